import { calculate } from "../../../src/core/workflows/calculate";
import { codes, finding, pupil } from "../../core/reader/reading";
import { normalHeadings, normalPupils, normalRows, normalUpn, readAll } from "../../support/normalTracker";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { rawWorkbook } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";
import { headings, keys, keysRead, row } from "./smallLists";

function rows(from: number, to: number, year = 11): TestCell[][] {
  return Array.from({ length: to - from + 1 }, (_, index) => row(from + index, year));
}

describe("two lists on one sheet", () => {
  const asked = (reading: ReturnType<typeof readAll>) =>
    reading.questions
      .filter(({ id }) => id.startsWith("read-list:"))
      .map(({ id, assumed, options }) => [id, assumed, options.join("|")]);

  it("case 5: on roll and left, each under its title and headings: both are asked about, and those who left are left out", () => {
    const sheet: TestSheet = {
      name: "Y11",
      rows: [
        ["Year 11 tracker"],
        ["On roll"],
        headings,
        ...rows(1, 4),
        [],
        ["Left care"],
        ["UPN", "Name", "Year", "Maths result", "Date left care"],
        ...rows(5, 6).map((cells) => cells.slice(0, 4)),
      ],
    };
    const reading = readAll([sheet]);
    expect(asked(reading)).toEqual([
      ["read-list:Y11 (A3:E7)", "read", "read|leave out"],
      ["read-list:Y11 (A10:E12)", "leave out", "read|leave out"],
    ]);
    expect(reading.questions[1]?.text).toContain("under ‘Left care’");
    expect(reading.pupils.map(({ key }) => key)).toEqual(keys(1, 4));
    expect(reading.sheets[0]).toMatchObject({
      headerRows: [3],
      firstPupilRow: 4,
      lastPupilRow: 7,
      pupils: 4,
      lists: [
        { area: "A3:E7", headerRows: [3], firstPupilRow: 4, lastPupilRow: 7, pupils: 4, read: true },
        { area: "A10:E12", headerRows: [10], pupils: 0, read: false },
      ],
    });
    expect(codes(reading)).not.toContain("row-unlike-pupils");
    expect(keysRead([sheet], [["read-list:Y11 (A10:E12)", "read"]])).toEqual(keys(1, 6));
  });

  it("case 5: a title line alone, the headings not repeated", () => {
    const sheet: TestSheet = { name: "Y11", rows: [headings, ...rows(1, 4), [], ["LEFT"], ...rows(5, 6)] };
    const reading = readAll([sheet]);
    expect(asked(reading).map(([id, assumed]) => [id, assumed])).toEqual([
      ["read-list:Y11 (A1:E5)", "read"],
      ["read-list:Y11 (A8:E9)", "leave out"],
    ]);
    expect(reading.pupils.map(({ key }) => key)).toEqual(keys(1, 4));
    expect(keysRead([sheet], [["read-list:Y11 (A8:E9)", "read"]])).toEqual(keys(1, 6));
  });

  it.each([
    "Leavers",
    "No longer looked after",
    "Closed cases",
    "Ceased",
    "PUPILS WHO HAVE LEFT",
    "Left since September",
  ])("case 5: ‘%s’ over repeated headings says the same", (title) => {
    const reading = readAll([
      { name: "Y11", rows: [headings, ...rows(1, 4), [], [title], headings, ...rows(5, 6)] },
    ]);
    expect(reading.pupils.map(({ key }) => key)).toEqual(keys(1, 4));
    expect(asked(reading).map(([, assumed]) => assumed)).toEqual(["read", "leave out"]);
  });

  it("case 5: three blocks, of which the middle one has left", () => {
    const sheet: TestSheet = {
      name: "CLA",
      rows: [
        ["Current"],
        headings,
        ...rows(1, 3),
        [],
        ["Left"],
        headings,
        ...rows(4, 5),
        [],
        ["On roll, not yet in school"],
        headings,
        ...rows(6, 7),
      ],
    };
    expect(keysRead([sheet])).toEqual([...keys(1, 3), ...keys(6, 7)]);
  });

  it("case 5: another year group beneath with headings of its own: both are read, each with its year", () => {
    const reading = readAll([
      {
        name: "Secondary",
        rows: [
          ["Year 11"],
          ["UPN", "Name", "Maths result"],
          [normalUpn(1), "Ava", "5"],
          [],
          ["Year 10"],
          ["UPN", "Name", "Maths WA", "Attendance %"],
          [normalUpn(2), "Ben", "4", 91],
        ],
      },
    ]);
    expect(reading.pupils.map(({ key, year }) => [key, year.kind === "value" ? year.value : null])).toEqual([
      [normalUpn(1), 11],
      [normalUpn(2), 10],
    ]);
    expect(pupil(reading, normalUpn(2))?.termly.attendance).toMatchObject({ value: "91" });
    expect(asked(reading)).toHaveLength(2);
  });

  it("case 5: a pupil in both blocks is one pupil", () => {
    const sheet: TestSheet = {
      name: "Y11",
      rows: [headings, ...rows(1, 4), [], ["Left"], ["UPN", "Name", "Maths result", "Left care"], row(2)],
    };
    const both = keysRead(
      [sheet],
      [
        ["read-list:Y11 (A8:E9)", "read"],
        ["read-list:Y11 (A8:D9)", "read"],
      ],
    );
    expect(both).toEqual(keys(1, 4));
  });

  it("case 5: a title with a count beside it", () => {
    const sheet: TestSheet = {
      name: "Y11",
      rows: [headings, ...rows(1, 4), ["Left care", null, null, 2], ...rows(5, 6)],
    };
    expect(keysRead([sheet])).toEqual(keys(1, 4));
  });

  it("case 5: straight beneath, without a gap, under headings about something else of the same pupils", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          headings,
          row(1),
          ["UPN", "Name", "Year", "SEN", "Primary need"],
          [normalUpn(1), "Pupil 1", 11, "E", "MLD"],
        ],
      },
    ]);
    expect(reading.pupils).toHaveLength(1);
    expect(reading.pupils[0]?.grades.map(({ subject }) => subject)).toEqual(["mathematics", "english"]);
    expect(reading.pupils[0]?.sen.provision).toMatchObject({ value: "E" });
    expect(asked(reading)).toHaveLength(2);
  });

  it("case 5: pupils whose names are words of headings or titles are no headings", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["UPN", "Surname", "Forename", "Year", "Maths result"],
          ...["Left", "Old", "Total", "Child", "Name"].map((name, index) => [
            normalUpn(index + 1),
            name,
            "Al",
            11,
            "5",
          ]),
        ],
      },
    ]);
    expect(reading.pupils.map(({ name }) => name)).toEqual([
      "Al Left",
      "Al Old",
      "Al Total",
      "Al Child",
      "Al Name",
    ]);
    expect(reading.questions).toEqual([]);
    expect(reading.findings).toEqual([]);
  });

  it("case 5: a summary table beneath the list is no second list", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ...normalRows(),
          [],
          ["School", "Pupils", "5+ A*-C"],
          ["Beckside High", 13, 4],
          ["Millbrook Academy", 27, 9],
        ],
      },
    ]);
    expect(asked(reading)).toEqual([]);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.sheets[0]?.why).toContain("the table in A43:C45 lists no pupils");
  });

  it("case 5: the rest of the calculation goes on with the lists that count", async () => {
    const rest = normalRows();
    const left = [[], ["Left care"], [...normalHeadings], ...rest.splice(31, 10)];
    const paper = new PaperWorkbook(rawWorkbook({ name: "Pupils", rows: [...rest, ...left] }));
    const { reading } = await calculate(paper, {
      asAt: "2025-09-30",
      academicYear: "2024/25",
      term: "summer",
      decisions: new Map(),
    });
    expect(reading.pupils).toHaveLength(30);
    expect(finding(reading, "pupil-twice")).toBeUndefined();
  });
});
