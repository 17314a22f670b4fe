import { joinedReading, readingParts, withoutRows } from "../../../src/hosts/copies/inParts";
import { rawWorkbook } from "../../support/rawWorkbook";
import { wideRows } from "../../support/wideTracker";

const reading = rawWorkbook(
  { name: "Pupils", rows: wideRows(2_000, 60) },
  { name: "Empty", rows: [] },
  { name: "Notes", rows: [["one"], [], ["three", null, "four"]] },
);

describe("a reading on its way from the worker to the page", () => {
  it("is handed over in parts of at most 10,000 cells", () => {
    const cells = [...readingParts(reading)].map(({ rows }) =>
      rows.reduce((sum, row) => sum + row.length, 0),
    );
    expect(cells.length).toBeGreaterThan(12);
    expect(Math.max(...cells)).toBeLessThanOrEqual(10_000);
  });

  it("is the same again once its parts are joined, empty sheets and empty rows too", () => {
    const bare = withoutRows(reading);
    expect(bare.sheets.flatMap(({ rows }) => rows)).toEqual([]);
    expect(joinedReading(bare, [...readingParts(reading)])).toEqual(reading);
  });
});
