import type { ScaleId } from "../../domain/grades/gradeReading";
import type { Notation } from "../../domain/grades/notation";
import { isDoubleAward } from "../../domain/grades/subjects";
import type { SubjectId } from "../../domain/grades/subjects";
import type { Period, ReadContext } from "../readContext";
import { remember } from "../remember";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { arePairs } from "../values/doubleAward";
import type { DoubleAward } from "../values/doubleAward";
import { askScale } from "./askScale";
import { chooseScale, readsFew, showsExamGrades } from "./chooseScale";
import { columnNotation } from "./columnNotation";
import type { ListNotation } from "./columnNotation";
import type { ColumnTexts } from "./columnTexts";
import { gradeUse } from "./gradeUse";
import type { GradeUse, ListRole } from "./gradeUse";
import { gradeStage, lettersAt, primaryStages } from "./gradeStage";
import type { GradeStage } from "./gradeStage";
import { isStatutoryCheck, likelyScales } from "./likelyScales";
import type { ScaleAsked } from "./likelyScales";
import type { GradeHeading } from "./sortHeadings";

/** A grade column, ready to read: its use and scale by the pupil's year group. */
export interface GradeColumn {
  readonly heading: Heading;
  readonly subject: SubjectId;
  /** Null for a year group whose pupils do not use the column. */
  readonly use: (year: number | null) => GradeUse | null;
  readonly scale: (year: number | null) => ScaleId;
  /** True for a year group before examinations most of whose cells are grades on no scale that we know. */
  readonly strange: (year: number | null) => boolean;
  /** True for a year group most of whose cells are no grades on the scale, as percentages are not. */
  readonly few: (year: number | null) => boolean;
  readonly double: (year: number | null) => DoubleAward;
  readonly notation: (year: number | null) => Notation;
  /** True where another column is about the same and every pupil has at most one of them filled. */
  readonly shared?: boolean;
}

/** What holds for all grade columns of a list. */
export interface ListGrades {
  readonly role: ListRole;
  readonly notation: ListNotation;
  readonly texts: ColumnTexts;
  /** Commonest year group that is known. */
  readonly usual: number | null;
}

/** One grade column: what its grades are and on which scale, worked out once for each stage. */
export function gradeColumn(
  list: PupilList,
  { heading, subject }: GradeHeading,
  { role, notation: listNotation, texts, usual }: ListGrades,
  period: Period,
  context: ReadContext,
): GradeColumn {
  const { hint, form } = heading.meaning;
  const { academicYear } = period;
  const { signs, letters } = listNotation;
  const fixed = (stage: GradeStage, post16 = false) => ({
    ...{ subject, hint, form, academicYear, stage, post16 },
    letters: lettersAt(letters, stage),
  });
  const notation = columnNotation(heading, listNotation, academicYear);
  const double = isDoubleAward(subject);
  const evidence = remember((stage: GradeStage) => ({
    texts: texts.of(heading.column, stage),
    pooled: texts.pooled(subject, stage),
    double,
    notation: notation(stage),
    levelsKept: !primaryStages.includes(stage) && lettersAt(letters, stage) === "levels",
  }));
  const shown = remember((stage: GradeStage) => {
    const scale = chooseScale(likelyScales({ ...fixed(stage), role: "workingAt" }), evidence(stage));
    // A 5 of Key Stage 3 says how a pupil is doing, in the grades of the examinations to come.
    const taught = stage === "KS3" && scale === "9-1";
    return { examined: !taught && showsExamGrades(scale, evidence(stage)), signs: scale === "progress" };
  });
  const use = remember((year: number | null): GradeUse | null => {
    const found = shown(gradeStage(year));
    const worded = gradeUse(heading.meaning, year, role, period, found.examined);
    if (worded?.plain === true && isStatutoryCheck(subject))
      return { ...worded, role: "result", plain: false };
    return found.signs && worded !== null ? { ...worded, role: "progress", plain: false } : worded;
  });
  const scales = new Map<string, ScaleId>();
  const scale = remember((year: number | null) => {
    const stage = gradeStage(year);
    const asked = { ...fixed(stage, isPast16(year)), role: use(year)?.role ?? "result" };
    const key = `${year === null ? "none" : stage} ${asked.role} ${asked.post16}`;
    const likely = year === null ? ofAnyStage(asked, usual) : likelyScales(asked);
    const known =
      scales.get(key) ?? askScale(list, heading, likely, evidence(stage), academicYear, context.questions);
    scales.set(key, known);
    return known === "9-1" && signs.thresholds.has(heading) ? "9-1 thresholds" : known;
  });
  const few = remember((year: number | null) => readsFew(scale(year), evidence(gradeStage(year))));
  const strange = (year: number | null): boolean => isBeforeExams(year) && few(year);
  const doubleAward = remember((year: number | null): DoubleAward => {
    if (!double) return "no";
    const pairs = subject !== "science" || arePairs(texts.pooled(subject, gradeStage(year)), scale(year));
    return pairs ? "sure" : "perhaps";
  });
  const notationOf = (year: number | null): Notation => notation(gradeStage(year));
  return { heading, subject, use, scale, strange, few, double: doubleAward, notation: notationOf };
}

function isPast16(year: number | null): boolean {
  return year !== null && year > 11;
}

function isBeforeExams(year: number | null): boolean {
  return year !== null && gradeStage(year) !== "KS4";
}

/** A pupil whose year group is not known may be graded as the others of the list are. */
function ofAnyStage(asked: ScaleAsked, usual: number | null): readonly ScaleId[] {
  const role = asked.role === "result" ? "workingAt" : asked.role;
  const others = usual === null ? [] : likelyScales({ ...asked, role, stage: gradeStage(usual) });
  return [...new Set([...likelyScales(asked), ...others])];
}
