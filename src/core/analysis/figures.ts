import { exactText, parseDecimal, percentOf, roundHalfUp } from "../domain/exact";
import type { Exact } from "../domain/exact";
import type { Indicator } from "../domain/indicator";
import type { MeanMeasure } from "../domain/measures/measure";
import { onePupilIs, pupilsNeeded } from "../domain/rag/pupilsNeeded";
import { ragPolicyOf } from "../domain/rag/ragPolicy";
import type { RagPolicy } from "../domain/rag/ragPolicy";
import { gapText, rate } from "../domain/rag/rate";
import { noRule, ragNote, ruleSentence } from "../domain/rag/ruleSentence";
import type { FindingWords } from "./findingWords";
import { ragRefused, targetOutOfRange } from "./indicatorFindings";
import type { IndicatorResult } from "./results";

export type Unit = IndicatorResult["unit"];

/** Decimals of typed figures by unit; measures say their own. Source: DfE's own tables print percentages of looked-after children to one. */
export const unitDecimals: Readonly<Record<Unit, number>> = { percent: 1, points: 1, pounds: 0, count: 0 };

/** The parts of an indicator's result that follow from its figure and its target. */
export type Figures = Pick<
  IndicatorResult,
  "unit" | "value" | "exact" | "gap" | "rag" | "rule" | "ragNote" | "pupilsNeeded" | "onePupilIs"
>;

/** A figure to be judged: k of n, or a value alone; `value` null is no data. */
export interface Figure {
  readonly unit: Unit;
  readonly value: Exact | null;
  readonly of: { readonly part: number; readonly whole: number } | null;
  readonly decimals: number;
  readonly canBeNegative: boolean;
}

/** k of n as a percentage; no data without pupils. */
export function percentFigure(part: number, whole: number): Figure {
  const value = whole === 0 ? null : percentOf(part, whole);
  return {
    unit: "percent",
    value,
    of: { part, whole },
    decimals: unitDecimals.percent,
    canBeNegative: false,
  };
}

/** A mean, or no data without pupils. */
export function meanFigure(
  value: Exact | null,
  { unit, decimals, canBeNegative }: Pick<MeanMeasure, "unit" | "decimals" | "canBeNegative">,
): Figure {
  return { unit, value, of: null, decimals, canBeNegative };
}

/** Figures, colour and rule of an indicator, and what has to be said about its target. */
export function judge(
  indicator: Indicator,
  figure: Figure,
): { figures: Figures; findings: readonly FindingWords[] } {
  const unreachable = isOutOfRange(indicator, figure.unit);
  const judged = unreachable ? { ...indicator, target: null } : indicator;
  const policy = ragPolicyOf(judged, figure.canBeNegative);
  const warning = unreachable ? [targetOutOfRange(indicator)] : [];
  if (policy === "noTarget")
    return { figures: plainFigures(figure, null, "NO_TARGET", noRule.noTarget), findings: warning };
  if (typeof policy === "string") {
    const target = parseDecimal(indicator.target ?? "");
    const figures = plainFigures(figure, target, "INFORMATION", noRule[policy]);
    return { figures, findings: [ragRefused(indicator, policy)] };
  }
  return { figures: ratedFigures(figure, policy), findings: warning };
}

/** True for the target of a percentage that none can reach. */
export function isOutOfRange({ target }: Pick<Indicator, "target">, unit: Unit): boolean {
  const number = target === null ? null : parseDecimal(target);
  return number !== null && unit === "percent" && (number.lt(0) || number.gt(100));
}

function plainFigures(figure: Figure, target: Exact | null, rag: Figures["rag"], rule: string): Figures {
  const { unit, value, of, decimals } = figure;
  return {
    unit,
    value: value === null ? null : roundHalfUp(value, decimals),
    exact: value === null ? null : exactText(value),
    gap: value === null || target === null ? null : gapText(value, target, decimals),
    rag: value === null ? "NO_DATA" : rag,
    rule,
    ragNote: "",
    pupilsNeeded: null,
    onePupilIs: value === null || of === null ? null : onePupilIs(of.whole),
  };
}

function ratedFigures(figure: Figure, policy: RagPolicy): Figures {
  const { value, of, decimals } = figure;
  const rule = ruleSentence(policy, decimals);
  const plain = plainFigures(figure, policy.target, "NO_DATA", rule);
  if (value === null) return plain;
  return {
    ...plain,
    rag: rate(value, policy),
    ragNote: ragNote(value, policy, decimals),
    pupilsNeeded: of === null ? null : pupilsNeeded(of.part, of.whole, policy.target, policy.goodIs),
  };
}
