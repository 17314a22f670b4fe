import { typeWords } from "../../../src/core/workflows/typeWords";
import { refresh } from "../../../src/core/workflows/refresh";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { insertRows } from "../../officeHost/model/shiftRows";
import { cellAt, openCell } from "../../officeHost/model/sheet";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { sheetOf } from "../../officeHost/model/workbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { copyOf, options, plan, rowOf, trackerInExcel, type } from "../../support/excelTerms";

const mark = "recoveryPlan:ks4-5ac-em";
const hers = "Typed on the sheet meanwhile";
const fromPane = "Typed in the pane";
const words = [{ mark, key: "reason-2", column: "action", seen: "", text: fromPane }];
const two = ["reason-2", "reason-3"].map((key) => ({
  mark,
  key,
  column: "action",
  seen: "",
  text: fromPane,
}));
const actionColumn = 1;

let written: WorkbookModel;
beforeAll(async () => {
  written = await trackerInExcel();
  const host = openOfficeHost(written);
  await refresh(excelWorkbook(), options);
  host.close();
}, 60_000);

/** What stands in the reasons, by key. */
function reasons(workbook: WorkbookModel): Record<string, unknown> {
  const sheet = sheetOf(workbook, plan);
  const textOf = (key: string) => cellAt(sheet, rowOf(sheet, key), actionColumn)?.value ?? "";
  return Object.fromEntries(["reason-1", "reason-2", "reason-3"].map((key) => [key, textOf(key)]));
}

/** Tries typing with something done before each of its requests, the first one being number 1. */
async function meanwhile(
  act: (workbook: WorkbookModel) => void,
  check: (workbook: WorkbookModel, outcome: string, before: number) => void,
): Promise<void> {
  const counted = openOfficeHost(copyOf(written));
  await typeWords(excelWorkbook(), words, "2014-09-30");
  counted.close();
  const { syncs } = counted.traffic;
  // What comes between the last look and the writing itself Excel gives no way to see.
  for (let before = 1; before < syncs; before += 1) {
    const host = openOfficeHost(copyOf(written), { interruptions: [{ before, act }] });
    const [told] = await typeWords(excelWorkbook(), words, "2014-09-30");
    check(host.workbook, told?.outcome ?? "", before);
    host.close();
  }
}

describe("typing in Excel while somebody works there", () => {
  it("takes seven requests, however large the workbook is", async () => {
    const host = openOfficeHost(copyOf(written));
    await typeWords(excelWorkbook(), words, "2014-09-30");
    host.close();
    expect(host.traffic.syncs).toBeLessThanOrEqual(7);
  });

  it("never writes over what she types in the same cell", async () => {
    await meanwhile(
      (workbook) => type(workbook, plan, "reason-2", actionColumn, hers),
      (workbook, outcome) => {
        expect(outcome).toBe("changed");
        expect(reasons(workbook)).toMatchObject({ "reason-2": hers });
      },
    );
  }, 60_000);

  it("follows its row when rows are put in above", async () => {
    await meanwhile(
      (workbook) => insertRows(workbook, sheetOf(workbook, plan), 2, 1),
      (workbook, outcome) => {
        expect(outcome).toBe("typed");
        expect(reasons(workbook)).toMatchObject({ "reason-2": fromPane, "reason-3": "" });
      },
    );
  }, 60_000);

  it("goes on when she types in another cell of the sheet", async () => {
    await meanwhile(
      (workbook) => type(workbook, plan, "reason-3", actionColumn, hers),
      (workbook, outcome) => {
        expect(outcome).toBe("typed");
        expect(reasons(workbook)).toMatchObject({ "reason-2": fromPane, "reason-3": hers });
      },
    );
  }, 60_000);

  it("leaves a formula of hers alone", async () => {
    const workbook = copyOf(written);
    const sheet = sheetOf(workbook, plan);
    openCell(sheet, rowOf(sheet, "reason-2"), actionColumn).formula = "=A1";
    const host = openOfficeHost(workbook);
    const [told] = await typeWords(excelWorkbook(), words, "2014-09-30");
    host.close();
    expect(told?.outcome).toBe("formula");
  });

  it("refuses a protected sheet in words, and leaves it", async () => {
    const workbook = copyOf(written);
    sheetOf(workbook, plan).protected = true;
    const host = openOfficeHost(workbook);
    await expect(typeWords(excelWorkbook(), words, "2014-09-30")).rejects.toThrow(/is protected/);
    host.close();
    expect(reasons(workbook)).toMatchObject({ "reason-2": "" });
  });

  it("goes on in smaller requests where Excel refuses one for its size, and all of it is typed", async () => {
    const counted = openOfficeHost(copyOf(written));
    await typeWords(excelWorkbook(), two, "2014-09-30");
    counted.close();
    const sync = counted.traffic.writes.findIndex(({ length }) => length > 0) + 1;
    for (const action of Array.from({ length: counted.traffic.actions[sync - 1] ?? 0 }, (_, nth) => nth)) {
      const fault = { sync, kind: "refuseAction", action, code: "MemoryLimitReached" } as const;
      const host = openOfficeHost(copyOf(written), { faults: [fault] });
      const told = await typeWords(excelWorkbook(), two, "2014-09-30");
      host.close();
      expect([action, ...told.map(({ outcome }) => outcome)]).toEqual([action, "typed", "typed"]);
      expect(reasons(host.workbook)).toMatchObject({ "reason-2": fromPane, "reason-3": fromPane });
    }
  }, 60_000);

  it("says, where that goes on, that her words are still in the pane, and nothing of half written sheets", async () => {
    const fault = { sync: 1, kind: "refuseWrites", most: 0, code: "MemoryLimitReached" } as const;
    const host = openOfficeHost(copyOf(written), { faults: [fault] });
    const refused: unknown = await typeWords(excelWorkbook(), words, "2014-09-30").catch(
      (error: unknown) => error,
    );
    host.close();
    expect(refused).toMatchObject({
      code: "too-large",
      message: expect.stringMatching(/Your words are still in the pane/) as string,
    });
    expect(String(refused)).not.toMatch(/half written/);
  }, 60_000);
});
