import type { Place } from "../domain/place";
import type { SheetChange } from "../refresh/changeSet";
import { openingText } from "./openingText";
import type { PlannedRefresh } from "./planRefresh";
import { HostError } from "./ports";
import type { WorkbookPort } from "./ports";
import type { NotHeld } from "./settle";

/** The writing took these words off before anybody looked: without them a page would be taken for whole. */
export async function sayNotFinished(
  port: WorkbookPort,
  planned: PlannedRefresh,
  others: readonly NotHeld[],
): Promise<void> {
  const sheets = planned.changes.flatMap((change): SheetChange[] => {
    const title = change.kind === "update" && others.some(({ mark }) => mark === change.mark) && change.title;
    if (!title) return [];
    const cells = [[{ value: title.meanwhile, formula: null, style: null }]];
    const step = { kind: "writeCells", row: title.rowAfter, column: title.column, cells } as const;
    return [{ kind: "update", mark: change.mark, steps: [step] }];
  });
  if (sheets.length > 0) await port.apply({ sheets, store: null, opening: openingText(planned) });
}

/** A cell that is merged with another takes nothing, and Excel says nothing of it: mcp-server-excel issue 831. */
export function notWhole(other: Place | undefined): HostError {
  const place = other ? [other.cell && `cell ${other.cell} on `, `‘${other.sheet}’`].join("") : "a sheet";
  const merged = other?.cell
    ? "If it is merged with a cell beside it, choose Home > Merge & Center > Unmerge Cells; if not, perhaps"
    : "Perhaps";
  return new HostError(
    "not-finished",
    `After three tries ${place} still does not hold what was written to it. ${merged} somebody else is working in this workbook. Try again then. The sheets that are not finished say so in their first line. Your own words are as you typed them.`,
  );
}
