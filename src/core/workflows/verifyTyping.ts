import type { TypedCopy } from "../refresh/refreshMemory";
import { standingLayout, standingRow } from "../refresh/standingLayout";
import { HostError } from "./ports";
import type { WorkbookPort } from "./ports";

/**
 * Reads the workbook back and compares every typed cell with what stood there before, by key.
 * @throws HostError when one differs: then the file must not be kept.
 */
export async function verifyTyping(port: WorkbookPort, typed: readonly TypedCopy[]): Promise<void> {
  const workbook = await port.read();
  const seen = new Set<string | null>();
  for (const sheet of workbook.sheets) {
    const expected = seen.has(sheet.mark) ? [] : typed.filter(({ mark }) => mark === sheet.mark);
    seen.add(sheet.mark);
    if (expected.length === 0) continue;
    const layout = standingLayout(sheet);
    const now = new Map(
      layout?.keys.flatMap((key, row) =>
        key === null ? [] : [[key, standingRow(layout, row, key)] as const],
      ) ?? [],
    );
    const lost = expected.find(({ key, column, value }) => now.get(key)?.cells.get(column)?.value !== value);
    if (lost) {
      throw new HostError(
        "typed-text-differs",
        `After writing, a typed cell on sheet “${sheet.name}” no longer holds what was typed. Put the file back as it was and refresh again.`,
      );
    }
  }
}
