import { subjectOf } from "../../domain/grades/subjects";
import type { SubjectId } from "../../domain/grades/subjects";
import { findReadyScore } from "../../domain/readyScores";
import type { GradeRole } from "../../domain/pupil";
import { measureWords } from "../headings/topicLabel";
import { trackerColumns } from "../trackerColumns";

/** What grades of a role are called. */
export const roleWords: Readonly<Record<GradeRole, string>> = {
  result: "results",
  workingAt: "working-at grades",
  target: "targets",
  baseline: "earlier attainment",
  progress: "progress",
};

const labels: ReadonlyMap<string, string> = new Map([
  ...trackerColumns.map(({ id, label }) => [id, label] as const),
  ["academicYear", "the academic year of each row"],
  ["term", "the term of each row"],
  ["series", "the examination series of each row"],
  ["subject", "the subject of each row"],
  ["qualification", "the qualification of each row"],
  ["gradeType", "the kind of grade of each row"],
]);

/** The column of a log by whose dates suspensions are added up; no field of a pupil. */
export const suspensionDate = "suspensionDate";

/** What a column that holds no grades is taken for: "the date of birth". */
export function fieldWords(field: string): string {
  if (field === "unused") return "not used";
  if (field === suspensionDate) return "the day of each suspension";
  if (!field.startsWith("ready:")) return labels.get(field) ?? field;
  const measure = field.slice("ready:".length);
  return findReadyScore(measure)?.label ?? `a yes or no for ${measureWords(measure)}`;
}

/** "English Language: results, summer 2013/14, A*-G". */
export function gradeWords(subject: SubjectId, role: GradeRole, term: string | null, scale: string): string {
  const name = subjectOf(subject).label;
  return `${name}: ${[roleWords[role], term, scale].filter((part) => part !== null).join(", ")}`;
}
