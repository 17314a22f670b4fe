import { mapInSteps } from "../../domain/steps";
import type { Steps } from "../../domain/steps";
import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import type { PupilList } from "../sheets/pupilList";
import { countingHidden } from "./hiddenPupils";
import { legendRows } from "./legendRows";
import { NamedRows } from "./namedRows";
import { noteRows } from "./noteRows";
import { settleGroups } from "./settleGroups";
import type { RowGroup } from "./rowGroups";
import { RowSorter } from "./rowSorter";
import type { RowKind } from "./rowSorter";

/** The rows of a list, 0-based. */
export interface SortedRows {
  /** Rows that are pupils who count. */
  readonly rows: readonly number[];
  /** Lines that head the pupils beneath them, in order. */
  readonly groups: readonly RowGroup[];
}

/** Sorts the rows of a list; those that are not pupils are noted, and so are blank and hidden rows. */
export function* sortRows(list: PupilList, columns: ListColumns, context: ReadContext): Steps<SortedRows> {
  const sorter = new RowSorter(list, columns, context);
  const all = Array.from(
    { length: Math.max(0, list.endRow - list.firstRow) },
    (_, nth) => list.firstRow + nth,
  );
  const kinds = new Map(yield* mapInSteps(all, (row): [number, RowKind] => [row, sorter.kindOf(row)], 500));
  yield;
  const rowsOf = (kind: RowKind): number[] => [...kinds.keys()].filter((row) => kinds.get(row) === kind);
  const named = new NamedRows(list, columns, sorter.firm, rowsOf("pupil"));
  const legend = legendRows(list, kinds, sorter.firm, named);
  const nobody = named.ofNobody();
  const pupils = rowsOf("pupil").filter((row) => !nobody.has(row) && !legend.has(row));
  const lines = rowsOf("separator").filter((row) => !legend.has(row));
  const groups = settleGroups(list, columns, { lines, pupils }, context);
  noteRows(list, { kinds, legend, nobody, pupils, groups, names: sorter.names }, context);
  return { rows: countingHidden(list, pupils, context), groups };
}
