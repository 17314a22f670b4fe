import fc from "fast-check";
import type { RawCell, RawSheet, RawWorkbook } from "../../../src/core/reader/rawWorkbook";
import { readTracker } from "../../../src/core/reader/readTracker";
import { rawWorkbook, date } from "../../support/rawWorkbook";

const options = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() } as const;

const words = fc.constantFrom(
  "UPN",
  "Name",
  "NCY",
  "DOB",
  "Maths",
  "Target",
  "KS2",
  "Att %",
  "C",
  "5",
  "#N/A",
  "__proto__",
  "Total",
  "Spring",
  "",
  " ",
  "Indicator ID",
  "Measure",
  "Academic year",
  "01/09/1998",
);
const value = fc.oneof(words, fc.string({ unit: "binary" }), fc.double(), fc.integer(), fc.boolean());
const rawCell: fc.Arbitrary<RawCell | null> = fc.option(
  fc.record({
    value,
    type: fc.constantFrom("number", "text", "boolean", "error"),
    text: fc.oneof(words, fc.string()),
    format: fc.constantFrom("General", "dd/mm/yyyy", "0%", "@", "[Red]0.0", ""),
    hasFormula: fc.boolean(),
    formula: fc.constant(null),
  }),
);
const rawSheet: fc.Arbitrary<RawSheet> = fc.record({
  name: fc.oneof(fc.constantFrom("Y11", "Indicators", "Settings", "2013-14"), fc.string()),
  visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  mark: fc.option(fc.constantFrom("indicators", "recoveryPlan:x")),
  rows: fc.array(fc.array(rawCell, { maxLength: 8 }), { maxLength: 8 }),
  hiddenRows: fc.constant(new Set([1])),
  hiddenColumns: fc.constant(new Set<number>()),
  struckRows: fc.constant(new Set([2])),
  fills: fc.constant(new Map([[3, new Map([[2, "#FF0000"]])]])),
  linkedCells: fc.constant([{ row: 2, column: 3 }]),
});

describe("reading any content", () => {
  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.array(rawSheet, { maxLength: 3 }),
        fc.constantFrom(1900 as const, 1904 as const),
        fc.constantFrom("automatic" as const, "manual" as const),
        (sheets, dateSystem, calculation) => {
          const workbook: RawWorkbook = { fileName: "x.xlsx", dateSystem, calculation, sheets, store: null };
          expect(() => readTracker(workbook, options)).not.toThrow();
        },
      ),
      { numRuns: 150 },
    );
  });

  it("takes any value under any heading without throwing", () => {
    const headings = [
      "UPN",
      "Name",
      "DOB",
      "NCY",
      "SEN",
      "Need",
      "School type",
      "Date into care",
      "12 months",
      "Att",
      "FTE days",
      "PEP date",
      "PEP RAG",
      "SDQ",
      "Maths",
      "Double Science",
      "5ACEM",
    ];
    fc.assert(
      fc.property(fc.array(fc.array(rawCell, { minLength: 17, maxLength: 17 }), { maxLength: 4 }), (rows) => {
        const base = rawWorkbook({ name: "Y11", rows: [headings] });
        const sheets = base.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows, ...rows] }));
        expect(() => readTracker({ ...base, sheets }, options)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it("does not change the workbook", () => {
    const workbook = deepFreeze(
      rawWorkbook({
        name: "Y11",
        rows: [
          ["UPN", "Name", "DOB", "Maths"],
          ["A999000114001", "Ava", date("1998-01-01"), "C"],
          ["Total", null, null, 1],
        ],
      }),
    );
    expect(readTracker(workbook, options).pupils).toHaveLength(1);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !(value instanceof Set))
    Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
