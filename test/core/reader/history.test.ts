import fc from "../../support/properties";
import { date, percent, serialOf } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";
import { isDecimal } from "../../../src/core/domain/exact";
import type { SeriesPoint } from "../../../src/core/domain/trends/seriesPoint";
import { finding, readSheets } from "./reading";

/** What our History sheet tells of earlier terms, also where an officer typed or pasted on it. */

const columns = ["first", "title", "year", "term", "status", "number", "outOf", "notKnown", "value"];
const ids: TestCell[] = [...columns, "exact", "countedAs", "rp:keys"];

/** `first year term status number outOf value`, and the hidden key. */
function row(key: string | null, ...cells: readonly TestCell[]): TestCell[] {
  const [id, year, term, status, number, outOf, value, exact, countedAs] = cells;
  return [id, null, year, term, status, number, outOf, null, value, exact, countedAs, key];
}

const ours = (...cells: readonly TestCell[]): TestCell[] => row("history:a row of ours", ...cells);
const hers = (...cells: readonly TestCell[]): TestCell[] => row("earlier-1", ...cells);

const tables: TestSheet[] = [
  {
    name: "Tracker",
    rows: [
      ["Name", "Pupil ID", "Year"],
      ["Ada", 1, 9],
    ],
  },
  {
    name: "Indicators",
    rows: [
      ["Indicator ID", "Indicator", "Measure"],
      ["ks4-5ac-em", "Five good passes", "ks4-5ac-em"],
      ["att", "Attendance of all pupils", "attendance"],
    ],
  },
];

function read(...rows: TestCell[][]) {
  const history = { name: "History of results", mark: "history", rows: [["History"], ids, ...rows] };
  const reading = readSheets([...tables, history]);
  const points = (id: string): readonly SeriesPoint[] => reading.history.get(id) ?? [];
  return { reading, points };
}

describe("a figure of an earlier term", () => {
  it("that a refresh wrote is read whole", () => {
    const counted = "ks4-5ac-em, y11-12m, results";
    const { points, reading } = read(
      ours("ks4-5ac-em", "2014/15", "summer", "final", 7, 79, percent(0.089, 1), "8.8607", counted),
    );
    expect(points("ks4-5ac-em")).toMatchObject([
      {
        year: "2014/15",
        term: "summer",
        status: "final",
        exact: "8.86075949367088607594",
        value: "8.9",
        numerator: 7,
        denominator: 79,
        countedAs: { measure: "ks4-5ac-em", cohort: "y11-12m", basis: "result" },
        source: "history",
      },
    ]);
    expect(finding(reading, "history-figures-disagree")).toBeUndefined();
  });

  it("without a figure stays without one", () => {
    const { points } = read(ours("att", "2014/15", "autumn", "final", "–", "–", "–", "–"));
    expect(points("att")).toMatchObject([{ exact: null, value: null }]);
  });

  it.each<[string, TestCell[], Partial<SeriesPoint>]>([
    ["counts alone", ["ks4-5ac-em", "2012/13", "Summer", "Final", 10, 82], { value: "12.2" }],
    ["a value with its sign", ["att", "2012-13", "Spr", "prov", null, null, "91.5%"], { exact: "91.5" }],
    [
      "a value as Excel keeps it",
      ["att", 201213, "spring", null, null, null, percent(0.915, 1)],
      { exact: "91.5" },
    ],
    [
      "its title for an ID",
      ["Attendance of all pupils", "2012/13", "autumn", null, null, null, 90],
      { exact: "90" },
    ],
    ["an ID in capitals", ["ATT", "2012/13", "autumn term", null, null, null, 90], { term: "autumn" }],
    ["results without a term", ["ks4-5ac-em", "2012/13", null, "final", 10, 82], { term: "summer" }],
  ])("is read as an officer types it: %s", (_, cells, expected) => {
    const { points, reading } = read(hers(...cells));
    expect([...points("ks4-5ac-em"), ...points("att")]).toMatchObject([expected]);
    expect(reading.findings.filter(({ code }) => code.startsWith("history"))).toEqual([]);
  });

  it("keeps the year that Excel turned into a date", () => {
    const typed: TestCell = { value: serialOf("2011-12-01"), format: "mmm-yy", text: "Dec-11" };
    expect(read(hers("att", typed, "autumn", null, null, null, 90)).points("att")).toMatchObject([
      { year: "2011/12" },
    ]);
  });

  it("is read wherever she added a row, and a remark of hers is none", () => {
    const { points, reading } = read(
      row(null, "Figures below are from the annual report"),
      row(null, "att", "2012/13", "autumn", null, null, null, 90),
      row("spare:earlier-4", "att", "2012/13", "spring", null, null, null, 91),
      row("earlier:end", "att", "2012/13", "summer", null, null, null, 92),
    );
    expect(points("att").map(({ exact }) => exact)).toEqual(["90", "91", "92"]);
    expect(reading.findings.filter(({ code }) => code.startsWith("history"))).toEqual([]);
  });

  it("stays, of an indicator that has gone", () => {
    const { points, reading } = read(ours("old", "2012/13", "autumn", "final", 1, 2));
    expect(points("old")).toEqual([]);
    expect(finding(reading, "history-indicator-unknown")).toBeUndefined();
  });
});

describe("what cannot be read", () => {
  it.each<[string, string, TestCell[], string]>([
    ["no indicator", "history-row-incomplete", [null, "2012/13", "autumn", null, null, null, 90], "A3"],
    ["an unknown indicator", "history-indicator-unknown", ["kpi-9", "2012/13", "autumn", null, 1, 2], "A3"],
    ["a date for a year", "history-year-unreadable", ["att", date("2014-03-20"), "autumn", null, 1, 2], "C3"],
    ["years that do not follow", "history-year-unreadable", ["att", "2012/14", "autumn", null, 1, 2], "C3"],
    ["no year", "history-row-incomplete", ["att", null, "autumn", null, 1, 2], "A3"],
    ["no term", "history-row-incomplete", ["att", "2012/13", null, null, 1, 2], "A3"],
    ["another term", "history-term-unreadable", ["att", "2012/13", "winter", null, 1, 2], "D3"],
    ["no figure", "history-row-incomplete", ["att", "2012/13", "autumn", "final"], "I3"],
    [
      "more pupils than there are",
      "history-counts-impossible",
      ["att", "2012/13", "autumn", null, 9, 8],
      "F3",
    ],
  ])("is left out and said: %s", (_, code, cells, cell) => {
    const { points, reading } = read(hers(...cells));
    expect(points("att")).toEqual([]);
    expect(finding(reading, code)).toMatchObject({ sheet: "History of results", cell });
  });

  it.each<[string, string, TestCell[], string | null]>([
    [
      "a figure in words",
      "history-figure-unreadable",
      ["att", "2012/13", "autumn", null, "ten", 82, 91],
      "91",
    ],
    [
      "a status that there is not",
      "history-status-unknown",
      ["att", "2012/13", "autumn", "draft", 1, 4],
      "25",
    ],
    [
      "a share of 1 for a percentage",
      "history-figure-share",
      ["att", "2012/13", "autumn", null, null, null, 0.915],
      "91.5",
    ],
    [
      "counts that say another figure",
      "history-figures-disagree",
      ["ks4-5ac-em", "2012/13", null, null, 5, 15, "13.2%"],
      "33.33333333333333333333",
    ],
    [
      "an exact figure that prints otherwise",
      "history-figures-disagree",
      ["att", "2012/13", "autumn", null, null, null, "91%", "90.4"],
      "91",
    ],
  ])("counts as far as it goes: %s", (_, code, cells, exact) => {
    const { points, reading } = read(hers(...cells));
    expect([...points("ks4-5ac-em"), ...points("att")]).toMatchObject([{ exact }]);
    expect(finding(reading, code)?.stops).toBe(false);
  });
});

describe("two figures for one time", () => {
  it("are two when their data status differs", () => {
    const { points, reading } = read(
      ours("att", "2012/13", "autumn", "provisional", null, null, 90),
      hers("att", "2012/13", "autumn", "final", null, null, 91),
    );
    expect(points("att")).toHaveLength(2);
    expect(finding(reading, "history-twice")).toBeUndefined();
  });

  it("are one when they say the same, and contradict each other when they do not", () => {
    const { points, reading } = read(
      ours("att", "2012/13", "autumn", "final", null, null, 90),
      hers("att", "2012/13", "autumn", "final", null, null, 90),
      hers("att", "2012/13", "autumn", "final", null, null, 91),
    );
    expect(points("att")).toMatchObject([{ exact: "90" }]);
    expect(finding(reading, "history-twice")).toMatchObject({ cells: ["I5"], found: "91" });
    expect(finding(reading, "history-twice")?.message).toContain("a row above says 90 for the same term");
  });
});

describe("a workbook without the sheet", () => {
  it("has no history", () => {
    expect(readSheets(tables).history.size).toBe(0);
  });

  it("that brings no Indicators table takes any ID", () => {
    const rows = [["History"], ids, ours("att", "2012/13", "autumn", "final", null, null, 90)];
    const reading = readSheets([{ name: "History of results", mark: "history", rows }]);
    expect(reading.history.get("att")).toHaveLength(1);
  });
});

describe("anything at all on the sheet", () => {
  const words = fc.constantFrom(
    "att",
    "ks4-5ac-em",
    "2012/13",
    "summer",
    "final",
    "12.2%",
    "–",
    "1e9",
    "=A1",
    "5 of 15",
  );
  const anything = fc.oneof(
    words,
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.integer(),
    fc.constant(null),
  );
  const width = ids.length - 1;
  const cells = fc.array(anything, { minLength: width, maxLength: width });
  const keys = fc.constantFrom(null, "history:x", "earlier-1", "spare:earlier-2", "earlier:end", "purpose");

  it("is read without a fault, and gives figures that are numbers or none", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, keys), { maxLength: 6 }), (rows) => {
        const { reading } = read(...rows.map(([row, key]): TestCell[] => [...row, key]));
        for (const { exact, value, year } of [...reading.history.values()].flat()) {
          expect(exact === null || isDecimal(exact)).toBe(true);
          expect(value === null).toBe(exact === null);
          expect(year).toMatch(/^\d{4}\/\d{2}$/);
        }
      }),
    );
  });
});
