import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode } from "react";
import type { PupilRatings, Rating } from "../../../../core/analysis/results";
import { counted } from "../../counted";
import { ragLooks } from "../../looks";
import { pupilsFound } from "../../pupilSearch";
import { everybody, filterChoices, filtered, type FilterName } from "../../ratingFilter";
import { useBoxStyles } from "../boxStyles";
import { Choose } from "../Choose";
import { Line } from "../Line";
import { LinkButton } from "../LinkButton";
import { Paged } from "../Paged";
import { Pill } from "../Pill";
import { Lines, Section } from "../Section";
import { RatedPupil } from "./RatedPupil";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "8px",
    margin: "12px 0",
  },
  count: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** Worst first, as the lists for social care are read. */
const ratings: readonly Rating[] = ["RED", "AMBER", "GREEN", "NO_DATA"];

/** How many pupils stand where over the five termly ratings, and who they are. */
export function Ratings({ pupils }: { readonly pupils: readonly PupilRatings[] }) {
  const styles = { ...useBoxStyles(), ...useStyles() };
  const id = useId();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(everybody);
  const filters = useMemo(() => filterChoices(pupils), [pupils]);
  const found = useMemo(() => pupilsFound(filtered(pupils, chosen), typed), [pupils, chosen, typed]);
  const choose = (name: FilterName, value: string) => setChosen({ ...chosen, [name]: value });
  const line = (rating: string, title: ReactNode, name: string) => {
    const those = { ...everybody, rating };
    const count = filtered(pupils, those).length;
    // Pressed only while no other filter leaves some of these pupils out.
    const isChosen = JSON.stringify(chosen) === JSON.stringify(those);
    return (
      <Line
        key={rating}
        end={
          count === 0 ? (
            "0"
          ) : (
            <LinkButton
              inLine
              label={`${count} ${name}: show these pupils`}
              isPressed={isChosen}
              onClick={() => setChosen(isChosen ? everybody : those)}
            >
              {count}
            </LinkButton>
          )
        }
      >
        {title}
      </Line>
    );
  };
  return (
    <Section title="Pupils, by their worst rating">
      <Lines>
        {ratings.map((rating) => line(rating, <Pill look={ragLooks[rating]} />, ragLooks[rating].word))}
        {line("2 RED", "RED in two or more of the five ratings", "RED in two or more")}
      </Lines>
      <div className={styles.box}>
        <label htmlFor={id} className={styles.label}>
          Name, UPN or school
        </label>
        <input
          id={id}
          type="search"
          className={styles.text}
          dir="auto"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <div className={styles.filters}>
        {filters.map(({ name, label, choices }) => (
          <Choose
            key={name}
            label={label}
            value={chosen[name]}
            choices={[{ value: "", label: "All" }, ...choices]}
            onChoose={(value) => choose(name, value)}
          />
        ))}
      </div>
      <p role="status" className={styles.count}>
        {found.length === pupils.length
          ? counted(pupils.length, "pupil")
          : `${found.length.toLocaleString("en-GB")} of ${counted(pupils.length, "pupil")}`}
      </p>
      <Paged key={JSON.stringify([chosen, typed])} items={found} label="Pupils">
        {(rated) => <RatedPupil key={rated.pupil.key} rated={rated} />}
      </Paged>
    </Section>
  );
}
