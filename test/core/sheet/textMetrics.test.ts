import {
  columnPixels,
  lineCount,
  rowHeight,
  textSpace,
  textWidth,
} from "../../../src/core/sheet/textMetrics";

describe("text metrics", () => {
  it("measures Arial as its published metrics do", () => {
    // 4 × 556 thousandths of 10 points
    expect(textWidth("2014", 10, false)).toBeCloseTo(22.24);
    expect(textWidth("Wi", 10, false)).toBeCloseTo(11.66);
  });

  it("measures bold wider than regular", () => {
    expect(textWidth("Recovery plan", 11, true)).toBeGreaterThan(textWidth("Recovery plan", 11, false));
  });

  it.each([
    ["", 1],
    ["short", 1],
    ["one\ntwo", 2],
    ["one\r\ntwo\r\n", 3],
    ["a word that is followed by another word and another one", 4],
    ["Unbreakableunbreakableunbreakableunbreakable", 3],
  ])("counts the lines of %j in 100 points", (text, lines) => {
    expect(lineCount(text, 11, false, 100)).toBe(lines);
  });

  it("never gives a row more than Excel's 409 points", () => {
    expect(rowHeight(500, 11)).toBe(409);
    expect(rowHeight(1, 11)).toBeLessThan(20);
  });

  it("knows Excel's rule for the pixels of a column", () => {
    expect(columnPixels(8.43)).toBe(64);
    expect(columnPixels(10)).toBe(75);
    expect(textSpace(10)).toBeLessThan(75 * 0.75);
  });
});
