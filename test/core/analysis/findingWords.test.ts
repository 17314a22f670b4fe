import { rowsText } from "../../../src/core/analysis/findingWords";

describe("the rows that a finding names", () => {
  it.each([
    [[5], "row 5"],
    [[5, 7], "rows 5 and 7"],
    [[38, 44, 45], "rows 38, 44 and 45"],
  ])("%j are %s", (rows, text) => {
    expect(rowsText(rows)).toBe(text);
  });

  it("are counted after the twelfth, so that the message stays short", () => {
    const rows = Array.from({ length: 300 }, (_, index) => index + 2);
    expect(rowsText(rows)).toBe("rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 288 more");
  });
});
