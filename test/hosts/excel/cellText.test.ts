import { cellEntry } from "../../../src/hosts/excel/cellText";
import { plainStyle } from "../../support/smallGrid";

const asText = { ...plainStyle, format: "@" };

describe("cellEntry", () => {
  it.each([
    "=1",
    "+1",
    "-1",
    "@x",
    "＝1",
    "\u200b=1",
    "7",
    "1,000",
    "13%",
    "£5",
    "(5)",
    "1e5",
    "10:30 am",
    "1/2/2014",
    "5 May",
    "Mar-14",
    "2013/14",
    "true",
    "#N/A",
    "'tis",
  ])("puts an apostrophe in front of %s where the cell is not formatted as text", (text) => {
    expect(cellEntry(text, plainStyle)).toEqual({ entry: `'${text}`, format: "General" });
  });

  it.each(["7 of 79 (8.9%) attained", "English", "RED ◆", "Maybe later", "C", "A*", "Year 11"])(
    "leaves %s alone",
    (text) => {
      expect(cellEntry(text, plainStyle)).toEqual({ entry: text, format: "General" });
      expect(cellEntry(text, null)).toEqual({ entry: text, format: null });
    },
  );

  it("leaves it alone too where the cell is formatted as text", () => {
    expect(cellEntry("=1", asText)).toEqual({ entry: "=1", format: "@" });
  });

  it("formats the cell as text first where its format is not known", () => {
    expect(cellEntry("13%", null)).toEqual({ entry: "13%", format: "@" });
  });

  it("never relies on the text format for more than 255 characters or an apostrophe in front", () => {
    const long = `=${"x".repeat(255)}`;
    expect(cellEntry(long, asText)).toEqual({ entry: `'${long}`, format: "General" });
    expect(cellEntry("'tis", asText)).toEqual({ entry: "''tis", format: "General" });
    expect(cellEntry("x".repeat(300), asText)).toEqual({ entry: "x".repeat(300), format: "General" });
  });

  it("clears a cell for null, leaves numbers and yes or no as they are", () => {
    expect(cellEntry(null, null).entry).toBe("");
    expect([cellEntry(7, null).entry, cellEntry(false, plainStyle).entry]).toEqual([7, false]);
  });
});
