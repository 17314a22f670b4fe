import { cellAt } from "../cells";
import { areLetterGrades } from "../columns/looksLikeGrades";
import { isPost16 } from "../columns/post16";
import { headingKey } from "../headings/headingText";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { gradeText } from "../values/gradeText";
import type { LongLayout } from "./longLayout";
import { numberedSubject } from "./numberedSubject";
import { qualificationNumber } from "./qualificationNumbers";
import type { RowTexts } from "./rowTexts";
import type { SettledSubject, Unsettled } from "./settledSubject";
import type { SubjectText } from "./subjectText";

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
    const open = unsettled(list, layout, texts).sort((a, b) => (a.text < b.text ? -1 : 1));
    for (const found of open.slice(0, mostQuestions)) {
      const answer = ask(list, subject, found, context);
      for (const spelling of found.spellings) settled.set(spelling, answer);
    }
  }
  return (said) => settled.get(said) ?? (said.kind === "slip" ? { kind: "unknown" } : said);
}

function ask(list: PupilList, subject: Heading, found: Unsettled, context: ReadContext): SettledSubject {
  const { said } = found;
  if (said.kind === "slip") return misspelt(list, subject, said, found, context);
  return said.kind === "number"
    ? numberedSubject(list, subject, found, context)
    : other(list, subject, found, context);
}

/** Subjects that are misspelt, only numbered, or unknown over grades in letters. */
function unsettled(list: PupilList, layout: LongLayout, texts: RowTexts): Unsettled[] {
  const found = new Map<SubjectText | string, Unsettled>();
  for (let row = list.firstRow; row < list.endRow; row++) {
    const said = texts.subject(row);
    const open = said?.kind === "slip" || said?.kind === "unknown" || said?.kind === "number";
    if (layout.subject === null || said === null || !open) continue;
    const text = texts.text(row, layout.subject);
    const key = said.kind === "number" ? qualificationNumber(text) : said;
    const entry = found.get(key) ?? { said, text, row, grades: [], spellings: new Set() };
    found.set(key, entry);
    entry.spellings.add(said);
    if (entry.grades.length < gradesLookedAt) entry.grades.push(...gradesOf(list, layout, row));
  }
  const post16 = isPost16(list);
  return [...found.values()].filter(
    ({ said, grades }) => said.kind !== "unknown" || (!post16 && areLetterGrades(grades)),
  );
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
