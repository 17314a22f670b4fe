import { cellAt, filledColumns, shownText } from "../cells";
import type { FieldReader } from "../rows/fieldReader";
import type { TrackerColumnId } from "../trackerColumns";
import { supportColumns } from "../trackerColumns/support";
import { isTitledLog } from "./suspensionLog";

/** What several rows of one pupil may be: stays in care, suspensions, stays at a school or with a carer, interventions, or one row too many. */
export type RowsAre = "episodes" | "suspensions" | "stays" | "supports" | "twice";

/** Fields that change from one stay in care to the next. */
const ofEpisodes: ReadonlySet<TrackerColumnId> = new Set<TrackerColumnId>([
  "careBegan",
  "careEnded",
  "legalStatus",
  "twelveMonths",
  "rollStatus",
  "placement",
  "authority",
  "school",
  "schoolAuthority",
  "schoolType",
]);

/** Fields that differ from one suspension to the next. */
const ofSuspensions: ReadonlySet<TrackerColumnId> = new Set<TrackerColumnId>([
  "suspendedDays",
  "permanentlyExcluded",
  "school",
]);

/** Fields that differ from one school or carer to the next. */
const ofStays: ReadonlySet<TrackerColumnId> = new Set<TrackerColumnId>([
  "placement",
  "authority",
  "school",
  "schoolAuthority",
  "schoolType",
]);

const supports: readonly TrackerColumnId[] = supportColumns.map(({ id }) => id);

/** Fields that differ from one intervention to the next. */
const ofSupports: ReadonlySet<TrackerColumnId> = new Set<TrackerColumnId>([...supports, "premiumSpent"]);

/**
 * What the rows of pupils who stand more than once are, by the columns in which they differ: a list of stays in
 * care, a log of suspensions, or a row for each intervention. Grades or anything else that differs leaves one row too many.
 */
export function rowsAre(groups: readonly (readonly FieldReader[])[]): RowsAre {
  const first = groups[0]?.[0];
  if (first === undefined) return "twice";
  const differing = new Set(groups.flatMap(differingColumns));
  const fields = [...first.columns.fields]
    .filter(([, { column }]) => differing.has(column))
    .map(([field]) => field);
  const graded = first.list.headings.some(
    ({ column, meaning: { topic } }) =>
      differing.has(column) && /^(?:grade|vocational|ready)$/.test(topic?.kind ?? ""),
  );
  if (graded) return "twice";
  const only = (allowed: ReadonlySet<TrackerColumnId>): boolean =>
    fields.every((field) => allowed.has(field));
  if (fields.includes("careBegan") && only(ofEpisodes)) return "episodes";
  const suspended = first.columns.fields.has("suspendedDays") && only(ofSuspensions);
  if (suspended && (fields.includes("suspendedDays") || isTitledLog(first))) return "suspensions";
  if (fields.some((field) => supports.includes(field)) && only(ofSupports)) return "supports";
  return fields.length > 0 && only(ofStays) ? "stays" : "twice";
}

/** 0-based columns in which rows of a pupil differ. */
export function differingColumns(rows: readonly FieldReader[]): number[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const { sheet } = first.list;
  const columns = new Set(rows.flatMap(({ row }) => filledColumns(sheet, row)));
  const text = ({ row }: FieldReader, column: number): string => shownText(cellAt(sheet, row, column)).trim();
  return [...columns].filter((column) => others.some((other) => text(other, column) !== text(first, column)));
}
