import { lastDay } from "../../domain/academicYear";
import type { IsoDate } from "../../domain/isoDate";
import { emptyKind } from "../../domain/plainText";
import { statedStart } from "../period/yearEvidence";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { TextCounts } from "../textCounts";
import { askColumns } from "./askColumns";
import { isGrade } from "./chooseScale";
import type { ColumnTexts } from "./columnTexts";
import { secondaryStages } from "./gradeStage";
import { satIn } from "./gradeUse";
import type { GradeHeading } from "./sortHeadings";

const answers = { later: "a later attempt", out: "left out" } as const;

/**
 * Columns under a subject and "resit" that do not count: those without grades, as "Maths resit (Y/N)", and all of
 * them where the officer leaves them out. Asked once a list. A resit sat after the academic year is not of it.
 */
export function resitsLeftOut(
  list: PupilList,
  found: readonly GradeHeading[],
  texts: ColumnTexts,
  period: Period,
  context: ReadContext,
): ReadonlySet<Heading> {
  const resits = found
    .map(({ heading }) => heading)
    .filter(({ meaning }) => meaning.resit && meaning.role === "result");
  const graded = resits.filter((heading) => holdsGrades(heading, texts));
  const counts = graded.length > 0 && ask(list, graded, period, context) === answers.later;
  return new Set(counts ? resits.filter((heading) => !graded.includes(heading)) : resits);
}

function holdsGrades({ column }: Heading, texts: ColumnTexts): boolean {
  const typed = TextCounts.joined(secondaryStages.map((stage) => texts.of(column, stage)));
  const filled = typed.only((text) => emptyKind(text) === null);
  const grades = filled.count((text) => isGrade(text, "9-1") || isGrade(text, "A*-G"));
  return grades > 0 && grades * 2 >= filled.total;
}

/** Sat after the academic year; an autumn without a year may be the one that has come since. */
function isLate({ meaning }: Heading, period: Period, asAt: IsoDate): boolean {
  const sat = satIn(meaning, period);
  if (sat === null) return false;
  const next = `${Number(sat.slice(0, 4)) + 1}${sat.slice(4)}`;
  return sat > lastDay(period.academicYear) || (statedStart(meaning) === null && next <= asAt);
}

function ask(list: PupilList, graded: readonly Heading[], period: Period, context: ReadContext): string {
  const late = graded.some((heading) => isLate(heading, period, context.asAt));
  const after = late
    ? ` It may have been sat after ${period.academicYear}, whose result it is not then.`
    : "";
  return askColumns(list, graded, context, {
    id: "resits",
    about: "resits",
    text: (where) =>
      `${where} ${graded.length === 1 ? "has" : "have"} grades of a resit.${after} Do they count as a later attempt, of which Settings and the rule of the year say whether the first or the best entry counts, or are they left out?`,
    options: [answers.later, answers.out],
    likely: late ? answers.out : answers.later,
  });
}
