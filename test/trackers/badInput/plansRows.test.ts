import { refresh } from "../../../src/core/workflows/refresh";
import type { Refreshed } from "../../../src/core/workflows/outcomes";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { copyOfBook } from "../../faults/copyOfBook";
import { attempt, options, stopClock } from "../../faults/faultBench";
import { doings } from "../../faults/officersDoings";
import {
  columnOfId,
  generatedPages,
  keysOf,
  rowOfKey,
  sheetMarked,
  typeAt,
  typedTexts,
} from "../../faults/pagesOf";
import { laterRefresh, plan, type TwoStates } from "../../faults/termBetween";
import { cellAt, openCell } from "../../officeHost/model/sheet";
import { deleteColumn } from "../../officeHost/model/shiftColumns";
import { deleteRows, insertRows } from "../../officeHost/model/shiftRows";
import { sortRows } from "../../officeHost/model/sortRows";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";

let states: TwoStates;

beforeAll(async () => {
  stopClock();
  states = await laterRefresh();
});
beforeEach(stopClock);

/** The plan after the officer did this to the workbook and refreshed. */
async function after(doing: (book: WorkbookModel) => unknown): Promise<WorkbookModel> {
  const book = copyOfBook(states.before);
  doing(book);
  expect((await attempt(book)).ending).toBe("done");
  return book;
}

/** What the refresh tells, once she did this. */
async function outcomeAfter(doing: (book: WorkbookModel) => unknown): Promise<Refreshed> {
  const book = copyOfBook(states.before);
  doing(book);
  jest.useRealTimers();
  const host = openOfficeHost(book);
  const outcome = await refresh(excelWorkbook(), options);
  host.close();
  return outcome;
}

/** What an action says, who leads it and whatever else stands in its row of hers. */
function actionRow(book: WorkbookModel, key: string): readonly unknown[] {
  const sheet = sheetMarked(book, plan);
  const row = rowOfKey(sheet, key);
  return ["action", "lead", "due", "status"].map((id) => cellAt(sheet, row, columnOfId(sheet, id))?.value);
}

const actions = (book: WorkbookModel): string[] =>
  keysOf(sheetMarked(book, plan)).filter((key) => /^a-/.test(key));

/** The rows of the actions of her plan, from below their heading to above their end. */
function rowsOfActions(book: WorkbookModel): readonly [first: number, last: number] {
  const sheet = sheetMarked(book, plan);
  return [rowOfKey(sheet, "actions:head") + 1, rowOfKey(sheet, "actions:end") - 1];
}

describe("rows of a plan", () => {
  it.each(["action", "lead", "due", "status", "rp:keys"])(
    "L01: sorted by %s, up or down, keep every word beside its key",
    async (id) => {
      for (const ascending of [true, false]) {
        const book = await after((now) => {
          const sheet = sheetMarked(now, plan);
          const [firstRow, lastRow] = rowsOfActions(now);
          const area = { firstRow, lastRow, firstColumn: 0, lastColumn: 8 };
          sortRows(sheet, area, columnOfId(sheet, id), ascending);
        });
        expect(typedTexts(book)).toEqual(typedTexts(states.before));
        for (const key of ["a-1", "a-2"]) expect(actionRow(book, key)).toEqual(actionRow(states.before, key));
      }
    },
  );

  it("L02: inserted above, between and below, each gets a key of its own and keeps what is typed in it", async () => {
    const book = await after((now) => {
      for (const [nth, below] of [2, 1, 0].entries()) {
        const sheet = sheetMarked(now, plan);
        const row = rowsOfActions(now)[0] + below;
        insertRows(now, sheet, row, 1);
        typeAt(sheet, row, columnOfId(sheet, "action"), `Inserted ${nth}`);
      }
    });
    expect(actions(book)).toHaveLength(5);
    expect(new Set(keysOf(sheetMarked(book, plan))).size).toBe(keysOf(sheetMarked(book, plan)).length);
    for (const nth of [0, 1, 2]) {
      expect(typedTexts(book).filter((text) => text.endsWith(`Inserted ${nth}`))).toHaveLength(1);
    }
    expect(typedTexts(book)).toEqual(expect.arrayContaining([...typedTexts(states.before)]));
  });

  it("L03: deleted with its text, a row is on the list to put back or leave out, in the pane and on Checks", async () => {
    const remove = (now: WorkbookModel): void => {
      const sheet = sheetMarked(now, plan);
      deleteRows(now, sheet, rowOfKey(sheet, "a-2"), 1);
    };
    expect(generatedPages(await after(remove)).get("checks")).toContain("Share the RED list");
    const { typed } = await outcomeAfter(remove);
    expect(typed.review).toEqual([
      expect.objectContaining({
        box: "Action",
        text: expect.stringMatching(/Share the RED list$/) as string,
      }),
    ]);
  });

  it("L04: cut and pasted elsewhere, a row keeps its key and a single cell its words", async () => {
    for (const doing of [
      "cuts an action and pastes its row above another",
      "cuts a lead and pastes it into another row",
    ]) {
      const book = await after((now) => expect(doings[doing]!(now, 0)).not.toBeNull());
      expect(typedTexts(book)).toEqual(typedTexts(states.before));
      expect(actions(book).sort()).toEqual(["a-1", "a-2"]);
    }
  });

  it("L05: under headings that she worded anew, columns are known by their ids", async () => {
    const book = await after((now) => {
      const sheet = sheetMarked(now, plan);
      openCell(sheet, rowOfKey(sheet, "actions:head"), columnOfId(sheet, "lead")).value = "Who leads";
    });
    expect(typedTexts(book)).toEqual(typedTexts(states.before));
    expect(actionRow(book, "a-1")).toEqual(actionRow(states.before, "a-1"));
  });

  it("L06: with keys typed over or swapped, every text stays and no key stands twice", async () => {
    for (const typed of ["my own note", "a-2", "=1+1"]) {
      const book = await after((now) => {
        const sheet = sheetMarked(now, plan);
        openCell(sheet, rowOfKey(sheet, "a-1"), columnOfId(sheet, "rp:keys")).value = typed;
      });
      expect(typedTexts(book)).toEqual(typedTexts(states.before));
      expect(new Set(actions(book)).size).toBe(actions(book).length);
    }
  });

  it("L06: with the column of keys deleted, the refresh stops before anything is written and says what to do", async () => {
    const remove = (now: WorkbookModel): void =>
      deleteColumn(now, sheetMarked(now, plan), columnOfId(sheetMarked(now, plan), "rp:keys"));
    const { calculated, touched } = await outcomeAfter(remove);
    const [stop] = calculated.reading.findings.filter(({ stops }) => stops);
    expect([calculated.stopped, touched]).toEqual([true, 0]);
    expect(stop?.message).toContain(sheetMarked(states.before, plan).name);
  });
});
