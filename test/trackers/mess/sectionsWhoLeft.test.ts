import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { headings, keys, row } from "./smallLists";

describe("sections of a list of those who have left", () => {
  it.each<[string, TestCell[][], readonly string[], readonly string[]]>([
    [
      "a line of those who are new, and what follows it",
      [
        ["CURRENT CLA"],
        row(1),
        ["LEFT CARE SINCE SEPT 2024"],
        row(2),
        ["NEW THIS TERM"],
        row(3),
        ["UASC"],
        row(4),
      ],
      ["read", "leave out", "read"],
      [...keys(1, 1), ...keys(3, 4)],
    ],
    [
      "another line than the schools that those who left are listed by",
      [row(1), ["Left care"], ["Beckside High"], row(2), ["Moor High"], row(3), ["New this term"], row(4)],
      ["read", "leave out", "read"],
      [...keys(1, 1), ...keys(4, 4)],
    ],
    [
      "a school, where they stand straight under the line",
      [["Beckside High"], row(1), ["Left"], row(2), ["Moor High"], row(3)],
      ["read", "leave out", "read"],
      [...keys(1, 1), ...keys(3, 3)],
    ],
    [
      "no note and no name that stands alone",
      [
        row(1),
        ["Left care"],
        row(2),
        [null, "New, Zoe"],
        row(3),
        [],
        ["Notes: adopted in May"],
        ["Key"],
        ["R", "red"],
      ],
      ["read", "leave out"],
      keys(1, 1),
    ],
  ])("end at %s", (_, cells, assumed, left) => {
    const reading = readAll([{ name: "Y11", rows: [headings, ...cells] }]);
    const asked = reading.questions.filter(({ id }) => id.startsWith("read-list:"));
    expect(asked.map((question) => question.assumed)).toEqual(assumed);
    expect(reading.pupils.map(({ key }) => key).sort()).toEqual([...left].sort());
  });

  it("keep the year group and the school of the line that ends them", () => {
    const list: TestCell[][] = [
      ["UPN", "Name", "Maths result"],
      [normalUpn(1), "Pupil 1", "5"],
      ["Left care"],
      [normalUpn(2), "Pupil 2", "5"],
      ["Year 10"],
      [normalUpn(3), "Pupil 3", "5"],
    ];
    expect(readAll([{ name: "All", rows: list }]).pupils.map(({ key, year }) => [key, year.kind])).toEqual([
      [normalUpn(1), "noColumn"],
      [normalUpn(3), "value"],
    ]);
  });
});
