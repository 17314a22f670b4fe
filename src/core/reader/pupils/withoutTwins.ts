import { cellAt, filledColumns, shownText } from "../cells";
import { identityFields } from "../columns/listColumns";
import type { CellPlace } from "../findings/findingLog";
import type { FieldReader } from "../rows/fieldReader";
import { birthKey, sheetKey } from "./pupilKey";
import type { PupilIdentity } from "./readPupil";

/** A row of a list and who it is about. */
interface IdentifiedRow {
  readonly reader: FieldReader;
  readonly identity: PupilIdentity;
}

/** A row that is a pupil of its own. */
export interface KnownRow extends IdentifiedRow {
  readonly key: string;
}

/**
 * Gives every row its key. The second row with a number is noted and left out. Namesakes born on one day
 * without any number are one pupil only when their rows are the same; otherwise both stay, with keys of
 * their own, and are noted.
 */
export function withoutTwins(rows: readonly IdentifiedRow[]): KnownRow[] {
  const first = new Map<string, FieldReader>();
  const names = new Map<string, number>();
  return rows.flatMap(({ reader, identity }) => {
    const key = keyOf(reader, identity, first, names);
    if (key === null) return [];
    first.set(key, reader);
    noteMissing(reader, identity);
    return [{ reader, identity, key }];
  });
}

/** Null for a row that stands above already. */
function keyOf(
  reader: FieldReader,
  identity: PupilIdentity,
  first: ReadonlyMap<string, FieldReader>,
  names: Map<string, number>,
): string | null {
  if (identity.key === null) return nameKey(reader, identity, names);
  const { name, dateOfBirth } = identity;
  const born = identity.key === identity.birthKey && dateOfBirth.kind === "value" ? dateOfBirth.value : null;
  let key = identity.key;
  let before = first.get(key);
  for (let nth = 2; before !== undefined; nth++) {
    const twin = born === null || sameRow(before, reader);
    noteTwin(twin ? "pupil-twice" : "pupil-namesakes", before, reader, identity.key);
    if (twin) return null;
    key = birthKey(name, born, nth);
    before = first.get(key);
  }
  return key;
}

function noteTwin(
  code: "pupil-twice" | "pupil-namesakes",
  before: FieldReader,
  reader: FieldReader,
  group: string,
): void {
  reader.note(code, identityPlace(before), { also: [identityPlace(reader)], group });
}

/** True when every other filled cell is equal. */
function sameRow(first: FieldReader, second: FieldReader): boolean {
  const { sheet } = first.list;
  const columns = [...new Set([...filledColumns(sheet, first.row), ...filledColumns(sheet, second.row)])];
  const text = (row: number, column: number): string => shownText(cellAt(sheet, row, column)).trim();
  return columns.every((column) => text(first.row, column) === text(second.row, column));
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
