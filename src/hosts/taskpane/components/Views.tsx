import { useMemo } from "react";
import type { Decisions } from "../../../core/domain/question";
import { findingsOf } from "../openPoints";
import type { PaneEvent } from "../paneState";
import type { Shown } from "../shownIn";
import { ActionsPage } from "./actions/ActionsPage";
import { Findings } from "./Findings";
import { isOfJoiners, JoinersAndLeavers } from "./JoinersAndLeavers";
import { PlanPage } from "./plan/PlanPage";
import { OthersHere } from "./OthersHere";
import { Questions } from "./Questions";
import { Results } from "./results/Results";
import { Settings } from "./settings/Settings";
import { Understood } from "./Understood";

interface Props {
  readonly shown: Shown;
  readonly answers: Decisions;
  readonly happened: (event: PaneEvent) => void;
}

/** The chosen tab's page. */
export function Views({ shown, answers, happened }: Props) {
  const { calculated, view, canAnswer } = shown;
  const findings = useMemo(() => findingsOf(calculated), [calculated]);
  return (
    <div role="tabpanel" id="view" aria-labelledby={`tab-${view}`} tabIndex={0}>
      {calculated.isOpenElsewhere && <OthersHere />}
      {view === "data" && (
        <>
          <Understood calculated={calculated} />
          <Questions
            calculated={calculated}
            answers={answers}
            onAnswer={canAnswer ? (id, option) => happened({ kind: "questionAnswered", id, option }) : null}
          />
          <JoinersAndLeavers findings={findings} />
          <Findings findings={findings.filter((finding) => !isOfJoiners(finding))} />
          <Settings calculated={calculated} />
        </>
      )}
      {view === "results" && calculated.results && <Results results={calculated.results} />}
      {view === "actions" && calculated.results && <ActionsPage results={calculated.results} />}
      {view === "plan" && <PlanPage shown={shown} happened={happened} />}
    </div>
  );
}
