import type { CellValue } from "./grid";

/** What stands in one cell of a sheet of ours. */
export interface StandingCell {
  readonly value: CellValue;
  /** As displayed. */
  readonly text: string;
}

/** One row of a sheet of ours as it stands now, found by its key wherever it has moved. */
export interface StandingRow {
  readonly key: string;
  /** By column id; empty cells and untouched hints are left out. */
  readonly cells: ReadonlyMap<string, StandingCell>;
}

/** A sheet of ours as it stands: rows in sheet order. */
export interface StandingSheet {
  readonly rows: readonly StandingRow[];
  /** True where no row of a list may be moved. */
  readonly rowsStay?: boolean;
}

export type StandingCells = StandingRow["cells"];

/** Finds a row's filled cells by its key; a page looks each of its rows up. */
export function standingCells(sheet: StandingSheet | null): (key: string) => StandingCells | undefined {
  const byKey = new Map((sheet?.rows ?? []).map(({ key, cells }) => [key, cells]));
  return (key) => byKey.get(key);
}
