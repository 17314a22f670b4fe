import { cornerKey } from "../domain/ownSheets";
import { dayLabel } from "../domain/isoDate";
import type { IsoDate } from "../domain/isoDate";
import type { RawSheet } from "../reader/rawWorkbook";
import type { SheetChange } from "../refresh/changeSet";
import { drawnName } from "../refresh/drawnNames";
import { standingLayout } from "../refresh/standingLayout";

/** A list of pupils with the words that it is of a refresh which was put back. */
export interface LabelledList {
  readonly change: SheetChange;
  /** Short name of the title as it then stands, by which the next refresh knows that the words are ours. */
  readonly drawn: string;
}

/** Adds the words to the list's title; null when there is no title, or it says so already. */
export function labelledList(mark: string, sheet: RawSheet, on: IsoDate): LabelledList | null {
  const layout = standingLayout(sheet);
  const row = layout?.keys.findIndex((key) => key !== null && key !== cornerKey) ?? -1;
  const column = sheet.rows[row]?.findIndex((cell) => cell !== null) ?? -1;
  const title = sheet.rows[row]?.[column]?.value;
  const key = layout?.keys[row];
  const id = [...(layout?.columns ?? [])].find(([, at]) => at === column)?.[0];
  const words = `: as the refresh of ${dayLabel(on)} wrote it, which was put back`;
  if (!key || id === undefined || typeof title !== "string" || title.endsWith(words)) return null;
  const value = title + words;
  const write = { value, formula: null, style: null };
  return {
    change: { kind: "update", mark, steps: [{ kind: "writeCells", row, column, cells: [[write]] }] },
    drawn: drawnName(key, id, value),
  };
}
