import type { WorkbookModel } from "../officeHost/model/workbook";
import { openCell } from "../officeHost/model/sheet";
import { sheetOf } from "../officeHost/model/workbook";
import { copyOfBook } from "./copyOfBook";
import { attempt, newTracker } from "./faultBench";
import { sheetMarked, typeInto } from "./pagesOf";

export const plan = "recoveryPlan:ks4-5ac-em";
export const red = "actionPlan:ks4-5ac-em";

/** A workbook before a refresh and after one that nothing disturbs. */
export interface TwoStates {
  readonly before: WorkbookModel;
  readonly after: WorkbookModel;
}

async function statesFrom(before: WorkbookModel): Promise<TwoStates> {
  const { workbook, ending } = await attempt(copyOfBook(before));
  if (ending !== "done") throw new Error(`The undisturbed refresh ended with ${ending}.`);
  return { before, after: workbook };
}

/** The first refresh of all: every sheet is made. */
export async function firstRefresh(): Promise<TwoStates> {
  return statesFrom(await newTracker());
}

/** A later one: the officer has typed in every kind of place and two grades have changed since. */
export async function laterRefresh(): Promise<TwoStates> {
  const { after } = await firstRefresh();
  const book = copyOfBook(after);
  const plans = sheetMarked(book, plan);
  typeInto(
    plans,
    "reason-1",
    "action",
    "Mathematics support started late;\nthree schools had no specialist.",
  );
  typeInto(plans, "spare:action-1", "action", "=One-to-one mathematics");
  typeInto(plans, "spare:action-1", "lead", "@Virtual School Head");
  typeInto(plans, "spare:action-2", "action", "Share the RED list");
  for (const box of ["reason", "what", "how", "who"])
    typeInto(sheetMarked(book, red), box, "value", `The box ${box}`);
  const settled = await statesFrom(book);
  const changed = copyOfBook(settled.after);
  regrade(changed);
  return statesFrom(changed);
}

/** Pupil Two gets her mathematics, Pupil Three her English; or both lose it again where they have it. */
export function regrade(book: WorkbookModel): void {
  const pupils = sheetOf(book, "Y11");
  for (const [row, column] of [
    [2, 6],
    [3, 5],
  ] as const) {
    const cell = openCell(pupils, row, column);
    cell.value = cell.value === "C" ? "D" : "C";
  }
}
