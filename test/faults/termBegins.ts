import { cellAt, openCell } from "../officeHost/model/sheet";
import type { SheetModel } from "../officeHost/model/sheet";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { sheetOf } from "../officeHost/model/workbook";
import { copyOfBook } from "./copyOfBook";
import { attempt } from "./faultBench";
import { columnOfId, rowOfKey, sheetMarked, typeInto } from "./pagesOf";
import { firstRefresh, plan } from "./termBetween";

export const report = "progressReport:ks4-5ac-em";

/**
 * A workbook in which progress of the summer is typed; since then the plan has got a status that the report is to
 * take over, and Settings say that it is the spring.
 */
export async function termBegins(): Promise<WorkbookModel> {
  const book = copyOfBook((await firstRefresh()).after);
  typeInto(sheetMarked(book, plan), "spare:action-1", "action", "One-to-one mathematics");
  typeInto(sheetMarked(book, plan), "spare:action-2", "action", "Share the RED list");
  await refreshed(book);
  const told = sheetMarked(book, report);
  typeInto(told, "progress:a-1", "progress", "Eleven pupils taught since January");
  typeInto(told, "progress:a-1", "before", "Autumn: a tutor was found");
  typeInto(told, "progress:a-2", "progress", "Shared with nine schools");
  await refreshed(book);
  typeInto(sheetMarked(book, plan), "a-1", "status", "On track");
  sayTerm(sheetOf(book, "Settings"), "Spring");
  return book;
}

async function refreshed(book: WorkbookModel): Promise<void> {
  const { ending } = await attempt(book);
  if (ending !== "done") throw new Error(`The undisturbed refresh ended with ${ending}.`);
}

function sayTerm(settings: SheetModel, term: string): void {
  for (const [row, cells] of settings.rows) {
    const named = [...cells].find(([, { value }]) => value === "Term");
    if (named) openCell(settings, row, named[0] + 1).value = term;
  }
}

/** She adds words to what a cell of hers holds. */
export function addTo(sheet: SheetModel, key: string, column: string, words: string): void {
  const cell = openCell(sheet, rowOfKey(sheet, key), columnOfId(sheet, column));
  cell.value = `${String(cell.value)}${words}`;
}

export function textAt(sheet: SheetModel, key: string, column: string): string {
  return String(cellAt(sheet, rowOfKey(sheet, key), columnOfId(sheet, column))?.value ?? "");
}

/** What is told in that workbook when the refresh begins. */
export const toldBefore: readonly string[] = [
  "Eleven pupils taught since January",
  "Autumn: a tutor was found",
  "Shared with nine schools",
];

/** Every text that somebody sees who leafs through the workbook. */
export function shownTexts({ sheets }: WorkbookModel): readonly string[] {
  return sheets
    .filter(({ visibility }) => visibility !== "VeryHidden")
    .flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]))
    .map(({ value }) => String(value));
}
