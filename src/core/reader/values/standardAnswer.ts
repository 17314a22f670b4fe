import { plainText } from "../../domain/plainText";
import type { YesNo } from "../../domain/pupil";

/** Standards in order, as officers type what was met in reading, writing and maths together. */
const standards = [
  "wts|wt|wte|bex|below|pks|pk|blw|not expected",
  "exs|exp|exs+|exp+|expected|at|are",
  "gds|gd|hs|higher|greater depth",
].map((words) => new Set(words.split("|")));

/** The lowest of them that is a yes. */
const asked: ReadonlyMap<string, number> = new Map([
  ["ks2-rwm-expected", 1],
  ["ks2-rwm-higher", 2],
]);

/** Whether the standard that a cell names answers the measure with yes or no; null for any other text or measure. */
export function standardAnswer(measure: string, text: string): YesNo | null {
  const [least, met] = [asked.get(measure), standards.findIndex((words) => words.has(plainText(text)))];
  if (least === undefined || met < 0) return null;
  return met >= least ? "yes" : "no";
}
