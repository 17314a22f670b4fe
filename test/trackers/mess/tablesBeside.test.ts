import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { headings, keys, keysRead, row } from "./smallLists";

const gap = null;

function beside(...cells: TestCell[][]): TestCell[][] {
  const list = [headings, row(1), row(2), row(3), row(4)];
  return list.map((each, nth) => [...each, gap, ...(cells[nth] ?? [])]);
}

describe("small tables beside a list", () => {
  it.each<[string, TestCell[][]]>([
    [
      "Key and Meaning",
      [
        ["Key", "Meaning"],
        ["G", "On track"],
        ["A", "Below"],
        ["R", "Well below"],
      ],
    ],
    [
      "Code and Description in numbers",
      [
        ["Code", "Description"],
        ["1", "On track"],
        ["2", "Below"],
      ],
    ],
    ["Key over both", [["Key"], ["G", "On track"], ["A", "Below"], ["R", "Well below"]]],
    ["one column", [["Key:"], ["G = on track"], ["A = below"]]],
    ["lower than the headings", [[], ["Grade", "Meaning"], ["9", "Top"], ["4", "Pass"]]],
    [
      "schools with counts",
      [
        ["School", "Count"],
        ["Beck High", 1],
        ["Moor High", 3],
      ],
    ],
  ])("are no pupils and give them nothing: %s", (_, cells) => {
    const reading = readAll([{ name: "All", rows: beside(...cells) }]);
    expect(reading.pupils.map(({ key }) => key)).toEqual(keys(1, 4));
    expect(reading.pupils.map(({ school, localId }) => [school.kind, localId.kind])).toEqual(
      Array(4).fill(["noColumn", "noColumn"]),
    );
    expect(reading.questions).toEqual([]);
    expect(reading.sheets[0]?.why).toMatch(/the table in G\d:[GH]\d lists no pupils and is not read$/);
  });

  it("straight beside it, without a gap, are not used", () => {
    const list: TestCell[][] = [
      ["Name", "DOB", "Maths result", "Key", "Meaning"],
      ["Ann A", "01/02/2009", "4", "G", "On track"],
      ["Bob B", "02/02/2009", "3", "A", "Below"],
    ];
    const reading = readAll([{ name: "All", rows: list }]);
    expect(reading.pupils.map(({ localId }) => localId.kind)).toEqual(["noColumn", "noColumn"]);
    expect(reading.columns.filter(({ field }) => field === "unused").map(({ header }) => header)).toEqual([
      "Key",
      "Meaning",
    ]);
  });

  it("‘Key’ over numbers of their own numbers the pupils", () => {
    const list: TestCell[][] = [
      ["Key", "Name", "Maths result"],
      ["701", "Ann A", "4"],
      ["702", "Bob B", "3"],
    ];
    expect(keysRead([{ name: "All", rows: list }])).toEqual(["701", "702"]);
  });

  it("columns past a gap that belong to the pupils are read, and a second list is one", () => {
    const attendance: TestCell[][] = [
      ["Attendance %", "Days suspended"],
      [95, 0],
      [90, 1],
    ];
    const first = readAll([{ name: "All", rows: beside(...attendance) }]);
    expect(first.pupils[1]?.termly).toMatchObject({
      attendance: { value: "90" },
      suspendedDays: { value: "1" },
    });
    const second: TestCell[][] = [
      ["UPN", "Name", "Maths result"],
      [normalUpn(5), "Pupil 5", "4"],
    ];
    expect(keysRead([{ name: "All", rows: beside(...second) }])).toEqual(keys(1, 5));
  });
});
