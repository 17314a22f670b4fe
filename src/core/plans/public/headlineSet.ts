import type { IndicatorResult } from "../../analysis/results";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { colourFigure, meanFigure, percentageFigure } from "../../domain/disclosure/figures";
import type { Count, Figure, PublishedSet, Sum } from "../../domain/disclosure/publishedSet";
import { parseDecimal, percentOf } from "../../domain/exact";
import { ragPolicyOf } from "../../domain/rag/ragPolicy";
import { rate } from "../../domain/rag/rate";
import { countedIndicator } from "./countedIndicator";
import type { CountedIndicator } from "./countedIndicator";
import { nestedPairs } from "./nestedMeasures";
import type { NestedPair } from "./nestedMeasures";
import { groupRegister, relationsOf } from "./pupilGroups";

/** The counts and figures of the scorecard, and what they say about each other. */
export interface Headline {
  readonly counted: readonly CountedIndicator[];
  readonly set: PublishedSet;
}

/** Ids of an indicator's printed figures. */
export const valueId = (indicator: string): string => `${indicator}: value`;
export const colourId = (indicator: string): string => `${indicator}: colour`;

/** Everything that the scorecard prints, of all indicators at once: they count the same pupils. */
export function headlineSet(results: readonly IndicatorResult[], { threshold }: DisclosurePolicy): Headline {
  const register = groupRegister();
  const counted = results.flatMap((result) => countedIndicator(result, register) ?? []);
  const relations = relationsOf(register, threshold);
  const printed = new Set(counted.flatMap(({ whole, notKnown }) => [whole, notKnown ?? whole]));
  const groups = register.all().map(({ id, label, members }): Count => ({
    id,
    label,
    section: id,
    n: members.size,
    visibility: printed.has(id) ? "printed" : "implied",
    of: "pupils",
  }));
  const known = new Set(groups.map(({ id }) => id));
  const pairs = nestedPairs(counted);
  const counts = [
    ...groups,
    ...counted.filter(({ whole }) => !known.has(whole)).map(wholeCount),
    ...counted.flatMap(attainedCount),
    ...relations.counts,
    ...pairs.map(pairCount),
  ];
  return {
    counted,
    set: {
      sections: [...new Map(counts.map(({ section, label }) => [section, { id: section, label }])).values()],
      counts,
      sums: [...relations.sums, ...pairs.map(pairSum)],
      figures: counted.flatMap(figuresOf),
      alsoHide: [],
    },
  };
}

function wholeCount({ whole, result, n }: CountedIndicator): Count {
  const label = `pupils counted for ${result.indicator.title}`;
  return { id: whole, label, section: result.indicator.id, n, visibility: "printed", of: "pupils" };
}

function attainedCount({ attained, k, result }: CountedIndicator): readonly Count[] {
  if (attained === null || k === null) return [];
  const { id, title } = result.indicator;
  return [{ id: attained, label: title, section: id, n: k, visibility: "printed", of: "attained" }];
}

const pairId = ({ narrow, wide }: NestedPair): string =>
  `${wide.attained ?? ""} but not ${narrow.attained ?? ""}`;

function pairCount(pair: NestedPair): Count {
  const { narrow, wide } = pair;
  const label = `${wide.result.indicator.title}, but not ${narrow.result.indicator.title}`;
  const n = (wide.k ?? 0) - (narrow.k ?? 0);
  const section = narrow.result.indicator.id;
  return { id: pairId(pair), label, section, n, visibility: "implied", of: "attained" };
}

function pairSum(pair: NestedPair): Sum {
  return { total: pair.wide.attained ?? "", parts: [pair.narrow.attained ?? "", pairId(pair)] };
}

function figuresOf(counted: CountedIndicator): readonly Figure[] {
  const { result, whole, attained, n } = counted;
  const { id } = result.indicator;
  if (n === 0 || result.value === null) return [];
  if (attained === null) return [meanFigure(valueId(id), whole, result.value)];
  const share = { part: attained, whole };
  return [percentageFigure({ id: valueId(id), ...share }, 1), colourOf(counted, attained)];
}

/** The colour by its rule; where the rule cannot be told here, hidden as an exact figure would be. */
function colourOf({ result, whole, n, k }: CountedIndicator, attained: string): Figure {
  const share = { id: colourId(result.indicator.id), part: attained, whole };
  const policy = ragPolicyOf({ ...result.indicator, previousValue: lastYears(result) }, false);
  if (typeof policy !== "string" && rate(percentOf(k ?? 0, n), policy) === result.rag)
    return colourFigure(share, policy);
  return { ...share, kind: "percentage", says: () => result.rag };
}

/** The figure that an improving target is held against; none where last year's may not be compared. */
function lastYears({ earlier: { lastYear }, indicator }: IndicatorResult): string | null {
  const { then, why } = lastYear;
  if (why !== "") return null;
  const figure = then === null ? indicator.previousValue : then.exact;
  return figure === null || parseDecimal(figure) === null ? null : figure;
}
