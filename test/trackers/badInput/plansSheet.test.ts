import { copyOfBook } from "../../faults/copyOfBook";
import { attempt, stopClock } from "../../faults/faultBench";
import { doings } from "../../faults/officersDoings";
import {
  columnOfId,
  isTyped,
  keysOf,
  ourSheets,
  rowOfKey,
  sheetMarked,
  typeInto,
  typedTexts,
} from "../../faults/pagesOf";
import { laterRefresh, plan, red, type TwoStates } from "../../faults/termBetween";
import { cellAt, openCell } from "../../officeHost/model/sheet";
import { deleteColumn, moveColumn } from "../../officeHost/model/shiftColumns";
import { deleteRows, insertRows } from "../../officeHost/model/shiftRows";
import { copySheet, deleteSheet, renameSheet } from "../../officeHost/model/wholeSheets";
import type { WorkbookModel } from "../../officeHost/model/workbook";

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

/** Every text typed before still stands, once each. */
function expectAllKept(book: WorkbookModel): void {
  expect(typedTexts(book)).toEqual(typedTexts(states.before));
}

function actionOf(book: WorkbookModel, key: string): unknown {
  const sheet = sheetMarked(book, plan);
  return cellAt(sheet, rowOfKey(sheet, key), columnOfId(sheet, "action"))?.value;
}

describe("the officer's doings on a plan", () => {
  it("L01: sorted in any way, the text follows its key", async () => {
    const book = await after((now) => doings["sorts the actions"]!(now, 0));
    expectAllKept(book);
    expect(actionOf(book, "a-1")).toBe(actionOf(states.before, "a-1"));
  });

  it("L02: a row inserted in the middle gets a key of its own", async () => {
    const book = await after((now) => doings["inserts an action"]!(now, 1));
    const keys = keysOf(sheetMarked(book, plan)).filter((key) => /^a-/.test(key));
    expect(keys.sort()).toEqual(["a-1", "a-2", "a-3"]);
    expect(typedTexts(book)).toHaveLength(typedTexts(states.before).length + 1);
  });

  it("L03: a row deleted with its text does not come back, and its text is remembered", async () => {
    const book = await after((now) => {
      const sheet = sheetMarked(now, plan);
      deleteRows(now, sheet, rowOfKey(sheet, "a-2"), 1);
    });
    expect(keysOf(sheetMarked(book, plan))).not.toContain("a-2");
    const store = [...book.sheets.find(({ name }) => name === "_rp_store")!.rows.values()];
    expect(store.flatMap((cells) => [...cells.values()].map(({ value }) => value)).join("")).toContain(
      "Share the RED list",
    );
  });

  it("L04: a row that was copied gets another key, and both texts stay", async () => {
    const book = await after((now) => {
      const sheet = sheetMarked(now, plan);
      const row = rowOfKey(sheet, "a-1");
      insertRows(now, sheet, row + 1, 1);
      const copies = [...(sheet.rows.get(row) ?? [])].map(
        ([column, cell]) => [column, structuredClone(cell)] as const,
      );
      sheet.rows.set(row + 1, new Map(copies));
    });
    const keys = keysOf(sheetMarked(book, plan));
    expect(new Set(keys).size).toBe(keys.length);
    expect(typedTexts(book).filter((text) => text.includes("=One-to-one"))).toHaveLength(2);
  });

  it("L05: a column inserted or moved changes nothing; one of ours that is deleted comes back", async () => {
    expectAllKept(await after((now) => doings["inserts a column at the left"]!(now, 0)));
    expectAllKept(
      await after((now) => {
        const sheet = sheetMarked(now, plan);
        moveColumn(now, sheet, columnOfId(sheet, "lead"), columnOfId(sheet, "due"));
      }),
    );
    const book = copyOfBook(states.before);
    deleteColumn(book, sheetMarked(book, plan), columnOfId(sheetMarked(book, plan), "lead"));
    const { ending } = await attempt(book);
    expect(ending).toBe("done");
    expect(columnOfId(sheetMarked(book, plan), "lead")).toBeGreaterThan(
      columnOfId(sheetMarked(book, plan), "due"),
    );
  });

  it("L06: keys that were cleared are found again by what their rows say", async () => {
    const book = await after((now) => {
      const sheet = sheetMarked(now, plan);
      for (const key of ["a-1", "a-2"])
        openCell(sheet, rowOfKey(sheet, key), columnOfId(sheet, "rp:keys")).value = "";
    });
    expectAllKept(book);
    expect(actionOf(book, "a-1")).toBe(actionOf(states.before, "a-1"));
  });

  it("L07: a table that was turned into a range loses nothing", async () => {
    expectAllKept(await after((now) => void (sheetMarked(now, plan).tables = [])));
  });

  it("L08: renamed, moved, hidden, very hidden: followed; copied: the copy is left alone; deleted: made again with its words", async () => {
    expectAllKept(await after((now) => renameSheet(now, sheetMarked(now, plan), "Our plan")));
    expectAllKept(await after((now) => now.sheets.reverse()));
    const hidden = await after((now) => void (sheetMarked(now, plan).visibility = "Hidden"));
    expect(sheetMarked(hidden, plan).visibility).toBe("Hidden");
    const copied = await after((now) => copySheet(now, sheetMarked(now, plan)));
    expect([...ourSheets(copied).keys()].filter((mark) => mark === plan)).toHaveLength(1);
    expect(typedTexts(copied).filter((text) => text.includes("=One-to-one"))).toHaveLength(2);
    const made = await after((now) => deleteSheet(now, sheetMarked(now, plan)));
    expectAllKept(made);
  });

  it("L09: a lead of two names and dates in words are kept", async () => {
    const words = ["Ann Lee and Bo Day", "ongoing", "Sept"];
    const book = await after((now) => {
      const sheet = sheetMarked(now, plan);
      typeInto(sheet, "a-2", "lead", words[0]!);
      typeInto(sheet, "a-1", "due", words[1]!);
      typeInto(sheet, "a-2", "due", words[2]!);
    });
    for (const word of words) expect(typedTexts(book).some((text) => text.endsWith(word))).toBe(true);
  });

  it("L10: a date typed as text, one that is past and one that is none are kept", async () => {
    const days = ["14/11/2014", "01/01/2001", "31/02/2027"];
    const keys = ["a-1", "a-2", "spare:action-3"];
    const book = await after((now) => {
      keys.forEach((key, index) => typeInto(sheetMarked(now, plan), key, "due", days[index]!));
      typeInto(sheetMarked(now, plan), "spare:action-3", "action", "With a date");
    });
    for (const day of days) expect(typedTexts(book).some((text) => text.endsWith(day))).toBe(true);
  });

  it("L11: a figure that she wrote over is ours again, and what she wrote is remembered", async () => {
    const book = await after((now) => {
      const sheet = sheetMarked(now, red);
      openCell(sheet, rowOfKey(sheet, "target"), columnOfId(sheet, "value")).value = "Mine: 99";
    });
    const sheet = sheetMarked(book, red);
    expect(cellAt(sheet, rowOfKey(sheet, "target"), columnOfId(sheet, "value"))?.value).not.toBe("Mine: 99");
    const store = [...book.sheets.find(({ name }) => name === "_rp_store")!.rows.values()];
    expect(store.flatMap((cells) => [...cells.values()].map(({ value }) => value)).join("")).toContain(
      "Mine: 99",
    );
  });

  it("L12: colours and rules that she added stay", async () => {
    const book = await after((now) => {
      const sheet = sheetMarked(now, plan);
      openCell(sheet, rowOfKey(sheet, "a-1"), columnOfId(sheet, "action")).format.fill = "FF00FF";
    });
    const sheet = sheetMarked(book, plan);
    expect(cellAt(sheet, rowOfKey(sheet, "a-1"), columnOfId(sheet, "action"))?.format.fill).toBe("FF00FF");
  });

  it("L13: a text of eleven bullets from Word is kept", async () => {
    const bullets = Array.from({ length: 11 }, (_, index) => `•\tPoint ${index + 1}`).join("\n");
    const book = await after((now) => typeInto(sheetMarked(now, plan), "reason-2", "action", bullets));
    expect(typedTexts(book).some((text) => text.endsWith(bullets))).toBe(true);
  });

  it("L14: figures undone after a refresh are written again by the next", async () => {
    const book = copyOfBook(states.after);
    const undone = sheetMarked(states.before, plan);
    sheetMarked(book, plan).rows.clear();
    for (const [row, cells] of undone.rows) sheetMarked(book, plan).rows.set(row, structuredClone(cells));
    expect((await attempt(book)).ending).toBe("done");
    expectAllKept(book);
    expect(isTyped(sheetMarked(book, plan), "a-1", "action")).toBe(true);
  });

  it("L15: of two sheets with one mark, from files that were joined, the first is written and the other left as it is", async () => {
    const book = copyOfBook(states.before);
    const copy = copySheet(book, sheetMarked(book, plan));
    copy.properties.set("rp.sheet", plan);
    const cells = JSON.stringify(
      [...copy.rows.values()].map((row) => [...row.values()].map(({ value }) => value)),
    );
    expect((await attempt(book)).ending).toBe("done");
    expect(
      JSON.stringify([...copy.rows.values()].map((row) => [...row.values()].map(({ value }) => value))),
    ).toBe(cells);
  });
});
