import { putBack } from "../../src/core/workflows/putBack";
import type { RawCell } from "../../src/core/reader/rawWorkbook";
import type { RunOptions } from "../../src/core/workflows/outcomes";
import { refresh } from "../../src/core/workflows/refresh";
import { normalUpn } from "../support/normalTracker";
import { PaperWorkbook } from "../support/paperWorkbook";
import { rawWorkbook } from "../support/rawWorkbook";
import type { TestCell } from "../support/rawWorkbook";

/**
 * A tracker with a column for each term, as most are. In December the columns of spring are there and empty; by
 * March they are filled in, and nothing of autumn has changed.
 */
const headings = [
  "UPN",
  "Surname",
  "Forename",
  "Year",
  "Maths target",
  "Maths Aut",
  "Maths Spr",
  "Att % Aut",
];
const spring = ["Att % Spr"];
const pupils = 24;

function rows(isSpringIn: boolean): TestCell[][] {
  const body = Array.from({ length: pupils }, (_, nth): TestCell[] => [
    ...[normalUpn(nth + 1), `Surname${nth}`, `Forename${nth}`, 11, "5", nth % 3 === 0 ? "5" : "3"],
    ...[isSpringIn ? (nth % 4 === 0 ? "3" : "5") : null, 91.5, isSpringIn ? 97.5 : null],
  ]);
  return [[...headings, ...spring], ...body];
}

const decemberSheet = rawWorkbook({ name: "CLA 2025-26", rows: rows(false) });
const marchSheet = rawWorkbook({ name: "CLA 2025-26", rows: rows(true) });

function on(asAt: string): RunOptions {
  return { asAt, academicYear: null, term: null, decisions: new Map() };
}

/** What =DATE(2026,4,11)-TODAY() shows. */
function daysTo(day: number): RawCell {
  const text = String(day);
  return { value: day, type: "number", text, format: "General", hasFormula: true, formula: null };
}

async function inDecember(): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(decemberSheet);
  await refresh(book, on("2025-12-12"));
  return book;
}

/** She types the spring in; the sheets of the planner stay as they are. */
function fillsSpringIn(book: PaperWorkbook): void {
  const [tracker] = marchSheet.sheets;
  const standing = book.sheets.find(({ name }) => name === tracker?.name);
  if (!standing || !tracker) throw new Error("no tracker");
  standing.rows = tracker.rows.map((cells) => [...cells]);
}

async function termOf(book: PaperWorkbook, asAt: string): Promise<string> {
  const { calculated } = await refresh(book, on(asAt));
  const { term } = calculated.reading.settings;
  const attendance = calculated.results?.indicators.find(
    ({ indicator }) => indicator.measure === "attendance",
  );
  return `${term} ${attendance?.value}`;
}

describe("a tracker with a column for each term", () => {
  it("stays in its term on a later day while nothing in it has changed", async () => {
    const book = await inDecember();
    book.applied = [];
    expect(await termOf(book, "2026-03-20")).toBe("autumn 91.5");
    expect(book.applied).toEqual([]);
  });

  it("stays in it, too, with a column that counts the days to today", async () => {
    const book = new PaperWorkbook(decemberSheet);
    const countsTo = (day: number) =>
      book.sheets
        .filter(({ mark }) => mark === null)
        .forEach(({ rows: lines }) => lines.slice(1).forEach((cells) => (cells[9] = daysTo(day))));
    countsTo(120);
    await refresh(book, on("2025-12-12"));
    countsTo(22);
    book.applied = [];
    expect(await termOf(book, "2026-03-20")).toBe("autumn 91.5");
    expect(book.applied).toEqual([]);
  });

  it("is of the new term as soon as that is filled in, though every figure of the old term still comes out", async () => {
    const book = await inDecember();
    fillsSpringIn(book);
    expect(await termOf(book, "2026-03-20")).toBe("spring 97.5");
  });

  it("is so again when that refresh was put back and she refreshes once more", async () => {
    const book = await inDecember();
    fillsSpringIn(book);
    await refresh(book, on("2026-03-20"));
    await putBack(book, on("2026-03-20"));
    expect(await termOf(book, "2026-03-23")).toBe("spring 97.5");
  });

  it("writes nothing more once the new term stands", async () => {
    const book = await inDecember();
    fillsSpringIn(book);
    await refresh(book, on("2026-03-20"));
    book.applied = [];
    expect(await termOf(book, "2026-03-27")).toBe("spring 97.5");
    expect(book.applied).toEqual([]);
  });

  it("keeps what was read of a changed tracker on the days after, though no figure changed with it", async () => {
    const book = await inDecember();
    const rowsOf = () => book.sheets.find(({ mark }) => mark === null)?.rows ?? [];
    const maps = rawWorkbook({
      name: "maps",
      rows: [
        ["EPM date"],
        ...rows(true)
          .slice(1)
          .map(() => ["16/12/2025"]),
      ],
    });
    rowsOf().forEach((cells, row) => cells.push(maps.sheets[0]?.rows[row]?.[0] ?? null));
    const said = () => book.sheets.find(({ mark }) => mark === "pepAndEpm")?.rows.flat() ?? [];
    const states = () =>
      new Set(
        said()
          .map((cell) => cell?.value)
          .filter((value) => /^(?:In time|Due)/.test(String(value))),
      );
    await refresh(book, on("2025-12-18"));
    expect(states()).toEqual(new Set(["In time"]));
    book.applied = [];
    await refresh(book, on("2025-12-19"));
    expect(states()).toEqual(new Set(["In time"]));
    expect(book.applied).toEqual([]);
  });
});
