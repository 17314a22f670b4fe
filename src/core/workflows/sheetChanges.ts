import type { SheetChange } from "../refresh/changeSet";
import type { PlannedPage } from "./planPages";
import type { ReadWorkbook } from "./readWorkbook";

/**
 * What is to be done to sheets, in order: those that were never finished go, what putting back hid is shown
 * again, then every page that differs.
 */
export function sheetChanges(
  { unfinished, memory }: Pick<ReadWorkbook, "unfinished" | "memory">,
  pages: readonly PlannedPage[],
): readonly SheetChange[] {
  const standing = new Set(pages.filter(({ plan }) => plan.change?.kind !== "create").map(markOf));
  return [
    ...unfinished.map((mark): SheetChange => ({ kind: "remove", mark })),
    ...memory.hidden
      .filter((mark) => standing.has(mark))
      .map((mark): SheetChange => ({ kind: "show", mark, visible: true })),
    ...pages.flatMap(({ plan }) => (plan.change ? [plan.change] : [])),
  ];
}

function markOf({ page }: PlannedPage): string {
  return page.document.mark;
}
