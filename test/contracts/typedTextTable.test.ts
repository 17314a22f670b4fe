import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What may have become of her words since the last refresh, and the tests that say what is done about it. */
const states: readonly (readonly [state: string, file: string, test: string])[] = [
  ["nothing", "core/workflows/refresh", "writes nothing at all when nothing changed"],
  ["she typed other words", "core/workflows/lostWords", "keeps the last five wordings of a cell"],
  ["she emptied the cell", "core/workflows/lostWords", "stand in a cell that she emptied"],
  ["she deleted the row", "core/workflows/lostWords", "of %s are one line, listed again until she decides"],
  ["she left them out", "core/workflows/lostWords", "are not asked about again when she leaves them out"],
  ["she moved them", "core/workflows/lostWords", "are none when she moved them"],
  ["she added a row", "journeys/refreshKeepsWords", "the one that she inserted among them"],
  ["she copied a row", "core/workflows/whereWordsGo", "is an action of its own with a new id"],
  ["she sorted rows, inserted columns", "core/refresh/planSheet", "follows rows that she sorted"],
  [
    "she sorted without the keys",
    "core/workflows/refresh",
    "when they were sorted without the hidden column",
  ],
  ["she deleted a column", "core/workflows/lostColumns", "comes back empty and its words are offered"],
  ["she deleted a column of her own", "journeys/typedTextInExcel", "gives back a column of her own"],
  ["she renamed or moved her own column", "core/workflows/ownColumns", "or gets another heading"],
  ["she pasted a row onto another plan", "journeys/typedTextInExcel", "cut and pasted onto another plan"],
  [
    "she copied a row onto another plan",
    "journeys/typedTextInExcel",
    "copied onto another plan is an action",
  ],
  ["she pasted a row onto a sheet of hers", "journeys/typedTextInExcel", "is left there, and listed as gone"],
  ["she turned a table into a range", "journeys/typedTextInExcel", "goes on as a range"],
  ["she renamed the sheet", "journeys/refreshKeepsWords", "and the names that she gave"],
  ["she hid the sheet", "core/workflows/whereWordsGo", "is followed, and her words with it"],
  ["she copied the sheet", "core/workflows/refresh", "does not read a copy of our sheet as a tracker"],
  [
    "she deleted the sheet",
    "core/workflows/refresh",
    "puts typed text back when the officer deleted the sheet",
  ],
  ["two sheets are one plan", "core/workflows/whereWordsGo", "the first is kept up to date"],
  [
    "a filter is on",
    "hosts/excel/writing",
    "refuses a filtered or a protected sheet before anything is written",
  ],
  [
    "they stand over a cell of ours",
    "core/workflows/refresh",
    "gives back what she wrote over a cell of ours",
  ],
  ["they stand on the list of actions", "core/workflows/typedOnActions", "go to the action's own plan"],
  ["she typed while we wrote", "faults/typingAsATermBegins", "loses nothing that is typed at %s, %s"],
  ["the plan is not due any more", "core/workflows/refresh", "keeps a plan that is back on track"],
  ["an earlier version wrote the store", "core/workflows/lostWords", "which kept no day, is read"],
  ["a later version wrote the store", "core/workflows/refresh", "stops before the record of a later version"],
  ["the store is damaged", "core/workflows/storeLost", "goes on without a damaged store and says so"],
  ["the store is gone", "core/workflows/storeLost", "goes on without a store that is gone, and says so once"],
  ["the hidden keys are gone", "core/workflows/refresh", "when a sheet of ours has lost its hidden keys"],
];

describe("what may become of typed words", () => {
  it.each(states)("where %s: %s says it %s", (_state, file, test) => {
    const source = readFileSync(join(__dirname, "..", `${file}.test.ts`), "utf8");
    expect(source).toContain(test);
  });
});
