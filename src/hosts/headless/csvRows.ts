/**
 * The fields of a CSV text, row by row: commas between fields, quotes doubled within quotes, lines that end in CR LF,
 * LF or CR. Null where a quote is never closed, or something stands behind a closing one. Source: RFC 4180.
 */
export function csvRows(text: string): string[][] | null {
  const rows: string[][] = [];
  const field = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  let row: string[] = [];
  while (field.lastIndex < text.length || row.length > 0) {
    const match = field.exec(text);
    if (match === null) return null;
    const [, quoted, plain = "", end] = match;
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
