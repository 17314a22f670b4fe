import type { OfficeHost } from "./openOfficeHost";
import { openOfficeHost } from "./openOfficeHost";

let host: OfficeHost;

beforeEach(() => {
  host = openOfficeHost([{ name: "Plan", rows: [["Maths", 7, "old"]] }]);
});
afterEach(() => host.close());

interface Read {
  value: unknown;
  type: unknown;
  formula: unknown;
  format: unknown;
}

/** Writes into A1:C1 and reads it back. */
async function written(entries: unknown[], format = "General"): Promise<Read[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRangeByIndexes(0, 0, 1, entries.length);
    range.numberFormat = [entries.map(() => format)];
    range.values = [entries];
    range.load("values,valueTypes,formulas,numberFormat");
    await context.sync();
    return entries.map((_, column) => ({
      value: range.values[0]?.[column] as unknown,
      type: range.valueTypes[0]?.[column],
      formula: range.formulas[0]?.[column] as unknown,
      format: range.numberFormat[0]?.[column] as unknown,
    }));
  });
}

describe("values", () => {
  it("leaves a cell on null and clears it on an empty text", async () => {
    expect((await written([null, "", "new"])).map(({ value }) => value)).toEqual(["Maths", "", "new"]);
  });

  it.each([
    ["=1+1", 2, "=1+1"],
    ["+B1", 7, "=+B1"],
    ["-B1", -7, "=-B1"],
    ["@x", "#NAME?", "=@x"],
    ['=IF(LOWER(TRIM(A1))="maths","yes","")', "#NAME?", null],
  ])("reads %s as a formula", async (text, value, formula) => {
    const [, , cell] = await written([null, null, text]);
    if (formula === null) expect(cell).toMatchObject({ value: "yes", formula: text });
    else expect(cell).toMatchObject({ value, formula });
  });

  it.each([
    ["00123", 123, "Double", "General"],
    ["13%", 0.13, "Double", "0%"],
    ["7/4/2014", 41824, "Double", "m/d/yyyy"],
    ["true", true, "Boolean", "General"],
    ["#N/A", "#N/A", "Error", "General"],
  ])("reads the text %s as %p", async (text, value, type, format) => {
    expect((await written([text]))[0]).toEqual(expect.objectContaining({ value, type, format }));
  });

  it.each(["=1+1", "00123", "13%", "7/4/2014", "TRUE", "#N/A", "'quoted"])(
    "keeps %s as text behind an apostrophe, and gives it back without",
    async (text) => {
      expect((await written([`'${text}`]))[0]).toMatchObject({ value: text, type: "String", formula: text });
    },
  );

  it.each(["=1+1", "00123", "TRUE"])("keeps %s as text in a cell formatted as text", async (text) => {
    expect((await written([text], "@"))[0]).toMatchObject({ value: text, type: "String", format: "@" });
  });

  it("holds 32,767 characters and refuses one more", async () => {
    expect((await written(["x".repeat(32_767)]))[0]?.value).toHaveLength(32_767);
    await expect(written(["x".repeat(32_768)])).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("ignores what is written under a merge", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:B1").merge();
      await context.sync();
    });
    expect((await written(["top", "lost"])).map(({ value }) => value)).toEqual(["top", 7]);
  });

  it("answers null without an error above 5,000,000 cells", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRangeByIndexes(0, 0, 1_000_000, 6);
      range.load("values");
      await context.sync();
      expect(range.values).toBeNull();
    });
  });
});
