import type { Question } from "../../domain/question";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { Confidence, UnderstoodColumn } from "../understood";

type Reason = Pick<UnderstoodColumn, "cell" | "because" | "alternatives" | "question" | "confidence">;

/** Where a column's heading stands, why the column is taken for what it is, and how sure that is. */
export function columnReason(
  list: PupilList,
  heading: Heading,
  used: boolean,
  { questions }: ReadContext,
): Reason {
  const at = placeIn(list, heading.row, heading.column);
  const question = questions.about(at);
  return {
    cell: at.cell,
    because: because(heading, used, question),
    confidence: confidence(heading, question),
    alternatives: question?.options ?? [],
    question: question?.id ?? null,
  };
}

function confidence({ meaning }: Heading, question: Question | null): Confidence {
  if (question !== null) return question.answered ? "certain" : "asked";
  return meaning.topic === null ? "likely" : "certain";
}

function because({ meaning, text, missing, broken }: Heading, used: boolean, asked: Question | null): string {
  if (asked?.answered) return "you said so";
  const misspelt = meaning.loose ? "" : "misspelt ";
  if (meaning.slip !== null && used) return `${misspelt}‘${text}’ taken for ${meaning.slip}`;
  if (asked !== null) return "assumed until you answer";
  if (missing) return "it has no heading";
  if (broken) return "its heading is an error";
  if (meaning.topic !== null) return used ? "the heading says so" : "the heading is known, and not needed";
  return used ? "by its values" : "the heading is not known";
}
