import { committeeKinds } from "./committeeKinds";
import type { PlannedRefresh } from "./planRefresh";

/** How the sheets that stand in a workbook differ from what is worked out for a copy of them. */
export interface SheetsBehind {
  /** True when sheets of ours stand in the workbook and a refresh would change one that the committee sees. */
  readonly isBehind: boolean;
  /** "2014/15 autumn" where the sheets were last written for that and the copy is of another term; else null. */
  readonly writtenFor: string | null;
}

/** Compares the pages of a planned refresh with what stands. */
export function sheetsBehind({ pages, memory, next }: PlannedRefresh): SheetsBehind {
  const shown = pages.filter(({ page }) => committeeKinds.includes(page.kind));
  const someStand = shown.some(({ written }) => written.change !== "created");
  const isOther = memory.period !== "" && memory.period !== next.period;
  return {
    isBehind: someStand && shown.some(({ written }) => written.change !== "unchanged"),
    writtenFor: someStand && isOther ? memory.period : null,
  };
}
