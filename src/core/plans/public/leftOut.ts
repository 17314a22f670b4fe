import type { Results } from "../../analysis/results";
import { termLabel } from "../../domain/term";
import { timeOf } from "../../domain/trends/seriesPoint";
import type { PublicInput } from "./publicInput";
import type { TypedPlan } from "./publicPlan";
import type { Published } from "./published";
import { ofNearlyTheSame, whyWords } from "./typedWords";
import { hidesValue } from "./hiddenByIndicator";
import { isNearGroup } from "./nearlySame";
import { figureNow, spokenOf } from "./publicTravel";
import { isUncounted, mayTellFew } from "./uncountedFigure";

/** Something that is not in the copy, for the officer. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

export function planLeftOut({ sheet }: TypedPlan): LeftOut {
  return { what: `plan ${sheet}`, why: "that there is one would tell the colour, which is hidden" };
}

export function tablesAndWords(
  { typedLeftOut }: PublicInput,
  { tablesLeftOut }: Published,
): readonly LeftOut[] {
  return [
    ...tablesLeftOut.map(({ heading, why }) => ({ what: `table ‘${heading}’`, why })),
    ...typedLeftOut.map(({ place, why }) => ({ what: `typed words: ${place}`, why: whyWords[why] })),
  ];
}

/** Figures typed without counts that may be of few pupils. */
export function uncountedLeftOut(
  { indicators }: Results,
  { counted, policy }: Published,
): readonly LeftOut[] {
  return indicators
    .filter((result) => isUncounted(result, counted) && mayTellFew(result.value ?? "", result.unit, policy))
    .map(({ indicator }) => ({
      what: `figure of ‘${indicator.title}’`,
      why: `it may be of 1 to ${policy.threshold} people, and it was typed without its counts; type its Numerator and Denominator in Indicators, and it is checked as the others are`,
    }));
}

/** Earlier figures of the year of nearly the same pupils. */
export function nearLeftOut(results: Results, published: Published): readonly LeftOut[] {
  return results.indicators.flatMap((result) => {
    const now = figureNow(results, !hidesValue(result, published));
    const isNear = (point: ReturnType<typeof spokenOf>[number]) =>
      isNearGroup(point, result, now, published.policy);
    return spokenOf(result, results)
      .filter(isNear)
      .map((point) => ({
        what: `pupils of ‘${result.indicator.title}’ in ${termLabel(timeOf(point))}, with a share of them`,
        why: ofNearlyTheSame,
      }));
  });
}
