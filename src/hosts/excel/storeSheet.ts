/**
 * Our store: a very hidden sheet, an explanation in A1 and the text in pieces below it, in the first or in the
 * second column. A new text goes into the column that is free, and the cell beside the explanation then says
 * which one counts: so it is always the old text or the new one, whenever Excel stops. Files are read alike.
 */
export const storeSheet = {
  name: "_rp_store",
  mark: "store",
  /** Well under the 32,767 characters that a cell holds. */
  piece: 30_000,
  explanation:
    "This hidden sheet belongs to Recovery Planner. It keeps the settings and the words typed into plans, so that they can be put back; it goes along when the workbook is sent on. Please do not edit it.",
} as const;

/** The text in pieces that a cell holds; no character is cut in two. */
export function storePieces(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = pieceEnd(text, at);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

function pieceEnd(text: string, start: number): number {
  const end = Math.min(start + storeSheet.piece, text.length);
  const cutsPair = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return cutsPair ? end - 1 : end;
}

/** 0-based columns beside which nothing else stands: there goes what cells of hers held as they were written. */
const asideColumns = [2, 12] as const;

/** A merged cell may be pasted as wide as it is. */
export const asideWidth = 10;

/** Every column that the sheet uses. */
export const storeColumns = asideColumns[1] + asideWidth;

/** 0-based column in which stands what is set aside while the text of this column counts. */
export function asideColumn(column: 0 | 1): number {
  return asideColumns[column];
}

/** What is set aside beside the text that counts, from the first place on; blank where nothing was copied yet. */
export function storedAside(
  rows: readonly (readonly unknown[])[],
): readonly (string | number | boolean | null)[] {
  const at = asideColumn(storeColumn(rows));
  return rows.slice(1).map((row) => asideValue(row[at]));
}

function asideValue(value: unknown): string | number | boolean | null {
  const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isValue && value !== "" ? value : null;
}

/** Says in B1 that the second column counts; anything else means the first. */
export const secondColumn = "B";

/** 0-based column that counts, of the sheet's first two columns. */
export function storeColumn(rows: readonly (readonly unknown[])[]): 0 | 1 {
  return rows[0]?.[1] === secondColumn ? 1 : 0;
}

/** The stored text from the sheet's first two columns. */
export function storeText(rows: readonly (readonly unknown[])[]): string {
  const column = storeColumn(rows);
  return rows
    .slice(1)
    .map((row) => {
      const piece = row[column];
      return typeof piece === "string" || typeof piece === "number" ? String(piece) : "";
    })
    .join("");
}
