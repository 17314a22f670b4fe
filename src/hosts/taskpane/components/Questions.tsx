import type { Decisions, Question } from "../../../core/domain/question";
import type { Calculated } from "../../../core/workflows/outcomes";
import { isEarlier, questionsOf } from "../openPoints";
import { Disclosure } from "./Disclosure";
import { QuestionChoice } from "./QuestionChoice";
import { Section } from "./Section";

interface Props {
  readonly calculated: Calculated;
  readonly answers: Decisions;
  /** Null while answers cannot be changed. */
  readonly onAnswer: ((id: string, option: string) => void) | null;
  /** Ids of those that are asked elsewhere. */
  readonly besides?: readonly string[];
}

/**
 * What the tracker leaves open, each with the answer that was assumed or given; then what was answered earlier. What
 * nobody is asked is changed where it stands among what was understood.
 */
export function Questions({ calculated, answers, onAnswer, besides = [] }: Props) {
  const offered = new Set(calculated.reading.offered?.map(({ id }) => id));
  const questions = questionsOf(calculated).filter(({ id }) => !besides.includes(id) && !offered.has(id));
  const earlier = questions.filter((question) => isEarlier(question, answers));
  const open = questions.filter((question) => !earlier.includes(question));
  const choice = (question: Question) => (
    <QuestionChoice
      key={question.id}
      question={question}
      answer={answers.get(question.id) ?? null}
      onAnswer={onAnswer && ((option) => onAnswer(question.id, option))}
    />
  );
  return (
    <>
      {open.length > 0 && (
        <Section title={open.length === 1 ? "A question for you" : "Questions for you"}>
          {open.map(choice)}
        </Section>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={`Your earlier answers (${earlier.length})`}>{earlier.map(choice)}</Disclosure>
      )}
    </>
  );
}
