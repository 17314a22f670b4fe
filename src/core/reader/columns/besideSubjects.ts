import type { GradeRole } from "../../domain/pupil";
import { headingKey } from "../headings/headingText";
import { subjectBeside } from "../headings/subjectBeside";
import { nameMock } from "../headings/mockWords";
import type { Questions } from "../questions";
import type { Heading } from "../sheets/composeHeadings";
import { onSheets } from "../sheets/onSheets";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { looksLikeGrades, looksLikeLetterGrades, saysYesOrNo } from "./looksLikeGrades";
import { mockUses } from "./mockTerms";
import type { BesideColumn, BesideUse } from "./mockTerms";

const answers: ReadonlyMap<string, GradeRole | null> = new Map([
  ["not used", null],
  ["working-at grades", "workingAt"],
  ["results", "result"],
  ["targets", "target"],
]);

/** Words of assessments within a year: their grades are working at until she says otherwise. */
const assessments: ReadonlySet<string> = new Set(
  "mock mocks ppe ppes trial trials dc data snapshot wag".split(" "),
);

/** Headings of a list that name a subject beside the same words we do not know. */
interface Unknown {
  readonly words: string;
  readonly found: BesideColumn[];
}

/**
 * Gives columns of grades under a subject and words that we do not know ("Eng Mock", "Maths PPE1") the role that
 * the officer says: one question for all columns with the same words, numbers aside. Without an answer only
 * words of assessments are believed. Letters under other words may be a GCSE of their own, which is asked later.
 */
export function withBesideSubjects(list: PupilList, questions: Questions): PupilList {
  const known = new Map<Heading, Heading["meaning"]>();
  for (const { words, found } of unknowns(list)) {
    const use = words === mock ? mockUses(list, found, questions) : useOf(list, { words, found }, questions);
    for (const each of found)
      known.set(each.heading, { ...each.heading.meaning, ...meaningOf(each, use(each)) });
  }
  if (known.size === 0) return list;
  const headings = list.headings.map((heading): Heading => {
    const meaning = known.get(heading);
    return meaning === undefined ? heading : { ...heading, meaning };
  });
  return { ...list, headings };
}

function meaningOf({ beside }: BesideColumn, use: BesideUse): Partial<Heading["meaning"]> {
  if (use === null) return { topic: { kind: "unused" } };
  return { topic: { kind: "grade", subject: beside.subject }, ...use, weakRole: false };
}

/** The words of a group of mock examinations, however each heading names them. */
const mock = "mock";

function unknowns(list: PupilList): Iterable<Unknown> {
  const groups = new Map<string, Unknown>();
  for (const heading of list.headings) {
    const { missing, broken, meaning } = heading;
    if (missing || broken || meaning.topic !== null || meaning.role === "predicted") continue;
    const beside = subjectBeside(heading.text.split(" › "));
    if (beside === null || !looksLikeGrades(list, heading.column, beside.subject)) continue;
    // "Photo consent" and "Maths tutor": whether something is so.
    if (saysYesOrNo(list, heading.column)) continue;
    const words = nameMock(beside.rest) ? mock : withoutNumbers(beside.rest);
    const assessed = words.split(" ").some((word) => assessments.has(word));
    if (!assessed && looksLikeLetterGrades(list, heading.column)) continue;
    const group = groups.get(words) ?? { words, found: [] };
    group.found.push({ heading, beside });
    groups.set(words, group);
  }
  return groups.values();
}

function withoutNumbers(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/\d+$/, ""))
    .join(" ")
    .trim();
}

/** The role that she says, for all columns of a group. */
function useOf(list: PupilList, unknown: Unknown, questions: Questions): (column: BesideColumn) => BesideUse {
  const role = askRole(list, unknown, questions);
  return ({ heading }) => (role === null ? null : { role, term: heading.meaning.term });
}

function askRole(list: PupilList, { words, found }: Unknown, questions: Questions): GradeRole | null {
  const settles = found.map(({ heading }) => placeIn(list, heading.row, heading.column));
  const cells = settles.map(({ cell }) => cell);
  const [first] = found;
  const others = cells.length > 1 ? ` and ${cells.length - 1} more` : "";
  const assessed = words.split(" ").some((word) => assessments.has(word));
  const answer = questions.decide({
    id: `beside:${list.label}:${words}`,
    about: `beside subject ${headingKey(words)}`,
    text: (_, further) =>
      `${cells[0] ?? ""} ‘${first?.heading.text ?? ""}’${others}${onSheets(list, further)} ${cells.length > 1 || further > 0 ? "name subjects" : "names a subject"} beside words that we do not know. What are the grades below?`,
    at: { sheet: list.sheet.name, cell: cells[0] ?? "" },
    options: [...answers.keys()],
    likely: assessed ? "working-at grades" : "not used",
    settles,
    once: "beside",
  });
  return answers.get(answer) ?? null;
}
