/** Our store sheet: very hidden, one column; both hosts keep to this layout so that each reads the other's. */
export const storeSheet = {
  name: "_rp_store",
  /** Well under the 32,767 characters that a cell holds. */
  chunk: 30_000,
  /** In B1 where the text stands in the second column, as Excel may leave it; we write the first. */
  secondColumn: "B",
  /** 0-based, by the column that counts: what Excel set aside of cells of hers while it wrote them. */
  asideColumns: [2, 12],
  firstRow:
    "This hidden sheet belongs to Recovery Planner. It keeps the settings and the words typed into plans, so that they can be put back; it goes along when the workbook is sent on. Please do not edit it.",
} as const;

/** The text in pieces that a cell holds; no character is cut in two. */
export function storeChunks(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + storeSheet.chunk, text.length);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    chunks.push(text.slice(at, end));
    at = end;
  }
  return chunks;
}
