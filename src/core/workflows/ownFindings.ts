import type { Finding } from "../domain/finding";

/** Findings about sheets of our own. */
export function storeDamaged(): Finding {
  return {
    code: "store-damaged",
    severity: "worthALook",
    sheet: "_rp_store",
    cell: "",
    cells: [],
    stops: false,
    found: "a hidden store that was changed by hand or damaged",
    expected: "the store as the last refresh left it",
    message:
      "The add-in's hidden record of the last refresh cannot be read. Your sheets and all typed text are used as they stand; only the record of what was removed earlier is lost.",
  };
}

export function keysLost(sheet: string): Finding {
  return {
    code: "own-sheet-keys-lost",
    severity: "mustFix",
    sheet,
    cell: "",
    cells: [],
    stops: true,
    found: "a plan sheet without its hidden row 2 or its hidden Key column",
    expected: "the hidden row and column by which typed text is kept with its indicator",
    message: `Sheet “${sheet}” has lost its hidden row 2 or its hidden Key column, so its text cannot be matched. Nothing was written. Undo the deletion, or rename the sheet's tab to keep it as it is and delete its copy of the mark by copying the text to a new sheet.`,
  };
}
