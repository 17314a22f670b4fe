import type { SubjectId } from "../../domain/grades/subjects";
import { headingKey } from "../headings/headingText";
import { readPart } from "../headings/readPart";
import { otherGcseSubjects } from "../headings/subjectHeadings";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { looksLikeLetterGrades } from "./looksLikeGrades";
import { isPost16 } from "./post16";

const answers = { no: "do not count", yes: "count as a GCSE" } as const;

/**
 * Columns of grades whose subject we do not know. One that says GCSE counts as a GCSE; any other among the
 * grades is asked about and not counted unless the officer says so.
 */
export class OtherGcses {
  private taken = 0;
  private readonly hasGrades: boolean;

  constructor(
    private readonly list: PupilList,
    private readonly context: ReadContext,
  ) {
    const graded = list.headings.some(({ meaning }) => meaning.topic?.kind === "grade");
    this.hasGrades = graded && !isPost16(list);
  }

  /** The subject that a column without a known topic takes; null when it is not counted. */
  subjectOf(heading: Heading): SubjectId | null {
    const { role, hint } = heading.meaning;
    const named = heading.text.split(" › ").some((text) => readPart(text).core !== "");
    const mayCount = named && !heading.missing && !heading.broken && (role === null || role === "result");
    if (!mayCount || !looksLikeLetterGrades(this.list, heading.column)) return null;
    const counts = hint === "GCSE" || (this.hasGrades && this.answered(heading));
    return counts ? (otherGcseSubjects[this.taken++] ?? null) : null;
  }

  private answered(heading: Heading): boolean {
    const at = placeIn(this.list, heading.row, heading.column);
    const answer = this.context.questions.decide({
      id: `subject:${this.list.label}:${heading.text}`,
      about: `subject ${headingKey(heading.text)}`,
      text: () => `Column ${at.cell} ‘${heading.text}’ looks like grades. Does it count as a GCSE?`,
      at,
      options: [answers.no, answers.yes],
      likely: answers.no,
    });
    return answer === answers.yes;
  }
}
