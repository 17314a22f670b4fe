import { expectedPair, gradeLabel, readPair } from "../../domain/grades/gradePair";
import type { GradeReading, ScaleId } from "../../domain/grades/gradeReading";
import { mayBeName } from "../../domain/grades/mayBeName";
import type { ReadGrade } from "../../domain/grades/readGrade";
import { scaleOf } from "../../domain/grades/scales";
import { isGrade } from "../columns/chooseScale";
import type { FindingCode } from "../findings";
import type { Occurrence } from "../findings/findingLog";
import type { PupilList } from "../sheets/pupilList";
import type { DoubleAward } from "../values/doubleAward";

/** A finding to be noted at every cell that says the same. */
export interface Remark {
  readonly code: FindingCode;
  readonly occurrence: Occurrence;
}

/** What a column says of its grades for one year group. */
interface GradedColumn {
  readonly list: Pick<PupilList, "label">;
  readonly scale: ScaleId;
  readonly double: DoubleAward;
  /** Most cells of the year group are on no scale that we know. */
  readonly strange: boolean;
  readonly yearKnown: boolean;
}

/** What the officer should know of a text in a grade column: tidied, not given, or not read; null for a plain grade. */
export function gradeRemark(
  column: GradedColumn,
  text: string,
  { reading, tidied }: ReadGrade,
): Remark | null {
  const { kind } = reading;
  if (kind === "unreadable") return unreadable(column, text);
  if (kind === "pending") return { code: "not-given", occurrence: { found: text } };
  if (kind === "notApplicable") return { code: "grade-not-applicable", occurrence: { found: text } };
  if (kind === "grade" && column.scale === "level 3 vocational")
    return { code: "grade-diploma", occurrence: { found: text } };
  if (kind !== "grade" || !tidied || isSaid(text, gradeLabel(reading))) return null;
  return {
    code: "grade-tidied",
    occurrence: { found: text, after: ` (read as ${gradeLabel(reading)}${kept(reading)})` },
  };
}

function kept({ fine }: GradeReading & { readonly kind: "grade" }): string {
  return fine === undefined ? "" : " with its fine mark";
}

/** "Secure" for secure is the word itself; letters of another case may be a slip. */
function isSaid(text: string, label: string): boolean {
  return /\p{L}{4}/u.test(label) && text.trim().toLowerCase() === label.toLowerCase();
}

/** Schools' own words: no list of them is complete. */
const ownWords: ReadonlySet<ScaleId> = new Set<ScaleId>(["age related", "secure", "year steps", "progress"]);

/** Scales of the years before examinations, on which a pupil whose year group is not known may be graded. */
const young: readonly ScaleId[] = ["KS2 TA", "KS2 scaled", "phonics", "age related", "secure", "year steps"];

function unreadable({ list, scale, double, strange, yearKnown }: GradedColumn, text: string): Remark {
  const quoted = mayBeName(text) ? {} : { found: text };
  if (strange || ownWords.has(scale))
    return { code: "grades-unknown-scale", occurrence: { ...quoted, group: `scale ${list.label}` } };
  if (!yearKnown && young.some((id) => isGrade(text, id)))
    return { code: "grade-without-year", occurrence: { ...quoted, group: `year ${list.label}` } };
  const expected =
    double !== "no" && readPair(text, scale) === null ? expectedPair(scale) : scaleOf(scale).expected;
  return {
    code: "found" in quoted ? "grade-unreadable" : "grade-text",
    occurrence: { ...quoted, expected },
  };
}
