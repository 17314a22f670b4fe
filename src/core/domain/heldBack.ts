import type { Place } from "./place";
import { withIndicator, withWords } from "./typedAhead";
import type { AheadWords, TypedAhead } from "./typedAhead";

/** Something that she typed or chose ahead, and a sheet of the workbook says otherwise: the sheet counts until she decides. */
export type HeldBack = {
  /** What she would call it: "Term", "Target, ks4-5ac-em". */
  readonly label: string;
  /** What she typed or chose. */
  readonly typed: string;
  /** What the sheet says; "" where it has no place for it. */
  readonly says: string;
  readonly at: Place;
} & (
  | {
      readonly kind: "words";
      readonly words: AheadWords;
      /** True where the cell is one that the pane may type into: on a sheet of ours. */
      readonly mayType: boolean;
    }
  | { readonly kind: "listing"; readonly measure: string; readonly isListed: boolean }
);

/** Those that are still typed ahead. */
export function stillHeld(
  held: readonly HeldBack[],
  { words, added, dropped }: TypedAhead,
): readonly HeldBack[] {
  return held.filter((each) =>
    each.kind === "words"
      ? words.includes(each.words)
      : (each.isListed ? added : dropped).includes(each.measure),
  );
}

/** What is typed ahead without those. */
export function withoutHeld(ahead: TypedAhead, held: readonly HeldBack[]): TypedAhead {
  return held.reduce(
    (rest, each) =>
      each.kind === "words"
        ? withWords(rest, [{ ...each.words, text: "" }])
        : withIndicator(rest, each.measure, !each.isListed),
    ahead,
  );
}

/** Only those: what is left of it once the rest stands on its sheets. */
export function onlyHeld(held: readonly HeldBack[]): TypedAhead {
  const listed = held.flatMap((each) => (each.kind === "listing" ? [each] : []));
  return {
    words: held.flatMap((each) => (each.kind === "words" ? [each.words] : [])),
    added: listed.filter(({ isListed }) => isListed).map(({ measure }) => measure),
    dropped: listed.filter(({ isListed }) => !isListed).map(({ measure }) => measure),
  };
}
