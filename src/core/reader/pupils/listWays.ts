import type { Steps } from "../../domain/steps";
import { cellAt } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import type { YesNo } from "../../domain/pupil";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { askAbsenceParts } from "../values/absenceParts";
import type { AbsenceParts } from "../values/absenceParts";
import { askAbsence } from "../values/absenceUnit";
import { askAttendance } from "../values/attendanceUnit";
import type { AttendanceUnit } from "../values/attendanceUnit";
import { authorityWay } from "../values/authorityWay";
import type { AuthorityWay } from "../values/authorityWay";
import { askCrosses } from "../values/crosses";
import { ragWays } from "../values/ragWays";
import type { RagWays } from "../values/ragWays";
import { dateOrders } from "../values/dateOrder";
import { KnownMeanings } from "../values/knownMeanings";
import type { DateOrder } from "../values/textDate";
import type { CarePeriod } from "./carePeriods";

/** What holds for whole columns of a list, and how their cells are read because of it. */
export interface ListWays {
  readonly dateOrders: ReadonlyMap<TrackerColumnId, DateOrder>;
  readonly attendance: AttendanceUnit;
  /** Null where absence is not used: there is attendance, or it counts sessions or days. */
  readonly absence: AttendanceUnit | null;
  /** How authorised and unauthorised absence are counted. */
  readonly absenceParts: AbsenceParts;
  /** Columns whose every cell is a formula that gives 0, as formulas that refer to themselves do. */
  readonly zeroFormulas: ReadonlySet<TrackerColumnId>;
  /** What an X means in the yes/no columns that have one. */
  readonly crosses: ReadonlyMap<Heading, YesNo>;
  readonly authority: AuthorityWay;
  readonly rag: RagWays;
  /** In the order of the sheet; empty where the list has a single pair of care dates. */
  readonly carePeriods: readonly CarePeriod[];
  readonly meanings: KnownMeanings;
}

/** Looks over the columns of a list before its rows are read; what they leave open is asked. */
export function* listWays(
  list: PupilList,
  columns: ListColumns,
  rows: readonly number[],
  carePeriods: readonly CarePeriod[],
  context: ReadContext,
): Steps<ListWays> {
  const orders = dateOrders(list, columns, rows, context);
  yield;
  const attendance = askAttendance(list, columns.fields.get("attendance"), rows, context);
  yield;
  return {
    dateOrders: orders,
    attendance,
    absence: columns.fields.has("attendance")
      ? null
      : askAbsence(list, columns.fields.get("absence"), rows, context),
    absenceParts: askAbsenceParts(list, columns, rows, context),
    zeroFormulas: zeroFormulas(list, columns, rows),
    crosses: askCrosses(list, columns, rows, context),
    authority: authorityWay(list, columns.fields.get("authority"), rows, context),
    rag: ragWays(list, columns, rows, context),
    carePeriods,
    meanings: new KnownMeanings(),
  };
}

/** Columns in which a pupil of flesh and blood is never all 0. */
const neverAllZero = ["attendance", "sdq"] as const satisfies TrackerColumnId[];

function zeroFormulas(
  list: PupilList,
  columns: ListColumns,
  rows: readonly number[],
): ReadonlySet<TrackerColumnId> {
  const isZero = (field: TrackerColumnId): boolean => {
    const heading = columns.fields.get(field);
    if (heading === undefined) return false;
    const cells = rows.flatMap((row) => cellAt(list.sheet, row, heading.column) ?? []);
    return cells.length > 1 && cells.every((cell) => cell.hasFormula && cell.value === 0);
  };
  return new Set(neverAllZero.filter(isZero));
}
