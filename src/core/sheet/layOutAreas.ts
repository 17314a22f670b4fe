import type { GridArea, GridChoice } from "./grid";
import type { LaidCell } from "./layOutCell";

type Laid = readonly (readonly (LaidCell | null)[])[];

/** The areas a sheet's rules cover, found from its cells: RAG words, hints, drop-down choices. */
export function ownAreas(
  rows: Laid,
  tables: readonly GridArea[],
): {
  ragAreas: GridArea[];
  hintAreas: GridArea[];
  choices: GridChoice[];
} {
  return {
    ragAreas: distinct(
      downwardRuns(rows, (cell) => (/rag/i.test(cell.look) && !cell.filler ? "rag" : null)).map((area) =>
        overTable(area, tables),
      ),
    ),
    hintAreas: downwardRuns(rows, (cell) => (cell.hinted && !cell.choices && !cell.filler ? "hint" : null)),
    choices: downwardRuns(rows, (cell) => (cell.filler ? null : (cell.choices?.join("\n") ?? null))).map(
      ({ sort, ...area }) => ({
        ...area,
        options: sort.split("\n"),
      }),
    ),
  };
}

/** Runs of neighbouring rows in one column whose cells are of the same sort; null is no sort. */
function downwardRuns(
  rows: Laid,
  sortOf: (cell: LaidCell) => string | null,
): (GridArea & { sort: string })[] {
  const runs: (GridArea & { sort: string })[] = [];
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  for (let column = 0; column < width; column += 1) {
    rows.forEach((cells, row) => {
      const cell = cells[column];
      const sort = cell && "look" in cell ? sortOf(cell) : null;
      if (sort === null) return;
      const last = runs.at(-1);
      if (last && last.firstColumn === column && last.lastRow === row - 1 && last.sort === sort) {
        runs[runs.length - 1] = { ...last, lastRow: row };
      } else {
        runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column, sort });
      }
    });
  }
  return runs;
}

/** An area that starts inside a table covers its column whole, so that rows inserted at either edge are in it. */
function overTable(area: GridArea, tables: readonly GridArea[]): GridArea {
  const table = tables.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      area.firstRow > firstRow &&
      area.lastRow <= lastRow &&
      area.firstColumn >= firstColumn &&
      area.lastColumn <= lastColumn,
  );
  return {
    firstRow: table?.firstRow ?? area.firstRow,
    lastRow: table?.lastRow ?? area.lastRow,
    firstColumn: area.firstColumn,
    lastColumn: area.lastColumn,
  };
}

function distinct(areas: readonly GridArea[]): GridArea[] {
  const byPlace = new Map(areas.map((area) => [`${area.firstColumn}:${area.firstRow}`, area]));
  return [...byPlace.values()];
}
