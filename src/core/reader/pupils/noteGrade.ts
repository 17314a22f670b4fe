import { expectedPair, gradeLabel, readPair } from "../../domain/grades/gradePair";
import type { GradeReading, ScaleId } from "../../domain/grades/gradeReading";
import type { ReadGrade } from "../../domain/grades/readGrade";
import { scaleOf } from "../../domain/grades/scales";
import { isGrade } from "../columns/chooseScale";
import type { FieldReader } from "../rows/fieldReader";
import type { PlannedColumn } from "./plannedColumn";

/** Says of a grade cell what the officer should know: tidied, not given, or not read. */
export function noteGrade(
  reader: FieldReader,
  planned: PlannedColumn,
  text: string,
  { reading, tidied }: ReadGrade,
): void {
  const { kind } = reading;
  if (kind === "grade" && !tidied) return;
  const at = reader.place(planned.column);
  if (kind === "grade" && !isSaid(text, gradeLabel(reading)))
    reader.note("grade-tidied", at, { found: text, more: gradeLabel(reading) + kept(reading) });
  if (kind === "unreadable") noteUnreadable(reader, planned, text);
  if (kind === "pending" || kind === "notApplicable") reader.note("not-given", at, { found: text });
}

function kept({ fine }: GradeReading & { readonly kind: "grade" }): string {
  return fine === undefined ? "" : " (the fine mark counts when it is compared with a target)";
}

/** "Secure" for secure is the word itself; letters of another case may be a slip. */
function isSaid(text: string, label: string): boolean {
  return /\p{L}{4}/u.test(label) && text.trim().toLowerCase() === label.toLowerCase();
}

/** Schools' own words: no list of them is complete. */
const ownWords: ReadonlySet<ScaleId> = new Set<ScaleId>(["age related", "secure", "year steps", "progress"]);

/** Scales of the years before examinations, on which a pupil whose year group is not known may be graded. */
const young: readonly ScaleId[] = ["KS2 TA", "KS2 scaled", "phonics", "age related", "secure", "year steps"];

function noteUnreadable(reader: FieldReader, planned: PlannedColumn, text: string): void {
  const { column, scale, double, strange, yearKnown } = planned;
  const at = reader.place(column);
  const quoted = mayBeName(text) ? {} : { found: text };
  if (strange || ownWords.has(scale))
    return reader.note("grades-unknown-scale", at, { ...quoted, group: `scale ${reader.list.label}` });
  if (!yearKnown && young.some((id) => isGrade(text, id)))
    return reader.note("grade-without-year", at, { ...quoted, group: `year ${reader.list.label}` });
  const expected =
    double !== "no" && readPair(text, scale) === null ? expectedPair(scale) : scaleOf(scale).expected;
  reader.note("found" in quoted ? "grade-unreadable" : "grade-text", at, { ...quoted, expected });
}

const longestQuoted = 12;

/** Names of pupils stand in grids of grades now and then; none is quoted. */
function mayBeName(text: string): boolean {
  return text.length > longestQuoted || /\p{L}{2,} +\p{L}{2,}/u.test(text);
}
