import { academicYearStarting, startYear } from "../../domain/academicYear";
import { tabYear } from "../period/listTerm";
import type { ListAndHeadings } from "../period/yearEvidence";
import type { Period, ReadContext } from "../readContext";
import { namesIn } from "./countingSheets";
import { decideSheet } from "./decideSheet";
import { listFingerprint } from "./pupilList";
import type { PupilList } from "./pupilList";

const none = "leave them out";
const all = "read all of them";

/** A sheet named for another academic year than is read. */
interface OtherYear {
  readonly name: string;
  readonly lists: readonly [PupilList, ...PupilList[]];
  readonly why: string;
}

/** The lists of the year that is read, and the sheets left out with the reason. */
export interface OfTheYear {
  readonly kept: readonly ListAndHeadings[];
  readonly others: ReadonlyMap<string, string>;
}

/** Lists whose sheet is named for another academic year are left out, as long as one remains; she is asked once. */
export function ofTheYear(
  lists: readonly ListAndHeadings[],
  period: Period,
  context: ReadContext,
): OfTheYear {
  const sheets = otherYears(lists, period);
  const apart = lists.filter(({ list }) => sheets.some(({ name }) => name === list.sheet.name));
  if (sheets.length === 0 || apart.length === lists.length) return { kept: lists, others: new Map() };
  const read = chosen(sheets, context);
  const out = sheets.filter(({ name }) => !read.includes(name));
  return {
    kept: lists.filter(({ list }) => !out.some(({ name }) => name === list.sheet.name)),
    others: new Map(out.map(({ name, why }) => [name, why])),
  };
}

function otherYears(lists: readonly ListAndHeadings[], { academicYear }: Period): OtherYear[] {
  const sheets = new Map<string, OtherYear>();
  for (const { list } of lists) {
    const start = tabYear(list);
    const { name } = list.sheet;
    if (start === null || start === startYear(academicYear)) continue;
    const before = sheets.get(name);
    const why = before?.why ?? `its name says ${academicYearStarting(start)}`;
    sheets.set(name, { name, why, lists: before === undefined ? [list] : [...before.lists, list] });
  }
  return [...sheets.values()];
}

/** Names of those that she wants to be read all the same. */
function chosen(sheets: readonly OtherYear[], { questions }: ReadContext): readonly string[] {
  const [first, second] = sheets;
  const names = sheets.map(({ name }) => name);
  if (first !== undefined && second === undefined)
    return decideSheet(first.lists, first.why, questions) ? names : [];
  const answer = questions.decide({
    id: "other-years",
    about: `read sheets of other years ${[...new Set(sheets.map(({ lists: [list] }) => listFingerprint(list)))].sort().join(" ")}`,
    text: () =>
      `${names.map((name) => `‘${name}’`).join(", ")} are named for other academic years and left out. Read any of them all the same? Name several with commas between them.`,
    at: { sheet: names[0] ?? "", cell: "A1" },
    options: [none, ...names, all],
    likely: none,
    reads: (said) => (namesIn(said, names).length === 0 ? null : said),
    scope: "workbook",
    settles: [],
  });
  return answer === all ? names : answer === none ? [] : namesIn(answer, names);
}
