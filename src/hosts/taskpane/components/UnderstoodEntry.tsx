import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Decisions, Question } from "../../../core/domain/question";
import { questionPlace, termQuestion, yearPlace, yearQuestion } from "../openPoints";
import type { UnderstoodLine } from "../understoodLines";
import { Line } from "./Line";
import { LinkButton } from "./LinkButton";
import { QuestionChoice } from "./QuestionChoice";
import { ShowMe } from "./ShowMe";

const useStyles = makeStyles({
  thing: { overflowWrap: "anywhere" },
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-end", rowGap: "24px" },
});

/** Moves to a question, opening whatever it is folded into. */
function showQuestion(id: string): void {
  const place = document.getElementById(questionPlace(id));
  place?.closest("details")?.setAttribute("open", "");
  place?.querySelector<HTMLElement>("input:checked, input[type=text], textarea, select")?.focus();
  place?.scrollIntoView({ block: "nearest" });
}

/** Moves to year and term, where they are asked before the first plans or else among the settings, which it opens. */
function showYear(): void {
  const asked = [yearQuestion, termQuestion].find((id) => document.getElementById(questionPlace(id)));
  if (asked) return showQuestion(asked);
  const details = document.getElementById(yearPlace)?.querySelector("details");
  details?.setAttribute("open", "");
  details?.querySelector("summary")?.focus();
  details?.scrollIntoView({ block: "nearest" });
}

/** How what was understood is changed where nobody is asked. */
export interface Changing {
  /** The questions that nobody is asked, by id. */
  readonly offered: ReadonlyMap<string, Question>;
  /** Her answers of this run. */
  readonly answers: Decisions;
  /** Null while answers cannot be changed. */
  readonly onAnswer: ((id: string, option: string) => void) | null;
}

interface Props {
  readonly line: UnderstoodLine;
  readonly changing: Changing;
}

/**
 * One line of what was understood, with the way to its cells and to the question that settles it: under the line
 * where nobody is asked, else wherever it is asked.
 */
export function UnderstoodEntry({ line, changing: { offered, answers, onAnswer } }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { lead, thing, detail, question, isSetting = false, at } = line;
  const own = offered.get(question ?? "");
  const canChange = question !== null || isSetting;
  const change = (): void => {
    if (own) setOpen(!isOpen);
    else if (question === null) showYear();
    else showQuestion(question);
  };
  const ways = (canChange || at !== null) && (
    <div className={styles.ways}>
      {at && <ShowMe at={at} about={`${lead} ${thing}`} />}
      {canChange && (
        <LinkButton inLine label={`Change ${lead} ${thing}`} {...(own && { isOpen })} onClick={change}>
          Change
        </LinkButton>
      )}
    </div>
  );
  return (
    <>
      <Line detail={<bdi>{detail}</bdi>} {...(ways ? { end: ways } : {})}>
        {lead}{" "}
        <strong className={styles.thing}>
          <bdi>{thing}</bdi>
        </strong>
      </Line>
      {own && isOpen && (
        <li>
          <QuestionChoice
            question={own}
            answer={answers.get(own.id) ?? null}
            onAnswer={onAnswer && ((option) => onAnswer(own.id, option))}
          />
        </li>
      )}
    </>
  );
}
