import type { Found, ReadyPack } from "../readyPack";
import { textsIn } from "./inBoxes";

/** Where a reason is typed, by the kind of plan. */
const reasonCell = {
  recoveryPlan: { key: "reason-1", column: "action", box: "Why are the indicators under-performing?" },
  actionPlan: { key: "reason", column: "value", box: "Non-compliance reason" },
} as const;

/** Plans of RED indicators on which nothing of the officer's says why: sentences from the figures are no reason. */
export function withoutReason(pack: ReadyPack): readonly Found[] {
  return pack.pages.flatMap(({ mark, kind, result }): Found[] => {
    if ((kind !== "recoveryPlan" && kind !== "actionPlan") || result?.rag !== "RED") return [];
    if (textsIn(pack, mark, "reason", "wording").length > 0) return [];
    const { key, column, box } = reasonCell[kind];
    const remark = `RED without a reason: say why under ‘${box}’. What the figures say stands above it and is no reason by itself`;
    return [{ at: { mark, key, column }, quoted: "◆ RED", remark }];
  });
}
