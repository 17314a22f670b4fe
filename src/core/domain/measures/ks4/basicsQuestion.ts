import type { AcademicYear } from "../../academicYear";
import type { Missing } from "../measure";
import { basicSubjects } from "../subjectResults";
import type { SubjectResult } from "../subjectResults";
import { gradeWords } from "../verdictWords";
import { englishReaches, literatureCounts, reachesBasics } from "./basics";
import type { CardQuestion } from "./cardVerdict";
import type { GradeCard } from "./gradeCard";
import { countsIn } from "./gradeValues";

const literatureKey = "englishLiterature";

/** English and mathematics both at so many hundredths of a point, under the rules of a year. */
export function basicsQuestion(year: AcademicYear, points: number): CardQuestion {
  const withLiterature = literatureCounts(year);
  const englishKeys = new Set(["english", ...(withLiterature ? [literatureKey] : [])]);
  const words = (results: readonly SubjectResult[], basic: "english" | "maths"): string => {
    const keys = basic === "english" ? englishKeys : new Set([basic]);
    const rows = results.filter(({ key }) => keys.has(key));
    const tried = rows.filter(({ state }) => state === "entered" || state === "absent");
    return (tried.length > 0 ? tried : rows.slice(0, 1)).map((row) => resultWords(row, year)).join(", ");
  };
  return {
    met: (card) => reachesBasics(card, points, withLiterature),
    yes: (results) => basicSubjects.map(({ basic }) => words(results, basic)).join(" and "),
    no: (results, missing) =>
      missing.map(({ kind }) => words(results, kind as "english" | "maths")).join(" and "),
    missing: (card) => missingBasics(card, points, withLiterature),
    lacksEntry: ({ english, literature, maths }) =>
      !maths.taken || !(english.taken || (withLiterature && literature.taken)),
  };
}

function missingBasics(card: GradeCard, points: number, withLiterature: boolean): readonly Missing[] {
  return [
    ...(englishReaches(card, points, withLiterature) ? [] : [{ kind: "english" as const }]),
    ...(card.maths.points >= points ? [] : [{ kind: "maths" as const }]),
  ];
}

/** "maths D", "English C, which does not count as it is not reformed" */
function resultWords(result: SubjectResult, year: AcademicYear): string {
  const grade = result.entries[0]?.grade;
  const counts = !grade || countsIn(year, grade.subject, grade.scale);
  return counts ? gradeWords(result) : `${gradeWords(result)} (not a reformed GCSE, which does not count)`;
}
