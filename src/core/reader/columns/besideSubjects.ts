import type { GradeRole } from "../../domain/pupil";
import { headingKey } from "../headings/headingText";
import { subjectBeside } from "../headings/subjectBeside";
import type { SubjectBeside } from "../headings/subjectBeside";
import type { Questions } from "../questions";
import type { Heading } from "../sheets/composeHeadings";
import { onSheets } from "../sheets/onSheets";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { looksLikeGrades, looksLikeLetterGrades, saysYesOrNo } from "./looksLikeGrades";

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
  readonly found: { readonly heading: Heading; readonly beside: SubjectBeside }[];
}

/**
 * Gives columns of grades under a subject and words that we do not know ("Eng Mock", "Maths PPE1") the role that
 * the officer says: one question for all columns with the same words, numbers aside. Without an answer only
 * words of assessments are believed. Letters under other words may be a GCSE of their own, which is asked later.
 */
export function withBesideSubjects(list: PupilList, questions: Questions): PupilList {
  const known = new Map<Heading, Heading["meaning"]>();
  for (const unknown of unknowns(list)) {
    const role = askRole(list, unknown, questions);
    for (const { heading, beside } of unknown.found)
      known.set(heading, {
        ...heading.meaning,
        ...(role === null
          ? { topic: { kind: "unused" } }
          : { topic: { kind: "grade", subject: beside.subject }, role, weakRole: false }),
      });
  }
  if (known.size === 0) return list;
  const headings = list.headings.map((heading): Heading => {
    const meaning = known.get(heading);
    return meaning === undefined ? heading : { ...heading, meaning };
  });
  return { ...list, headings };
}

function unknowns(list: PupilList): Iterable<Unknown> {
  const groups = new Map<string, Unknown>();
  for (const heading of list.headings) {
    const { missing, broken, meaning } = heading;
    if (missing || broken || meaning.topic !== null || meaning.role === "predicted") continue;
    const beside = subjectBeside(heading.text.split(" › "));
    if (beside === null || !looksLikeGrades(list, heading.column, beside.subject)) continue;
    // "Photo consent" and "Maths tutor": whether something is so.
    if (saysYesOrNo(list, heading.column)) continue;
    const words = beside.rest
      .map((word) => word.replace(/\d+$/, ""))
      .join(" ")
      .trim();
    const assessed = words.split(" ").some((word) => assessments.has(word));
    if (!assessed && looksLikeLetterGrades(list, heading.column)) continue;
    const group = groups.get(words) ?? { words, found: [] };
    group.found.push({ heading, beside });
    groups.set(words, group);
  }
  return groups.values();
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
