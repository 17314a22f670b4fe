import type { TermName } from "../../../src/core/domain/term";
import { refresh } from "../../../src/core/workflows/refresh";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { rawWorkbook } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

/** The History sheet as the store of the past, whatever an officer does to it. */

const mark = "history";
const autumnRow = "history:att 2013/14 autumn final";
const springRow = "history:att 2013/14 spring final";

function workbook(): PaperWorkbook {
  const head: TestCell[] = ["Name", "Pupil ID", "Year", "Attendance %"];
  const pupils = [80, 90, 95, 95].map((percent, nth): TestCell[] => [`Pupil ${nth}`, nth + 1, 9, percent]);
  return new PaperWorkbook(
    rawWorkbook(
      { name: "Tracker", rows: [head, ...pupils] },
      {
        name: "Indicators",
        rows: [
          ["Indicator ID", "Indicator", "Measure", "Year groups", "Care", "Target", "Data status"],
          ["att", "Attendance", "attendance", 9, "all", 95, "final"],
        ],
      },
    ),
  );
}

async function refreshed(book: PaperWorkbook, term: TermName = "autumn", academicYear = "2013/14") {
  return refresh(book, { asAt: "2014-07-01", academicYear, term, decisions: new Map() });
}

function statusCell(book: PaperWorkbook, status: string): void {
  const [, indicators] = book.sheets;
  const cell = indicators?.rows[1]?.[6];
  if (indicators?.rows[1] && cell) indicators.rows[1][6] = { ...cell, value: status, text: status };
}

const keys = (book: PaperWorkbook) =>
  book.marked(mark).rows.flatMap((cells) => {
    const key = cells.find((cell) => /^(history:[^:]*|earlier-\d+)$/.test(String(cell?.value)));
    return key && key.value !== "history:head" && key.value !== "history:end" ? [key.value] : [];
  });

describe("the History sheet", () => {
  it("is called so that Excel allows it", async () => {
    const book = workbook();
    const { written } = await refreshed(book);
    expect(written.find(({ kind }) => kind === "history")).toMatchObject({
      sheet: "History of results",
      change: "created",
    });
  });

  it("adds a row for each term and leaves the others as they stand", async () => {
    const book = workbook();
    await refreshed(book);
    await refreshed(book, "spring");
    expect(keys(book)).toEqual([autumnRow, springRow]);
    book.applied = [];
    await refreshed(book, "spring");
    expect(book.applied).toEqual([]);
  });

  it("keeps provisional, revised and final figures of a term apart, in this order", async () => {
    const book = workbook();
    await refreshed(book);
    statusCell(book, "revised");
    await refreshed(book);
    statusCell(book, "provisional");
    await refreshed(book);
    expect(keys(book)).toEqual(
      ["provisional", "revised", "final"].map((status) => `history:att 2013/14 autumn ${status}`),
    );
  });

  it("keeps a figure of an earlier term that she corrected, and compares with it", async () => {
    const book = workbook();
    await refreshed(book);
    await refreshed(book, "spring");
    book.type(mark, autumnRow, "value", 99);
    book.type(mark, autumnRow, "exact", "");
    const { calculated, typed } = await refreshed(book, "spring");
    expect(calculated.results?.indicators[0]?.direction.lastTerm).toBe("worse");
    expect(book.textOf(mark, autumnRow, "value")).toBe("99");
    expect(typed.review).toEqual([]);
  });

  it("writes this term's own row anew when she wrote over it, and says so", async () => {
    const book = workbook();
    await refreshed(book);
    book.type(mark, autumnRow, "target", "12%");
    const { typed } = await refreshed(book);
    expect(book.textOf(mark, autumnRow, "target")).toBe("95%");
    expect(typed.review).toMatchObject([{ text: "12%" }]);
  });

  it("takes up an earlier term again without touching a later one", async () => {
    const book = workbook();
    await refreshed(book);
    await refreshed(book, "spring");
    book.type(mark, springRow, "note", "the spring census");
    await refreshed(book, "autumn");
    expect(keys(book)).toEqual([autumnRow, springRow]);
    expect(book.textOf(mark, springRow, "note")).toBe("the spring census");
  });

  it("keeps the rows of an indicator that has gone", async () => {
    const book = workbook();
    await refreshed(book);
    const cell = book.sheets[1]?.rows[1]?.[0];
    if (cell) book.sheets[1]?.rows[1]?.splice(0, 1, { ...cell, value: "att2", text: "att2" });
    await refreshed(book);
    expect(keys(book)).toEqual(["history:att2 2013/14 autumn final", autumnRow]);
  });

  it("says that it is gone, once, and begins anew with her own rows", async () => {
    const book = workbook();
    await refreshed(book);
    book.type(mark, "spare:earlier-1", "first", "att");
    await refreshed(book);
    book.sheets.splice(book.sheets.indexOf(book.marked(mark)), 1);
    const { typed } = await refreshed(book, "spring");
    expect(typed.putBack).toBe(1);
    expect(keys(book)).toEqual([springRow, "earlier-1"]);
    const isGone = (text: string) =>
      book
        .marked("checks")
        .rows.flat()
        .some((cell) => cell?.value === text);
    expect(isGone("no History sheet, though one was written before")).toBe(true);
    await refreshed(book, "spring");
    expect(isGone("no History sheet, though one was written before")).toBe(false);
  });
});

describe("figures that she pastes", () => {
  /** Rows of `id, –, year, term, status, number, out of, –, value` from the first blank row down. */
  function paste(book: PaperWorkbook, ...rows: readonly (readonly (string | number)[])[]): void {
    const first = book.rowOf(mark, "spare:earlier-1");
    rows.forEach((cells, down) =>
      cells.forEach((value, column) => {
        if (value !== "") book.typeAt(mark, first + down, column, value);
      }),
    );
  }
  const years = ["2005/06", "2006/07", "2007/08", "2008/09", "2009/10", "2010/11", "2011/12", "2012/13"];
  const pasted = years.map((year, nth) => ["att", "", year, "autumn", "final", "", "", "", 90 + nth / 2]);

  it("are hers, also where they run over the blank rows and beyond the end of the table", async () => {
    const book = workbook();
    await refreshed(book);
    paste(book, ...pasted);
    const { calculated } = await refreshed(book);
    expect(calculated.results?.trends.get("att")?.points.map(({ year }) => year)).toEqual([
      ...years,
      "2013/14",
    ]);
    expect(calculated.results?.indicators[0]?.direction.lastYear).toBe("worse");
    expect(keys(book)).toEqual([autumnRow, ...years.map((_, nth) => `earlier-${nth + 1}`)]);
    expect(years.map((_, nth) => book.textOf(mark, `earlier-${nth + 1}`, "year"))).toEqual(years);
    const { typed } = await refreshed(book);
    expect(typed.kept).toBe(years.length * 5);
    book.applied = [];
    await refreshed(book);
    expect(book.applied).toEqual([]);
  });

  it("stay with new blank rows beneath them, term after term", async () => {
    const book = workbook();
    await refreshed(book);
    paste(book, ...pasted.slice(0, 2));
    await refreshed(book);
    await refreshed(book, "spring");
    expect(keys(book)).toEqual([autumnRow, springRow, "earlier-1", "earlier-2"]);
    expect(book.rowOf(mark, "spare:earlier-3")).toBeGreaterThan(book.rowOf(mark, "earlier-2"));
    expect(book.textOf(mark, "earlier-2", "value")).toBe("90.5");
  });
});
