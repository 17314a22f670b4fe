import { setImmediate } from "node:timers";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import type { WorkbookModel } from "../officeHost/model/workbook";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { copyOfBook } from "./copyOfBook";
import { attempt, options, stopClock } from "./faultBench";
import { generatedPages, keysOf, ourSheets, typedTexts } from "./pagesOf";
import type { TwoStates } from "./termBetween";
import { laterRefresh } from "./termBetween";

let states: TwoStates;

beforeAll(async () => {
  stopClock();
  states = await laterRefresh();
});
beforeEach(stopClock);

/** Presses Refresh once more while the first refresh has sent this many requests, in the same pane or in another. */
async function pressedTwice(
  book: WorkbookModel,
  after: number,
  isSamePort: boolean,
): Promise<readonly string[]> {
  const host = openOfficeHost(book);
  const port = excelWorkbook();
  const endings: string[] = [];
  const press = (on = port) =>
    void refresh(on, options).then(
      () => endings.push("done"),
      (error: unknown) => endings.push((error as { code?: string }).code ?? String(error)),
    );
  press();
  while (host.traffic.syncs < after && endings.length === 0) await turn();
  press(isSamePort ? port : excelWorkbook());
  while (endings.length < 2) await turn();
  host.close();
  return endings;
}

async function turn(): Promise<void> {
  await new Promise(setImmediate);
  jest.advanceTimersByTime(1);
}

function expectOnce(book: WorkbookModel): void {
  for (const [mark, sheet] of ourSheets(book)) {
    const keys = keysOf(sheet);
    expect([mark, keys]).toEqual([mark, [...new Set(keys)]]);
  }
}

describe("M08 two refreshes at once", () => {
  it.each([0, 1, 3, 4, 5, 6, 7, 8, 10])(
    "in one pane, the second pressed after %i requests: it waits and finds nothing to do",
    async (after) => {
      const { before, after: whole } = states;
      const book = copyOfBook(before);
      expect(await pressedTwice(book, after, true)).toEqual(["done", "done"]);
      expect(generatedPages(book)).toEqual(generatedPages(whole));
      expect(typedTexts(book)).toEqual(typedTexts(before));
    },
  );

  it.each([0, 1, 3, 4, 5, 6, 7, 8, 10])(
    "in two panes, the second pressed after %i requests of the first: one more press and all is right",
    async (after) => {
      const { before, after: whole } = states;
      const book = copyOfBook(before);
      await pressedTwice(book, after, false);
      expectOnce(book);
      expect(typedTexts(book)).toEqual(typedTexts(before));
      expect((await attempt(book)).ending).toBe("done");
      expect(generatedPages(book)).toEqual(generatedPages(whole));
    },
  );
});
