/**
 * The notation in which a tracker is written down as text, one row a line, so that every value can be
 * reviewed in a diff. Cells are separated by `|`; spaces around a cell do not count.
 *
 * | written | becomes |
 * |---|---|
 * | `Beckside High` | text |
 * | `93.4` | number |
 * | `2008-09-12` | date (a serial number shown as a date) |
 * | `#N/A` | error |
 * | `=SUM(A1:A2) => 15` | formula and the value it last showed, itself in this notation |
 * | `'5` | the text after the apostrophe, whatever it looks like |
 * | `C·` | a middle dot is a space that counts |
 * | nothing | empty cell |
 *
 * `12/09/2008`, `n/a`, `-` and `88%` are none of these and are therefore text.
 */
export type TableCell =
  | string
  | number
  | null
  | { readonly date: number }
  | { readonly error: string }
  | { readonly formula: string; readonly value: TableCell };

export type TableRow = readonly TableCell[];

/** Rows of a table; an empty line is an empty row, the line breaks after and before the quotes are not. */
export function tableRows(table: string): readonly TableRow[] {
  return table
    .replace(/^\n|\n$/g, "")
    .split("\n")
    .map(tableRow);
}

function tableRow(line: string): TableRow {
  return line.split("|").map((cell) => tableCell(cell.trim()));
}

function tableCell(written: string): TableCell {
  if (written === "") return null;
  if (written.startsWith("'")) return spaced(written.slice(1));
  if (written.startsWith("=")) return formulaCell(written.slice(1));
  if (written.startsWith("#")) return { error: written };
  if (/^-?\d+(\.\d+)?$/.test(written)) return Number(written);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return { date: dateSerial(written) };
  return spaced(written);
}

function spaced(text: string): string {
  return text.replaceAll("·", " ");
}

function formulaCell(written: string): TableCell {
  const [formula = "", shown = ""] = written.split(" => ");
  return { formula, value: tableCell(shown) };
}

const dayMilliseconds = 86_400_000;

/** Serial number of an ISO date in the 1900 date system, right from 1 March 1900. */
export function dateSerial(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / dayMilliseconds;
}

/** What a reader sees in the cell: a formula's last value, else the cell itself. */
export function shownCell(cell: TableCell): Exclude<TableCell, { readonly formula: string }> {
  return cell !== null && typeof cell === "object" && "formula" in cell ? shownCell(cell.value) : cell;
}
