import { isInForce } from "../../academicYear";
import type { AcademicYear, YearsInForce } from "../../academicYear";
import type { GradeCard } from "./gradeCard";

/** What English is to "English and mathematics" in some years. */
interface BasicsRule {
  readonly years: YearsInForce;
  readonly literatureCounts: boolean;
  readonly source: string;
}

const basicsRules: readonly BasicsRule[] = [
  {
    years: { from: null, to: "2014/15" },
    literatureCounts: false,
    source: "House of Commons written evidence 204/20405: English or English Language",
  },
  {
    years: { from: "2015/16", to: null },
    literatureCounts: true,
    source: "DfE, KS4 performance measures: English Language or English Literature, no need to sit both",
  },
];

/** Whether English Literature alone is English in that year. */
export function literatureCounts(year: AcademicYear): boolean {
  return basicsRules.some((rule) => rule.literatureCounts && isInForce(rule.years, year));
}

/** Whether English reaches so many hundredths of a point. */
export function englishReaches(card: GradeCard, points: number, withLiterature: boolean): boolean {
  const { english, literature } = card;
  return english.points >= points || (withLiterature && literature.points >= points);
}

/** Whether English and mathematics both reach so many hundredths of a point. */
export function reachesBasics(card: GradeCard, points: number, withLiterature: boolean): boolean {
  return card.maths.points >= points && englishReaches(card, points, withLiterature);
}
