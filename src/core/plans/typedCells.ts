import { historyColumns, readHistoryRowKey } from "../domain/historySheet";
import { checksMark, historyMark, keptRowPrefix, readyMark, wordChoices } from "../domain/ownSheets";
import { actionLibraryMark, libraryColumns } from "./actionLibrary";
import { contextBankMark, contextColumns } from "./contextBank";
import { earlierChoices } from "./history";
import { indicatorColumnIds } from "./indicatorsSheet";
import { actionStatuses, useChoices } from "./wording";

/** What may stand in a cell of hers: words, a day, a figure, or one of the words of its list. */
export type TypedKind = "text" | "day" | "figure" | readonly string[];

interface TypedCells {
  readonly marks: RegExp;
  readonly keys: { test(key: string): boolean };
  readonly columns: Readonly<Record<string, TypedKind>>;
}

const text = (...ids: readonly string[]): TypedCells["columns"] =>
  Object.fromEntries(ids.map((id) => [id, "text"]));
const action = { action: "text", lead: "text", due: "day", status: actionStatuses } as const;
const evidence = { wording: "text", use: useChoices } as const;
const map = text("what", "when", "where", "who", "often", "stream");
const exactly = (mark: string) => new RegExp(`^${mark}$`);

/** Cells of hers, sheet by sheet: by the sheet's mark, the row's key and the column's id. All others are ours. */
const typedCells: readonly TypedCells[] = [
  { marks: /^recoveryPlan:/, keys: /^title$/, columns: text("due") },
  { marks: /^recoveryPlan:/, keys: /^reason-\d+$/, columns: text("action") },
  { marks: /^recoveryPlan:/, keys: /^(a|spare:action)-\d+$/, columns: action },
  { marks: /^(recoveryPlan|actionPlan):/, keys: /^evidence:/, columns: evidence },
  { marks: /^actionPlan:/, keys: /^(what|how|who|when|reason)$/, columns: text("value") },
  { marks: /^progressReport:/, keys: /^title$/, columns: text("lead") },
  {
    marks: /^progressReport:/,
    keys: /^progress:a-\d+$/,
    columns: { ...text("progress", "before"), status: actionStatuses },
  },
  {
    marks: exactly(historyMark),
    keys: { test: (key) => readHistoryRowKey(key) !== null },
    columns: text("note"),
  },
  {
    marks: exactly(historyMark),
    keys: /^(spare:)?earlier-\d+$/,
    columns: {
      ...text(...historyColumns, "note"),
      ...{ number: "figure", outOf: "figure", value: "figure", target: "figure" },
      ...earlierChoices,
    },
  },
  { marks: exactly(checksMark), keys: /^finding:/, columns: text("accepted") },
  { marks: exactly(checksMark), keys: new RegExp(`^${keptRowPrefix}`), columns: text("accepted") },
  { marks: exactly(checksMark), keys: /^words:/, columns: { accepted: wordChoices } },
  { marks: exactly(readyMark), keys: /^remark:/, columns: text("accepted") },
  {
    marks: exactly(contextBankMark),
    keys: /^(spare:)?context-\d+$/,
    columns: { ...text(...contextColumns.map(({ id }) => id)), first: useChoices },
  },
  {
    marks: exactly(actionLibraryMark),
    keys: /^(spare:)?library-\d+$/,
    columns: text(...libraryColumns.map(({ id }) => id)),
  },
  { marks: /^settings$/, keys: /^setting:/, columns: { value: "figure" } },
  {
    marks: /^indicators$/,
    keys: /^(indicator:|spare:indicator-)/,
    columns: Object.fromEntries(indicatorColumnIds.map((id) => [id, "figure"])),
  },
  { marks: /^scorecard$/, keys: /^indicator:/, columns: text("note") },
  { marks: /^pepAndEpm$/, keys: /^pupil:/, columns: { epm: useChoices } },
  { marks: /./, keys: /^pupil:/, columns: text("note") },
  { marks: /^epm:/, keys: /^(spare:)?(target|intervention)-\d+$/, columns: map },
  { marks: /^epm:/, keys: /^(strategies|graded-by)$/, columns: text("when") },
  { marks: /^epm:/, keys: /^grade$/, columns: { when: ["GREEN", "AMBER", "RED"] } },
];

/** What may be typed into a cell of a sheet of ours; null where the cell is not hers. */
export function typedKind(mark: string, key: string, column: string): TypedKind | null {
  const found = typedCells.find(
    ({ marks, keys, columns }) => marks.test(mark) && keys.test(key) && Object.hasOwn(columns, column),
  );
  return found?.columns[column] ?? null;
}
