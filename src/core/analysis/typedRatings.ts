import type { Finding } from "../domain/finding";
import type { TypedRating } from "../domain/pupil";
import { ratingNames } from "../domain/ratings";
import type { TypedRatingName } from "../domain/ratings";
import { countOf, findingAt, joined } from "./findingWords";
import type { PupilRatings, Rating } from "./results";

/** A pupil whose rating, worked out, is another than the officer's own. */
interface Difference {
  readonly typed: string;
  readonly rating: Rating;
  readonly at: TypedRating["at"];
}

/** How each rating is called in a sentence. */
const words: Readonly<Record<TypedRatingName, string>> = {
  attainment: "RAG of attainment",
  attendance: "RAG of attendance",
  behaviour: "RAG of behaviour",
  pep: "RAG of PEPs",
  wellbeing: "RAG of wellbeing",
  overall: "overall RAG",
};

const cellsNamed = 4;

/** Where the officer's own ratings differ from those worked out, which stand: one finding a sheet and rating. */
export function typedRatingFindings(pupils: readonly PupilRatings[]): readonly Finding[] {
  return [...ratingNames, "overall" as const].flatMap((name) => {
    const sheets = new Map<string, Difference[]>();
    for (const pupil of pupils) {
      const found = differenceOf(pupil, name);
      if (found !== null) sheets.set(found.at.sheet, [...(sheets.get(found.at.sheet) ?? []), found]);
    }
    return [...sheets].map(([sheet, found]) => differs(name, sheet, found));
  });
}

/** Null where either says nothing. BLUE is as good as GREEN. */
function differenceOf({ pupil, ratings, overall }: PupilRatings, name: TypedRatingName): Difference | null {
  const typed = pupil.typedRatings.get(name);
  const rating = name === "overall" ? overall : ratings[name];
  if (typed?.reading.kind !== "value" || rating === "NO_DATA") return null;
  const { value } = typed.reading;
  return (value === "BLUE" ? "GREEN" : value) === rating ? null : { typed: value, rating, at: typed.at };
}

/** Of a pupil as a whole she may think what no figure says; a rating of one thing should follow from its figure. */
function differs(name: TypedRatingName, sheet: string, found: readonly Difference[]): Finding {
  const cells = found.map(({ at }) => at.cell);
  const more = cells.length > cellsNamed ? [`${cells.length - cellsNamed + 1} more`] : [];
  const named = joined([...cells.slice(0, more.length > 0 ? cellsNamed - 1 : cellsNamed), ...more]);
  const ways = [...new Set(found.map(({ typed, rating }) => `${typed} where ${rating} is worked out`))];
  const noun = cells.length === 1 ? "Cell" : "Cells";
  return findingAt(sheet, cells, {
    code: "typed-rating-differs",
    severity: name === "overall" ? "information" : "worthALook",
    found: ways.join(", "),
    expected: "the rating that the figures give",
    message: `${noun} ${named} on ‘${sheet}’: your own ${words[name]} differs from the one worked out for ${countOf(cells.length, "pupil")} (${joined(ways)}). The one worked out counts; yours stays as it is. Check the figures behind it, or your rating.`,
  });
}
