import { mapInSteps } from "../domain/steps";
import type { Steps } from "../domain/steps";
import type { IndicatorResult } from "../analysis/results";
import { actionPlan } from "./actionPlan";
import { actionLibrary, actionLibraryMark } from "./actionLibrary";
import { contextBank, contextBankMark } from "./contextBank";
import { checks } from "./checks";
import { actionsMark, actionsOverview } from "./actionsOverview";
import { cohortLedger } from "./cohortLedger";
import { epmMark, epmSheet, isEpmChosen } from "./epmSheet";
import {
  actionPlanMark,
  historyMark,
  progressReportMark,
  readyMark,
  recoveryPlanMark,
} from "../domain/ownSheets";
import { historySheet } from "./history";
import type { PlanDocument, PlanInput, SheetKind } from "./planInput";
import { hasActions, progressReport } from "./progressReport";
import { hasPeps, pepAndEpm, pepAndEpmMark } from "./pepAndEpm";
import { priorityPupils, priorityPupilsMark } from "./priorityPupils";
import { pupilRowKey } from "./pupilCells";
import { pupilRatingsSheet } from "./pupilRatings";
import { readyForCommittee } from "./readyForCommittee";
import { recoveryPlan } from "./recoveryPlan";
import { redPupils } from "./redPupils";
import { scorecard } from "./scorecard";
import { senSplit } from "./senSplit";
import { fundingAndSupport, hasFundingOrSupport, supportMark } from "./fundingAndSupport";
import { needsSplitSheet, splitMark, splitSheet } from "./splitSheet";
import { standingCells } from "../sheet/typedText";
import { transitionList, transitionMark } from "./transitionList";

/** Every page of the pack, in the order in which the sheets stand. */
export function* planDocuments(input: PlanInput): Steps<readonly PlanDocument[]> {
  const plans = (yield* mapInSteps(input.results.indicators, (result) => plansOf(input, result), 1)).flat();
  yield;
  const first = [
    page("scorecard", scorecard(input)),
    ...plans,
    page("senSplit", senSplit(input)),
    ...input.results.indicators.flatMap((result) => splitOf(input, result)),
    ...(hasFundingOrSupport(input) || input.stands(supportMark)
      ? [page("support", fundingAndSupport(input))]
      : []),
  ];
  yield;
  const rated = page("pupilRatings", pupilRatingsSheet(input));
  yield;
  const red = page("redPupils", redPupils(input));
  yield;
  const lists = yield* pupilLists(input);
  yield;
  const ledger = page("cohortLedger", cohortLedger(input));
  yield;
  return [
    ...first,
    rated,
    red,
    ...lists,
    ...(input.actions.length > 0 || input.stands(actionsMark)
      ? [page("actions", actionsOverview(input))]
      : []),
    ...(input.results.indicators.length > 0 || input.stands(historyMark)
      ? [page("history", historySheet(input))]
      : []),
    ledger,
    ...(plans.length > 0 || input.stands(readyMark) ? [page("ready", readyForCommittee(input))] : []),
    page("checks", checks(input)),
    ...(plans.length > 0 || input.stands(contextBankMark) ? [page("contextBank", contextBank(input))] : []),
    ...(plans.length > 0 || input.stands(actionLibraryMark)
      ? [page("actionLibrary", actionLibrary(input))]
      : []),
  ];
}

/** Lists that have somebody on them, or were made before: a sheet once made stays. */
function* pupilLists(input: PlanInput): Steps<readonly PlanDocument[]> {
  const { priority, underachieving, transition } = input.results;
  const isNear = priority.length + underachieving.length > 0;
  const near =
    isNear || input.stands(priorityPupilsMark) ? [page("priorityPupils", priorityPupils(input))] : [];
  yield;
  const moving =
    transition.length > 0 || input.stands(transitionMark) ? [page("transition", transitionList(input))] : [];
  yield;
  return [
    ...near,
    ...moving,
    ...(hasPeps(input) || input.stands(pepAndEpmMark) ? [page("pepAndEpm", pepAndEpm(input))] : []),
    ...maps(input),
  ];
}

/** A provision map for each pupil chosen on the list; new ones are numbered on from those that stand. */
function maps(input: PlanInput): readonly PlanDocument[] {
  const listed = standingCells(input.standing(pepAndEpmMark));
  const chosen = input.results.pupils.filter(({ pupil }) =>
    isEpmChosen(input, listed(pupilRowKey(pupil)), pupil),
  );
  let made = chosen.filter(({ pupil }) => input.stands(epmMark(pupil))).length;
  return chosen.map((rated) => {
    if (!input.stands(epmMark(rated.pupil))) made += 1;
    return page("epm", epmSheet(input, rated, made));
  });
}

function page(kind: SheetKind, document: PlanDocument["document"]): PlanDocument {
  return { kind, indicator: null, document };
}

/** Plans due now, and those made before that no longer apply: a sheet once made stays. */
function plansOf(input: PlanInput, result: IndicatorResult): PlanDocument[] {
  const { id } = result.indicator;
  const documents: PlanDocument[] = [];
  const recovery = needsRecoveryPlan(result);
  if (recovery || input.stands(recoveryPlanMark(id))) {
    documents.push({ kind: "recoveryPlan", indicator: id, document: recoveryPlan(input, result, recovery) });
  }
  if (hasActions(input, id) || input.stands(progressReportMark(id))) {
    documents.push({ kind: "progressReport", indicator: id, document: progressReport(input, result) });
  }
  const action = needsActionPlan(result);
  if (action || input.stands(actionPlanMark(id))) {
    documents.push({ kind: "actionPlan", indicator: id, document: actionPlan(input, result, action) });
  }
  return documents;
}

function splitOf(input: PlanInput, result: IndicatorResult): readonly PlanDocument[] {
  const { id } = result.indicator;
  if (!needsSplitSheet(input, result) && !input.stands(splitMark(id))) return [];
  return [{ kind: "split", indicator: id, document: splitSheet(input, result) }];
}

/** With a target and a figure, unless GREEN; the Template column narrows it, or asks for one without a target. */
function needsRecoveryPlan({ rag, value, indicator }: IndicatorResult): boolean {
  if (rag === "NO_TARGET") return value !== null && indicator.template === "recovery plan anyway";
  return (rag === "RED" || rag === "AMBER") && indicator.template !== "action plan";
}

/** Every RED indicator; the Template column narrows it. */
function needsActionPlan({ rag, indicator }: IndicatorResult): boolean {
  return rag === "RED" && indicator.template !== "recovery plan";
}
