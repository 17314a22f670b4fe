import type { Grid, GridCell } from "./grid";

/**
 * A page as lines of text, one row a line and cells parted by ` | `, for people who review what a sheet says.
 * Hers are in square brackets, formulas show their value, hidden rows and columns are left out, and the page
 * set-up is the last line.
 */
export function renderText(grid: Grid): string {
  const shown = grid.columns.map(({ hidden }) => !hidden);
  const lines = grid.rows
    .filter(({ hidden }) => !hidden)
    .map(({ cells, merges }) => {
      const covered = (column: number) => merges.some(([first, last]) => column > first && column <= last);
      const parts = cells
        .map((cell, column) => (shown[column] && !covered(column) ? cellText(cell) : null))
        .filter((part) => part !== null);
      return parts.join(" | ").replace(/[ |]+$/, "");
    });
  const { orientation, footer } = grid.print;
  return [...lines, `(A4 ${orientation}; footer: ${footer.left} / ${footer.centre} / page x of y)`, ""].join(
    "\n",
  );
}

function cellText(cell: GridCell | null): string {
  if (!cell) return "";
  const text = (cell.shown ?? String(cell.value ?? "")).replace(/\r?\n/g, " ⏎ ");
  return cell.owner === "hers" ? `[${text}]` : text;
}
