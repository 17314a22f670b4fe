import type { RawSheet } from "../../../core/reader/rawWorkbook";
import type { UpdateSheet } from "../../../core/refresh/changeSet";
import { ChangedMeanwhileError } from "../xlsxErrors";

/**
 * Goes on only where every cell that a change counts on holds what it should.
 * @throws HostError `changed-meanwhile`
 */
export function refuseOthers({ mark, holds = [] }: UpdateSheet, sheets: readonly RawSheet[]): void {
  const sheet = sheets.find((each) => each.mark === mark);
  const isOther = holds.some(
    ({ row, column, value }) => (sheet?.rows[row]?.[column]?.value ?? null) !== value,
  );
  if (isOther) throw new ChangedMeanwhileError(sheet?.name ?? mark);
}
