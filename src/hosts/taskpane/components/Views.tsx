import { Suspense } from "react";
import type { Decisions } from "../../../core/domain/question";
import { findingsOf } from "../openPoints";
import type { PaneEvent } from "../paneState";
import type { Shown } from "../shownIn";
import { Findings } from "./Findings";
import { ActionsPage, Results } from "./lazyPages";
import { Questions } from "./Questions";
import { Understood } from "./Understood";
import { Written } from "./Written";

interface Props {
  readonly shown: Shown;
  readonly answers: Decisions;
  readonly happened: (event: PaneEvent) => void;
}

/** The chosen tab's page. */
export function Views({ shown, answers, happened }: Props) {
  const { calculated, refreshed, view, canAnswer, canChoose } = shown;
  return (
    <div role="tabpanel" id="view" aria-labelledby={`tab-${view}`} tabIndex={0}>
      {view === "data" && (
        <>
          <Understood calculated={calculated} />
          <Questions
            calculated={calculated}
            answers={answers}
            onAnswer={canAnswer ? (id, option) => happened({ kind: "questionAnswered", id, option }) : null}
          />
          <Findings findings={findingsOf(calculated)} />
        </>
      )}
      <Suspense fallback={<p>One moment…</p>}>
        {view === "results" && calculated.results && <Results results={calculated.results} />}
        {view === "actions" && calculated.results && <ActionsPage results={calculated.results} />}
      </Suspense>
      {view === "plan" && refreshed && (
        <Written
          refreshed={refreshed}
          onChoose={canChoose ? (id, choice) => happened({ kind: "wordsDecided", id, choice }) : null}
        />
      )}
    </div>
  );
}
