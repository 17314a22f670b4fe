import type { RawWorkbook } from "../reader/rawWorkbook";
import type { SheetChange } from "./changeSet";
import { valueName } from "./fingerprint";
import type { AsideCell } from "./journal";
import type { GoneText, RefreshMemory } from "./refreshMemory";
import { standingCell } from "./standingLayout";

/** The cells of hers that a change set writes, in the order in which hosts copy aside what they hold. */
export function asideCells(changes: readonly SheetChange[]): readonly AsideCell[] {
  return changes.flatMap((change) =>
    change.kind !== "update"
      ? []
      : change.steps.flatMap((step) =>
          step.kind === "writeTyped"
            ? [{ mark: change.mark, ...step.cell, stood: valueName(step.stood) }]
            : [],
        ),
  );
}

/** The memory with those words among the ones that lost their place. */
export function withTypedMeanwhile(memory: RefreshMemory, workbook: RawWorkbook): RefreshMemory {
  const words = typedMeanwhile(memory, workbook);
  return words.length === 0 ? memory : { ...memory, gone: [...memory.gone, ...words] };
}

/**
 * Words that stood in a cell of hers at the moment when it was written and that the plan did not know: somebody typed
 * them in between. Empty when nothing was being written, or nobody typed.
 */
export function typedMeanwhile(
  { open }: Pick<RefreshMemory, "open">,
  { aside, sheets }: RawWorkbook,
): readonly GoneText[] {
  if (!open || !aside) return [];
  return open.aside.flatMap(({ mark, key, column, stood }, index): GoneText[] => {
    const value = aside[index] ?? null;
    const cell = value === null ? null : standingCell({ value, text: String(value) });
    if (cell === null || valueName(value) === stood) return [];
    const sheet = sheets.find((each) => each.mark === mark)?.name ?? "";
    return [{ mark, sheet, key, column, ...cell, since: open.on, why: "meanwhile", leftOut: false }];
  });
}
