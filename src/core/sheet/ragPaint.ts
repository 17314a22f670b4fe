import type { RagPaint } from "./grid";

/**
 * How a RAG area is painted: by the word in the cell, so that a rating an officer retypes changes its
 * colour by itself. Each word comes with a shape of its own, so that colour is never the only sign.
 * Text on fill holds at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
export const ragPaints: readonly RagPaint[] = [
  { word: "● GREEN", fill: "E2F1E4", color: "1E6B34" },
  { word: "▲ AMBER", fill: "FFEFD2", color: "7A4B00" },
  { word: "◆ RED", fill: "FBE3E1", color: "8F1D14" },
];

/** How a typed cell looks while it still holds a hint. */
export const hintPaint: RagPaint = { word: "Type here:", fill: "FFFCF0", color: "6B7280" };
