import { subjectOf } from "../../domain/grades/subjects";
import { cellAt } from "../cells";
import { areLetterGrades } from "../columns/looksLikeGrades";
import { isPost16 } from "../columns/post16";
import { subjectTopic } from "../headings/aliases";
import { headingKey } from "../headings/headingText";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { gradeText } from "../values/gradeText";
import type { LongLayout } from "./longLayout";
import { subjectOfNumber } from "./qualificationNumbers";
import type { RowTexts } from "./rowTexts";
import type { SubjectText } from "./subjectText";

/** A subject as settled: one that counts, or the reason why it does not. */
export type SettledSubject = Exclude<SubjectText, { kind: "slip" }>;

interface Unsettled {
  readonly text: string;
  readonly row: number;
  readonly grades: string[];
}

const gradesLookedAt = 30;
/** More would be no help to anyone: the rest is listed. */
const mostQuestions = 8;

/** Asks about the subjects of a long list that are misspelt, only numbered or not known, once for each of them. */
export function settleSubjects(
  list: PupilList,
  layout: LongLayout,
  texts: RowTexts,
  context: ReadContext,
): (subject: SubjectText) => SettledSubject {
  const { subject } = layout;
  const settled = new Map<SubjectText, SettledSubject>();
  if (subject !== null) {
    const open = [...unsettled(list, layout, texts)].sort(([, a], [, b]) => (a.text < b.text ? -1 : 1));
    open.slice(0, mostQuestions).forEach(([said, found]) => {
      settled.set(
        said,
        said.kind === "slip"
          ? misspelt(list, subject, said, found, context)
          : said.kind === "number"
            ? numbered(list, subject, found, context)
            : other(list, subject, found, context),
      );
    });
  }
  return (said) => settled.get(said) ?? (said.kind === "slip" ? { kind: "unknown" } : said);
}

/** Subjects that are misspelt, or unknown over grades in letters. */
function unsettled(list: PupilList, layout: LongLayout, texts: RowTexts): Map<SubjectText, Unsettled> {
  const found = new Map<SubjectText, Unsettled>();
  for (let row = list.firstRow; row < list.endRow; row++) {
    const said = texts.subject(row);
    const open = said?.kind === "slip" || said?.kind === "unknown" || said?.kind === "number";
    if (layout.subject === null || said === null || !open) continue;
    const entry = found.get(said) ?? { text: texts.text(row, layout.subject), row, grades: [] };
    found.set(said, entry);
    if (entry.grades.length < gradesLookedAt) entry.grades.push(...gradesOf(list, layout, row));
  }
  const post16 = isPost16(list);
  for (const [said, { grades }] of found)
    if (said.kind === "unknown" && (post16 || !areLetterGrades(grades))) found.delete(said);
  return found;
}

function gradesOf(list: PupilList, layout: LongLayout, row: number): string[] {
  return layout.values.flatMap(({ column }) => {
    const cell = cellAt(list.sheet, row, column);
    return cell === null || cell.type === "error" ? [] : [gradeText(cell)];
  });
}

function misspelt(
  list: PupilList,
  { column }: Heading,
  slip: SubjectText & { readonly kind: "slip" },
  { text, row }: Unsettled,
  { questions }: ReadContext,
): SettledSubject {
  const at = placeIn(list, row, column);
  const answer = questions.decide({
    id: `subject-word:${list.label}:${text}`,
    about: `subject word ${headingKey(text)}`,
    text: () => `Read ${at.cell} ‘${text.slice(0, 60)}’ as ${slip.shown}?`,
    at,
    options: ["yes", "no"],
    likely: "yes",
    settles: [],
  });
  return answer === "yes" ? { kind: "grade", subject: slip.subject, said: slip.said } : { kind: "unknown" };
}

const answers = { no: "do not count", yes: "count as a GCSE" } as const;

/** Offered first; the name of any other subject is an answer as well. */
const offered = ["English Language", "English Literature", "Mathematics", "Combined Science"];

/** A qualification number without a title; one that our table has is taken for its subject until she answers. */
function numbered(
  list: PupilList,
  { column }: Heading,
  { text, row, grades }: Unsettled,
  { questions }: ReadContext,
): SettledSubject {
  const at = placeIn(list, row, column);
  const results = grades.length === 1 ? "a grade stands" : "grades stand";
  const registered = subjectOfNumber(text);
  const known = registered === null ? null : subjectOf(registered).label;
  const others = offered.filter((label) => headingKey(label) !== headingKey(known ?? ""));
  const answer = questions.decide({
    id: `subject-number:${list.label}:${text}`,
    about: `subject number ${headingKey(text)}`,
    text: () =>
      `${at.cell} ‘${text.slice(0, 60)}’ is a qualification number without a title, and ${results} beside it. Which subject is it?`,
    at,
    options: known === null ? [answers.no, ...others] : [known, ...others, answers.no],
    likely: known ?? answers.no,
    reads: (said) => (subjectTopic(headingKey(said)) === null ? null : said),
    settles: [],
  });
  const topic = subjectTopic(headingKey(answer));
  return topic?.kind === "grade"
    ? { kind: "grade", subject: topic.subject, said: "gcse" }
    : { kind: "number" };
}

function other(
  list: PupilList,
  { column }: Heading,
  { text, row }: Unsettled,
  context: ReadContext,
): SettledSubject {
  const at = placeIn(list, row, column);
  const answer = context.questions.decide({
    id: `subject:${list.label}:${text}`,
    about: `subject ${headingKey(text)}`,
    text: () => `${at.cell} ‘${text.slice(0, 60)}’ stands beside grades. Does it count as a GCSE?`,
    at,
    options: [answers.no, answers.yes],
    likely: answers.no,
    settles: [],
  });
  return answer === answers.yes
    ? { kind: "otherGcse", name: headingKey(text), said: "gcse" }
    : { kind: "unknown" };
}
