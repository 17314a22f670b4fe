import type { Indicator } from "../domain/indicator";
import { cornerKey } from "../domain/ownSheets";
import { indicatorColumn, indicatorRowKey, indicatorsSheet } from "../plans/indicatorsSheet";
import type { HeldCell, SheetChange, Step } from "../refresh/changeSet";
import { standingLayout } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";
import type { CellValue, GridRow } from "../sheet/grid";
import { layOut } from "../sheet/layOut";
import { oneAtATime } from "./oneAtATime";
import type { WorkbookPort } from "./ports";
import { shownWords } from "./shownWords";

const mark = "indicators";
const spare = "spare:indicator-";
const ownRow = /^(?:indicator:|spare:indicator-)/;

/** A row of hers that was emptied, by column id, and the key by which it can be filled again. */
export interface DroppedRow {
  readonly key: string | null;
  readonly cells: ReadonlyMap<string, CellValue>;
}

/** `gone`: the sheet or the row is not there any more; `formula`: a formula of hers stands in the row. */
export type ListRefusal = "gone" | "formula";

/**
 * Types a row into the Indicators sheet at her command: into a blank row, else below the last. It is the row that
 * she could type herself.
 * @param dropped a row to be filled again as it was, instead of the usual one
 * @throws HostError when the workbook cannot be read, refuses, or changed meanwhile
 */
export function listIndicator(
  port: WorkbookPort,
  indicator: Indicator,
  dropped: DroppedRow | null = null,
): Promise<"listed" | ListRefusal> {
  return oneAtATime(port, async () => {
    const layout = await standing(port);
    if (!layout) return "gone";
    const { rows, columns } = layOut(indicatorsSheet([indicator], null));
    const drawn = rows.find(({ key }) => key === indicatorRowKey(indicator.id));
    if (!drawn) return "gone";
    const cells = columns.map(({ id }, at) => [id, drawn.cells[at]?.value ?? null] as const);
    const values = dropped?.cells ?? new Map(cells.filter(([id]) => id !== "key"));
    const blank = blankRow(layout, dropped?.key ?? null);
    const change = blank === null ? below(layout, values, drawn) : into(layout, blank, values, drawn.height);
    await port.apply({ sheets: [change], store: null });
    return "listed";
  });
}

/**
 * Empties an indicator's row at her command, as deleting it on the sheet would take it out; its look stays.
 * @returns what stood there, to be put back with `listIndicator`
 * @throws HostError when the workbook cannot be read, refuses, or changed meanwhile
 */
export function dropIndicator(
  port: WorkbookPort,
  indicator: Pick<Indicator, "id" | "title">,
): Promise<DroppedRow | ListRefusal> {
  return oneAtATime(port, async () => {
    const layout = await standing(port);
    const row = layout ? rowOfIndicator(layout, indicator) : -1;
    if (!layout || row < 0) return "gone";
    const filled = [...layout.columns].filter(
      ([column, at]) => column !== "key" && valueAt(layout, row, at) !== null,
    );
    if (filled.some(([, at]) => layout.sheet.rows[row]?.[at]?.hasFormula)) return "formula";
    const cells = new Map(filled.map(([column, at]) => [column, valueAt(layout, row, at)]));
    const emptied = new Map([...cells.keys()].map((column) => [column, null]));
    await port.apply({ sheets: [into(layout, row, emptied, null)], store: null });
    return { key: layout.keys[row] ?? null, cells };
  });
}

async function standing(port: WorkbookPort): Promise<StandingLayout | null> {
  const { sheets } = await port.read(undefined, (each) => each === mark);
  const sheet = sheets.find((each) => each.mark === mark && each.visibility === "visible");
  return sheet ? standingLayout(sheet) : null;
}

/** By its id; a row without one by its measure or its title. */
function rowOfIndicator(
  { columns, sheet }: StandingLayout,
  { id, title }: Pick<Indicator, "id" | "title">,
): number {
  const shown = (row: number, heading: string): string =>
    shownWords(sheet.rows[row]?.[columns.get(indicatorColumn(heading)) ?? -1]).trim();
  return sheet.rows.findIndex((_, row) => {
    const own = shown(row, "Indicator ID");
    if (own !== "") return own.toLowerCase() === id.toLowerCase();
    return shown(row, "Measure") === id || (title !== "" && shown(row, "Indicator") === title);
  });
}

function blankRow(layout: StandingLayout, wanted: string | null): number | null {
  const blank = layout.keys.flatMap((key, row) =>
    ownRow.test(key ?? "") && isBlank(layout, row) ? [row] : [],
  );
  return blank.find((row) => layout.keys[row] === wanted) ?? blank[0] ?? null;
}

function isBlank(layout: StandingLayout, row: number): boolean {
  const key = layout.columns.get("key");
  return (layout.sheet.rows[row] ?? []).every((cell, column) => column === key || !cell || cell.value === "");
}

/** Writes into a row that stands, whose cells keep their look; a height is for words that a blank row had no room for. */
function into(
  layout: StandingLayout,
  row: number,
  values: DroppedRow["cells"],
  height: number | null,
): SheetChange {
  const places = placesOf(layout, values);
  return {
    kind: "update",
    mark,
    steps: [
      ...places.map(([column, value]) => writeStep(row, column, { value, formula: null, style: null })),
      ...(height === null ? [] : [{ kind: "rowHeight", row, height } as const]),
    ],
    holds: [corner(layout), ...places.map(([column]) => held(layout, row, column))],
  };
}

/** Writes a new row under the last one, with the look and the height of a drawn one. */
function below(layout: StandingLayout, values: DroppedRow["cells"], drawn: GridRow): SheetChange {
  const row = 1 + Math.max(...layout.keys.map((key, at) => (key === null && isBlank(layout, at) ? 0 : at)));
  const numbers = layout.keys.map((key) => Number(key?.startsWith(spare) ? key.slice(spare.length) : 0));
  const style = drawn.cells[0]?.style ?? null;
  const places = placesOf(layout, values);
  const key = { value: `${spare}${Math.max(0, ...numbers) + 1}`, formula: null, style: null };
  return {
    kind: "update",
    mark,
    steps: [
      ...places.map(([column, value]) => writeStep(row, column, { value, formula: null, style })),
      writeStep(row, layout.columns.get("key") ?? 0, key),
      { kind: "rowHeight", row, height: drawn.height },
    ],
    holds: [corner(layout), ...places.map(([column]) => held(layout, row, column))],
  };
}

function placesOf({ columns }: StandingLayout, values: DroppedRow["cells"]) {
  return [...values].flatMap(([id, value]) => {
    const column = columns.get(id);
    return column === undefined ? [] : [[column, value] as const];
  });
}

function writeStep(
  row: number,
  column: number,
  cell: Extract<Step, { kind: "writeCells" }>["cells"][0][0],
): Step {
  return { kind: "writeCells", row, column, cells: [[cell]] };
}

function corner(layout: StandingLayout): HeldCell {
  const column = layout.columns.get("key") ?? 0;
  const row = layout.sheet.rows.findIndex((cells) => cells[column]?.value === cornerKey);
  return held(layout, row, column);
}

function held(layout: StandingLayout, row: number, column: number): HeldCell {
  return { row, column, value: valueAt(layout, row, column) };
}

function valueAt({ sheet }: StandingLayout, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column]?.value ?? null;
}
