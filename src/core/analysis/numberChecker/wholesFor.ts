import { percentOf, roundHalfUp } from "../../domain/exact";
import { asTyped } from "./figures";
import type { MentionOf } from "./reading/mention";

/** Cohorts larger than this are no cohort. */
const largest = 100_000;

/** The wholes of which `part` is the typed percentage, to the digits typed: "38", "37 to 40"; null for none. */
export function wholesFor(part: number, percent: MentionOf<"percent">): string | null {
  const typed = Number(asTyped(percent));
  const half = 0.5 / 10 ** percent.said.decimals;
  if (part === 0 || typed <= half) return null;
  const fits = (whole: number): boolean =>
    whole >= part && roundHalfUp(percentOf(part, whole), percent.said.decimals) === asTyped(percent);
  const [low, high] = [Math.floor((100 * part) / (typed + half)), Math.ceil((100 * part) / (typed - half))];
  const first = [low, low + 1, low + 2].find((whole) => whole > 0 && fits(whole));
  const last = [high, high - 1, high - 2].find((whole) => whole > 0 && fits(whole));
  if (first === undefined || last === undefined || last > largest) return null;
  return first === last ? `${first}` : `${first} to ${last}`;
}

/** The least count of `whole` that is the typed percentage, to the digits typed; null for none. */
export function partOf(whole: number, percent: MentionOf<"percent">): number | null {
  const typed = asTyped(percent);
  const near = Math.floor((Number(typed) * whole) / 100);
  const fits = (part: number): boolean =>
    part >= 0 && part <= whole && roundHalfUp(percentOf(part, whole), percent.said.decimals) === typed;
  return [near - 1, near, near + 1].find(fits) ?? null;
}

/** The counts of `whole` on either side of the typed percentage; null when a count is that percentage, or it is over 100. */
export function countsBeside(
  whole: number,
  percent: MentionOf<"percent">,
): { readonly below: number; readonly above: number } | null {
  const below = Math.floor((Number(asTyped(percent)) * whole) / 100);
  return below >= whole || partOf(whole, percent) !== null ? null : { below, above: below + 1 };
}
