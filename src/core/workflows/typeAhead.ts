import { nothingAhead } from "../domain/typedAhead";
import type { RunOptions } from "./outcomes";
import type { WorkbookPort } from "./ports";
import { typeInTurn } from "./typeWords";

/**
 * Types what she typed ahead into the blank cells of sheets of ours that stand by now. A cell in which something
 * stands keeps it, and what has no sheet yet waits for the sheet to be made.
 * @throws HostError when the workbook cannot be read or refuses to be written
 */
export async function typeAhead(
  port: WorkbookPort,
  { ahead = nothingAhead, asAt }: RunOptions,
): Promise<void> {
  if (ahead.words.length === 0) return;
  await typeInTurn(
    port,
    ahead.words.map((words) => ({ ...words, seen: "" })),
    asAt,
  );
}
