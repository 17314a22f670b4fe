import type { TypedRatingName } from "../../../src/core/domain/ratings";
import type { TrackerReading } from "../../../src/core/reader/understood";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

type More = Omit<TestSheet, "name" | "rows">;

/** A list with one column beside UPN, year and attendance; its cells from row 2, its heading in D1. */
export function readRag(
  heading: string,
  cells: readonly TestCell[],
  more: More = {},
  answer?: [string, string],
) {
  const rows = [
    ["UPN", "NCY", "Attendance %", heading],
    ...cells.map((cell, nth) => [normalUpn(nth + 1), 11, 92, cell]),
  ];
  return readAll([{ name: "Y11", rows, ...more }], answer ? answers(answer) : {});
}

/** What each pupil was rated under a name: the rating, or the kind of reading that is none. */
export const typed = (reading: TrackerReading, rating: TypedRatingName): unknown[] =>
  reading.pupils.map(({ typedRatings }) => {
    const found = typedRatings.get(rating)?.reading;
    return found?.kind === "value" ? found.value : found?.kind;
  });
