import type { AcademicYear } from "../../../domain/academicYear";
import type { Exact } from "../../../domain/exact";
import type { Hedge } from "./hedges";
import type { ShareBand } from "./shareBands";

/** Where something stands in the evened-out text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one number, or word for a number, says. */
export type Said =
  | { readonly kind: "percent"; readonly value: Exact; readonly decimals: number }
  | { readonly kind: "points"; readonly value: Exact; readonly decimals: number }
  | { readonly kind: "count"; readonly part: number; readonly whole: number }
  | { readonly kind: "share"; readonly band: ShareBand }
  | { readonly kind: "pounds"; readonly value: Exact }
  | { readonly kind: "academicYear"; readonly year: AcademicYear }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "people"; readonly value: number }
  /** A date, an age, "5 or more", "Year 11", a bare number: read so that nothing is made of it. */
  | { readonly kind: "other" };

/** One number of the text, in its sentence, with the word before it that loosens it. */
export interface Mention extends Span {
  readonly said: Said;
  readonly hedge: Hedge;
  readonly sentence: Span;
}

/** A mention of one kind, or of several. */
export type MentionOf<Kind extends Said["kind"]> = Mention & {
  readonly said: Extract<Said, { readonly kind: Kind }>;
};

/** Narrows a mention to one kind. */
export function isKind<Kind extends Said["kind"]>(mention: Mention, kind: Kind): mention is MentionOf<Kind> {
  return mention.said.kind === kind;
}
