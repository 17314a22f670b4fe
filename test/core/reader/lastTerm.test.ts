import { departedWords, pupilRatingsMark } from "../../../src/core/domain/ownSheets";
import { readLastTerm } from "../../../src/core/reader/pupils/readLastTerm";
import type { TestCell } from "../../support/rawWorkbook";
import { rawWorkbook } from "../../support/rawWorkbook";

/** What our own sheet of pupil ratings says of an earlier term, also after somebody has typed on it. */

const summer = { year: "2013/14", name: "summer", half: null } as const;
const autumn = { year: "2014/15", name: "autumn", half: null } as const;

const ids: TestCell[] = [
  "first",
  "attainment",
  "attendance",
  "behaviour",
  "pep",
  "wellbeing",
  "overall",
  "rp:keys",
];

function sheet(...rows: TestCell[][]) {
  const period: TestCell[] = ["2013/14 summer · data as at 30 September 2014", ...blanks, "period"];
  return rawWorkbook({ name: "Pupil ratings", mark: pupilRatingsMark, rows: [ids, period, ...rows] });
}

const blanks: TestCell[] = [null, null, null, null, null, null];
const ada: TestCell[] = [
  "Ada",
  "–",
  "◆ RED 80.0%, was GREEN",
  null,
  null,
  "● GREEN SDQ 3",
  "◆ RED, was GREEN",
  "pupil:1",
];

describe("a sheet of an earlier term", () => {
  it("tells its own ratings", () => {
    const found = readLastTerm(sheet(ada), autumn);
    expect(found?.term).toEqual(summer);
    expect(found?.pupils.get("1")).toEqual({
      overall: "RED",
      ratings: {
        attainment: "NO_DATA",
        attendance: "RED",
        behaviour: "NO_DATA",
        pep: "NO_DATA",
        wellbeing: "GREEN",
      },
    });
  });

  it("tells nothing of a pupil who had gone, nor of lines that are no pupil's", () => {
    const gone: TestCell[] = ["Ben", ...blanks.slice(1), departedWords, "pupil:2"];
    const head: TestCell[] = ["Pupil", ...blanks.slice(1), "Overall", "head:ratings"];
    const found = readLastTerm(sheet(head, ada, gone), autumn);
    expect([...(found?.pupils.keys() ?? [])]).toEqual(["1"]);
  });
});

describe("a sheet of the same term", () => {
  const compared: TestCell[] = ["Change since 2013/14 spring: 1 worse.", ...blanks, "compared"];

  it("tells the ratings that it was compared with", () => {
    const found = readLastTerm(sheet(compared, ada), summer);
    expect(found?.term).toEqual({ ...summer, name: "spring" });
    expect(found?.pupils.get("1")).toMatchObject({ overall: "GREEN", ratings: { attendance: "GREEN" } });
  });

  it("tells nothing of a pupil who was not listed before, and takes strange words in a cell for no rating", () => {
    const typed: TestCell[] = ["Eve", "● GREEN, not listed before", ...blanks.slice(2), "● GREEN", "pupil:3"];
    const joined: TestCell[] = ["Eve", ...blanks.slice(1), "● GREEN, not listed before", "pupil:4"];
    const found = readLastTerm(sheet(compared, typed, joined), summer);
    expect([...(found?.pupils.keys() ?? [])]).toEqual(["3"]);
    expect(found?.pupils.get("3")?.ratings.attainment).toBe("NO_DATA");
  });

  it("tells nothing where it was compared with none", () => {
    expect(readLastTerm(sheet(ada), summer)).toBeNull();
  });
});

describe("nothing is told", () => {
  it.each([
    ["without the sheet", rawWorkbook({ name: "Y11", rows: [["Name"]] })],
    ["by a sheet of a later term", sheet(ada)],
    [
      "where the period was typed over",
      rawWorkbook({ name: "R", mark: pupilRatingsMark, rows: [ids, ["mine", ...blanks, "period"]] }),
    ],
    [
      "without the hidden corner",
      rawWorkbook({ name: "R", mark: pupilRatingsMark, rows: [["Pupil ratings"]] }),
    ],
  ])("%s", (_, workbook) => {
    expect(readLastTerm(workbook, { ...summer, name: "autumn" })).toBeNull();
  });
});
