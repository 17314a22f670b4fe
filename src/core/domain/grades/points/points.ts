import { isInForce } from "../../academicYear";
import type { AcademicYear } from "../../academicYear";
import { gcsePoints } from "./gcsePoints";
import type { GradePair, ScaleId } from "../gradeReading";
import type { PointsTable } from "./pointsTable";
import { vocationalPoints } from "./vocationalPoints";

/** What a grade scores, in hundredths of a point. The ends differ where a grade only tells a range ("4+"). */
export interface Points {
  readonly least: number;
  readonly most: number;
}

const tables: readonly PointsTable[] = [...gcsePoints, ...vocationalPoints];

const read: ReadonlyMap<PointsTable, ReadonlyMap<string, Points>> = new Map(
  tables.map((table) => [
    table,
    new Map(Object.entries(table.points).map(([code, text]) => [code, rangeOf(text)])),
  ]),
);

/** Points of a grade in a year, as `readGrade` writes the grade; null where no table tells them. */
export function pointsOf(scale: ScaleId, code: string, year: AcademicYear): Points | null {
  const table = tables.find((row) => row.scale === scale && isInForce(row.years, year));
  return (table && read.get(table)?.get(code)) ?? null;
}

/**
 * Points of each of a double award's two slots: the mean of its two grades, so that 5-4 scores 4.5 twice.
 * Source: DfE, KS4 performance points 2019, combined science.
 */
export function pointsOfPair(
  scale: ScaleId,
  { higher, lower }: GradePair,
  year: AcademicYear,
): Points | null {
  const [high, low] = [pointsOf(scale, higher, year), pointsOf(scale, lower, year)];
  if (high === null || low === null) return null;
  return { least: (high.least + low.least) / 2, most: (high.most + low.most) / 2 };
}

/** The most that any one grade scores in a year, in hundredths. */
export function topPoints(year: AcademicYear): number {
  const inForce = [...read].filter(([table]) => isInForce(table.years, year));
  return Math.max(...inForce.flatMap(([, points]) => [...points.values()].map(({ most }) => most)));
}

function rangeOf(text: string): Points {
  const ends = text.split(" to ").map((end) => Math.round(Number(end) * 100));
  return { least: Math.min(...ends), most: Math.max(...ends) };
}
