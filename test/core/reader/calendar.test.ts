import { serialDate } from "../../../src/core/reader/values/serialDate";
import { serialOf } from "../../support/rawWorkbook";

describe("Excel's serial numbers", () => {
  it("are the same days as in the calendar, from 1900 to 2200", () => {
    for (let serial = 61; serial < 110_000; serial += 13) {
      const day = serialDate(serial) ?? "";
      expect(serialOf(day)).toBe(serial);
    }
  });

  it.each([
    [61, "1900-03-01"],
    [36_585, "2000-02-29"],
    [36_586, "2000-03-01"],
    [41_729, "2014-03-31"],
    [73_109, "2100-02-28"],
    [73_110, "2100-03-01"],
    [2_958_465, "9999-12-31"],
  ])("%i is %s", (serial, day) => {
    expect(serialDate(serial)).toBe(day);
  });

  it("are no day before 1 March 1900 or after 9999", () => {
    expect([0, -5, 60, 2_958_466, Number.NaN, Infinity].map(serialDate)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
