import type { Finding } from "../domain/finding";
import { placeOfGrade } from "../domain/gradePlace";
import type { MeasureContext } from "../domain/measures/measure";
import { basicSubjects, gradesInView, subjectResults } from "../domain/measures/subjectResults";
import { subjectOf } from "../domain/grades/subjects";
import type { Place } from "../domain/place";
import type { Pupil } from "../domain/pupil";
import type { Placed } from "./buckets";
import { bySheet } from "./bySheet";
import { countOf, findingAt, rowsText } from "./findingWords";

type Basic = (typeof basicSubjects)[number];

/** A pupil whose "no" rests on an English or maths that nobody entered, and the empty cell; null without one. */
interface EmptyResult {
  readonly pupil: Pupil;
  readonly at: Place | null;
}

/**
 * An empty cell, a dash or "n/a" for English or maths beside results in other subjects counts as not entered, and so
 * does a pupil who stands on the list of one subject only. Both may be a gap in the tracker instead, so both are said:
 * one finding a sheet and subject.
 */
export function emptyResultFindings(placed: readonly Placed[], context: MeasureContext): readonly Finding[] {
  if (context.basis !== "result") return [];
  const lacking = placed.filter(
    ({ bucket, notEntered, blankRow }) => bucket === "no" && notEntered && !blankRow,
  );
  return basicSubjects.flatMap((subject) => {
    const empty = lacking.flatMap(({ pupil }) => emptyResultOf(pupil, subject, context) ?? []);
    const [withCell, without] = [
      empty.filter(({ at }) => at !== null),
      empty.filter(({ at }) => at === null),
    ];
    return [
      ...[...bySheet(withCell, sheetOf)].map(([sheet, pupils]) => emptyCells(sheet, pupils, subject)),
      ...[...bySheet(without, sheetOf)].map(([sheet, pupils]) => onNoList(sheet, pupils, subject)),
    ];
  });
}

function emptyResultOf(pupil: Pupil, { basic }: Basic, context: MeasureContext): EmptyResult | null {
  const result = subjectResults(pupil, context).find((each) => each.basic === basic);
  if (result?.state !== "blank") return null;
  const [grade] = gradesInView(pupil, context).filter(({ subject }) => subjectOf(subject).basic === basic);
  return { pupil, at: grade === undefined ? null : placeOfGrade(grade, pupil) };
}

function sheetOf({ at, pupil }: EmptyResult): string {
  return at?.sheet ?? pupil.sheet;
}

function emptyCells(sheet: string, empty: readonly EmptyResult[], { label }: Basic): Finding {
  const cells = empty.flatMap(({ at }) => at?.cell ?? []);
  const [has, counts] = empty.length === 1 ? ["has", "counts"] : ["have", "count"];
  return findingAt(sheet, cells, {
    code: "result-empty",
    severity: "worthALook",
    found: `no ${label} result`,
    expected: "a grade, or N for not entered",
    message: `${countOf(empty.length, "pupil")} on ‘${sheet}’ ${has} no ${label} result (an empty cell, a dash or n/a) beside results in other subjects and ${counts} as not entered. Enter the grade, N where a pupil was not entered, or TBC where it is still to come.`,
  });
}

function onNoList(sheet: string, empty: readonly EmptyResult[], { label }: Basic): Finding {
  const rows = empty.map(({ pupil }) => pupil.row);
  const [stands, counts] = empty.length === 1 ? ["stands", "counts"] : ["stand", "count"];
  return findingAt(
    sheet,
    rows.map((row) => `A${row}`),
    {
      code: "result-missing",
      severity: "worthALook",
      found: `no ${label} result`,
      expected: `a row with a ${label} result`,
      message: `${countOf(rows.length, "pupil")} on ‘${sheet}’ (${rowsText(rows)}) ${stands} on no list with a ${label} result and ${counts} as not entered. Add the pupil there, or check that the UPN or the name is written alike on both lists.`,
    },
  );
}
