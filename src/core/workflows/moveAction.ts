import { cornerKey } from "../domain/ownSheets";
import type { RawCell } from "../reader/rawWorkbook";
import type { CellWrite, HeldCell, SheetChange } from "../refresh/changeSet";
import { standingLayout } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";
import { oneAtATime } from "./oneAtATime";
import type { WorkbookPort } from "./ports";

/** An action of a plan, and whether it is to change places with the one above or the one below. */
export interface ActionMove {
  readonly mark: string;
  readonly key: string;
  readonly by: -1 | 1;
}

/**
 * What became of it. `end`: there is no action on that side; `gone`: plan or action is not there any more; `formula`:
 * a formula or an error stands in one of the two rows, which would not survive; `tooLong`: so much stands in them that
 * it cannot be written at once.
 */
export type MoveOutcome = "moved" | "end" | "gone" | "formula" | "tooLong";

/** Letters that surely go into one request. */
const mostLetters = 100_000;

/** Columns that stay: the number beside an action is its place. */
const staying: ReadonlySet<string> = new Set(["no"]);

/**
 * Lets two neighbouring actions of a plan change places at her command: what stands in every cell of the two rows,
 * columns that she added and the hidden ids among them, is written crosswise in one single step, so that a stop
 * leaves both as they were or both moved. Nothing is inserted or deleted; colours stay where they are, heights follow
 * at the next refresh, which knows actions by their ids.
 * @throws HostError when the workbook cannot be read, refuses, or changed meanwhile
 */
export function moveAction(port: WorkbookPort, move: ActionMove): Promise<MoveOutcome> {
  return oneAtATime(port, async () => {
    const { sheets } = await port.read(undefined, (mark) => mark === move.mark);
    const sheet = sheets.find(({ mark }) => mark === move.mark);
    const layout = sheet ? standingLayout(sheet) : null;
    if (!layout) return "gone";
    const rows = layout.keys.flatMap((key, row) => (/^a-\d+$/.test(key ?? "") ? [row] : []));
    const from = layout.keys.indexOf(move.key);
    if (from < 0 || !rows.includes(from)) return "gone";
    const to = rows[rows.indexOf(from) + move.by];
    if (to === undefined) return "end";
    const refused = refusal(layout, from, to);
    if (refused) return refused;
    await port.apply({ sheets: [crosswise(layout, move.mark, from, to)], store: null });
    return "moved";
  });
}

function refusal(layout: StandingLayout, from: number, to: number): "formula" | "tooLong" | null {
  const cells = [from, to].flatMap((row) =>
    columnsOf(layout, from, to).map((column) => at(layout, row, column)),
  );
  if (cells.some((cell) => cell?.hasFormula || cell?.type === "error")) return "formula";
  const letters = cells.reduce((sum, cell) => sum + String(cell?.value ?? "").length, 0);
  return letters > mostLetters ? "tooLong" : null;
}

/** The columns in which the two rows differ and that move. */
function columnsOf(layout: StandingLayout, from: number, to: number): readonly number[] {
  const stay = new Set([...layout.columns].filter(([id]) => staying.has(id)).map(([, column]) => column));
  const width = Math.max(...[from, to].map((row) => layout.sheet.rows[row]?.length ?? 0));
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) => !stay.has(column) && (at(layout, from, column) ?? at(layout, to, column)) !== null,
  );
}

function at({ sheet }: StandingLayout, row: number, column: number): RawCell | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** One block over both rows and whatever lies between, which it leaves alone. */
function crosswise(layout: StandingLayout, mark: string, from: number, to: number): SheetChange {
  const columns = columnsOf(layout, from, to);
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const width = Math.max(...columns) + 1;
  const line = (row: number): (CellWrite | null)[] => {
    if (row !== from && row !== to) return Array.from({ length: width }, () => null);
    const other = row === from ? to : from;
    return Array.from({ length: width }, (_, column) =>
      columns.includes(column) ? writeOf(at(layout, other, column), at(layout, row, column)) : null,
    );
  };
  const cells = Array.from({ length: last - first + 1 }, (_, index) => line(first + index));
  return {
    kind: "update",
    mark,
    steps: [{ kind: "writeCells", row: first, column: 0, cells }],
    holds: [
      ...cornerOf(layout),
      ...[from, to].flatMap((row) => columns.map((column) => held(layout, row, column))),
    ],
  };
}

/** A day stays a day: the number format goes along where the two cells have not the same. */
function writeOf(other: RawCell | null, own: RawCell | null): CellWrite {
  const plain = { value: other?.value ?? null, formula: null, style: null };
  const isNumber = typeof other?.value === "number";
  return isNumber && other.format !== own?.format ? { ...plain, format: other.format } : plain;
}

function cornerOf(layout: StandingLayout): readonly HeldCell[] {
  const column = layout.columns.get("key") ?? 0;
  const row = layout.sheet.rows.findIndex((cells) => cells[column]?.value === cornerKey);
  return [held(layout, row, column)];
}

function held(layout: StandingLayout, row: number, column: number): HeldCell {
  return { row, column, value: at(layout, row, column)?.value ?? null };
}
