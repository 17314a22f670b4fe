import { isInForce, startYear } from "../../domain/academicYear";
import type { AcademicYear, YearsInForce } from "../../domain/academicYear";
import { statedStart } from "../period/yearEvidence";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { askColumns } from "./askColumns";
import type { YearsByRow } from "./yearsByRow";
import { isStatutoryCheck } from "./likelyScales";
import type { GradeHeading } from "./sortHeadings";

/** Months of GCSE sittings, and August, in which the summer's are known. Source: JCQ, key dates; Ofqual, end of January and March sittings. */
const sittings: readonly { readonly months: readonly number[]; readonly years: YearsInForce }[] = [
  { months: [11, 6, 8], years: { from: null, to: null } },
  { months: [1, 3], years: { from: null, to: "2013/14" } },
];

const summerMonths: ReadonlySet<number> = new Set([6, 8]);
const firstExamYear = 10;

const answers = { assessments: "assessments", sittings: "examination sittings" } as const;

/** Whether a pupil of the year group may sit examinations; one whose year is not known may. */
export function maySit(year: number | null): boolean {
  return year === null || year >= firstExamYear;
}

/**
 * Whether headings such as "Eng Nov 13" name sittings of an examination rather than assessments. Asked once a
 * list of pupils of Key Stage 4 whose months are all those of sittings; any other month is an assessment's.
 */
export function monthsAreSittings(
  list: PupilList,
  found: readonly GradeHeading[],
  years: YearsByRow,
  resultsKnown: boolean,
  period: Period,
  context: ReadContext,
): boolean {
  const named = found.filter(({ subject }) => !isStatutoryCheck(subject)).map(({ heading }) => heading);
  const dated = named.filter(({ meaning: { role, month } }) => role === null && month !== null);
  const doubtful = dated.length > 0 && dated.every((heading) => maybeSitting(heading, period.academicYear));
  if (!doubtful || ![...years.values()].some(maySit)) return false;
  const answer = askColumns(list, dated, context, {
    id: "exam-months",
    about: "months of sittings",
    text: (where) => `${where}: are these results of examinations sat in that month, or assessments?`,
    options: [answers.sittings, answers.assessments],
    likely: resultsKnown && dated.some(isThisSummer(period)) ? answers.sittings : answers.assessments,
  });
  return answer === answers.sittings;
}

function maybeSitting({ meaning }: Heading, year: AcademicYear): boolean {
  const { month } = meaning;
  const inForce = sittings.filter(({ years }) => isInForce(years, year)).flatMap(({ months }) => months);
  return month !== null && inForce.includes(month) && statedStart(meaning) !== null;
}

function isThisSummer({ academicYear }: Period): (heading: Heading) => boolean {
  return ({ meaning }) =>
    summerMonths.has(meaning.month ?? 0) && statedStart(meaning) === startYear(academicYear);
}
