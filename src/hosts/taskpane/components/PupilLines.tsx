import type { PupilRatings, Rating } from "../../../core/analysis/results";
import { ragLooks } from "../looks";
import { Line } from "./Line";
import { Pill } from "./Pill";
import { Lines, Section } from "./Section";

/** Worst first, as the lists for social care are read. */
const ratings: readonly Rating[] = ["RED", "AMBER", "GREEN", "NO_DATA"];

/** How many pupils stand where over the five termly ratings. */
export function PupilLines({ pupils }: { readonly pupils: readonly PupilRatings[] }) {
  if (pupils.length === 0) return null;
  const inTwo = pupils.filter(({ reds }) => reds >= 2).length;
  return (
    <Section title="Pupils, by their worst rating">
      <Lines>
        {ratings.map((rating) => (
          <Line key={rating} end={pupils.filter(({ overall }) => overall === rating).length}>
            <Pill look={ragLooks[rating]} />
          </Line>
        ))}
        <Line end={inTwo}>RED in two or more of the five ratings</Line>
      </Lines>
    </Section>
  );
}
