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
