import type { Results } from "../analysis/results";
import type { Finding } from "../domain/finding";
import { columnLetters } from "../domain/place";
import { actionsMark } from "../plans/actionsOverview";
import { standingCell } from "../refresh/standingLayout";
import { planWithoutIndicator, sheetTwice, typedOnActions } from "./ownFindings";
import type { StandingSheets } from "./standingSheets";

/** What is to be said of our own sheets as they stand, beside what stops a refresh. */
export function findingsOnOurSheets(sheets: StandingSheets, results: Results): readonly Finding[] {
  const doubled = sheets.doubled.map(([kept, other]) => sheetTwice(kept, other));
  return [...plansWithoutIndicator(sheets, results), ...doubled, ...typedOnList(sheets)];
}

function plansWithoutIndicator({ layouts }: StandingSheets, { indicators }: Results): readonly Finding[] {
  const ids = new Set(indicators.map(({ indicator }) => indicator.id));
  return [...layouts].flatMap(([mark, { sheet }]) => {
    const id = /^(?:recoveryPlan|progressReport|actionPlan|split):(.*)$/s.exec(mark)?.[1];
    return id === undefined || ids.has(id) ? [] : [planWithoutIndicator(sheet.name, id)];
  });
}

/** Actions typed into the list of all plans, on rows that are not an action's: they are kept, and count nowhere. */
function typedOnList({ layouts }: StandingSheets): readonly Finding[] {
  const layout = layouts.get(actionsMark);
  if (!layout) return [];
  const { sheet, keys, columns } = layout;
  const [head, end] = ["overview:head", "overview:end"].map((key) => keys.indexOf(key));
  if (head === undefined || end === undefined || head < 0) return [];
  const ours = [...columns].filter(([id]) => id !== "key").map(([, column]) => column);
  const cells = sheet.rows.flatMap((row, at) => {
    const isFree = at > head && at <= end && (keys[at] === null || at === end);
    const typed = isFree ? ours.filter((column) => standingCell(row[column]) !== null) : [];
    return typed.sort((one, other) => one - other).map((column) => `${columnLetters(column)}${at + 1}`);
  });
  return cells.length === 0 ? [] : [typedOnActions(sheet.name, cells)];
}
