/** Our store: a very hidden sheet, an explanation in A1 and the text in pieces below it. Files keep to the same layout. */
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

/** The stored text from the sheet's first column, the explanation on top left out. */
export function storeText(column: readonly unknown[]): string {
  return column.slice(1).map(String).join("");
}
