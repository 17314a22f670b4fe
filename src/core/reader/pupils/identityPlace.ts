import { identityFields } from "../columns/listColumns";
import type { CellPlace } from "../findings/findingLog";
import type { FieldReader } from "../rows/fieldReader";

/** 0-based column that numbers or names the pupil of a row. */
export function identityColumn(reader: FieldReader): number {
  const filled = identityFields.find((field) => reader.cellOf(field) !== null);
  return (filled === undefined ? undefined : reader.columns.fields.get(filled)?.column) ?? 0;
}

/** The cell that numbers or names the pupil. */
export function identityPlace(reader: FieldReader): CellPlace {
  return reader.place(identityColumn(reader));
}
