import { poundsCell, poundsText } from "../../../src/core/plans/poundsCell";

describe("a sum of money on a page", () => {
  it.each([
    ["26600", "£26,600", 26_600],
    ["20003.25", "£20,003", 20_003],
    ["999.5", "£1,000", 1000],
    ["-0.5", "-£1", -1],
    ["-1234567", "-£1,234,567", -1_234_567],
    ["0", "£0", 0],
  ])("%s is printed as %s, in whole pounds, fives away from zero", (amount, shown, value) => {
    expect(poundsCell("n1", amount).content).toEqual({ kind: "number", value, shown });
  });

  it("is a dash where it is not known, never £0", () => {
    expect(poundsCell("n1", null).content).toEqual({ kind: "text", text: "–" });
  });
});

describe("one pupil's sum of money", () => {
  it.each([
    ["1900", "£1,900"],
    ["650.5", "£650.50"],
    ["1234567.25", "£1,234,567.25"],
    ["0", "£0"],
  ])("%s is said as %s, with pence where there are any", (amount, shown) => {
    expect(poundsText(amount)).toBe(shown);
  });
});
