import { isInForce } from "../../domain/academicYear";
import type { AcademicYear } from "../../domain/academicYear";
import type { ScaleId } from "../../domain/grades/gradeReading";
import { scaleOf } from "../../domain/grades/scales";
import { emptyKind } from "../../domain/plainText";
import type { Questions } from "../questions";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { TextCounts } from "../textCounts";
import { chooseScale, isGrade } from "./chooseScale";
import type { ScaleEvidence } from "./chooseScale";
import { askWhichScale } from "./scaleQuestion";

const gcseScales: readonly ScaleId[] = ["9-1", "A*-G"];

/**
 * The scale of a column, asked about when grades of another scale stand among those of a GCSE scale. A grade
 * that is not on the scale that counts stays unreadable: scales are never mixed in a column.
 */
export function askScale(
  list: PupilList,
  heading: Heading,
  likely: readonly ScaleId[],
  evidence: ScaleEvidence,
  year: AcademicYear,
  questions: Questions,
): ScaleId {
  const { texts, double, notation } = evidence;
  const alive =
    evidence.levelsKept === true ? asLevels(likely, evidence) : withoutFewLevels(likely, evidence, year);
  const chosen = chooseScale(alive, evidence);
  const named =
    heading.meaning.hint === "levels" && likely.includes("NC levels") && (notation?.letters ?? null) === null;
  if (named && chosen === "9-1" && texts.total > 0) return askNamedLevels(list, heading, questions);
  if (chosen === "secure" && texts.total > 0 && texts.different.every(isBareLetter))
    return askLetters(list, heading, likely, evidence, questions);
  const { other, mixed } = rivalOf(chosen, likely, evidence);
  if (other === null) return chosen;
  const count = texts.count((text) => isGrade(text, chosen, double, notation));
  const text = (where: string): string =>
    `${where} ${count} grades are on the scale ${chosen} and ${mixed} on ${other}. Which scale is the column on? Grades of the other one are not known until they are corrected.`;
  return askWhichScale(list, heading, [chosen, other], chosen, text, questions);
}

/** Whole numbers under "Level" once levels have ended. */
function askNamedLevels(list: PupilList, heading: Heading, questions: Questions): ScaleId {
  const text = (where: string): string =>
    `${where} the grades are whole numbers. Levels ended in 2014/15. Are they GCSE grades 9 to 1, or levels all the same?`;
  return askWhichScale(list, heading, ["9-1", "NC levels"], "9-1", text, questions);
}

/** E, D and M may be emerging, developing and mastery; S, which is secure, tells. */
function isBareLetter(text: string): boolean {
  return /^[edm][+=-]?$/i.test(text.trim()) || emptyKind(text) !== null;
}

/** Letters that are other grades as well: E is expected among teacher assessments, and a GCSE grade. */
function askLetters(
  list: PupilList,
  heading: Heading,
  likely: readonly ScaleId[],
  { texts }: ScaleEvidence,
  questions: Questions,
): ScaleId {
  const letterScales: readonly ScaleId[] = ["A*-G", "KS2 TA"];
  const other = letterScales.find(
    (id) => likely.includes(id) && texts.different.some((text) => isGrade(text, id)),
  );
  if (other === undefined) return "secure";
  const text = (where: string): string =>
    `${where} stand the letters E, D or M alone. Are they emerging, developing and mastery (secure), or grades on the scale ${other}?`;
  const likelier = other === "A*-G" ? other : "secure";
  return askWhichScale(list, heading, ["secure", other], likelier, text, questions);
}

interface Rival {
  readonly other: ScaleId | null;
  readonly mixed: number;
}

/** Whole numbers are grades on both, so that levels are the rival only where letters stand in a quarter of the cells. */
function rivalOf(
  chosen: ScaleId,
  likely: readonly ScaleId[],
  { texts, double, notation }: ScaleEvidence,
): Rival {
  const only = (id: ScaleId): number =>
    texts.count((text) => isGrade(text, id, double) && !isGrade(text, chosen, double, notation));
  const gcse = gcseScales.find((id) => id !== chosen);
  const mixed = gcseScales.includes(chosen) && gcse !== undefined && likely.includes(gcse) ? only(gcse) : 0;
  if (gcse !== undefined && mixed > 0) return { other: gcse, mixed };
  const levels = chosen === "9-1" && likely.includes("NC levels") ? only("NC levels") : 0;
  return levels > 0 && levels * 4 >= texts.total
    ? { other: "NC levels", mixed: levels }
    : { other: null, mixed: 0 };
}

/** Once levels have ended, a few of them among GCSE grades do not make the numbers beside them levels. */
function withoutFewLevels(
  likely: readonly ScaleId[],
  { texts, pooled = texts }: ScaleEvidence,
  year: AcademicYear,
): readonly ScaleId[] {
  if (!likely.includes("NC levels") || !likely.includes("9-1")) return likely;
  if (isInForce(scaleOf("NC levels").years, year)) return likely;
  const [levels, lettered] = countLevels(pooled);
  return lettered * 2 >= levels ? likely : likely.filter((id) => id !== "NC levels");
}

/** Levels kept on: the numbers beside a quarter or more of them are whole levels. */
function asLevels(likely: readonly ScaleId[], { texts, pooled = texts }: ScaleEvidence): readonly ScaleId[] {
  const [levels, lettered] = countLevels(pooled);
  const whole = lettered > 0 && lettered * 4 >= levels;
  return whole ? likely.filter((id) => id !== "9-1") : likely;
}

/** How many texts are levels, and how many of those no GCSE grades: they have letters. */
function countLevels(texts: TextCounts): readonly [levels: number, lettered: number] {
  const levels = texts.only((text) => isGrade(text, "NC levels"));
  return [levels.total, levels.count((text) => !isGrade(text, "9-1"))];
}
