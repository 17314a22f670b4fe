import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { copyOfBook } from "../../faults/copyOfBook";
import { attempt, options } from "../../faults/faultBench";
import { generatedPages, saysUnfinished, sheetMarked, typedTexts } from "../../faults/pagesOf";
import { areaAt } from "../../officeHost/model/areas";
import { cellAt } from "../../officeHost/model/sheet";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { checked, fileOf, openElsewhere } from "../../support/excelize";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../sixPupils";
import { laterWorkbook } from "./laterWorkbook";

const given = laterWorkbook();
const { refreshedIn } = given;

describe("cells that do not hold the figures written to them", () => {
  it("I09: cells that she merged over figures are named, and once they are not all is right", async () => {
    const merge = areaAt("B6:C6");
    const { ending, told, workbook } = await refreshedIn((book) => {
      sheetMarked(book, "scorecard").merges.push(merge);
    });
    expect([ending, told]).toEqual([
      "not-finished",
      expect.stringMatching(/cell C6 on ‘Scorecard’.*Unmerge Cells/),
    ]);
    expect([...saysUnfinished(workbook)]).toContain("scorecard");
    expect(typedTexts(workbook)).toEqual(typedTexts(given.states.before));
    const scorecard = sheetMarked(workbook, "scorecard");
    scorecard.merges = scorecard.merges.filter((area) => area !== merge);
    expect((await attempt(workbook)).ending).toBe("done");
    expect(generatedPages(workbook)).toEqual(generatedPages(given.states.after));
  });

  it("I09: of a file in which figures would lie under merged cells nothing is written, and the cells are named", async () => {
    const first = await openXlsx(trackerFile(sixPupils), "six.xlsx");
    await refresh(first, options);
    const other = await openElsewhere(await first.save());
    checked(other.MergeCell("Scorecard", "B6", "C6"));
    checked(other.SetCellValue("Y11", "G3", "C"));
    const merged = await openXlsx(fileOf(other), "six.xlsx");
    await expect(refresh(merged, options)).rejects.toMatchObject({
      code: "merged",
      message: expect.stringMatching(/^Cells B6:C6 on ‘Scorecard’ are merged.*C6.*Unmerge Cells/) as string,
    });
    expect(await merged.save()).toEqual(fileOf(other));
  });

  it("I20: a figure that another add-in changes right after it was written is noticed and written again", async () => {
    const book = copyOfBook(given.states.before);
    const spoil = (now: WorkbookModel): void => {
      for (const cells of sheetMarked(now, "scorecard").rows.values()) {
        for (const cell of cells.values()) if (typeof cell.value === "number") cell.value += 1;
      }
    };
    const { host } = await attempt(copyOfBook(given.states.before));
    const written = host.traffic.writes.findIndex(({ length }) => length > 50);
    const { ending } = await attempt(book, { interruptions: [{ before: written + 2, act: spoil }] });
    expect(ending).toBe("done");
    expect(generatedPages(book).get("scorecard")).toBe(generatedPages(given.states.after).get("scorecard"));
  });

  it("I20: where it goes on and on, the refresh says where and that somebody else is at work", async () => {
    const book = copyOfBook(given.states.before);
    const spoil = (now: WorkbookModel): void => {
      const cell = cellAt(sheetMarked(now, "scorecard"), 5, 1);
      if (cell) cell.value = "Locked by another";
    };
    const interruptions = Array.from({ length: 80 }, (_, index) => ({ before: index + 1, act: spoil }));
    const { ending, told } = await attempt(book, { interruptions });
    expect([ending, told]).toEqual([
      "not-finished",
      expect.stringMatching(/cell B6 on ‘Scorecard’.*somebody else is working in this workbook/),
    ]);
    expect([...saysUnfinished(book)]).toContain("scorecard");
    expect((await attempt(book)).ending).toBe("done");
    const { scorecard, checks } = Object.fromEntries(generatedPages(book));
    expect(scorecard).toBe(generatedPages(given.states.after).get("scorecard"));
    expect(checks).toContain("Locked by another");
  });
});
