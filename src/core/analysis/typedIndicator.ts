import { parseDecimal, percentOf, roundHalfUp } from "../domain/exact";
import type { Indicator } from "../domain/indicator";
import { findMeasure } from "../domain/measures/index";
import type { Settings } from "../domain/settings";
import { typedFigure } from "../domain/trends/countedAs";
import { lastYearsFigure, otherFigures, seriesTime, travelOf } from "./earlierFigures";
import type { FigureInTime } from "./earlierFigures";
import { givenComparator, neighboursOf } from "./comparators";
import type { FindingWords } from "./findingWords";
import { judge, percentFigure, unitDecimals } from "./figures";
import type { Figure } from "./figures";
import { aboutIndicator } from "./indicatorFindings";
import type { Evaluated } from "./evaluated";
import { historyOf } from "./trends";
import type { History } from "./trends";

/** True when the row brings a figure of its own. */
export function hasTypedFigures({ typed }: Indicator): boolean {
  return typed.value !== null || typed.numerator !== null || typed.denominator !== null;
}

/**
 * An indicator whose figure another team gives: k of n where both are typed, else the value. The two are
 * held against each other, and a disagreement beyond rounding is a finding.
 */
export function typedIndicator(
  indicator: Indicator,
  run: { readonly settings: Settings; readonly history?: History },
  extra: readonly FindingWords[] = [],
): Evaluated {
  const pair = pairOf(indicator);
  const figure = pair === null ? valueFigure(indicator) : percentFigure(pair.part, pair.whole);
  const inTime = inTimeOf(indicator, run);
  const previousValue = lastYearsFigure(inTime);
  const { figures, findings } = judge({ ...indicator, previousValue }, figure);
  const words = [...extra, ...problems(indicator, pair), ...findings];
  return {
    result: {
      indicator,
      measure: null,
      cohort: null,
      basis: "typed",
      term: null,
      numerator: pair?.part ?? null,
      denominator: pair?.whole ?? null,
      notKnown: 0,
      notApplicable: [],
      total: null,
      parts: [],
      interval: null,
      note: "",
      comparator: givenComparator(indicator, figure),
      neighbours: neighboursOf(indicator, figure),
      ...travelOf(indicator, figure, inTime),
      ...figures,
      buckets: [],
    },
    context: null,
    findings: words.map((each) => aboutIndicator(indicator, null, each)),
    questions: [],
  };
}

function inTimeOf(
  indicator: Indicator,
  { settings, history }: Parameters<typeof typedIndicator>[1],
): FigureInTime {
  const time = seriesTime(settings);
  return {
    now: { ...time, countedAs: typedFigure },
    measure: findMeasure(indicator.measure),
    others: otherFigures(indicator, historyOf(history, indicator.id), time),
  };
}

interface Pair {
  readonly part: number;
  readonly whole: number;
}

/** k of n when both are whole numbers that can belong together. */
function pairOf({ typed: { numerator, denominator } }: Indicator): Pair | null {
  if (numerator === null || denominator === null) return null;
  const possible = Number.isInteger(numerator) && Number.isInteger(denominator) && numerator >= 0;
  return possible && denominator > 0 && numerator <= denominator
    ? { part: numerator, whole: denominator }
    : null;
}

/** A value alone is pounds where it says so, else taken for a percentage while it can be one. */
function valueFigure({ typed }: Indicator): Figure {
  const value = typed.value === null ? null : parseDecimal(typed.value);
  const percent = value === null || (value.gte(0) && value.lte(100));
  const unit = typed.pounds === true ? "pounds" : percent ? "percent" : "points";
  return { unit, value, of: null, decimals: unitDecimals[unit], canBeNegative: value?.lt(0) ?? false };
}

function problems(indicator: Indicator, pair: Pair | null): readonly FindingWords[] {
  const { value, numerator, denominator } = indicator.typed;
  if (!hasTypedFigures(indicator)) return indicator.measure === "typed" ? [missingFigures(indicator)] : [];
  if (pair === null && (numerator !== null || denominator !== null)) return [impossiblePair(indicator)];
  if (pair === null || value === null) return [];
  const printed = parseDecimal(value);
  const decimals = value.split(".")[1]?.length ?? 0;
  const share = percentOf(pair.part, pair.whole);
  const agrees = printed !== null && printed.equals(parseDecimal(roundHalfUp(share, decimals)) ?? share);
  return agrees ? [] : [disagreement(indicator, pair)];
}

function missingFigures({ id }: Indicator): FindingWords {
  return {
    code: "typed-figures-missing",
    severity: "worthALook",
    found: "no Value, Numerator or Denominator",
    expected: "a Value, or a Numerator and a Denominator",
    message: `Indicator ${id} is typed but has no figure; fill in Value, or Numerator and Denominator.`,
  };
}

function impossiblePair({ id, typed }: Indicator): FindingWords {
  const found = `${typed.numerator ?? "blank"} of ${typed.denominator ?? "blank"}`;
  return {
    code: "typed-figures-impossible",
    severity: "mustFix",
    found,
    expected: "whole numbers, the Numerator no larger than the Denominator",
    message: `Indicator ${id} says ${found}, which cannot be a share of a group; correct Numerator and Denominator.`,
  };
}

function disagreement({ id, typed }: Indicator, { part, whole }: Pair): FindingWords {
  const share = roundHalfUp(percentOf(part, whole), unitDecimals.percent);
  return {
    code: "typed-figures-disagree",
    severity: "worthALook",
    found: `${typed.value ?? ""} beside ${part} of ${whole}`,
    expected: `${part} of ${whole} is ${share}`,
    message: `Indicator ${id} says ${typed.value ?? ""}, but ${part} of ${whole} is ${share}%; the counts are used, so correct the one that is wrong.`,
  };
}
