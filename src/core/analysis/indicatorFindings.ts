import type { AcademicYear } from "../domain/academicYear";
import type { Finding } from "../domain/finding";
import type { Indicator } from "../domain/indicator";
import type { Measure } from "../domain/measures/measure";
import type { RagRefusal } from "../domain/rag/ragPolicy";
import { noRule } from "../domain/rag/ruleSentence";
import { termLabel } from "../domain/term";
import { printedPercent } from "../domain/exact";
import { findingAt } from "./findingWords";
import type { FindingWords } from "./findingWords";
import { completeTermPercent } from "./gradeView";
import type { GradeView } from "./gradeView";
import type { Cohort } from "./results";

/** A finding about an indicator: at its row of the Indicators table, else at the sheet of its pupils. */
export function aboutIndicator(indicator: Indicator, cohort: Cohort | null, words: FindingWords): Finding {
  if (indicator.at !== null) return findingAt(indicator.at.sheet, [`A${indicator.at.row}`], words);
  return findingAt(cohort?.members[0]?.pupil.sheet ?? "", [], words);
}

export function measureNotHere({ id, measure }: Indicator): FindingWords {
  return {
    code: "measure-unknown",
    severity: "mustFix",
    found: measure,
    expected: "a measure such as ks4-5ac-em, or typed",
    message: `Indicator ${id} asks for the measure ‘${measure}’, which is not known; use a measure id such as ks4-5ac-em, or typed with a value of your own.`,
  };
}

export function notInForce(indicator: Indicator, measure: Measure, year: AcademicYear): FindingWords {
  const { from, to } = measure.validFor;
  const excepted = measure.except?.find((row) => row.year === year);
  if (excepted !== undefined) return notMeasured(indicator, measure, excepted);
  const span = to === null ? `from ${from}` : `from ${from} to ${to}`;
  return {
    code: "measure-not-in-force",
    severity: "mustFix",
    found: year,
    expected: span,
    message: `Indicator ${indicator.id}: ${measure.shortTitle} is counted by rules in force ${span}, not in ${year}; check the academic year in Settings, or choose another measure.`,
  };
}

/** A year within the rules for which there is no such measure. */
function notMeasured(
  indicator: Indicator,
  measure: Measure,
  { year, why }: { readonly year: AcademicYear; readonly why: string },
): FindingWords {
  return {
    code: "measure-not-in-force",
    severity: "mustFix",
    found: year,
    expected: "a year for which there is such a measure",
    message: `Indicator ${indicator.id}: there is no ${measure.shortTitle} for ${year}: ${why}. Choose another measure, or give figures of your own as typed ones.`,
  };
}

export function ragRefused(indicator: Indicator, reason: RagRefusal): FindingWords {
  return {
    code: "tolerance-refused",
    severity: "mustFix",
    found: `${indicator.tolerance} ${indicator.toleranceUnit}, target ${indicator.target ?? ""}`,
    expected: "a tolerance in points",
    message: `Indicator ${indicator.id} gets no colour. ${noRule[reason]}.`,
  };
}

export const percentExpected = "a percentage from 0 to 100";

export function targetOutOfRange(indicator: Indicator): FindingWords {
  return {
    code: "target-out-of-range",
    severity: "mustFix",
    found: indicator.target ?? "",
    expected: percentExpected,
    message: `Indicator ${indicator.id} has a target of ${indicator.target ?? ""}, which no percentage can reach; it is treated as having no target until it lies between 0 and 100.`,
  };
}

/** What has to be said about the cells an indicator is worked out from; empty when results are there. */
export function viewFindings(indicator: Indicator, cohort: Cohort, view: GradeView): readonly FindingWords[] {
  if (cohort.counted === 0) return [];
  if (view.source === "nothing") return [view.hasColumns ? noResults(indicator) : columnsMissing(indicator)];
  return view.basis === "workingAt" ? [workingAtTerm(indicator, view)] : [];
}

function noResults({ id }: Indicator): FindingWords {
  return {
    code: "no-results",
    severity: "worthALook",
    found: "no grade in any row",
    expected: "at least one result or working-at grade",
    message: `Indicator ${id} has no figure: no pupil of its cohort has a grade yet; enter results and refresh again.`,
  };
}

function columnsMissing({ id }: Indicator): FindingWords {
  return {
    code: "measure-columns-missing",
    severity: "worthALook",
    found: "no columns that can decide it",
    expected: "grade columns for enough subjects, or a yes/no column for the measure",
    message: `Indicator ${id} is not available: the tracker has no grade columns for enough subjects and no yes/no column for it; add either and refresh again.`,
  };
}

function workingAtTerm({ id }: Indicator, { term, coverage, complete }: GradeView): FindingWords {
  const graded = coverage?.graded ?? 0;
  const of = coverage?.of ?? 0;
  const share = of === 0 ? "" : ` (${printedPercent(graded, of)}%)`;
  const when = term === null ? "columns without a term" : termLabel(term);
  const basis = `Indicator ${id} is worked out from working-at grades of ${when}, where ${graded} of ${of} graded pupils${share} have one`;
  return {
    code: complete ? "working-at-term" : "working-at-term-incomplete",
    severity: complete ? "information" : "worthALook",
    found: `${graded} of ${of}`,
    expected: `at least ${completeTermPercent}%`,
    message: complete
      ? `${basis}; there are no results yet.`
      : `${basis}; no term reaches ${completeTermPercent}%, so the fullest one is used: complete it and refresh again.`,
  };
}

export const careColumnsMissing: FindingWords = {
  code: "care-columns-missing",
  severity: "worthALook",
  found: "no care dates and no 12-month column",
  expected: "the date each pupil came into care, or a yes/no column for 12 months at 31 March",
  message:
    "The tracker does not say how long pupils have been looked after, so pupils are counted without the 12-month rule; add the date of coming into care to apply it.",
};

export const yearColumnsMissing: FindingWords = {
  code: "year-columns-missing",
  severity: "worthALook",
  found: "no year groups and no dates of birth",
  expected: "a year group or a date of birth for each pupil",
  message:
    "The tracker has no year groups and no dates of birth, so every pupil listed is taken to be in the year group asked for; add either to count the right pupils.",
};
