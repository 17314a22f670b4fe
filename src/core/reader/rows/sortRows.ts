import { cellAt, filledColumns, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { FindingCode } from "../findings";
import type { ReadContext } from "../readContext";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { countingHidden } from "./hiddenPupils";
import { rowsOfNobody } from "./identified";
import { settleGroups } from "./settleGroups";
import type { RowGroup } from "./rowGroups";
import { RowSorter } from "./rowSorter";
import type { RowKind } from "./rowSorter";

/** What is said of rows that are not pupils. */
const findingOf: Readonly<Record<Exclude<RowKind, "pupil" | "blank" | "separator">, FindingCode>> = {
  headings: "repeated-headings",
  total: "total-row",
  noPupil: "row-without-pupil",
};

/** The rows of a list, 0-based. */
export interface SortedRows {
  /** Rows that are pupils who count. */
  readonly rows: readonly number[];
  /** Lines that head the pupils beneath them, in order. */
  readonly groups: readonly RowGroup[];
}

/** Sorts the rows of a list; those that are not pupils are noted, and so are blank and hidden rows. */
export function sortRows(list: PupilList, columns: ListColumns, context: ReadContext): SortedRows {
  const sorter = new RowSorter(list, columns, context);
  const kinds: Record<RowKind, number[]> = {
    pupil: [],
    blank: [],
    separator: [],
    headings: [],
    total: [],
    noPupil: [],
  };
  for (let row = list.firstRow; row < list.endRow; row++) kinds[sorter.kindOf(row)].push(row);
  const nobody = rowsOfNobody(list, columns, kinds.pupil);
  const pupils = kinds.pupil.filter((row) => !nobody.has(row));
  const last = pupils[pupils.length - 1] ?? -1;
  const groups = settleGroups(list, columns, kinds.separator, last, context);
  const heads = new Set(groups.map(({ row }) => row));
  const note = (code: FindingCode, rows: readonly number[]): void => {
    for (const row of rows) noteRow(list, code, row, context);
  };
  note(findingOf.headings, kinds.headings);
  note(findingOf.total, kinds.total);
  note(
    "separator-row",
    kinds.separator.filter((row) => !heads.has(row)),
  );
  note(findingOf.noPupil, kinds.noPupil);
  note("row-unlike-pupils", [...nobody]);
  if (list.long === undefined)
    note(
      "blank-rows",
      kinds.blank.filter((row) => row < last),
    );
  return { rows: countingHidden(list, pupils, context), groups };
}

/** Texts of rows that name nobody; that of a row unlike pupils may be a pupil's name, so only its place is said. */
const toldRows: ReadonlySet<FindingCode> = new Set<FindingCode>(["total-row", "separator-row"]);

function noteRow(list: PupilList, code: FindingCode, row: number, { log }: ReadContext): void {
  const [first = 0] = filledColumns(list.sheet, row, 1);
  const found = toldRows.has(code) ? { found: shownText(cellAt(list.sheet, row, first)) } : {};
  log.add(code, cellIn(list, row, first), { ...found, group: "rows" });
}
