/** One end of a reference: its spelling is kept, only its row changes. */
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const reference = String.raw`(?:${cell}:${cell}|${cell}|${rows}|${columns})(?![\p{L}\p{N}_(.!\[])`;
const text = String.raw`"(?:[^"]|"")*"`;
/** A table's columns, or another workbook with the reference that follows it. */
const bracket = String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\](?:[\p{L}\p{N}_.]+!(?:${cell}(?::${cell})?)?)?`;
const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*)!`;
const token = new RegExp(`${text}|${bracket}|(?<![\\p{L}\\p{N}_.$!])(${sheet})?(${reference})`, "gu");

export interface Reference {
  /** Name of the sheet it points to; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** Without sheet: `A1`, `$A$1:B2`, `3:4`, `A:C`. */
  readonly address: string;
}

/**
 * A formula with each of its references run through `change`; texts, tables' columns and other workbooks are
 * passed over. A change gives back the address to write.
 */
export function changeReferences(formula: string, change: (reference: Reference) => string): string {
  return formula.replace(token, (whole: string, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined) return whole;
    const sheetName = prefix === undefined ? null : unquote(prefix.slice(0, -1));
    return (prefix ?? "") + change({ sheet: sheetName, address });
  });
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
