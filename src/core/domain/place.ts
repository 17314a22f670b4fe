/** A spot in the officer's workbook, as she would name it: sheet and A1 cell. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Column letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 name of a cell from its 0-based row and column: (0, 0) is A1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 0-based place of a cell from its A1 name, signs of dollar aside; null for any other text. */
export function placeOf(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name) ?? [];
  if (letters === undefined) return null;
  const ofLetter = (sum: number, letter: string) => sum * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: [...letters.toUpperCase()].reduce(ofLetter, 0) - 1 };
}
