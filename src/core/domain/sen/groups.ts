import { isInForce } from "../academicYear";
import type { AcademicYear, YearsInForce } from "../academicYear";

/** How the group of statements and EHC plans is named in one span of years. */
export interface StatementWords {
  readonly years: YearsInForce;
  /** "statement of SEN": after "with a", "no" … */
  readonly noun: string;
  /** "a statement of SEN" */
  readonly withArticle: string;
  /** "statement": what those without one lack, in "SEN but no …". */
  readonly short: string;
  /** "statements": what the pupils of a needs table hold. */
  readonly plural: string;
}

/**
 * Statements gave way to Education, Health and Care plans between September 2014 and April 2018.
 * Source: Children and Families Act 2014, transitional arrangements.
 */
const statementWords: readonly StatementWords[] = [
  {
    years: { from: null, to: "2013/14" },
    noun: "statement of SEN",
    withArticle: "a statement of SEN",
    short: "statement",
    plural: "statements",
  },
  {
    years: { from: "2014/15", to: "2017/18" },
    noun: "statement or EHC plan",
    withArticle: "a statement or EHC plan",
    short: "statement or EHC plan",
    plural: "statements or EHC plans",
  },
  {
    years: { from: "2018/19", to: null },
    noun: "EHC plan",
    withArticle: "an EHC plan",
    short: "EHC plan",
    plural: "EHC plans",
  },
];

/** The words of the year; every year has a row, which a test holds. */
export function statementWordsOf(year: AcademicYear): StatementWords {
  const row = statementWords.find((each) => isInForce(each.years, year));
  if (row === undefined) throw new Error(`No words for statements in ${year}`);
  return row;
}
