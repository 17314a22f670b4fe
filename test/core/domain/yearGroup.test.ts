import { keyStageOf } from "../../../src/core/domain/keyStage";
import { parseYearGroups, yearGroupOf, yearGroupsLabel } from "../../../src/core/domain/yearGroup";
import { describeVectors, vectors } from "../../support/vectors";

describe("the year group of a date of birth", () => {
  it.each([
    ["1998-08-31", "2013/14", 11],
    ["1997-09-01", "2013/14", 11],
    ["1998-09-01", "2013/14", 10],
    ["1997-08-31", "2013/14", 12],
    ["2000-02-29", "2014/15", 10],
    ["2009-08-31", "2024/25", 11],
    ["2009-09-01", "2024/25", 10],
    ["2020-08-31", "2024/25", 0],
    ["2020-09-01", "2024/25", -1],
  ])("born %s, in %s, is in Year %i", (born, year, group) => {
    expect(yearGroupOf(born, year)).toBe(group);
  });
});

describeVectors("the reference dates of birth", () => {
  it("give their year groups", () => {
    for (const { dob, academic_year: year, ncy } of vectors?.ncy ?? [])
      expect(yearGroupOf(dob, year)).toBe(ncy);
  });
});

describe("year groups as officers type them", () => {
  it.each([
    ["11", [11]],
    ["Y11", [11]],
    ["Yr 11", [11]],
    ["Year 11", [11]],
    ["R", [0]],
    ["Reception", [0]],
    ["1-3", [1, 2, 3]],
    ["Y10 – Y11", [10, 11]],
    ["Years 1 to 3", [1, 2, 3]],
    ["R-2", [0, 1, 2]],
    ["KS4", [10, 11]],
    ["KS3-4", [7, 8, 9, 10, 11]],
    ["Key Stage 2", [3, 4, 5, 6]],
    ["11, 7 and 9", [7, 9, 11]],
  ])("reads %s", (text, years) => {
    expect(parseYearGroups(text)).toEqual(years);
  });

  it.each(["", "14", "11-1", "GCSE", "1-2-3", "KS9"])("refuses %p", (text) => {
    expect(parseYearGroups(text)).toBeNull();
  });

  it.each([
    [[11], "Year 11"],
    [[0], "Reception"],
    [[1, 2, 3], "Years 1 to 3"],
    [[0, 1, 2], "Reception to Year 2"],
    [[7, 9, 11], "Years 7, 9 and 11"],
  ])("prints %j as %s", (years, label) => {
    expect(yearGroupsLabel(years)).toBe(label);
  });

  it("belong to key stages from Reception to Year 13", () => {
    expect([0, 2, 6, 7, 11, 13].map(keyStageOf)).toEqual(["EYFS", "KS1", "KS2", "KS3", "KS4", "KS5"]);
    expect(keyStageOf(14)).toBeNull();
  });
});
