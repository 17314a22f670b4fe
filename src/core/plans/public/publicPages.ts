import type { IndicatorResult, Results } from "../../analysis/results";
import { givenAwayLines, publicNote } from "../../domain/disclosure/report";
import { dayLabel } from "../../domain/isoDate";
import type { IsoDate } from "../../domain/isoDate";
import type { Pupil } from "../../domain/pupil";
import type { PupilIdentity } from "../../domain/pupilIdentity";
import { periodWords } from "../../domain/ratingSheet";
import type { SheetDocument } from "../../sheet/sheetDocument";
import { statusesText } from "../pageParts";
import { aboutPage } from "./aboutPage";
import { hiddenByIndicator } from "./hiddenByIndicator";
import { identityOf } from "./identity";
import { publicActionPlan } from "./publicActionPlan";
import { publicIndicator } from "./publicIndicator";
import type { PublicIndicator } from "./publicIndicator";
import type { PublicInput } from "./publicInput";
import { publicPlan } from "./publicPlan";
import type { PublicPlan, TypedPlan } from "./publicPlan";
import { publicRecoveryPlan } from "./publicRecoveryPlan";
import { publicScorecard } from "./publicScorecard";
import { publicSplits } from "./publicSplits";
import { policyOf, publish } from "./published";
import type { Published } from "./published";
import { besideLast } from "./besideLast";
import type { LastCopy } from "./lastCopy";
import { nearLeftOut, planLeftOut, tablesAndWords, uncountedLeftOut } from "./leftOut";
import type { LeftOut } from "./leftOut";
import { hiddenText } from "./symbolWords";
import { textTable } from "./textTable";
import { typedWords } from "./typedWords";
import type { TypedWords } from "./typedWords";

/** What a public copy is made from. */
export interface PublicSource {
  readonly results: Results;
  /** Everyone read, counted or not: nobody of them may be told. */
  readonly pupils: readonly Pupil[];
  /** Whoever was named in typed words while read. */
  readonly namedBefore?: readonly PupilIdentity[];
  /** Typed words in which something else has found a name. */
  readonly naming?: readonly string[];
  readonly dataAsAt: IsoDate;
  /** Plans in the order of their sheets. */
  readonly plans: readonly TypedPlan[];
  /** The copy that was published last; none is held against this one without it. */
  readonly last?: LastCopy | null;
}

/** The pages of a public copy and what was left out of it. */
export interface PublicPages {
  readonly documents: readonly SheetDocument[];
  readonly leftOut: readonly LeftOut[];
  /** Letters to the officer; empty when nothing is to be asked before the copy is shared. */
  readonly warnings: readonly string[];
}

/**
 * Draws a public copy from results, never from the officer's sheets.
 *
 *     results → counts and sums → suppressed → texts → pages
 *
 * Source: DfE, Outcomes for children looked after by local authorities (threshold, symbols).
 */
export function publicPages(source: PublicSource): PublicPages {
  const { results: found, pupils, namedBefore = [], naming = [], dataAsAt, plans, last = null } = source;
  const policy = policyOf(found);
  const words = typedWords(identityOf([...pupils, ...namedBefore], naming), policy);
  const results = { ...found, indicators: found.indicators.map((result) => titled(result, words)) };
  const published = publish(results, policy, last);
  const beside = besideLast(results, published, last);
  const indicators = results.indicators.map((result) => publicIndicator(result, results, published, words));
  const isRated = ({ indicator }: TypedPlan): boolean =>
    indicators.some(({ id, rag }) => id === indicator && rag !== hiddenText);
  const input: PublicInput = {
    ...headOf(results, dataAsAt, words),
    indicators,
    plans: publicPlans(plans.filter(isRated), indicators, results, published, words),
    tables: published.tables.map((table) => textTable(table, published.copy, words)),
    rule: [...publicNote(published.set, published.copy), ...beside.rule],
    tablesLeftOut: published.tablesLeftOut.map(({ heading }) => heading),
    typedLeftOut: words.leftOut(),
  };
  return {
    documents: documentsOf(input),
    leftOut: [
      ...plans.filter((plan) => !isRated(plan)).map(planLeftOut),
      ...tablesAndWords(input, published),
      ...uncountedLeftOut(results, published),
      ...nearLeftOut(results, published),
      ...beside.leftOut,
    ],
    warnings: [...givenAwayLines(published.copy), ...beside.warnings],
  };
}

/** Titles stand in headings, labels and reasons: they are settled before anything is made of them. */
function titled(result: IndicatorResult, words: TypedWords): IndicatorResult {
  const { indicator } = result;
  const title = words.label(indicator.title, `title of ${indicator.id}`);
  return { ...result, indicator: { ...indicator, title } };
}

function headOf(results: Results, dataAsAt: IsoDate, words: TypedWords) {
  const { council, academicYear, term } = results.settings;
  const asAt = dayLabel(dataAsAt);
  return {
    council: words.label(council, "name of the council"),
    period: `${periodWords(academicYear, term)} · data as at ${asAt}`,
    asAt,
    statuses: statusesText(results),
  };
}

function publicPlans(
  plans: readonly TypedPlan[],
  indicators: readonly PublicIndicator[],
  results: Results,
  published: Published,
  words: TypedWords,
): readonly PublicPlan[] {
  const hidden = hiddenByIndicator(results, published);
  const year = results.settings.academicYear;
  return plans.flatMap((plan) => {
    const indicator = indicators.find(({ id }) => id === plan.indicator);
    const numbers = hidden.get(plan.indicator) ?? null;
    return indicator === undefined ? [] : [publicPlan(plan, indicator, published, numbers, year, words)];
  });
}

function documentsOf(input: PublicInput): readonly SheetDocument[] {
  return [
    aboutPage(input),
    publicScorecard(input),
    ...input.plans.map((plan) =>
      plan.kind === "recoveryPlan" ? publicRecoveryPlan(input, plan) : publicActionPlan(input, plan),
    ),
    ...(input.tables.length === 0 ? [] : [publicSplits(input)]),
  ];
}
