import type { CopyKind } from "../../core/workflows/makeCopy";
import type { SheetsBehind } from "../../core/workflows/sheetsBehind";

interface CopyWords {
  readonly name: string;
  readonly what: string;
  /** On its button. */
  readonly make: string;
}

/** What the pane says of each copy. */
export const copyWords: Readonly<Record<CopyKind, CopyWords>> = {
  paper: {
    name: "Committee paper",
    what: "Scorecard and plans as a Word document with true headings and tables, for officers and members. Not for publication.",
    make: "Make the committee paper",
  },
  publicCopy: {
    name: "Public copy",
    what: "A workbook of its own that may be published: small numbers hidden, no names, no lists of pupils.",
    make: "Make the public copy",
  },
};

/** Where a copy says something else than the sheets, and how both come to say the same; "" where it does not. */
export function behindWords({ isBehind, writtenFor }: SheetsBehind): string {
  if (writtenFor !== null)
    return `The sheets were last written for ${writtenFor}; this copy is of another term. Refresh the plans, or put the term right on the Settings sheet, and make it again.`;
  return isBehind
    ? "A refresh would change the sheets, and the copy says already what they would say then. Refresh the plans so that both say the same."
    : "";
}

/** What is asked of whoever publishes it. */
export function readOnceMore(typedCells: number): string {
  return typedCells > 0
    ? "Read the words that you typed once more before you publish: a program does not see everything in them."
    : "Look through it once more before you publish.";
}
