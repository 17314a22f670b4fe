import { parseDecimal } from "../../../domain/exact";
import type { IndicatorResult } from "../../results";
import { isAboutFigure } from "../aboutFigure";
import { agrees, exactFigure, shareAgrees } from "../figures";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import type { Mention, MentionOf } from "../reading/mention";
import type { Prose } from "../reading/readProse";
import { countAgainstFigure, noFigure, notTheFigure, notTheShare } from "../remarkWords";
import type { Draft } from "./numberRule";
import { splitCounts } from "./splitCounts";

/** A percentage, a share or a "k of n" that is said to be the indicator's own figure and is another. */
export function contradictsFigure(prose: Prose, context: CheckContext): readonly Draft[] {
  const single = prose.mentions.flatMap((mention, index): readonly Draft[] => {
    const remark = disagreement(mention, context);
    if (remark === null || !isAboutFigure(prose, mention, context, index)) return [];
    return [{ spans: [mention], remark }];
  });
  return [...single, ...splitCounts(prose, context)];
}

function disagreement(mention: Mention, { result }: CheckContext): string | null {
  const exact = exactFigure(result);
  if (result.unit !== "percent") return null;
  if (exact === null) return result.denominator === 0 && tells(mention) ? noFigure : null;
  if (isKind(mention, "percent"))
    return agrees(mention, exact) || isAnotherFigure(mention, result) ? null : notTheFigure(result);
  if (isKind(mention, "share"))
    return shareAgrees(mention, exact) ? null : notTheShare(mention, lowerFirst(notTheFigure(result)));
  if (!isKind(mention, "count") || result.numerator === null) return null;
  const { part, whole } = mention.said;
  return part === result.numerator && whole === result.denominator
    ? null
    : countAgainstFigure(part, whole, result);
}

function tells(mention: Mention): boolean {
  return isKind(mention, "percent") || isKind(mention, "count");
}

/** The target's or England's own figure, quoted without a word to say so. */
function isAnotherFigure(mention: MentionOf<"percent">, { indicator, comparator }: IndicatorResult): boolean {
  const others = [indicator.target, indicator.previousValue, comparator?.value ?? null];
  return others.some((text) => {
    const exact = parseDecimal(text ?? "");
    return exact !== null && mention.hedge === "exactly" && agrees(mention, exact);
  });
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
