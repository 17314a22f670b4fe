import { createContext } from "react";
import type { AheadWords, TypedAhead } from "../../core/domain/typedAhead";

/** Typing for sheets that the first write will make. */
export interface Ahead {
  readonly typed: TypedAhead;
  readonly type: (words: readonly AheadWords[]) => void;
  /** Whether an indicator is to be listed. */
  readonly list: (measure: string, isListed: boolean) => void;
}

/** Null where nothing can be typed ahead: while plans are written, and once they are. */
export const AheadContext = createContext<Ahead | null>(null);
