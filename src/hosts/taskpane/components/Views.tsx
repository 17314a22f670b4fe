import { useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import { stillHeld } from "../../../core/domain/heldBack";
import { remarksOnNames } from "../../../core/workflows/remarksOnNames";
import type { TypedAhead } from "../../../core/domain/typedAhead";
import { AheadContext, type Ahead } from "../ahead";
import type { Decisions } from "../../../core/domain/question";
import { PupilsNamedContext } from "../pupilsNamed";
import { useHerWords } from "../herWords";
import { askedFirst, findingsOf } from "../openPoints";
import type { PaneEvent, View } from "../paneState";
import type { Shown } from "../shownIn";
import { ActionsPage } from "./actions/ActionsPage";
import { HeldBackWords } from "./ahead/HeldBack";
import { FirstQuestions } from "./ahead/FirstQuestions";
import { Findings } from "./Findings";
import { isOfJoiners, JoinersAndLeavers } from "./JoinersAndLeavers";
import { PlanPage } from "./plan/PlanPage";
import { OthersHere } from "./OthersHere";
import { Questions } from "./Questions";
import { Results } from "./results/Results";
import { StaleLine } from "./StaleLine";
import { Settings } from "./settings/Settings";
import { Understood } from "./Understood";

interface Props {
  readonly shown: Shown;
  readonly answers: Decisions;
  readonly ahead: TypedAhead;
  readonly happened: (event: PaneEvent) => void;
}

/** The chosen tab's page. */
export function Views({ shown, answers, ahead, happened }: Props) {
  const { calculated, view, canAct, canAnswer } = shown;
  const isAhead = canAnswer && shown.refreshed === null;
  const onAnswer = canAnswer
    ? (id: string, option: string) => happened({ kind: "questionAnswered", id, option })
    : null;
  const panel = useFromTheTop(view, shown.proposal);
  const findings = useMemo(() => findingsOf(calculated), [calculated]);
  const pupilsNamed = useMemo(() => remarksOnNames(calculated.reading.pupils), [calculated]);
  const typing = useMemo(
    (): Ahead => ({
      typed: ahead,
      type: (words) => happened({ kind: "typedAhead", words }),
      list: (measure, isListed) => happened({ kind: "indicatorChosen", measure, isListed }),
    }),
    [ahead, happened],
  );
  return (
    <div ref={panel} role="tabpanel" id="view" aria-labelledby={`tab-${view}`} tabIndex={0}>
      {useHerWords()?.isStale && <StaleLine />}
      {calculated.isOpenElsewhere && <OthersHere />}
      {(view === "data" || view === "plan") && (
        <HeldBackWords
          held={stillHeld(calculated.heldBack ?? [], ahead)}
          onSettled={canAct ? (held, isTyped) => happened({ kind: "heldSettled", held, isTyped }) : null}
        />
      )}
      {view === "data" && (
        <AheadContext value={isAhead ? typing : null}>
          <Understood calculated={calculated} answers={answers} onAnswer={onAnswer} />
          <FirstQuestions calculated={calculated} />
          <Questions
            besides={isAhead ? askedFirst(calculated.reading) : []}
            calculated={calculated}
            answers={answers}
            onAnswer={onAnswer}
          />
          <JoinersAndLeavers findings={findings} />
          <Findings
            findings={findings.filter((finding) => !isOfJoiners(finding))}
            isFirst={!calculated.reading.sheets.some(({ role }) => role === "ours")}
          />
          <Settings calculated={calculated} />
        </AheadContext>
      )}
      {view === "results" && calculated.results && <Results results={calculated.results} />}
      <PupilsNamedContext value={pupilsNamed}>
        {view === "actions" && calculated.results && <ActionsPage results={calculated.results} />}
        {view === "plan" && <PlanPage shown={shown} happened={happened} />}
      </PupilsNamedContext>
    </div>
  );
}

/**
 * Another page, or what writing would change, is read from its beginning; not while she is at something on the page
 * itself. Only the page moves, never the keyboard.
 */
function useFromTheTop(view: View, proposal: Shown["proposal"]): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = panel;
    if (!current?.parentElement || current.contains(document.activeElement)) return;
    current.parentElement.scrollTop = 0;
    // On a low or narrow page nothing but the page itself scrolls.
    if (current.getBoundingClientRect().top < 0) current.scrollIntoView();
  }, [view, proposal]);
  return panel;
}
