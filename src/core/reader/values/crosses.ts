import { emptyKind, plainText } from "../../domain/plainText";
import type { YesNo } from "../../domain/pupil";
import { cellAt, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import { headingKey } from "../headings/headingText";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { yesNoWords } from "./wordLists";

const yesNoFields = [
  "twelveMonths",
  "permanentlyExcluded",
  "pepInTime",
  "uasc",
  "authority",
  "tuition",
  "mentor",
  "psychologist",
  "alternativePackage",
] as const satisfies readonly TrackerColumnId[];

const answers = { yes: "X is yes", no: "X is no", leaveOut: "leave them out" } as const;
const meanings: ReadonlyMap<string, YesNo> = new Map([
  [answers.yes, "yes"],
  [answers.no, "no"],
]);

/** Signs that are drawn as a pair with a cross. */
const ticks: ReadonlySet<string> = new Set(["✓", "✔", "√", "☑", "✅"]);

/**
 * What an X means in each yes/no column that has one: the opposite of ticks where ticks stand beside it;
 * everywhere else the officer is asked. Columns without an entry have none, or theirs are left out.
 */
export function askCrosses(
  list: PupilList,
  { fields, ready }: ListColumns,
  rows: readonly number[],
  context: ReadContext,
): ReadonlyMap<Heading, YesNo> {
  const headings = [...yesNoFields.map((field) => fields.get(field)), ...ready.values()];
  const crosses = new Map<Heading, YesNo>();
  for (const heading of headings) {
    const means = heading === undefined ? null : meaningIn(list, heading, rows, context);
    if (heading !== undefined && means !== null) crosses.set(heading, means);
  }
  return crosses;
}

function meaningIn(
  list: PupilList,
  heading: Heading,
  rows: readonly number[],
  context: ReadContext,
): YesNo | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = plainText(shownText(cellAt(list.sheet, row, heading.column)));
    if (emptyKind(text) === null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const crosses = counts.get("x") ?? 0;
  if (crosses === 0) return null;
  const texts = [...counts.keys()];
  if (texts.some((text) => ticks.has(text))) return "no";
  const said = new Set(texts.map((text) => yesNoWords.get(text)));
  const likely = said.has("yes") ? (said.has("no") ? answers.leaveOut : answers.no) : answers.yes;
  return meanings.get(ask(list, heading, crosses, likely, context)) ?? null;
}

function ask(
  list: PupilList,
  heading: Heading,
  crosses: number,
  likely: string,
  { questions }: ReadContext,
): string {
  const at = placeIn(list, heading.row, heading.column);
  const cells = crosses === 1 ? "1 cell says X" : `${crosses} cells say X`;
  return questions.decide({
    id: `crosses:${list.label}:${heading.text}`,
    about: `crosses ${headingKey(heading.text)}`,
    text: () => `Under ${at.cell} ‘${heading.text}’ ${cells}. Does X mean yes, as a tick does, or no?`,
    at,
    options: [answers.yes, answers.no, answers.leaveOut],
    likely,
  });
}
