import type { IndicatorResult, Results } from "../../analysis/results";
import { comparatorCell, comparatorSentences } from "../comparatorWords";
import { figureText, gapText, pupilsToTarget, targetText } from "../figures";
import { comparabilityText, targetsText } from "../recoveryPlanWords";
import { ragWords } from "../wording";
import { colourTellsNothing } from "./colourBySymbol";
import { hasOddCounts } from "./countedIndicator";
import type { CountedIndicator } from "./countedIndicator";
import { colourId, valueId } from "./headlineSet";
import type { Published } from "./published";
import { publicTravel } from "./publicTravel";
import type { PublicTravel } from "./publicTravel";
import { hiddenText, noFigure } from "./symbolWords";
import type { TypedWords } from "./typedWords";
import { isUncounted, mayTellFew } from "./uncountedFigure";

/** The figures of an indicator, what is hidden being a symbol already. */
interface ShownFigures {
  /** "7 of 79", "c of 79, c not known", "–" */
  readonly pupils: string;
  /** "8.9%", "c", "–" */
  readonly value: string;
  readonly rag: string;
  /** "4 more", "c", "–" */
  readonly needed: string;
  readonly onePupil: string;
}

/**
 * One indicator as a public copy says it, in texts. Pages are drawn from this and from nothing that knows the
 * numbers behind it.
 */
export interface PublicIndicator extends ShownFigures {
  readonly id: string;
  readonly title: string;
  /** Empty for a figure of another team. */
  readonly cohort: string;
  readonly dataStatus: string;
  readonly target: string;
  readonly gap: string;
  readonly comparator: string;
  readonly comparatorSentences: readonly string[];
  readonly strategicLead: string;
  readonly departmentalLead: string;
  /** "13% of CLA KS4 to attain 5 or more …" */
  readonly targets: string;
  /** "of CLA KS4 attained 5 or more …"; the title for a figure of another team. */
  readonly phrase: string;
  /** True of a figure of another team, whose phrase is its title. */
  readonly isTyped: boolean;
  readonly rule: string;
  readonly travel: PublicTravel;
  readonly comparability: string;
  /** What has to be said with a figure that was typed without its counts; empty for the rest. */
  readonly note: string;
}

/** `result` with a title that may be published. */
export function publicIndicator(
  result: IndicatorResult,
  results: Results,
  published: Published,
  words: TypedWords,
): PublicIndicator {
  const { indicator } = result;
  const figures = shownFigures(result, published);
  const isShown = figures.value !== hiddenText;
  const beside = safeBeside(result, isShown, words);
  const travel = publicTravel(result, results, published.policy, isShown);
  return {
    ...figures,
    rag: isRatedByHidden(result, travel) ? hiddenText : figures.rag,
    id: indicator.id,
    title: indicator.title,
    cohort: result.cohort?.label ?? "",
    dataStatus: indicator.dataStatus,
    target: targetText(result),
    gap: isShown ? gapText(result) : hiddenText,
    comparator: comparatorCell(beside),
    comparatorSentences: comparatorSentences(beside),
    strategicLead: words.label(indicator.strategicLead, `Strategic Director Lead of ${indicator.title}`),
    departmentalLead: words.label(indicator.departmentalLead, `Departmental Lead of ${indicator.title}`),
    targets: targetsText(result),
    phrase: phraseOf(result),
    isTyped: result.measure === null,
    rule: ruleOf(result, travel),
    travel,
    comparability: comparabilityText(result, results.settings),
    note: isShown && isUncounted(result, published.counted) ? uncountedNote : "",
  };
}

const uncountedNote = "Another team's figure, given without the number of people behind it.";

function shownFigures(result: IndicatorResult, published: Published): ShownFigures {
  const counted = published.counted.find((each) => each.result.indicator.id === result.indicator.id);
  const rag = ragWords[result.rag];
  const nothing = { pupils: noFigure, needed: noFigure, onePupil: noFigure };
  if (counted !== undefined) return countedFigures(result, counted, published);
  if (result.value === null && !hasOddCounts(result)) return { ...nothing, value: noFigure, rag };
  return isUncounted(result, published.counted) &&
    !mayTellFew(result.value ?? "", result.unit, published.policy)
    ? { ...nothing, value: figureText(result.value ?? "", result), rag }
    : { ...nothing, pupils: hiddenText, value: hiddenText, rag: hiddenText };
}

function countedFigures(
  result: IndicatorResult,
  { whole, attained, notKnown }: CountedIndicator,
  { copy, policy }: Published,
): ShownFigures {
  const { id } = result.indicator;
  const count = (of: string): string => copy.counts.get(of)?.text ?? hiddenText;
  const isHidden = (of: string | null): boolean => of !== null && !/^\d/.test(count(of));
  const value = copy.figures.get(valueId(id));
  const colour = attained === null ? value : copy.figures.get(colourId(id));
  const known = attained === null ? count(whole) : `${count(attained)} of ${count(whole)}`;
  const isRated = attained !== null && colourTellsNothing(result, !isHidden(attained), policy);
  const hides = isHidden(whole) || isHidden(attained);
  return {
    pupils: known + (notKnown === null ? "" : `, ${count(notKnown)} not known`),
    value:
      result.value === null
        ? noFigure
        : value === undefined || value === hiddenText
          ? hiddenText
          : figureText(value, result),
    rag: isRated || colour !== hiddenText ? ragWords[result.rag] : hiddenText,
    needed: hides && result.pupilsNeeded !== null ? hiddenText : pupilsToTarget(result),
    onePupil: isHidden(whole) ? hiddenText : (result.onePupilIs ?? noFigure),
  };
}

/** Comparators are published figures; how far ours is from them would give ours back. */
function safeBeside(result: IndicatorResult, isShown: boolean, words: TypedWords): IndicatorResult {
  const { comparator, neighbours, indicator } = result;
  const place = `comparator of ${indicator.title}`;
  return {
    ...result,
    comparator: comparator && {
      ...comparator,
      label: words.label(comparator.label, place),
      source: words.label(comparator.source, place),
      date: words.label(comparator.date, place),
      gap: isShown ? comparator.gap : null,
    },
    neighbours: neighbours && { ...neighbours, gap: isShown ? neighbours.gap : null },
  };
}

function phraseOf({ measure, basis, cohort, indicator }: IndicatorResult): string {
  if (measure === null) return indicator.title;
  const phrase = basis === "workingAt" ? measure.phrases.workingAt : measure.phrases.attained;
  const whose = `of CLA ${measure.keyStage ?? cohort?.yearsLabel ?? ""}`;
  return measure.kind === "mean" ? `${phrase} ${whose}` : `${whose} ${phrase}`;
}

/** Under “improving” the rule says last year's figure, and the colour tells on which side of it this one is. */
function isRatedByHidden({ indicator }: IndicatorResult, { yearBefore }: PublicTravel): boolean {
  return indicator.toleranceUnit === "improving" && yearBefore !== null && !yearBefore.isShown;
}

function ruleOf(result: IndicatorResult, travel: PublicTravel): string {
  if (isRatedByHidden(result, travel))
    return "Rated against the target and last year's figure, which is hidden";
  return result.rag === "NO_TARGET" || result.rule === "" ? "No target, so no colour" : result.rule;
}
