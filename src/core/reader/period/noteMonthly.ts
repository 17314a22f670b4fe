import { termLabel, termNow } from "../../domain/term";
import type { FindingLog } from "../findings/findingLog";
import type { Period } from "../readContext";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

/** Says once that attendance stands on a tab for each month, and how the term's comes of it. */
export function noteMonthly(lists: readonly PupilList[], period: Period, log: FindingLog): void {
  const own = lists.filter(({ monthly }) => monthly === "own");
  const [first] = own;
  if (first === undefined) return;
  for (const { sheet } of own)
    log.add("attendance-by-month", cellIn(first, first.headerRows[0] ?? 0, 0), {
      found: sheet.name,
      more: termLabel(termNow(period)),
    });
}
