import { decimal, percentOf, printedPercent, roundHalfUp } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { IndicatorResult } from "../results";
import type { MentionOf } from "./reading/mention";

/** Points that "around", "nearly" and "just over" may be away. Source: our own; a third is "around" 30 to 36. */
const loosely = decimal("3");

/** "33.3%" */
export function percentText(part: number, whole: number): string {
  return `${printedPercent(part, whole)}%`;
}

/** A percentage or a number of points as it was typed: its own decimals. */
export function asTyped({ said }: MentionOf<"percent" | "points">): string {
  return roundHalfUp(said.value, said.decimals);
}

/** The unrounded figure of an indicator in its unit; null without one. */
export function exactFigure({ numerator, denominator, exact, unit }: IndicatorResult): Exact | null {
  if (unit === "percent" && numerator !== null && denominator !== null && denominator > 0)
    return percentOf(numerator, denominator);
  return exact === null ? null : decimal(exact);
}

/** Whether a typed number may stand for the exact one: rounded to the digits typed, and as loosely as it is hedged. */
export function agrees({ said, hedge }: MentionOf<"percent" | "points">, exact: Exact): boolean {
  const typed = said.value;
  if (roundHalfUp(exact, said.decimals) === roundHalfUp(typed, said.decimals)) return true;
  const above = exact.sub(typed);
  if (hedge === "around") return above.abs().lte(loosely);
  if (hedge === "justUnder") return above.lt(0) && above.abs().lte(loosely);
  if (hedge === "justOver") return above.gt(0) && above.lte(loosely);
  if (hedge === "atLeast") return above.gt(0);
  return hedge === "atMost" && above.lt(0);
}

/** Whether a share in words may be said of the exact percentage. */
export function shareAgrees({ said: { band }, hedge }: MentionOf<"share">, exact: Exact): boolean {
  const share = decimal(band.share);
  const [from, to] = [decimal(band.from), decimal(band.to)];
  if (hedge === "atLeast") return exact.gt(share) || roundHalfUp(exact, 0) === roundHalfUp(share, 0);
  if (hedge === "atMost") return exact.lt(share) || roundHalfUp(exact, 0) === roundHalfUp(share, 0);
  return exact.gte(from) && exact.lte(to);
}
