import type { CheckContext } from "../checkContext";
import type { Span } from "../reading/mention";
import type { Prose } from "../reading/readProse";

/** A remark before it is quoted. */
export interface Draft {
  /** What is quoted, in evened-out text. */
  readonly spans: readonly Span[];
  /** What is quoted as it was typed, where evening out leaves nothing of it: tags. */
  readonly typedSpan?: Span;
  readonly remark: string;
}

/** One kind of fault that typed text may have. */
export interface NumberRule {
  /** Kebab-case, never reused. */
  readonly id: string;
  readonly looksFor: string;
  /** Where the rule, or the fault that it is for, comes from. */
  readonly source: string;
  /** Day on which rule and words were last read through. */
  readonly reviewed: string;
  find(prose: Prose, context: CheckContext): readonly Draft[];
}
