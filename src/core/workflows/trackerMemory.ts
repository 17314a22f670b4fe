import type { IsoDate } from "../domain/isoDate";
import type { RefreshMemory } from "../refresh/refreshMemory";

type OfTracker = Pick<RefreshMemory, "tracker" | "trackerAsAt">;

/** What is remembered of the tracker after a run: its print, and the day on which that was first found. */
export function trackerMemory(
  { tracker, memory }: { readonly tracker: string; readonly memory: OfTracker },
  asAt: IsoDate,
): OfTracker {
  return { tracker, trackerAsAt: tracker === memory.tracker ? memory.trackerAsAt : asAt };
}

/** The day as on which the last run read: that of the figures, or of the tracker where it changed and they did not. */
export function dayLastRead({
  figuresAsAt,
  trackerAsAt,
}: Pick<RefreshMemory, "figuresAsAt" | "trackerAsAt">): IsoDate {
  return trackerAsAt > figuresAsAt ? trackerAsAt : figuresAsAt;
}
