import type { Pupil } from "../../domain/pupil";
import { mapInSteps } from "../../domain/steps";
import type { Steps } from "../../domain/steps";
import { fieldFit } from "../columns/fieldFit";
import { gradeColumns } from "../columns/gradeColumns";
import type { GradeColumn } from "../columns/gradeColumn";
import { listColumns } from "../columns/listColumns";
import type { ListColumns } from "../columns/listColumns";
import type { CellPlace } from "../findings/findingLog";
import { listTerm } from "../period/listTerm";
import type { ListTerm } from "../period/listTerm";
import type { ListAndHeadings } from "../period/yearEvidence";
import type { Period, ReadContext } from "../readContext";
import { FieldReader } from "../rows/fieldReader";
import { sortRows } from "../rows/sortRows";
import { withoutStruck } from "../rows/struckPupils";
import type { Heading } from "../sheets/composeHeadings";
import { noteAllZero } from "../values/allZero";
import { noteAttendedAlone } from "../values/attendedAlone";
import { noteUnofficial } from "../values/unofficialScores";
import { noteZeroFormulas } from "../values/zeroFormulas";
import { carePeriods } from "./carePeriods";
import { withoutLeavers } from "./leavers";
import { listWays } from "./listWays";
import type { ListWays } from "./listWays";
import { identityPlace } from "./identityPlace";
import { GradeReader } from "./readGrades";
import { readIdentity, readPupil } from "./readPupil";
import { readCare } from "./readCare";
import type { CountingRow } from "./settleRows";
import { addedUp } from "./suspensionLog";
import { withSupportRows } from "./supportRows";
import { usableHeadings } from "./usableHeadings";
import { withoutTwins } from "./withoutTwins";

/** A pupil with what another sheet may know him or her by. */
export interface ReadPupil {
  readonly pupil: Pupil;
  readonly birthKey: string | null;
  /** The cell that numbers or names the pupil. */
  readonly at?: CellPlace;
  /** True without a number and a date of birth: the name alone never makes two rows one pupil. */
  readonly byNameOnly?: boolean;
  /** True where the list has no column for names: then the number stands for the name. */
  readonly unnamed?: boolean;
  /** The term that the list is of; null or left out where nothing says it. */
  readonly when?: ListTerm | null;
  /** Set where the list is a tab of one month, with that month's own attendance. */
  readonly monthly?: boolean;
  /** Set where the list tells one thing of pupils of other lists: nobody is a pupil by standing on it alone. */
  readonly guest?: true;
}

/** A list after reading. Rows are 0-based. */
export interface ReadList extends ListAndHeadings {
  readonly columns: ListColumns;
  readonly grades: readonly GradeColumn[];
  readonly ways: ListWays;
  readonly usualYears: ReadonlyMap<number, number | null>;
  /** The column by whose dates suspensions are added up; null where none is. */
  readonly suspensionDates: Heading | null;
  readonly pupils: readonly ReadPupil[];
}

/** With what the pupil's other rows say: where the period in care began, suspensions added up, and support. */
function ofAllRows(pupil: Pupil, { reader, began, added, supports }: CountingRow): Pupil {
  const care =
    began === reader ? pupil.care : { ...pupil.care, began: readCare(began, pupil.dateOfBirth).began };
  const days = added === null ? {} : addedUp(reader, added.rows, added.dates);
  const whole = { ...pupil, care, termly: { ...pupil.termly, ...days } };
  return supports === undefined ? whole : withSupportRows(whole, supports);
}

const nameFields = ["name", "surname", "forename"] as const;

/** Reads the pupils of one list, in its order. */
export function* readList(found: ListAndHeadings, period: Period, context: ReadContext): Steps<ReadList> {
  const { headings } = found;
  const periods = carePeriods(
    headings,
    ({ column }) => fieldFit(found.list, column, "careEnded", context.asAt) !== "refutes",
  );
  const columns = listColumns(found.list, usableHeadings(found.list, headings, periods), period, context);
  yield;
  const { rows, groups } = yield* sortRows(found.list, columns, context);
  const list = { ...found.list, groups };
  yield;
  const struck = withoutStruck(list, rows, context);
  const counting = withoutLeavers(list, columns, struck, context);
  yield;
  const ways = yield* listWays(list, columns, counting, periods, context);
  yield;
  const readers = counting.map((row) => new FieldReader(list, columns, row, period, context, ways));
  const identified = yield* mapInSteps(readers, (reader) => ({ reader, identity: readIdentity(reader) }));
  const known = withoutTwins(identified);
  yield;
  const years = new Map(
    known.map(({ reader, identity: { year } }) => [reader.row, year.kind === "value" ? year.value : null]),
  );
  const grades = gradeColumns(list, headings.grades, years, period, context);
  yield;
  noteUnofficial(list, columns, period, context);
  noteAllZero(list, columns, grades, [...years.keys()], context);
  noteZeroFormulas(list, columns, [...years.keys()], context);
  noteAttendedAlone(list, columns, context);
  yield;
  const gradeReader = new GradeReader(list, grades);
  const when = listTerm(list, period);
  const unnamed = nameFields.every((field) => !columns.fields.has(field));
  const pupils = yield* mapInSteps(known, ({ reader, identity, key, counts }) => ({
    pupil: ofAllRows(readPupil(reader, identity, key, gradeReader), counts),
    birthKey: identity.birthKey,
    at: identityPlace(reader),
    byNameOnly: identity.key === null,
    when,
    unnamed,
    monthly: list.monthly === "own",
  }));
  const suspensionDates = known.flatMap(({ counts }) => counts.added?.dates ?? [])[0] ?? null;
  return { ...found, list, columns, grades, ways, usualYears: years, suspensionDates, pupils };
}
