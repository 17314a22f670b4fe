import { cellAt, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import { headingKey } from "../headings/headingText";
import type { TypedRag } from "../../domain/ratings";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { addressIn, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { ratingColumns } from "../trackerColumns/ratings";
import { ragOfFill } from "./ragFills";

/** Columns of ratings, the quality of PEPs among them. */
const ratingFields: readonly TrackerColumnId[] = [
  ...ratingColumns.map(({ id }) => id),
  "pepQuality",
  "epmQuality",
];

/** How the columns of ratings are read beyond their words. */
export interface RagWays {
  /** What 1, 2 and 3 stand for under each heading that has them and of which the officer has said so. */
  readonly numbers: ReadonlyMap<Heading, ReadonlyMap<string, TypedRag>>;
  /** Headings whose numbers are asked about. */
  readonly asked: ReadonlySet<Heading>;
  /** True when colours filled in by hand are read where nothing is typed. */
  readonly fills: boolean;
}

/** Looks over the columns of ratings; what only the officer can know is asked. */
export function ragWays(
  list: PupilList,
  { fields }: ListColumns,
  rows: readonly number[],
  context: ReadContext,
): RagWays {
  const headings = ratingFields.flatMap((field) => fields.get(field) ?? []);
  const asked = headings.filter((heading) => numbersIn(list, heading, rows) > 0);
  const numbers = asked.flatMap((heading) => {
    const means = askNumbers(list, heading, rows, context);
    return means === null ? [] : [[heading, means] as const];
  });
  return {
    numbers: new Map(numbers),
    asked: new Set(asked),
    fills: askFills(list, headings, rows, context),
  };
}

/** Numbers of which one end is RED and the other GREEN. */
const ratingNumbers: readonly string[] = ["1", "2", "3"];
const fromRed = { answer: "1 is RED", means: ["RED", "AMBER", "GREEN"] } as const;
const fromGreen = { answer: "1 is GREEN", means: ["GREEN", "AMBER", "RED"] } as const;
const leaveOut = "leave them out";

/** How many cells say 1, 2 or 3; none where other numbers stand beside them. */
function numbersIn(list: PupilList, { column }: Heading, rows: readonly number[]): number {
  const texts = rows.map((row) => shownText(cellAt(list.sheet, row, column)).trim());
  const numbers = texts.filter((text) => /^\d/.test(text));
  return numbers.every((text) => ratingNumbers.includes(text)) ? numbers.length : 0;
}

/** Null where the officer leaves them out, as is done until she answers. */
function askNumbers(
  list: PupilList,
  heading: Heading,
  rows: readonly number[],
  { questions }: ReadContext,
): ReadonlyMap<string, TypedRag> | null {
  const count = numbersIn(list, heading, rows);
  const at = placeIn(list, heading.row, heading.column);
  const answer = questions.decide({
    id: `rag-numbers:${list.label}:${heading.text}`,
    about: `rag numbers ${headingKey(heading.text)}`,
    text: () =>
      `Under ${at.cell} ‘${heading.text}’ ${cells(count, "says", "say")} 1, 2 or 3. Is 1 RED or GREEN?`,
    at,
    options: [fromRed.answer, fromGreen.answer, leaveOut],
    likely: leaveOut,
  });
  const chosen = [fromRed, fromGreen].find((each) => each.answer === answer);
  return chosen ? new Map(ratingNumbers.map((number, nth) => [number, chosen.means[nth] ?? "AMBER"])) : null;
}

const fillAnswers = { anew: "work it out anew", read: "read the fill colours" } as const;

/** One question a list, whatever the number of its columns. */
function askFills(
  list: PupilList,
  headings: readonly Heading[],
  rows: readonly number[],
  { questions }: ReadContext,
): boolean {
  const coloured = headings.flatMap((heading) => {
    const count = rows.filter((row) => ragFilled(list, row, heading) !== null).length;
    return count === 0 ? [] : [{ heading, count, at: placeIn(list, heading.row, heading.column) }];
  });
  const [first] = coloured;
  if (first === undefined) return false;
  const under = coloured.map(({ heading, at }) => `${at.cell} ‘${heading.text}’`).join(", ");
  const count = coloured.reduce((sum, each) => sum + each.count, 0);
  const keys = coloured.map(({ heading }) => headingKey(heading.text)).sort();
  const answer = questions.decide({
    id: `fill-colours:${list.label}`,
    about: `fill colours ${keys.join(" ")}`,
    text: () =>
      `Under ${under} ${cells(count, "has", "have")} a colour and no word. Should the colours that were filled in by hand be read as RED, AMBER and GREEN? Colours that conditional formatting shows are never read, as they follow from the figures.`,
    at: first.at,
    options: [fillAnswers.anew, fillAnswers.read],
    likely: fillAnswers.anew,
    settles: coloured.map(({ at }) => at),
  });
  return answer === fillAnswers.read;
}

function cells(count: number, one: string, several: string): string {
  return count === 1 ? `1 cell ${one}` : `${count} cells ${several}`;
}

/** The rating that a blank cell's fill stands for, with the fill; null for any other cell. */
export function ragFilled(
  list: PupilList,
  row: number,
  { column }: Heading,
): { readonly rag: TypedRag; readonly colour: string } | null {
  const { fills } = list.sheet;
  if (fills.size === 0 || cellAt(list.sheet, row, column) !== null) return null;
  const at = addressIn(list, row, column);
  const colour = fills.get(at.column)?.get(at.row) ?? null;
  const rag = colour === null ? null : ragOfFill(colour);
  return colour === null || rag === null ? null : { rag, colour };
}
