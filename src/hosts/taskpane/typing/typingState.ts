import type { TypedOutcome, WordsToType } from "../../../core/workflows/typeWords";

/** Where a cell of hers is. */
export type BoxPlace = Pick<WordsToType, "mark" | "key" | "column">;

/** A box that she has typed in since the pane was opened. */
export interface BoxState extends BoxPlace {
  /** As it is in the pane. */
  readonly text: string;
  /** As it stands on the sheet, as far as the pane knows. */
  readonly stands: string;
  /** As it stood when she came to it, for undoing. */
  readonly before: string;
  /**
   * `saving` while its words are on their way, or wait for a refresh to end; `refused` when they did not get there,
   * which `told` says in words.
   */
  readonly status: "typing" | "saving" | "saved" | "refused";
  readonly told: string;
  /** What stands in the cell instead, when somebody changed it meanwhile; else null. */
  readonly theirs: string | null;
}

/** All that was typed in the pane. Words stay here until they stand in the workbook, whatever else goes on. */
export interface TypingState {
  readonly boxes: ReadonlyMap<string, BoxState>;
  /** What was saved last in each box, the newest at the end. */
  readonly edits: readonly Edit[];
}

/** Words that were put into a cell, and what stood there before. */
export type Edit = Pick<BoxState, keyof BoxPlace | "before" | "stands">;

export const nothingTyped: TypingState = { boxes: new Map(), edits: [] };

/** What happened to a box; `stands` is what the pane last read there. */
export type TypingEvent =
  | { readonly kind: "typed"; readonly at: BoxPlace; readonly stands: string; readonly text: string }
  | { readonly kind: "saveBegun"; readonly id: string }
  | {
      readonly kind: "answered";
      readonly id: string;
      readonly sent: string;
      readonly outcome: TypedOutcome;
      readonly stands: string;
    }
  | { readonly kind: "notSaved"; readonly id: string; readonly told: string }
  | { readonly kind: "theirsTaken"; readonly id: string }
  | { readonly kind: "plansRead" };

/** What tells one box from all others. */
export function boxId({ mark, key, column }: BoxPlace): string {
  return [mark, key, column].join("\n");
}

/** Typing into cells of hers from the pane. */
export interface Typing {
  readonly state: TypingState;
  /** She typed; `stands` is what the pane was showing in that cell before she began. */
  readonly type: (at: BoxPlace, stands: string, text: string) => void;
  /** Puts what she typed in a box into its cell; nothing where it stands there already. */
  readonly save: (at: BoxPlace) => void;
  /** Puts back what stood in a box before its last edit. */
  readonly undo: (edit: Edit) => void;
  /** Of two texts, hers or the one on the sheet. */
  readonly keepMine: (at: BoxPlace) => void;
  readonly takeTheirs: (at: BoxPlace) => void;
  /** The plans were read anew: what is saved is what they say. */
  readonly plansRead: () => void;
}
