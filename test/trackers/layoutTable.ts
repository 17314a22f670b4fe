import type { TableCell, TableRow } from "../../src/hosts/xlsx/sampleNotation";
import { twentyPupils } from "./twentyPupils";
import type { PupilCells } from "./twentyPupils";

/** A column of a layout: its heading texts from the top row down and what stands under them. */
export interface LayoutColumn {
  readonly heading: readonly (string | null)[];
  readonly cell: (pupil: PupilCells) => TableCell;
}

/** A column that shows a pupil's cell as it is. */
export function column(name: string, ...heading: (string | null)[]): LayoutColumn {
  return { heading, cell: (pupil) => pupil[name] ?? null };
}

/** A column that stands empty. */
export function emptyColumn(...heading: (string | null)[]): LayoutColumn {
  return { heading, cell: () => null };
}

/** The heading rows of a layout, top row first. */
export function headingRows(columns: readonly LayoutColumn[]): readonly TableRow[] {
  const height = Math.max(...columns.map(({ heading }) => heading.length));
  return Array.from({ length: height }, (_, row) => columns.map(({ heading }) => heading[row] ?? null));
}

/** One row a pupil, all twenty unless others are given. */
export function pupilRows(
  columns: readonly LayoutColumn[],
  pupils: readonly PupilCells[] = twentyPupils,
): readonly TableRow[] {
  return pupils.map((pupil) => columns.map(({ cell }) => cell(pupil)));
}

/** A cell that is a text, as text; "" for any other. */
export function textIn(cell: TableCell | undefined): string {
  return typeof cell === "string" ? cell : "";
}

/** Days of a serial number as UK text: 35930 is `15/05/1998`. */
export function asUkText(cell: TableCell): TableCell {
  if (cell === null || typeof cell !== "object" || !("date" in cell)) return cell;
  const day = new Date(Date.UTC(1899, 11, 30 + cell.date));
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
}
