import { typedValue } from "../../../../src/hosts/xlsx/typing/typedValue";

const typed = (text: string, format = "General", dateSystem: 1900 | 1904 = 1900) =>
  typedValue(text, format, dateSystem);

describe("what typing into a cell leaves there", () => {
  it.each([
    ["4", 4],
    ["-0.5", -0.5],
    ["1,900", 1900],
    ["007", 7],
    ["true", true],
  ])("takes %s for the value %s", (text, value) => {
    expect(typed(text)).toEqual({ value, format: null });
  });

  it.each(["4+", "4-5", "A*", "n/a", "5 of 15", "1,90", "12 months", "31/02/2014", "@Home", "(7)"])(
    "leaves %s as text",
    (text) => {
      expect(typed(text)).toEqual({ value: text, format: null });
    },
  );

  it("clears the cell where nothing is typed", () => {
    expect(typed("  ")).toEqual({ value: null, format: null });
  });

  it("takes a percentage exactly, with a format where the cell has none", () => {
    expect(typed("13%")).toEqual({ value: 0.13, format: "0%" });
    expect(typed("14.7%")).toEqual({ value: 0.147, format: "0.00%" });
    expect(typed("56.7%", "0.0%")).toEqual({ value: 0.567, format: null });
    expect(typed("56.7", "0.0%")).toEqual({ value: 0.567, format: null });
  });

  it("takes a day as people in the UK write it", () => {
    // 14 November 2014 is day 41957 of the calendar that begins in 1900, and 40495 of the other.
    for (const text of ["14/11/2014", "14/11/14", "14.11.2014", "14 Nov 2014", "14-november-2014"]) {
      expect(typed(text)).toEqual({ value: 41957, format: "dd/mm/yyyy" });
    }
    expect(typed("14/11/2014", "d mmm yyyy")).toEqual({ value: 41957, format: null });
    expect(typed("14/11/2014", "General", 1904).value).toBe(40495);
  });

  it("keeps whatever is typed into a cell for text, and what follows an apostrophe", () => {
    expect(typed("0345", "@").value).toBe("0345");
    expect(typed("=1+1", "@").value).toBe("=1+1");
    expect(typed("'0345").value).toBe("0345");
  });

  it("refuses a formula, and says what to do instead", () => {
    expect(() => typed("=A1+1")).toThrow(/works out no formulas.*Type the value itself/);
    expect(typed("=").value).toBe("=");
  });
});
