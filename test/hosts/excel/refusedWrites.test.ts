import type { ChangeSet, SheetChange } from "../../../src/core/refresh/changeSet";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { openCell } from "../../officeHost/model/sheet";
import { insertRows } from "../../officeHost/model/shiftRows";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { sheetOf } from "../../officeHost/model/workbook";
import { deleteSheet } from "../../officeHost/model/wholeSheets";
import type { OfficeHost, OfficeHostOptions } from "../../officeHost/openOfficeHost";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { smallGrid, write } from "../../support/smallGrid";

let host: OfficeHost;

afterEach(() => host.close());

const marks = ["recoveryPlan:one", "recoveryPlan:two", "recoveryPlan:three"];

/** Three sheets of ours and the store. */
async function planned(): Promise<WorkbookModel> {
  host = openOfficeHost([{ name: "Y11", rows: [["Name"]] }]);
  const sheets = marks.map((mark, index): SheetChange => {
    return { kind: "create", mark, name: `RP ${index + 1}`, grid: smallGrid(`RP_${index + 1}`) };
  });
  await excelWorkbook().apply({ sheets, store: "{}" });
  host.close();
  return host.workbook;
}

/** A figure on each of the sheets. */
const figures: ChangeSet = {
  sheets: marks.map((mark) => ({
    ...{ kind: "update", mark },
    steps: [{ kind: "writeCells", row: 2, column: 1, cells: [[write(9.5)]] }],
  })),
  store: null,
};

/** What the officer is told when the figures are written after the workbook was read, and something goes wrong. */
async function told(going: OfficeHostOptions, changes = figures): Promise<string> {
  host = openOfficeHost(await planned(), going);
  const port = excelWorkbook();
  await port.read();
  return port.apply(changes).then(
    () => "done",
    (error: unknown) => (error as Error).message,
  );
}

/** The requests that read, and the one that looks before the writing. */
const requestsBefore = 4;
const meanwhile = (act: (book: WorkbookModel) => void): OfficeHostOptions => ({
  interruptions: [{ before: requestsBefore + 1, act }],
});

/** Excel's codes, each with what happened and what to do in the words of `excelErrors`. */
const refusals: Readonly<Record<string, RegExp>> = {
  AccessDenied: /protected.* under Review, or choose a label/,
  ItemNotFound: /no longer in the workbook.*read afresh/,
  InvalidArgument: /Rows or columns moved.*once nobody is changing/,
  FilteredRangeConflict: /A filter is on.*Clear the filters/,
  MergedRangeConflict: /Cells are merged.*Unmerge the cells/,
  InactiveWorkbook: /Another workbook is in front.*Click into this workbook/,
  Conflict: /did not confirm.*Wait a moment/,
  GeneralException: /did not confirm.*Wait a moment/,
  RequestAborted: /did not confirm.*Wait a moment/,
  ServiceNotAvailable: /did not confirm.*Wait a moment/,
};

/** The action by which the figure of the second sheet is written. */
async function writingTheSecond(): Promise<number> {
  expect(await told({})).toBe("done");
  const [, second = 0] = host.traffic.writes[requestsBefore]?.slice(-3) ?? [];
  host.close();
  return second;
}

describe("a refusal of Excel while figures are written", () => {
  it.each(Object.entries(refusals))(
    "%s names the sheet, what happened, what to do and what became of her words",
    async (code, words) => {
      const action = await writingTheSecond();
      const message = await told({
        faults: [{ sync: requestsBefore + 1, kind: "refuseAction", action, code }],
      });
      expect(message).toMatch(words);
      expect(message).toContain("It came up at ‘RP 2’ (B3).");
      expect(message).toMatch(/says so in its first line\. Your own words are as you typed them/);
      expect(sheetOf(host.workbook, "RP 1").rows.get(2)?.get(1)?.value).toBe(9.5);
      expect(sheetOf(host.workbook, "RP 2").rows.get(2)?.get(1)?.value).not.toBe(9.5);
    },
  );

  it("names the sheet that a colleague protected, took away or moved the rows of since the last look", async () => {
    const protect = meanwhile((book) => void (sheetOf(book, "RP 2").protected = true));
    expect(await told(protect)).toMatch(/protected.*It came up at ‘RP 2’/);
    host.close();
    const takeAway = meanwhile((book) => deleteSheet(book, sheetOf(book, "RP 3")));
    expect(await told(takeAway)).toMatch(/no longer in the workbook.*It came up at ‘RP 3’/);
    host.close();
    const moveRows = meanwhile((book) => insertRows(book, sheetOf(book, "RP 2"), 1, 1));
    expect(await told(moveRows)).toMatch(/Rows or columns moved.*It came up at ‘RP 2’/);
  });

  it("writes nothing once anything on one of the sheets is not as it was read, and leaves what she typed over ours", async () => {
    const typeOver = (book: WorkbookModel): void => {
      openCell(sheetOf(book, "RP 2"), 2, 1).value = "Mine: 99";
    };
    const going = { interruptions: [{ before: requestsBefore, act: typeOver }] };
    expect(await told(going)).toMatch(/^Somebody typed.* on ‘RP 2’.*Nothing was changed\./);
    expect(host.traffic.writes.flat()).toEqual([]);
    expect(sheetOf(host.workbook, "RP 2").rows.get(2)?.get(1)?.value).toBe("Mine: 99");
  });

  it("names no sheet where Excel took the request for none of them", async () => {
    const typing = meanwhile((book) => void (book.cellBeingTyped = "Y11!B2"));
    expect(await told(typing)).toMatch(/^Somebody is typing in a cell.*Press Enter/);
    expect(await told(typing)).not.toContain("It came up at");
    host.close();
    const store = { ...figures, store: "x".repeat(100) };
    expect(await told({}, store)).toBe("done");
    const last = host.traffic.writes[requestsBefore]?.at(-1) ?? 0;
    host.close();
    const fault = { kind: "refuseAction", action: last, code: "GeneralException" } as const;
    const ofTheStore = await told({ faults: [{ sync: requestsBefore + 1, ...fault }] }, store);
    expect(ofTheStore).toMatch(/did not confirm/);
    expect(ofTheStore).not.toContain("It came up at");
  });
});

describe("a refusal of Excel while the workbook is read", () => {
  it("names the sheet that was being read, and that nothing was changed", async () => {
    const rows = [["Name"], ["One"]];
    host = openOfficeHost([
      { name: "Y10", rows },
      { name: "Y11", rows },
    ]);
    await excelWorkbook().read();
    const action = (host.traffic.actions[2] ?? 0) - 2;
    host.close();
    host = openOfficeHost(host.workbook, {
      faults: [{ sync: 3, kind: "refuseAction", action, code: "AccessDenied" }],
    });
    await expect(excelWorkbook().read()).rejects.toThrow(/It came up at ‘Y11’.*Nothing was changed\.$/);
  });

  it("names the sheet with the most cells where even small parts are more than Excel hands over", async () => {
    const sheets = [
      { name: "Small", rows: [["a"]] },
      { name: "Wide", rows: Array.from({ length: 300 }, () => Array.from({ length: 20 }, () => 1)) },
    ];
    for (const code of ["MemoryLimitReached", "ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"]) {
      host = openOfficeHost(sheets, {
        faults: [{ sync: 3, lasting: true, kind: "refuseAction", action: 0, code }],
      });
      await expect(excelWorkbook().read()).rejects.toMatchObject({
        code: "too-large",
        message: expect.stringMatching(
          /‘Wide’ uses 6,000 cells.*as far down and right as T300.*Delete.*Nothing was changed/,
        ) as string,
      });
      host.close();
    }
  });
});
