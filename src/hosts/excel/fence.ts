/**
 * A fence stands in the workbook's settings for as long as one write lasts. Every request of that write first
 * asks for it, and a missing setting stops a request before it does anything: so what Excel kept waiting, and
 * runs when somebody has long gone on, changes nothing any more.
 */
export type Fence = string;

const prefix = "rp.tx.";

/** A name that no earlier write of this or of another pane has. */
export function newFence(now: number, count: number): Fence {
  return `${prefix}${now.toString(36)}.${count}`;
}

/** Names of fences that stand, once loaded. */
export function fencesIn(settings: Excel.SettingCollection): readonly Fence[] {
  return settings.items.map(({ key }) => key).filter((key) => key.startsWith(prefix));
}

/** Takes down what earlier writes left standing and puts up its own. */
export function raiseFence(context: Excel.RequestContext, fence: Fence, old: readonly Fence[]): void {
  const { settings } = context.workbook;
  for (const key of old) settings.getItemOrNullObject(key).delete();
  settings.add(fence, true);
}

/** First of a request: stops it when the fence is gone. */
export function guard(context: Excel.RequestContext, fence: Fence): void {
  context.workbook.settings.getItem(fence).load("key");
}

/** Last of a write: nothing of it may land from now on. */
export function lowerFence(context: Excel.RequestContext, fence: Fence): void {
  context.workbook.settings.getItem(fence).delete();
}
