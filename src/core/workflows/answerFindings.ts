import type { Finding } from "../domain/finding";
import type { Decisions, Question } from "../domain/question";
import { wordDecisionPrefix } from "./wordDecisions";

/**
 * What the officer should know of her answers: those of this run that are none of their question's options, those
 * of earlier runs that their questions no longer offer, and those to questions that were not asked. `read` are the
 * questions of the reading, `worked` those of the sums.
 */
export function answerFindings(
  read: readonly Question[],
  worked: readonly Question[],
  decisions: Decisions,
): readonly Finding[] {
  const asked = [...read, ...worked];
  return [...strangeAnswers(asked, decisions), ...outlivedAnswers(read), ...idleAnswers(asked, decisions)];
}

/** The run went on with what is assumed. */
function strangeAnswers(questions: readonly Question[], decisions: Decisions): readonly Finding[] {
  return questions.flatMap((question) => {
    const answer = decisions.get(question.id);
    return answer === undefined || question.options.includes(answer) ? [] : [notAnOption(question, answer)];
  });
}

function outlivedAnswers(questions: readonly Question[]): readonly Finding[] {
  return questions.flatMap((question) =>
    question.outlived === undefined ? [] : [answerOutlived(question, question.outlived)],
  );
}

/** Answers without effect: a slip in the question's id, or a question that the tracker no longer gives reason to. */
function idleAnswers(questions: readonly Question[], decisions: Decisions): readonly Finding[] {
  const asked = new Set(questions.map(({ id }) => id));
  const lent = new Set(
    questions.filter(({ id, answered }) => answered && !decisions.has(id)).map(({ id }) => withoutSheet(id)),
  );
  const idle = [...decisions.keys()].filter(
    (id) => !asked.has(id) && !id.startsWith(wordDecisionPrefix) && !lent.has(withoutSheet(id)),
  );
  return idle.length === 0 ? [] : [notAsked(idle)];
}

/** An answer may have been given before its sheet was renamed. */
function withoutSheet(id: string): string {
  const [kind = "", , ...rest] = id.split(":");
  return [kind, ...rest].join(":");
}

function notAsked(ids: readonly string[]): Finding {
  const named = ids.map((id) => `‘${id}’`).join(", ");
  const answers = ids.length === 1 ? "This answer has" : "These answers have";
  return {
    code: "decision-not-asked",
    severity: "information",
    sheet: "",
    cell: "",
    cells: [],
    stops: false,
    found: named,
    expected: "the id of a question that was asked",
    message: `${answers} no effect, as no such question was asked: ${named}. Look for a slip in the id; nothing needs doing where the tracker has changed since.`,
  };
}

/** An answer that is none of the options. */
function notAnOption(question: Question, answer: string): Finding {
  const message = `The answer ‘${answer}’ to the question ‘${question.id}’ is not one of its options, so ‘${question.assumed}’ was assumed. Answer ${optionsOf(question)}.`;
  return aboutAnswer("decision-not-an-option", question, answer, message);
}

/** A remembered answer that its question no longer offers. */
function answerOutlived(question: Question, answer: string): Finding {
  const message = `Your earlier answer ‘${answer}’ to the question ‘${question.id}’ is no longer one of its options, so ‘${question.assumed}’ was assumed. Answer the question again: ${optionsOf(question)}.`;
  return aboutAnswer("answer-outlived", question, answer, message);
}

function optionsOf({ options }: Question): string {
  return options.map((option) => `‘${option}’`).join(" or ");
}

function aboutAnswer(code: string, question: Question, answer: string, message: string): Finding {
  const { sheet, cell } = question.at;
  const expected = optionsOf(question);
  return {
    code,
    severity: "worthALook",
    sheet,
    cell,
    cells: [cell],
    stops: false,
    found: answer,
    expected,
    message,
  };
}
