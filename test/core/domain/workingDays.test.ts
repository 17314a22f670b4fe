import fc from "../../support/properties";
import { later } from "../../../src/core/domain/calendar";
import { workingDaysBetween } from "../../../src/core/domain/workingDays";

describe("working days", () => {
  it.each([
    ["Monday to Friday", "2014-12-01", "2014-12-05", 4],
    ["Friday to Monday", "2014-12-05", "2014-12-08", 1],
    ["Saturday to Sunday", "2014-12-06", "2014-12-07", 0],
    ["two weeks", "2014-12-03", "2014-12-17", 10],
    ["over the end of February in a leap year", "2016-02-26", "2016-03-01", 2],
    ["over the new year, bank holidays and all", "2014-12-31", "2015-01-02", 2],
    ["backwards", "2014-12-08", "2014-12-05", -1],
  ])("from %s", (_, from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days);
  });

  const days = fc.integer({ min: 0, max: 4000 });

  it("are five in every seven days, wherever they begin", () => {
    fc.assert(
      fc.property(days, days, (first, weeks) => {
        const from = later("2010-01-01", first);
        expect(workingDaysBetween(from, later(from, 7 * (weeks % 60)))).toBe(5 * (weeks % 60));
      }),
    );
  });

  it("add up over any day between", () => {
    fc.assert(
      fc.property(days, days, days, (...offsets) => {
        const [from = "", middle = "", to = ""] = offsets.map((offset) => later("2010-01-01", offset));
        expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, to)).toBe(
          workingDaysBetween(from, to),
        );
      }),
    );
  });
});
