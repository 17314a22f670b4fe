import type { TrackerReading } from "../../../src/core/reader/understood";
import { stops } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestSheet } from "../../support/rawWorkbook";
import { headings, keys, row } from "./smallLists";

const y11: TestSheet = { name: "Y11", rows: [headings, row(1)] };
const copy: TestSheet = { name: "Y11 copy", rows: [headings, row(1), row(2)] };
const leftOut = new Map([["read-sheet:Y11 copy", "leave out"]]);

function ofSheets({ offered = [] }: TrackerReading) {
  return offered.filter(({ id }) => id.startsWith("read-sheet:"));
}

describe("a sheet of pupils against which nothing speaks", () => {
  it("is not asked about, and may be left out", () => {
    const reading = readAll([y11]);
    expect(reading.questions.map(({ id }) => id)).not.toContain("read-sheet:Y11");
    expect(ofSheets(reading)).toMatchObject([
      { id: "read-sheet:Y11", options: ["leave out", "read"], assumed: "read", answered: false },
    ]);
  });

  it("left out, it says so, counts nobody, and its answer is one of hers", () => {
    const reading = readAll([y11, copy], { decisions: leftOut });
    expect(reading.pupils.map(({ key }) => key)).toEqual(keys(1, 1));
    expect(reading.sheets[1]).toMatchObject({
      role: "ignored",
      why: "you chose not to read it",
      lists: [{ area: "A1:E3", read: false }],
    });
    expect(reading.questions.filter(({ id }) => id.startsWith("read-sheet"))).toMatchObject([
      { id: "read-sheet:Y11 copy", assumed: "leave out", answered: true },
    ]);
  });

  it("the only one left out, reading stops and names it", () => {
    const reading = readAll([y11], { decisions: new Map([["read-sheet:Y11", "leave out"]]) });
    expect(stops(reading)).toEqual(["no-pupil-list"]);
    expect(reading.findings[0]?.message).toContain("‘Y11’ is left out: you chose not to read it.");
  });

  it("read again, nothing is left to say", () => {
    const decisions = new Map([["read-sheet:Y11 copy", "read"]]);
    const [plain, again] = [readAll([y11, copy]), readAll([y11, copy], { decisions })];
    expect(again.questions).toEqual(plain.questions);
    expect(again.sheets).toEqual(plain.sheets);
  });

  it("one that adds facts to the pupils of another list may be left out as well", () => {
    const facts: TestSheet = {
      name: "Attendance",
      rows: [
        ["UPN", "Attendance"],
        [normalUpn(1), 93],
      ],
    };
    const decisions = new Map([["read-sheet:Attendance", "leave out"]]);
    const attendance = (options = {}) => readAll([y11, facts], options).pupils[0]?.termly.attendance.kind;
    expect([attendance(), attendance({ decisions })]).toEqual(["value", "noColumn"]);
  });
});

describe("names passed over as they stand on no other list", () => {
  const visits: TestSheet = {
    name: "Visits",
    rows: [
      ["Name", "Attendance"],
      ["Ash, Rae", 91],
      ["Elm, Kit", 88],
    ],
  };

  it("are not asked about, and may be read", () => {
    const [plain, read] = [null, "read"].map((answer) =>
      readAll([y11, visits], { decisions: new Map(answer === null ? [] : [["read-sheet:Visits", answer]]) }),
    );
    expect(plain?.pupils).toHaveLength(1);
    expect(plain && ofSheets(plain).map(({ id, assumed }) => [id, assumed])).toEqual([
      ["read-sheet:Y11", "read"],
      ["read-sheet:Visits", "leave out"],
    ]);
    expect(read?.pupils.map(({ name }) => name)).toEqual(["Pupil 1", "Ash, Rae", "Elm, Kit"]);
    expect(read?.sheets[1]).toMatchObject({ role: "pupils", why: "you chose to read it", pupils: 2 });
  });
});
