import type { Pupil } from "../../domain/pupil";
import { gradeColumns } from "../columns/gradeColumns";
import type { GradeColumn } from "../columns/gradeColumns";
import { listColumns } from "../columns/listColumns";
import type { ListColumns } from "../columns/listColumns";
import type { ListAndHeadings } from "../period/yearEvidence";
import type { Period, ReadContext } from "../readContext";
import { FieldReader } from "../rows/fieldReader";
import { pupilRows } from "../rows/sortRows";
import { attendanceUnit } from "../values/attendanceUnit";
import { GradeReader } from "./readGrades";
import { readIdentity, readPupil } from "./readPupil";
import { withoutTwins } from "./withoutTwins";

/** A pupil with what another sheet may know him or her by. */
export interface ReadPupil {
  readonly pupil: Pupil;
  readonly birthKey: string | null;
}

/** A list after reading. Rows are 0-based. */
export interface ReadList extends ListAndHeadings {
  readonly columns: ListColumns;
  readonly grades: readonly GradeColumn[];
  readonly usualYears: ReadonlyMap<number, number | null>;
  readonly pupils: readonly ReadPupil[];
}

/** Reads the pupils of one list, in its order. */
export function readList(found: ListAndHeadings, period: Period, context: ReadContext): ReadList {
  const { list, headings } = found;
  const columns = listColumns(list, headings, period, context);
  const readers = pupilRows(list, columns, context).map(
    (row) => new FieldReader(list, columns, row, period, context),
  );
  const known = withoutTwins(readers.map((reader) => ({ reader, identity: readIdentity(reader) })));
  const rows = known.map(({ reader }) => reader.row);
  const years = new Map(
    known.map(({ reader, identity: { year } }) => [reader.row, year.kind === "value" ? year.value : null]),
  );
  const grades = gradeColumns(list, headings.grades, years, period, context);
  const reading = {
    gradeReader: new GradeReader(grades),
    unit: attendanceUnit(list, columns.fields.get("attendance"), rows),
  };
  const pupils = known.map(({ reader, identity, key }) => ({
    pupil: readPupil(reader, identity, key, reading),
    birthKey: identity.birthKey,
  }));
  return { ...found, columns, grades, usualYears: years, pupils };
}
