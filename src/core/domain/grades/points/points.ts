import { isInForce } from "../../academicYear";
import type { AcademicYear, YearsInForce } from "../../academicYear";
import type { ScaleId } from "../gradeReading";
import { gcsePoints } from "./gcsePoints";
import { vocationalPoints } from "./vocationalPoints";

/** A scale that has points; combined science pairs are written "5-4" or "54". */
export type PointsScale = ScaleId | "9-1 pairs";

/** What a grade scores, in hundredths of a point. The ends differ where a grade only tells a range ("4+"). */
export interface Points {
  readonly least: number;
  readonly most: number;
}

/** The points of one scale in some years. */
export interface PointsTable {
  readonly scale: PointsScale;
  readonly years: YearsInForce;
  /** By grade: "8.5", or "4 to 9" for a grade that only tells a range. */
  readonly points: Readonly<Record<string, string>>;
  readonly source: string;
  readonly reviewed: string;
}

const tables: readonly PointsTable[] = [...gcsePoints, ...vocationalPoints];

const read: ReadonlyMap<PointsTable, ReadonlyMap<string, Points>> = new Map(
  tables.map((table) => [
    table,
    new Map(Object.entries(table.points).map(([code, text]) => [code, rangeOf(text)])),
  ]),
);

/** Points of a grade in a year, as `readGrade` writes the grade; null where no table tells them. */
export function pointsOf(scale: PointsScale, code: string, year: AcademicYear): Points | null {
  const table = tables.find((row) => row.scale === scale && isInForce(row.years, year));
  const plain = scale === "9-1 pairs" ? code.replace("-", "") : code;
  return (table && read.get(table)?.get(plain)) ?? null;
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
