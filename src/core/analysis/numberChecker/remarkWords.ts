import { decimal, exactText, roundHalfUp } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { IndicatorResult } from "../results";
import { asTyped, percentText } from "./figures";
import type { CohortFact } from "./cohortFacts";
import type { MentionOf } from "./reading/mention";
import { wholesFor } from "./wholesFor";

/** Every remark's words in one place, so that they can be read through together. Figures only: no cause, no blame. */

/** "5 of 15 is 33.3%; 5 at 13.2% needs 38" */
export function countAgainstPercent(part: number, whole: number, percent: MentionOf<"percent">): string {
  const typed = `${asTyped(percent)}%`;
  const needs = wholesFor(part, percent);
  const other =
    needs === null
      ? `${part} is ${typed} of no whole number of pupils`
      : `${part} at ${typed} needs ${needs}`;
  return `${part} of ${whole} is ${percentText(part, whole)}; ${other}`;
}

/** "13.2% (5 of 38)" */
function figureText({ value, unit, numerator, denominator }: IndicatorResult): string {
  const printed = `${value ?? ""}${unit === "percent" ? "%" : ""}`;
  return numerator === null || denominator === null ? printed : `${printed} (${numerator} of ${denominator})`;
}

export function countAgainstFigure(part: number, whole: number, result: IndicatorResult): string {
  const { numerator, denominator, value } = result;
  const share = `${part} of ${whole} is ${percentText(part, whole)}`;
  if (part === numerator) return `${share}; ${part} at ${value ?? ""}% needs ${denominator ?? ""}`;
  return `${share}; the figure beside this text is ${figureText(result)}`;
}

export function notTheFigure(result: IndicatorResult): string {
  return `The figure beside this text is ${figureText(result)}`;
}

/** Beside "no figure (0 of 0)". */
export const noFigure = "There is no figure beside this text: nobody is counted yet (0 of 0)";

export function notTheFact({ part, whole, says }: CohortFact): string {
  return `${part} of the ${whole} counted (${percentText(part, whole)}) ${says}`;
}

/** `band` in words, then what the share really is. */
export function notTheShare({ said: { band } }: MentionOf<"share">, figure: string): string {
  const reads =
    band.to === "100"
      ? `means ${band.from === "80" ? "80%" : "more than 50%"} or more`
      : `reads as ${short(band.from)}% to ${short(band.to)}%`;
  return `‘${band.words}’ ${reads.replace("50% or more", "50%")}; ${figure}`;
}

function short(text: string): string {
  return exactText(decimal(roundHalfUp(decimal(text), 0)));
}

export function noWholePupil(
  percent: MentionOf<"percent">,
  whole: number,
  { below, above }: { readonly below: number; readonly above: number },
): string {
  const share = (part: number): string => `${part} is ${percentText(part, whole)}`;
  return `No whole number of the ${whole} counted is ${asTyped(percent)}%: ${share(below)}, ${share(above)}`;
}

/** Behind `noWholePupil`: the pupils recorded but not counted would explain it. */
export function alsoOfAll(part: number, read: number): string {
  return `; of all ${read} recorded, ${part} is ${percentText(part, read)}`;
}

export function notTheTarget(target: string, unit: string): string {
  return `The target beside this text is ${target}${unit}`;
}

export function notThePrevious(previous: string): string {
  return `The previous value in Indicators is ${previous}%`;
}

export function notTheComparator({
  label,
  value,
  source,
  offered,
}: NonNullable<IndicatorResult["comparator"]>): string {
  const where = offered ? "" : " in Indicators";
  return `${label}${where} is ${value ?? ""}%${source === "" ? "" : ` (${source})`}`;
}

/** Gap typed as per cent, or as other points. */
export function gapInPoints(
  typed: string,
  gap: Exact,
  relative: Exact | null,
  isNumberRight: boolean,
): string {
  const points = roundHalfUp(gap.abs(), 1);
  const share = relative === null ? "" : `; as a per cent of the target it is ${roundHalfUp(relative, 1)}%`;
  return isNumberRight
    ? `${typed} is percentage points, the difference between two percentages${share}`
    : `The gap to the target is ${points} percentage points${share}`;
}

export function aboveAndBelow(gap: Exact): string {
  return `The figure is ${roundHalfUp(gap.abs(), 1)} points ${gap.lt(0) ? "below" : "above"} the target`;
}

export function perCentOrPoints(typed: string): string {
  return `Per cent or percentage points? If ${typed} is the difference between two percentages, it is ${typed} percentage points`;
}

/** What the earlier value would have been, both ways. */
export function earlierValues(typed: string, value: string, asPoints: Exact, asGrowth: Exact | null): string {
  const impossible = asPoints.lt(0) || asPoints.gt(100) ? ", which cannot be" : "";
  const growth = asGrowth === null ? "" : `; as a per cent of it, ${roundHalfUp(asGrowth, 1)}%`;
  return `Per cent or percentage points? With ${typed} points to reach ${value}%, the earlier value would be ${minus(roundHalfUp(asPoints, 1))}%${impossible}${growth}`;
}

export function changeFromPrevious(
  previous: string,
  value: string,
  change: Exact,
  relative: Exact | null,
): string {
  const share = relative === null ? "" : ` (${minus(roundHalfUp(relative, 1))}% of the earlier value)`;
  return `From ${previous}% to ${value}% is ${minus(roundHalfUp(change, 1))} percentage points${share}`;
}

function minus(text: string): string {
  return text.replace(/^-/, "−");
}

/** Behind `earlierValues`. */
export const sameLevelToo = "; elsewhere the text says that the level stayed the same";

export function aDateForAYear(year: string): string {
  return `This is a date or a slip; perhaps ${year} is meant`;
}

export function notFollowing(): string {
  return "An academic year runs into the next one, such as 2013/14";
}

export function whichYear(first: string, second: string): string {
  return `${first} or ${second}? An academic year has two calendar years`;
}

export function otherRate(year: string, rate: string): string {
  return `Pupil Premium Plus for ${year} is £${rate} a child`;
}

export function gradesOfOtherYears(scale: "A*-G" | "9-1", year: string): string {
  return scale === "A*-G"
    ? `GCSEs of ${year} are graded 9 to 1, not A* to G`
    : `GCSEs of ${year} are graded A* to G, not 9 to 1`;
}

export function noProgress8(year: string): string {
  return `There is no official Progress 8 for ${year}`;
}

export function strayTags(count: number): string {
  return count === 1
    ? "A formatting tag, which will print as it stands"
    : `Formatting tags (${count} of them), which will print as they stand`;
}

export const unfinished = "The text ends here: is something missing?";
