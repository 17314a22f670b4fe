import type { AcademicYear } from "../../academicYear";
import { basicSubjects } from "../subjectResults";
import type { SubjectResult } from "../subjectResults";
import { gradeWords } from "../verdictWords";
import { englishReaches, literatureCounts, reachesBasics } from "./basics";
import type { CardQuestion } from "./cardVerdict";
import type { GradeCard } from "./gradeCard";
import { countsIn } from "./gradeValues";

type Basic = "english" | "maths";

const literatureKey = "englishLiterature";

/** English and mathematics both at so many hundredths of a point, under the rules of a year. */
export function basicsQuestion(year: AcademicYear, points: number): CardQuestion {
  const withLiterature = literatureCounts(year);
  const englishKeys = new Set(["english", ...(withLiterature ? [literatureKey] : [])]);
  const words = (results: readonly SubjectResult[], basic: Basic): string => {
    const keys = basic === "english" ? englishKeys : new Set([basic]);
    const rows = results.filter(({ key }) => keys.has(key));
    const tried = rows.filter(({ state }) => state === "entered" || state === "absent");
    return (tried.length > 0 ? tried : rows.slice(0, 1)).map((row) => resultWords(row, year)).join(", ");
  };
  return {
    met: (card) => reachesBasics(card, points, withLiterature),
    yes: (results) => basicSubjects.map(({ basic }) => words(results, basic)).join(" and "),
    no: (results, card) =>
      missingBasics(card, points, withLiterature)
        .map((basic) => words(results, basic))
        .join(" and "),
    missing: (card) => missingBasics(card, points, withLiterature).map((kind) => ({ kind })),
    lacksEntry: ({ english, literature, maths }) =>
      !maths.taken || !(english.taken || (withLiterature && literature.taken)),
  };
}

function missingBasics(card: GradeCard, points: number, withLiterature: boolean): readonly Basic[] {
  const reached = {
    english: englishReaches(card, points, withLiterature),
    maths: card.maths.points >= points,
  };
  return basicSubjects.flatMap(({ basic }) => (reached[basic] ? [] : [basic]));
}

/** "maths D", "English C (not a reformed GCSE, which does not count)" */
function resultWords(result: SubjectResult, year: AcademicYear): string {
  const grade = result.entries[0]?.grade;
  const counts = !grade || countsIn(year, grade.subject, grade.scale);
  return counts ? gradeWords(result) : `${gradeWords(result)} (not a reformed GCSE, which does not count)`;
}
