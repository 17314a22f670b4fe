import type { AcademicYear } from "./academicYear";
import { everyoneListed, twelveMonthsRule } from "./careRule";
import { hasCareColumns } from "./cohorts";
import { comparatorOf } from "./comparators";
import type { DataStatus, Indicator } from "./indicator";
import type { IsoDate } from "./isoDate";
import { measures } from "./measures/index";
import { isMeasuredIn } from "./measures/measuredIn";
import type { Measure } from "./measures/measure";
import type { Pupil } from "./pupil";
import { defaultTolerance } from "./rag/ragPolicy";

/** What defaults are made from. */
export interface DefaultsInput {
  readonly pupils: readonly Pupil[];
  readonly academicYear: AcademicYear;
  /** Day of the run: results are unvalidated from August to January. */
  readonly asAt: IsoDate;
}

/** Months in which Key Stage 4 results are not yet validated. Source: DfE, the checking exercise for KS4 results. */
const unvalidatedMonths: ReadonlySet<number> = new Set([8, 9, 10, 11, 12, 1]);

/**
 * The indicators a tracker without an Indicators table starts with: every measure that is in force in the
 * year and that the columns allow, without a target. Empty when the tracker has neither grades for a measure
 * nor a ready column.
 */
export function defaultIndicators({ pupils, academicYear, asAt }: DefaultsInput): readonly Indicator[] {
  return measures
    .filter((measure) => measure.notByDefault !== true && isMeasuredIn(measure, academicYear))
    .filter((measure) => allows(ofYears(pupils, measure), measure))
    .map((measure) => usualIndicator(measure, { pupils, academicYear, asAt }));
}

/** Measures of the year, each with whether the tracker has columns for it. */
export function measuresOfYear({
  pupils,
  academicYear,
}: Omit<DefaultsInput, "asAt">): readonly { readonly measure: Measure; readonly hasColumns: boolean }[] {
  return measures
    .filter((measure) => isMeasuredIn(measure, academicYear))
    .map((measure) => ({ measure, hasColumns: allows(ofYears(pupils, measure), measure) }));
}

/** Pupils who may be of the measure's year groups. */
function ofYears(pupils: readonly Pupil[], { defaultYears }: Measure): readonly Pupil[] {
  return pupils.filter(({ year }) => year.kind !== "value" || defaultYears.includes(year.value));
}

function allows(pupils: readonly Pupil[], measure: Measure): boolean {
  if (pupils.some((pupil) => hasReadyColumn(pupil, measure.id))) return true;
  const beside = pupils.some((pupil) => measure.hasColumns?.(pupil) ?? true);
  if (measure.reads === "facts" || !beside) return beside;
  const roles = ["result", "workingAt"] as const;
  return roles.some((role) => {
    const grades = pupils
      .flatMap((pupil) => pupil.grades)
      .filter((grade) => grade.role === role && measure.concerns(grade));
    const subjects = new Set(grades.map((grade) => grade.subject));
    return subjects.size > 0 && (measure.decidableFrom?.(subjects) ?? true);
  });
}

function hasReadyColumn({ readyMeasures, readyScores }: Pupil, measure: string): boolean {
  const reading = readyMeasures.get(measure) ?? readyScores.get(measure);
  return reading !== undefined && reading.kind !== "noColumn";
}

/** The row of a measure as an Indicators sheet starts with it. */
export function usualIndicator(measure: Measure, { pupils, academicYear, asAt }: DefaultsInput): Indicator {
  return {
    id: measure.id,
    title: measure.title,
    measure: measure.id,
    years: measure.defaultYears,
    care: pupils.some(hasCareColumns) ? twelveMonthsRule : everyoneListed,
    target: null,
    ...defaultTolerance,
    goodIs: measure.betterIs,
    strategicLead: "",
    departmentalLead: "",
    previousValue: null,
    comparator: comparatorOf(measure.id, academicYear),
    neighbours: [],
    dataStatus: dataStatusAt(asAt),
    appendix: "",
    template: "both",
    typed: { value: null, numerator: null, denominator: null },
    at: null,
  };
}

function dataStatusAt(asAt: IsoDate): DataStatus {
  return unvalidatedMonths.has(Number(asAt.slice(5, 7))) ? "unvalidated" : "provisional";
}
