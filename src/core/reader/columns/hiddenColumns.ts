import type { FindingLog } from "../findings/findingLog";
import type { ReadList } from "../pupils/readList";
import { addressIn } from "../sheets/pupilList";

/** Notes the hidden columns of a list that are read; what is in other hidden columns is nobody's business. */
export function noteHiddenColumns({ list, columns, grades }: ReadList, log: FindingLog): void {
  if (list.sheet.hiddenColumns.size === 0) return;
  const read = [
    ...columns.fields.values(),
    ...columns.ready.values(),
    ...grades.map(({ heading }) => heading),
  ];
  const places = read
    .map(({ row, column, text }) => ({ text, at: addressIn(list, row, column) }))
    .filter(({ at }) => list.sheet.hiddenColumns.has(at.column))
    .sort((a, b) => a.at.column - b.at.column);
  for (const { text, at } of places)
    log.add("hidden-columns", { sheet: list.sheet.name, ...at }, { found: text, group: "columns" });
}
