import { behindLines } from "./behindLines";
import type { PublicCopyRun } from "../../core/workflows/publicCopy";

/** What a public copy holds, what was left out of it, and what to look at before it is shared. */
export function sharedText(
  { sheets, leftOut, warnings, behind, outcome }: PublicCopyRun,
  path: string,
): string {
  const pages = sheets.map(({ name }) => name).join(", ");
  const kept = outcome.typed.kept > 0;
  return [
    `In the public copy: ${pages}.`,
    "Never in it: lists of pupils, names and their numbers, ledger, checks, settings, notes, formulas, the hidden store.",
    ...leftOut.map(({ what, why }) => `Left out: ${what}: ${why}.`),
    ...behindLines(behind, "public copy"),
    ...warnings,
    kept
      ? "Read the words that you typed once more before you publish: a program does not see everything in them."
      : "Look through it once more before you publish.",
    `Written to ${path}`,
  ].join("\n");
}
