import type { Finding } from "../domain/finding";
import type { Indicator } from "../domain/indicator";
import { typedMeasure } from "../domain/measures/typedMeasure";
import { findMeasure } from "../domain/measures/index";
import { isMeasuredIn } from "../domain/measures/measuredIn";
import type { Measure, MeasureContext } from "../domain/measures/measure";
import type { Pupil } from "../domain/pupil";
import type { Decisions } from "../domain/question";
import type { Settings } from "../domain/settings";
import { atOnce, mapInSteps } from "../domain/steps";
import type { Steps } from "../domain/steps";
import { placePupil } from "./buckets";
import { blankResultsAnswer, blankResultsQuestion } from "./blankResults";
import { cohortLedger, countedPupils } from "./cohortLedger";
import type { Ledger } from "./cohortLedger";
import type { Evaluated } from "./evaluated";
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
import { resultOf } from "./indicatorResult";
import { historyOf } from "./trends";
import type { History } from "./trends";
import { hasTypedFigures, typedIndicator } from "./typedIndicator";

export interface EvaluationInput {
  readonly pupils: readonly Pupil[];
  readonly settings: Settings;
  readonly decisions: Decisions;
  readonly history?: History;
}

/** Works out one indicator. What cannot be worked out comes back as NO_DATA with a finding, never as 0. */
export function evaluateIndicator(indicator: Indicator, input: EvaluationInput): Evaluated {
  return atOnce(evaluateInSteps(indicator, input));
}

/** The same in slices. */
export function* evaluateInSteps(indicator: Indicator, input: EvaluationInput): Steps<Evaluated> {
  if (indicator.measure === typedMeasure) return typedIndicator(indicator, input);
  const measure = findMeasure(indicator.measure);
  if (measure !== null) {
    const found = yield* measured(indicator, measure, input);
    // A figure of her own stands in where the tracker holds nothing to work one out from.
    return found.result.value === null && hasTypedFigures(indicator)
      ? typedIndicator(indicator, input)
      : found;
  }
  return typedIndicator(indicator, input, hasTypedFigures(indicator) ? [] : [measureNotHere(indicator)]);
}

function* measured(indicator: Indicator, measure: Measure, input: EvaluationInput): Steps<Evaluated> {
  const { settings, decisions, pupils } = input;
  const ledger = cohortLedger(pupils, indicator, settings);
  const inForce = isMeasuredIn(measure, settings.academicYear);
  const view = viewInForce(measure, ledger, settings, inForce);
  const context: MeasureContext = {
    academicYear: settings.academicYear,
    basis: view.basis,
    term: view.term,
    blankResults: blankResultsAnswer(decisions),
    entryRule: settings.entryRule,
    concerns: (grade) => measure.concerns(grade),
    settings,
  };
  yield;
  const place = (member: Ledger["cohort"]["members"][number]) => placePupil(member, measure, view, context);
  const placed = yield* mapInSteps(ledger.cohort.members, place);
  yield;
  const { result, findings: targetFindings } = yield* resultOf(
    indicator,
    measure,
    ledger.cohort,
    placed,
    context,
    historyOf(input.history, indicator.id),
  );
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
