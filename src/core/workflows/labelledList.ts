import { cornerKey } from "../domain/ownSheets";
import { dayLabel } from "../domain/isoDate";
import type { RawSheet } from "../reader/rawWorkbook";
import type { SheetChange } from "../refresh/changeSet";
import { drawnName } from "../refresh/drawnNames";
import type { Journal } from "../refresh/journal";
import { standingLayout } from "../refresh/standingLayout";

/** A list of pupils with the words that it is of a refresh which was put back. */
export interface LabelledList {
  readonly change: SheetChange;
  /** Short name of the line as it then stands, by which the next refresh knows that the words are ours. */
  readonly drawn: string;
}

/** Between the term and what else the line under a title says. */
const parting = " · ";

/**
 * Says in the list's line under the title of which term the list is and of which the plans are, in place of its
 * counts; the line still begins with the list's term, by which its ratings are read. Where she took the line out the
 * title says it. Null when there is neither.
 */
export function labelledList(mark: string, sheet: RawSheet, journal: Journal): LabelledList | null {
  const layout = standingLayout(sheet);
  const keys = layout?.keys ?? [];
  const line = keys.indexOf("period");
  const row = line >= 0 ? line : keys.findIndex((key) => key !== null && key !== cornerKey);
  const column = sheet.rows[row]?.findIndex((cell) => cell !== null && cell.value !== "") ?? -1;
  const stands = sheet.rows[row]?.[column]?.value;
  const key = keys[row];
  const id = [...(layout?.columns ?? [])].find(([, at]) => at === column)?.[0];
  if (!key || id === undefined || typeof stands !== "string") return null;
  const [term = ""] = stands.split(parting);
  const value = term + parting + whatItShows(term, journal);
  const write = { value, formula: null, style: null };
  return {
    change: { kind: "update", mark, steps: [{ kind: "writeCells", row, column, cells: [[write]] }] },
    drawn: drawnName(key, id, value),
  };
}

function whatItShows(term: string, { on, before }: Journal): string {
  const plans = before?.period ?? "";
  return plans === "" || plans === term
    ? `of the refresh of ${dayLabel(on)}, which was put back; a refresh brings this list level with the plans`
    : `the plans are put back to ${plans}; a refresh brings this list level with them`;
}
