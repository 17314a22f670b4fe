import type { Pupil } from "../../domain/pupil";
import { gradeColumns } from "../columns/gradeColumns";
import type { GradeColumn } from "../columns/gradeColumns";
import { identityFields, listColumns } from "../columns/listColumns";
import type { ListColumns } from "../columns/listColumns";
import type { CellPlace } from "../findings/findingLog";
import type { ListAndHeadings } from "../period/yearEvidence";
import type { Period, ReadContext } from "../readContext";
import { FieldReader } from "../rows/fieldReader";
import { pupilRows } from "../rows/sortRows";
import { attendanceUnit } from "../values/attendanceUnit";
import { sheetKey } from "./pupilKey";
import { GradeReader } from "./readGrades";
import { readIdentity, readPupil } from "./readPupil";
import type { PupilIdentity } from "./readPupil";

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

interface KnownRow {
  readonly reader: FieldReader;
  readonly identity: PupilIdentity;
  readonly key: string;
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

/** Gives every row its key; the second row with a key is noted and left out. */
function withoutTwins(
  rows: readonly { readonly reader: FieldReader; readonly identity: PupilIdentity }[],
): KnownRow[] {
  const first = new Map<string, FieldReader>();
  const names = new Map<string, number>();
  return rows.flatMap(({ reader, identity }) => {
    const key = identity.key ?? nameKey(reader, identity, names);
    const before = first.get(key);
    if (before !== undefined) {
      reader.note("pupil-twice", identityPlace(before), { also: [identityPlace(reader)], group: key });
      return [];
    }
    first.set(key, reader);
    noteMissing(reader, identity);
    return [{ reader, identity, key }];
  });
}

function nameKey(reader: FieldReader, { name, sheet }: PupilIdentity, names: Map<string, number>): string {
  const nth = (names.get(name) ?? 0) + 1;
  names.set(name, nth);
  reader.note("pupil-without-key", identityPlace(reader), { group: "rows" });
  return sheetKey(name, sheet, nth);
}

function noteMissing(reader: FieldReader, { name }: PupilIdentity): void {
  const nameColumn = (["name", "surname", "forename"] as const)
    .map((field) => reader.placeOf(field))
    .find((at) => at !== null);
  if (nameColumn && name === `pupil in row ${reader.row + 1}`) reader.note("name-missing", nameColumn);
}

/** The cell that numbers or names the pupil. */
function identityPlace(reader: FieldReader): CellPlace {
  const filled = identityFields.find((field) => reader.cellOf(field) !== null);
  return (filled === undefined ? null : reader.placeOf(filled)) ?? reader.place(0);
}
