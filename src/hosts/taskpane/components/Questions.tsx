import type { Decisions } from "../../../core/domain/question";
import type { Calculated } from "../../../core/workflows/outcomes";
import { questionsOf } from "../openPoints";
import { QuestionChoice } from "./QuestionChoice";
import { Section } from "./Section";

interface Props {
  readonly calculated: Calculated;
  readonly answers: Decisions;
  /** Null while answers cannot be changed. */
  readonly onAnswer: ((id: string, option: string) => void) | null;
}

/** What the tracker leaves open, each with the answer that was assumed or given. */
export function Questions({ calculated, answers, onAnswer }: Props) {
  const questions = questionsOf(calculated);
  if (questions.length === 0) return null;
  return (
    <Section title={questions.length === 1 ? "A question for you" : "Questions for you"}>
      {questions.map((question) => (
        <QuestionChoice
          key={question.id}
          question={question}
          answer={answers.get(question.id) ?? null}
          onAnswer={onAnswer && ((option) => onAnswer(question.id, option))}
        />
      ))}
    </Section>
  );
}
