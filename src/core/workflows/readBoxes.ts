import { cellName } from "../domain/place";
import type { RawSheet } from "../reader/rawWorkbook";
import { standingLayout } from "../refresh/standingLayout";
import { oneAtATime } from "./oneAtATime";
import type { WorkbookPort } from "./ports";
import type { PlanBox } from "./readPlans";
import { shownWords } from "./shownWords";

/** One column of one of our sheets, whose cells are hers. */
export interface BoxesAsked {
  readonly mark: string;
  readonly column: string;
  /** What she would call each of them. */
  readonly label: string;
}

/** Where they stand, and the cells by the key of their row. */
export interface BoxesFound {
  readonly sheet: string;
  readonly boxes: ReadonlyMap<string, PlanBox>;
}

/**
 * The cells of one column as they stand; null where the workbook has no such sheet. Waits for a refresh that is at
 * work. Changes nothing.
 * @throws HostError when the workbook cannot be read
 */
export function readBoxes(port: WorkbookPort, asked: BoxesAsked): Promise<BoxesFound | null> {
  return oneAtATime(port, async () => {
    const { sheets } = await port.read(undefined, (mark) => mark === asked.mark);
    const sheet = sheets.find(({ mark, visibility }) => mark === asked.mark && visibility === "visible");
    return sheet ? boxesOn(sheet, asked) : null;
  });
}

function boxesOn(sheet: RawSheet, { mark, column, label }: BoxesAsked): BoxesFound | null {
  const layout = standingLayout(sheet);
  const at = layout?.columns.get(column);
  if (!layout || at === undefined) return null;
  const boxes = layout.keys.flatMap((key, row) => {
    if (key === null) return [];
    const text = shownWords(sheet.rows[row]?.[at]);
    return [[key, { mark, key, column, label, text, cell: cellName(row, at) }] as const];
  });
  return { sheet: sheet.name, boxes: new Map(boxes) };
}
