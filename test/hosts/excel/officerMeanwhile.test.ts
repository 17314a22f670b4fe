import { refresh } from "../../../src/core/workflows/refresh";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { insertRows } from "../../officeHost/model/shiftRows";
import { openCell } from "../../officeHost/model/sheet";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { sheetOf } from "../../officeHost/model/workbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import {
  calculated,
  copyOf,
  options,
  pagesOf,
  plan,
  rowOf,
  secondTermInExcel,
  type,
  words,
} from "../../support/excelTerms";

const said = "Typed while the figures were being worked out";

/** What she does to the plan while a refresh of it is under way. */
const doings: readonly (readonly [string, (workbook: WorkbookModel) => void])[] = [
  ["types another reason over hers", (workbook) => type(workbook, plan, "reason-1", 1, said)],
  ["fills the next blank action", (workbook) => type(workbook, plan, "spare:action-2", 1, said)],
  [
    "inserts a row at the top and types in it",
    (workbook) => {
      insertRows(workbook, sheetOf(workbook, plan), 0, 1);
      openCell(sheetOf(workbook, plan), 0, 0).value = said;
    },
  ],
  [
    "inserts an action between two",
    (workbook) => {
      const sheet = sheetOf(workbook, plan);
      const row = rowOf(sheet, "spare:action-2");
      insertRows(workbook, sheet, row, 1);
      openCell(sheet, row, 1).value = said;
    },
  ],
];

describe("an officer who works on a plan while it is refreshed", () => {
  it.each(doings)(
    "%s, at any moment: nothing that she typed is lost, and the plan comes right",
    async (what, act) => {
      const base = await secondTermInExcel();
      const host = openOfficeHost(copyOf(base));
      await refresh(excelWorkbook(), options);
      host.close();
      const requests = host.traffic.syncs;
      for (let before = 2; before <= requests; before += 1) {
        const tried = copyOf(base);
        const busy = openOfficeHost(tried, { interruptions: [{ before, act }] });
        await refresh(excelWorkbook(), options);
        await refresh(excelWorkbook(), options);
        busy.close();
        await calculated(tried);
        const page = pagesOf(tried).get(plan) ?? "";
        const { reason, ...others } = words;
        for (const text of [said, ...Object.values(others)]) expect(page).toContain(text);
        if (!what.includes("over hers")) expect(page).toContain(reason);
        expect(page).not.toContain("NOT FINISHED");
        expect(page).toContain("40.0%  (4 of 10)");
        expect(tried.settings.size).toBe(0);
      }
    },
    300_000,
  );
});
