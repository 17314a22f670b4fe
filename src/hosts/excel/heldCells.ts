import type { ChangeSet, HeldCell, UpdateSheet } from "../../core/refresh/changeSet";
import { answered } from "./answered";
import { changedSinceRead } from "./excelErrors";

interface Known {
  readonly id: string;
  readonly name: string;
  readonly mark: string | null;
}

interface AskedCell {
  readonly sheet: Known;
  readonly held: HeldCell;
  readonly range: Excel.Range;
}

/** True for a change that types into cells of hers: it counts on what they hold. */
export function isTyping({ sheets }: ChangeSet): boolean {
  return (
    sheets.length > 0 && sheets.every((change) => change.kind === "update" && change.holds !== undefined)
  );
}

/**
 * Looks at the cells that a change counts on, right before it is written: one sync, and none where there are none.
 * @throws HostError `changed-meanwhile` where one holds something else
 */
export async function refuseOthers(
  context: Excel.RequestContext,
  changes: ChangeSet,
  sheets: readonly Known[],
): Promise<void> {
  const updates = changes.sheets.filter((change) => change.kind === "update");
  const asked = updates.flatMap((change) => askHeld(context, change, sheets));
  if (asked.length === 0) return;
  await answered(context.sync());
  const other = asked.find(({ held, range }) => plain(range.values[0]?.[0]) !== held.value);
  if (other) throw changedSinceRead(other.sheet.name);
}

function askHeld(
  context: Excel.RequestContext,
  { mark, holds = [] }: UpdateSheet,
  sheets: readonly Known[],
): AskedCell[] {
  const sheet = sheets.find((each) => each.mark === mark);
  if (!sheet || holds.length === 0) return [];
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  return holds.map((held) => {
    const range = worksheet.getRangeByIndexes(held.row, held.column, 1, 1);
    range.load("values");
    return { sheet, held, range };
  });
}

/** As it was read: an empty cell is null, and a line ends in one way. */
function plain(value: unknown): unknown {
  if (value === "") return null;
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
}
