import type { Refreshed } from "../../core/workflows/outcomes";
import { counted } from "./counted";

const follow = "A colour and the plans follow from a target: give it on the Data tab.";

/** Said in place of the list when it has no line: nothing is left to do, or there is no plan to look at yet, and why. */
export function nothingListed({ written, figures }: Refreshed): string {
  if (written.some(({ kind }) => kind === "ready")) return "Nothing is left to fix or to look at.";
  const without = figures.filter(({ now }) => now.rag === "NO_TARGET").length;
  if (without === figures.length) return `There is no plan yet: no indicator has a target. ${follow}`;
  const short = "There is no plan: no indicator is short of its target.";
  return without === 0 ? short : `${short} ${counted(without, "has", "have")} none. ${follow}`;
}
