import { exactText, percentOf, roundHalfUp } from "../../domain/exact";
import type { MeasureContext } from "../../domain/measures/measure";
import type { Evaluated } from "../evaluated";
import { unitDecimals } from "../figures";
import type { BucketedPupil, IndicatorResult } from "../results";
import { byText, lackingOf, sumOf } from "./lacking";
import { isNear } from "./nearness";
import type { FigureThen, Priority, PriorityPupil } from "./pupilLists";

/** The pass where a measure names none. */
const plainPass = "C";

/**
 * The priority pupils of every share of which more is better: those who lack little for a yes, by nearnessRules. Nothing for an
 * indicator without one.
 */
export function priorities(evaluated: readonly Evaluated[]): readonly Priority[] {
  return evaluated.flatMap(({ result, context }) => (context === null ? [] : priorityOf(result, context)));
}

function priorityOf(result: IndicatorResult, context: MeasureContext): Priority[] {
  const { indicator, measure, numerator, denominator, pupilsNeeded } = result;
  if (numerator === null || denominator === null || indicator.goodIs !== "high") return [];
  const pass = (measure?.kind === "share" ? measure.passGrade : undefined) ?? plainPass;
  const pupils = result.buckets
    .filter(({ missing }) => missing.length > 0)
    .flatMap((each) => priorityPupil(each, context, pass))
    .sort(byCloseness);
  if (pupils.length === 0) return [];
  const then = (more: number) => figureThen(more, numerator, denominator);
  const more = Math.min(pupilsNeeded ?? 0, pupils.length);
  const toTarget = more === 0 ? null : { ...then(more), reached: more === pupilsNeeded };
  return [{ indicator: indicator.id, pupils, toTarget, ifAll: then(pupils.length) }];
}

function priorityPupil(
  { pupil, missing }: BucketedPupil,
  context: MeasureContext,
  pass: string,
): readonly PriorityPupil[] {
  const lacking = lackingOf(missing, pupil, context, pass);
  const things = lacking.reduce((sum, each) => sum + each.things, 0);
  const gaps = lacking.flatMap((each) => each.gaps);
  if (!isNear(things, gaps)) return [];
  const short = sumOf(lacking.map((each) => each.short));
  return [{ pupil, reasons: lacking.map(({ words }) => words), things, short }];
}

/** Fewest things, then fewest grades; whoever has no grade to tell by comes last. Keys settle the rest. */
function byCloseness(first: PriorityPupil, second: PriorityPupil): number {
  const grades = ({ short }: PriorityPupil): number => short ?? Number.MAX_SAFE_INTEGER;
  return (
    first.things - second.things ||
    grades(first) - grades(second) ||
    byText(first.pupil.key, second.pupil.key)
  );
}

function figureThen(more: number, numerator: number, denominator: number): FigureThen {
  const value = percentOf(numerator + more, denominator);
  return { pupils: more, value: roundHalfUp(value, unitDecimals.percent), exact: exactText(value) };
}
