import type { AcademicYear } from "../../academicYear";
import { decimal } from "../../exact";
import type { Exact } from "../../exact";
import type { EstimateTable } from "./estimateTable";
import { estimates2022 } from "./estimates2022";
import { estimates2023 } from "./estimates2023";
import { estimates2024 } from "./estimates2024";

/** What pupils of one prior attainment group scored on average, in hundredths of a point. */
export interface Estimate {
  readonly group: number;
  readonly total: number;
  readonly english: number;
  readonly maths: number;
  readonly ebacc: number;
  readonly open: number;
}

/** Every version of every year; of one year the later version stands last. */
const estimateTables: readonly EstimateTable[] = [...estimates2022, ...estimates2023, ...estimates2024];

/** The lowest mean scaled score of each prior attainment group. Source: DfE, KS4 ready reckoner, 2022 to 2024. */
const groupsFrom: readonly Exact[] = (
  "59 82.5 86.5 88 89.5 91 92.5 93.5 94.5 95.5 96.5 97.5 98.5 99.5 100.5 101.5 102.5 103.5 104.5 105.5 " +
  "106.5 107.5 108.5 109.5 110.5 111.5 112.5 113.5 114.5 115.5 116.5 117.5 118.5 119.5"
)
  .split(" ")
  .map(decimal);

/**
 * The estimates of a year, of the version asked for or else the latest; null where none are held: years without
 * Progress 8, and those before summer 2022.
 */
export function estimatesOf(
  year: AcademicYear,
  version: EstimateTable["version"] | null = null,
): EstimateTable | null {
  const held = estimateTables.filter((table) => table.year === year);
  return (version === null ? held : held.filter((table) => table.version === version)).at(-1) ?? null;
}

/** The prior attainment group of a mean of KS2 scaled scores, from 1. */
export function priorAttainmentGroup(mean: Exact): number {
  return groupsFrom.filter((from) => mean.gte(from)).length;
}

/**
 * The estimate of a group in a table.
 * @throws when the table has no such group: then the table is wrong.
 */
export function estimateOf(table: EstimateTable, group: number): Estimate {
  const line = table.estimates.trim().split("\n")[group - 1];
  if (line === undefined) throw new Error(`No prior attainment group ${group} in ${table.source}`);
  const cells = line.trim().split(" ");
  const at = (nth: number): number => Math.round(Number(cells[nth]) * 100);
  return { group, total: at(0), english: at(1), maths: at(2), ebacc: at(3), open: at(4) };
}
