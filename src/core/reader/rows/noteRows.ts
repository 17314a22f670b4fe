import { cellAt, filledColumns, shownText } from "../cells";
import type { FindingCode } from "../findings";
import type { ReadContext } from "../readContext";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { mayHead } from "./rowGroups";
import type { RowGroup } from "./rowGroups";
import type { RowKind } from "./rowSorter";
import { mayBePerson } from "./rowWords";

/** What a row that is no pupil is: a kind of the sorter's, or one that only its neighbours tell. */
type LeftOut = Exclude<RowKind, "pupil"> | "legend" | "nobody";

/** What is said of them, in the order in which it is said. */
const findings = {
  explained: "headings-explained",
  example: "example-row",
  headings: "repeated-headings",
  total: "total-row",
  separator: "separator-row",
  note: "note-row",
  legend: "legend-row",
  noPupil: "row-without-pupil",
  nobody: "row-unlike-pupils",
  blank: "blank-rows",
} as const satisfies Record<LeftOut, FindingCode>;

/** Texts of rows that name nobody; that of a row unlike pupils may be a pupil's name, so only its place is said. */
const toldRows: ReadonlySet<FindingCode> = new Set<FindingCode>(["total-row", "separator-row", "note-row"]);

/** The rows of a list as sorted, 0-based. */
interface Sorted {
  readonly kinds: ReadonlyMap<number, RowKind>;
  readonly legend: ReadonlySet<number>;
  readonly nobody: ReadonlySet<number>;
  readonly pupils: readonly number[];
  readonly groups: readonly RowGroup[];
  /** Columns that hold a name or part of it. */
  readonly names: ReadonlySet<number>;
}

/** Says of every row that is left out why it is, and names blank rows inside the list. */
export function noteRows(list: PupilList, sorted: Sorted, { log }: ReadContext): void {
  const why = reasons(list, sorted);
  for (const [kind, code] of Object.entries(findings))
    for (const [row, reason] of why) {
      if (reason !== kind) continue;
      const found = toldRows.has(code) ? { found: firstText(list, row) } : {};
      log.add(code, cellIn(list, row, firstColumn(list, row)), { ...found, group: "rows" });
    }
}

function reasons(
  list: PupilList,
  { kinds, legend, nobody, pupils, groups, names }: Sorted,
): Map<number, LeftOut> {
  const last = pupils[pupils.length - 1] ?? -1;
  const heads = new Set(groups.flatMap(({ row, says }) => (says === "other" ? [] : [row])));
  const why = new Map<number, LeftOut>();
  for (const [row, kind] of kinds) {
    if (kind === "blank") {
      if (row < last && list.long === undefined) why.set(row, kind);
    } else if (legend.has(row)) why.set(row, "legend");
    else if (kind === "pupil") {
      if (nobody.has(row)) why.set(row, "nobody");
    } else if (kind !== "separator") why.set(row, kind);
    else if (!heads.has(row)) why.set(row, lineAlone(list, row, last, why, names));
  }
  return why;
}

/** A line alone heads the pupils beneath it; straight below the last it may be one who has a name only. */
function lineAlone(
  list: PupilList,
  row: number,
  last: number,
  why: ReadonlyMap<number, LeftOut>,
  names: ReadonlySet<number>,
): LeftOut {
  const text = firstText(list, row);
  const follows = row === last + 1 || why.get(row - 1) === "nobody";
  if (row > last && follows && names.has(firstColumn(list, row)) && mayBePerson(text)) return "nobody";
  return row > last || !mayHead(text) ? "note" : "separator";
}

function firstColumn({ sheet }: PupilList, row: number): number {
  return filledColumns(sheet, row, 1)[0] ?? 0;
}

function firstText(list: PupilList, row: number): string {
  return shownText(cellAt(list.sheet, row, firstColumn(list, row)));
}
