import type { Grid, PrintSetup } from "../sheet/grid";
import type { AlignedRows } from "./alignRows";
import type { Step } from "./changeSet";
import type { PlacedWrite } from "./diffCells";
import { standingBefore } from "./missingColumns";
import type { TypedCopy } from "./refreshMemory";
import type { StandingLayout } from "./standingLayout";

/**
 * Heights of the rows whose words changed, ours or hers.
 * @param typed her words now and as they were before; "all" when it is not known which heights stand
 */
export function heightSteps(
  grid: Grid,
  aligned: AlignedRows,
  writes: readonly PlacedWrite[],
  typed: { readonly now: readonly TypedCopy[]; readonly before: readonly TypedCopy[] } | "all",
): Step[] {
  const written = new Set(writes.map(({ row }) => row));
  const retyped = typed === "all" ? null : changedTyping(typed.now, typed.before);
  return grid.rows.flatMap((row): Step[] => {
    const place = aligned.placeOf.get(row.key);
    const isRetyped = retyped === null ? !row.hidden : retyped.has(row.key);
    const due = place !== undefined && (written.has(place) || isRetyped);
    return due ? [{ kind: "rowHeight", row: place, height: row.height }] : [];
  });
}

function changedTyping(now: readonly TypedCopy[], before: readonly TypedCopy[]): ReadonlySet<string> {
  const known = new Map(before.map(({ key, column, text }) => [`${key}\n${column}`, text]));
  const changed = now.filter(({ key, column, text }) => known.get(`${key}\n${column}`) !== text);
  return new Set(changed.map(({ key }) => key));
}

/** The page set-up, by the places where its rows and columns stand. */
export function printStep(grid: Grid, layout: StandingLayout, aligned: AlignedRows): Step {
  const place = (row: number) => aligned.placeOf.get(grid.rows[row]?.key ?? "") ?? row;
  const { print } = grid;
  return {
    kind: "print",
    print: {
      ...print,
      lastRow: Math.max(...aligned.placeOf.values()),
      lastColumn: standingBefore(grid, layout, print.lastColumn) ?? print.lastColumn,
      repeatRows: print.repeatRows && [place(print.repeatRows[0]), place(print.repeatRows[1])],
    },
  };
}

/** Everything of a page set-up that does not move with rows. */
export function pageText({ orientation, footer, margin, pagesTall }: PrintSetup): string {
  return [orientation, footer.left, footer.centre, margin, pagesTall ?? "any"].join("\n");
}
