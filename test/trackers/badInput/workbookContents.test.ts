import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { copyOfBook } from "../../faults/copyOfBook";
import { attempt, newTracker } from "../../faults/faultBench";
import { generatedPages, saysUnfinished, sheetMarked } from "../../faults/pagesOf";
import { plan } from "../../faults/termBetween";
import { openCell } from "../../officeHost/model/sheet";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { sheetOf } from "../../officeHost/model/workbook";
import { addSheet } from "../../officeHost/model/wholeSheets";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import { withParts } from "../../support/packageParts";
import { richWorkbook } from "../../support/richWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../sixPupils";
import { laterWorkbook } from "./laterWorkbook";

const given = laterWorkbook();
const { refreshedIn } = given;

describe("what else a workbook holds, and where it comes from", () => {
  it("I11: chart sheets and macros are no hindrance to reading the rest", async () => {
    const { sheets } = await (await openXlsx(await richWorkbook(), "rich.xlsm")).read();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Tracker", "Lists"]));
    expect(sheets.map(({ name }) => name)).not.toContain("Trend");
  });

  it("I12: a sheet of hers that has our name keeps it, and ours gets another", async () => {
    const book = await newTracker();
    openCell(addSheet(book, "Scorecard"), 0, 0).value = "Her own";
    expect((await attempt(book)).ending).toBe("done");
    expect(sheetOf(book, "Scorecard").rows.get(0)?.get(0)?.value).toBe("Her own");
    expect(sheetMarked(book, "scorecard").name).toBe("Scorecard (2)");
  });

  it("I13: 255 sheets with names of 31 characters and apostrophes are read", async () => {
    const rows = [["Name"]];
    const named = (index: number) =>
      `O'Neil's list, ${String(index).padStart(3, "0")} of these 255`.slice(0, 31);
    const host = openOfficeHost(Array.from({ length: 255 }, (_, index) => ({ name: named(index), rows })));
    expect((await excelWorkbook().read()).sheets).toHaveLength(255);
    host.close();
  });

  it("I14: another workbook that comes to the front on the way is named, and the next refresh recovers", async () => {
    const leave = { before: 1, act: (now: WorkbookModel) => void (now.inFront = false) };
    const first = await newTracker();
    const { ending, told } = await attempt(first, { interruptions: [leave] });
    expect([ending, told]).toEqual(["other-workbook", expect.stringContaining("Click into this workbook")]);
    first.inFront = true;
    expect((await attempt(first)).ending).toBe("done");
    expect([...saysUnfinished(first)]).toEqual([]);
    const later = copyOfBook(given.states.before);
    expect((await attempt(later, { interruptions: [leave] })).ending).toBe("done");
    expect(generatedPages(later)).toEqual(generatedPages(given.states.after));
  });

  it("I15: a new workbook that was never saved works", async () => {
    const file = await openXlsx(trackerFile(sixPupils), "Book1");
    expect((await file.read()).fileName).toBe("Book1");
    expect((await attempt({ ...(await newTracker()), name: "Book1" })).ending).toBe("done");
  });

  it("I16: a workbook shared in the old way stops, saying how to end that", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders";
    const log = `<Relationship Id="rIdLog" Type="${type}" Target="revisions/revisionHeaders.xml"/>`;
    const shared = withParts(trackerFile(sixPupils), {
      "xl/revisions/revisionHeaders.xml": `<headers xmlns="${main}"/>`,
      "xl/_rels/workbook.xml.rels": (text) => text.replace("</Relationships>", `${log}</Relationships>`),
    });
    await expect(openXlsx(shared, "shared.xlsx")).rejects.toThrow(
      /^shared\.xlsx is shared in Excel's old way.*Nothing was read or written\..*Unshare Workbook/,
    );
  });

  it.each([
    ["list.csv", "UPN,Name\nA1,Pupil", /a text file such as \.csv.*\.xlsx/],
    [
      "list.xls",
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1W\0o\0r\0k\0b\0o\0o\0k\0",
      /Excel 97–2003 workbook.*\.xlsx/,
    ],
  ])("I17: %s stops, asking for an .xlsx", async (name, content, message) => {
    const bytes = Uint8Array.from([...content].map((letter) => letter.charCodeAt(0)));
    await expect(openXlsx(bytes, name)).rejects.toThrow(message);
  });

  it("I18: her own rules and drop-downs stay, and hold nobody up", async () => {
    const area = { firstRow: 0, lastRow: 40, firstColumn: 1, lastColumn: 1 };
    const { ending, workbook } = await refreshedIn((book) => {
      const sheet = sheetMarked(book, plan);
      sheet.validations.push({ area, rule: { list: { source: "Hers,only" } }, errorAlert: null });
      sheet.rules.push({
        id: "hers",
        type: "Custom",
        area,
        rule: { text: "hers" },
        fill: "FF0000",
        color: "",
      });
    });
    expect(ending).toBe("done");
    const sources = sheetMarked(workbook, plan).validations.map(
      ({ rule }) => rule as { list?: { source?: string } },
    );
    expect(sources.filter(({ list }) => list?.source === "Hers,only")).toHaveLength(1);
    expect(sheetMarked(workbook, plan).rules).toContainEqual(expect.objectContaining({ id: "hers" }));
  });

  it("I19: 20,000 broken names are not even asked for", async () => {
    const { ending, host } = await refreshedIn((book) => {
      const broken = { scope: null, formula: "=#REF!" };
      book.names = Array.from({ length: 20_000 }, (_, index) => ({ name: `N${index}_`, ...broken }));
    });
    expect(ending).toBe("done");
    expect(host.traffic.largestResponse).toBeLessThan(1_000_000);
  });
});
