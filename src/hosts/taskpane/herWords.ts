import { createContext, useContext } from "react";
import type { PlanOnSheet } from "../../core/workflows/readPlans";
import type { Typing } from "./typing/typingState";

/** What pages of the pane need to show her words as they stand and to put new ones into their cells. */
export interface HerWords {
  /** As last read; null before the first reading. */
  readonly plans: readonly PlanOnSheet[] | null;
  readonly typing: Typing;
  /** Why the plans could not be read, for her; "" when they could. */
  readonly trouble: string;
  /** True when the tracker changed since it was read. */
  readonly isStale: boolean;
  /** How often sheets that a refresh draws were typed on: with each time, what stands there is looked at again. */
  readonly typedOnOurs: number;
  /** True when something was typed on plans, there or here, since the figures on show were worked out. */
  readonly hasTyped: boolean;
}

const Context = createContext<HerWords | null>(null);

export const HerWordsProvider = Context.Provider;

/** Null where the pane is drawn without a workbook. */
export function useHerWords(): HerWords | null {
  return useContext(Context);
}
