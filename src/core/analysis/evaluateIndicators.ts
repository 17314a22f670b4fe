import { isInForce } from "../domain/academicYear";
import type { Finding } from "../domain/finding";
import type { Indicator } from "../domain/indicator";
import { typedMeasure } from "../domain/measures/declaredMeasures";
import { findMeasure } from "../domain/measures/index";
import type { Measure, MeasureContext } from "../domain/measures/measure";
import type { Pupil } from "../domain/pupil";
import type { Decisions } from "../domain/question";
import type { Settings } from "../domain/settings";
import { placePupil } from "./buckets";
import type { Placed } from "./buckets";
import { blankResultsAnswer, blankResultsQuestion } from "./blankResults";
import { cohortLedger, countedPupils } from "./cohortLedger";
import type { Ledger } from "./cohortLedger";
import type { Evaluated } from "./evaluated";
import { judge, percentFigure } from "./figures";
import { findingAt } from "./findingWords";
import { gradeView } from "./gradeView";
import type { GradeView } from "./gradeView";
import {
  aboutIndicator,
  careColumnsMissing,
  measureNotHere,
  notInForce,
  viewFindings,
  yearColumnsMissing,
} from "./indicatorFindings";
import { cannotTellFindings, pupilFindings } from "./pupilFindings";
import type { BucketedPupil, IndicatorResult } from "./results";
import { hasTypedFigures, typedIndicator } from "./typedIndicator";

export interface EvaluationInput {
  readonly pupils: readonly Pupil[];
  readonly settings: Settings;
  readonly decisions: Decisions;
}

/** Works out one indicator. What cannot be worked out comes back as NO_DATA with a finding, never as 0. */
export function evaluateIndicator(indicator: Indicator, input: EvaluationInput): Evaluated {
  if (indicator.measure === typedMeasure) return typedIndicator(indicator);
  const measure = findMeasure(indicator.measure);
  if (measure !== null) return measured(indicator, measure, input);
  return typedIndicator(indicator, hasTypedFigures(indicator) ? [] : [measureNotHere(indicator)]);
}

function measured(indicator: Indicator, measure: Measure, input: EvaluationInput): Evaluated {
  const { settings, decisions, pupils } = input;
  const ledger = cohortLedger(pupils, indicator, settings.academicYear);
  const inForce = isInForce(measure.validFor, settings.academicYear);
  const view = viewInForce(measure, ledger, settings, inForce);
  const context: MeasureContext = {
    academicYear: settings.academicYear,
    basis: view.basis,
    term: view.term,
    blankResults: blankResultsAnswer(decisions),
    entryRule: settings.entryRule,
  };
  const placed = ledger.cohort.members.map((member) => placePupil(member, measure, view, context));
  const { result, targetFindings } = resultOf(indicator, measure, ledger, view, placed);
  const words = [
    ...(inForce
      ? viewFindings(indicator, ledger.cohort, view)
      : [notInForce(indicator, measure, settings.academicYear)]),
    ...targetFindings,
  ];
  return {
    result,
    context,
    findings: [
      ...words.map((each) => aboutIndicator(indicator, ledger.cohort, each)),
      ...ledgerFindings(ledger),
      ...pupilFindings(placed, context),
    ],
    questions: blankResultsQuestion(placed, context, decisions),
  };
}

function viewInForce(measure: Measure, ledger: Ledger, settings: Settings, inForce: boolean): GradeView {
  const view = gradeView(measure, countedPupils(ledger.cohort), settings);
  return inForce ? view : { ...view, basis: "result", term: null, source: "nothing" };
}

function ledgerFindings(ledger: Ledger): readonly Finding[] {
  const sheet = ledger.cohort.members[0]?.pupil.sheet ?? "";
  return [
    ...(ledger.careColumnsMissing ? [findingAt(sheet, [], careColumnsMissing)] : []),
    ...(ledger.yearColumnsMissing ? [findingAt(sheet, [], yearColumnsMissing)] : []),
    ...cannotTellFindings(ledger.cohort),
  ];
}

function resultOf(
  indicator: Indicator,
  measure: Measure,
  { cohort }: Ledger,
  view: GradeView,
  placed: readonly Placed[],
) {
  const count = (bucket: Placed["bucket"]): number => placed.filter((each) => each.bucket === bucket).length;
  const numerator = count("yes");
  const denominator = numerator + count("no");
  const { figures, findings } = judge(indicator, percentFigure(numerator, denominator));
  const result: IndicatorResult = {
    indicator,
    measure,
    cohort,
    basis: view.basis,
    term: view.term,
    numerator,
    denominator,
    notKnown: count("notKnown"),
    ...figures,
    buckets: placed.map(bucketed),
  };
  return { result, targetFindings: findings };
}

function bucketed({ pupil, bucket, why, missing, notEntered }: Placed): BucketedPupil {
  return { pupil, bucket, why, missing, notEntered };
}
