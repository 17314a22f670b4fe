import { dayLabel, isIsoDate } from "../domain/isoDate";
import type { PlanAction } from "./planAction";

/** "14 November 2014", or her words where they name no day; empty for none. */
export function dueText({ due }: Pick<PlanAction, "due">): string {
  if (due === null) return "";
  return isIsoDate(due) ? dayLabel(due) : due;
}
