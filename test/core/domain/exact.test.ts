import fc from "../../support/properties";
import {
  atLeastDecimals,
  decimal,
  exactText,
  parseDecimal,
  percentOf,
  ratio,
  roundHalfUp,
  roundTelling,
} from "../../../src/core/domain/exact";
import { describeVectors, vectors } from "../../support/vectors";

describe("rounding half up on exact decimals", () => {
  it.each([
    [8, 90, 1, "8.9"],
    [5, 38, 1, "13.2"],
    [19, 90, 0, "21"],
    [25, 79, 1, "31.6"],
    [9, 40, 0, "23"],
    [14, 80, 0, "18"],
    [23, 80, 1, "28.8"],
    [217, 511, 1, "42.5"],
    [2, 3, 1, "66.7"],
    [6, 16, 0, "38"],
    [96, 491, 1, "19.6"],
    [1, 4, 1, "25.0"],
  ])("prints %i of %i to %i decimals as %s", (part, whole, decimals, printed) => {
    expect(roundHalfUp(percentOf(part, whole), decimals)).toBe(printed);
  });

  it("works the sum out before rounding: (59 − 47.45) / 10 is 1.16", () => {
    expect(roundHalfUp(decimal("59").sub(decimal("47.45")).div(10), 2)).toBe("1.16");
  });

  it.each([
    ["-0.05", 1, "-0.1"],
    ["-0.04", 1, "0.0"],
    ["-4.139", 1, "-4.1"],
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["99.95", 1, "100.0"],
  ])("rounds %s to %i decimals as %s", (text, decimals, printed) => {
    expect(roundHalfUp(decimal(text), decimals)).toBe(printed);
  });
});

describeVectors("the reference rows of rounding", () => {
  it("are all reproduced", () => {
    const rows = vectors?.rounding_half_up.filter(({ n }) => n !== undefined) ?? [];
    expect(rows.length).toBeGreaterThan(5);
    for (const { n = 0, N = 1, dp = 0, pct = 0 } of rows)
      expect(roundHalfUp(percentOf(n, N), dp)).toBe(pct.toFixed(dp));
  });
});

describe("exact text", () => {
  it.each([
    [ratio(30, 1), "30"],
    [ratio(45, 4), "11.25"],
    [ratio(100, 3), "33.33333333333333333333"],
    [percentOf(7, 79), "8.86075949367088607594"],
    [ratio(-1, 8), "-0.125"],
    [ratio(0, 5), "0"],
  ])("prints terminating decimals in full and cuts the others: %#", (value, text) => {
    expect(exactText(value)).toBe(text);
  });

  it("keeps the decimals asked for, and more where they are there", () => {
    expect([atLeastDecimals(decimal("13"), 1), atLeastDecimals(decimal("11.25"), 1)]).toEqual([
      "13.0",
      "11.25",
    ]);
  });

  it("reads back what it prints, for every decimal", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = ratio(digits, 10 ** places);
        expect(decimal(exactText(value)).equals(value)).toBe(true);
      }),
    );
  });
});

describe("reading decimal text", () => {
  it.each(["13", "44.0", "-0.5", " 7 ", "+2", ".5", "3."])("reads %s", (text) => {
    expect(parseDecimal(text)?.equals(Number(text))).toBe(true);
  });

  it.each(["", "13%", "1,5", "1e3", "1/3", "0.(3)", "NaN", "Infinity", "--1", "."])(
    "does not read %p",
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );
});

describe("a decimal of a table of ours", () => {
  it("is read as typed decimals are, and is a fault of the table otherwise", () => {
    expect(exactText(decimal("13.50"))).toBe("13.5");
    expect(() => decimal("13%")).toThrow("Not a decimal: 13%");
  });
});

describe("rounding that tells the side of a limit", () => {
  it.each([
    ["89.99", "89.99"],
    ["90", "90.0"],
    ["90.04", "90.0"],
    ["94.96", "94.96"],
    ["94.94", "94.9"],
    ["89.9999999", "90.000000"],
  ])("prints %s against 90 and 95 as %s", (exact, printed) => {
    expect(roundTelling(decimal(exact), 1, [decimal("90"), decimal("95")])).toBe(printed);
  });
});
