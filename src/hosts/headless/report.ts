import { financialYearStarting } from "../../core/domain/funding/financialYear";
import type { Cohort, IndicatorResult, Results } from "../../core/analysis/results";
import type { Finding } from "../../core/domain/finding";
import type { Pupil, Reading } from "../../core/domain/pupil";
import type { Calculated, Refreshed } from "../../core/workflows/outcomes";
import { besideJson, countedOf, intervalJson, partsJson, splitJson } from "./figuresJson";
import { numberOrNull } from "./numberOrNull";
import { pupilListsJson } from "./pupilListsJson";
import { trendsJson } from "./trendsJson";

/** The JSON of a run; `schemaVersion` changes only when a field is renamed or removed. */
export function reportOf(
  calculated: Calculated,
  refreshed: Refreshed | null,
  run: { readonly planner: string; readonly asAt: string },
): object {
  const { reading, results } = calculated;
  return {
    schemaVersion: 1,
    planner: run.planner,
    file: calculated.fileName,
    academicYear: reading.settings.academicYear,
    term: reading.settings.term,
    asAt: run.asAt,
    understood: {
      sheets: reading.sheets,
      columns: reading.columns,
      facts: reading.facts,
      questions: [...reading.questions, ...(results?.questions ?? [])],
    },
    findings: findingsOf(calculated),
    cohorts: results?.cohorts.map(cohortJson) ?? [],
    indicators: results?.indicators.map(indicatorJson) ?? [],
    trends: results ? trendsJson(results) : [],
    splits: results?.splits.map(splitJson) ?? [],
    pupils: results ? pupilsJson(results) : [],
    funding: results?.funding ?? null,
    interventions: results?.interventions ?? [],
    ...pupilListsJson(results),
    evidence: results?.evidence ?? [],
    actions: refreshed?.actions ?? [],
    remarks: refreshed?.remarks ?? [],
    written: refreshed?.written ?? [],
    typed: refreshed?.typed ?? { kept: 0, putBack: 0, review: [] },
  };
}

/** Every finding of a run: the reader's, then those of the calculation. */
export function findingsOf({ reading, results }: Calculated): readonly Finding[] {
  return [...reading.findings, ...(results?.findings ?? [])];
}

function cohortJson({ id, label, read, counted, excluded, cannotTell }: Cohort): object {
  return { id, label, read, counted, excluded, cannotTell };
}

function indicatorJson(result: IndicatorResult): object {
  const { indicator, buckets } = result;
  const keysIn = (bucket: string) =>
    buckets.filter((entry) => entry.bucket === bucket).map(({ pupil }) => pupil.key);
  return {
    id: indicator.id,
    title: indicator.title,
    measure: indicator.measure,
    cohort: result.cohort?.id ?? null,
    basis: result.measure?.madeFrom ?? result.basis,
    term: result.term?.name ?? null,
    counted: countedOf(result),
    numerator: result.numerator,
    denominator: result.denominator,
    notKnown: result.notKnown,
    unit: result.unit,
    value: numberOrNull(result.value),
    exact: result.exact,
    target: numberOrNull(indicator.target),
    gap: numberOrNull(result.gap),
    rag: result.rag,
    rule: result.rule,
    ragNote: result.ragNote,
    goodIs: indicator.goodIs,
    direction: result.direction,
    comparator: besideJson(result.comparator),
    neighbours: besideJson(result.neighbours),
    notApplicable: result.notApplicable,
    total: result.total,
    parts: partsJson(result),
    interval: intervalJson(result),
    note: result.note,
    pupilsNeeded: result.pupilsNeeded,
    onePupilIs: numberOrNull(result.onePupilIs),
    attained: keysIn("yes"),
    notAttained: keysIn("no"),
    notKnownPupils: keysIn("notKnown"),
    scored: keysIn("scored"),
  };
}

function pupilsJson({ pupils, lastTerm: term }: Results): object[] {
  return pupils.map(({ pupil, ratings, overall, reds, lastTerm, change }) => ({
    key: pupil.key,
    sheet: pupil.sheet,
    row: pupil.row,
    year: pupil.year.kind === "value" ? pupil.year.value : null,
    ratings,
    overall,
    reds,
    lastTerm: lastTerm && { academicYear: term?.year, term: term?.name, ...lastTerm },
    change,
    typedRatings: typedJson(pupil),
    premium: premiumJson(pupil),
    support: kindsOfSupport(pupil),
  }));
}

/** Pounds as decimal text; null where nothing that can be read is typed. */
function premiumJson({ funding: { premiumAllocated, premiumSpent, premiumTerms } }: Pupil): object {
  const typed = (reading: Reading<string>): string | null =>
    reading.kind === "value" ? reading.value : null;
  const whole = { allocated: typed(premiumAllocated), spent: typed(premiumSpent) };
  if (premiumTerms.kind !== "value") return whole;
  const ofTerms = premiumTerms.value.map(({ from, terms, allocated, spent }) => ({
    financialYear: financialYearStarting(from),
    terms,
    allocated,
    spent,
  }));
  return { ...whole, ofTerms };
}

/** Kinds only: what is typed may name somebody. */
function kindsOfSupport({ support }: Pupil): readonly string[] {
  const named = Object.values(support).flatMap((reading) => (reading.kind === "value" ? reading.value : []));
  return [...new Set(named.filter(({ begun }) => begun).map(({ kind }) => kind))].sort();
}

/** Her own ratings by name; null where nothing that can be read is typed. */
function typedJson({ typedRatings }: Pupil): object {
  const entries = [...typedRatings].map(([name, { reading }]) => [
    name,
    reading.kind === "value" ? reading.value : null,
  ]);
  return Object.fromEntries(entries) as object;
}
