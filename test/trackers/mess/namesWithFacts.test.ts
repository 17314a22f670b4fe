import { finding } from "../../core/reader/reading";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

const born = date("2009-03-01");
const pupils: TestSheet = {
  name: "Y11",
  rows: [
    ["UPN", "Name", "DOB", "Year", "Maths result"],
    [normalUpn(1), "Ava Ash", born, 11, "5"],
    [normalUpn(2), "Ben Bay", born, 11, "4"],
  ],
};

function listed(name: string, ...rows: TestCell[][]): TestSheet {
  return { name, rows };
}

function tuition(sheets: readonly TestSheet[], given?: [string, string]) {
  const reading = readAll(sheets, given === undefined ? {} : answers(given));
  return { reading, first: reading.pupils.map(({ support }) => support) };
}

describe("a list of names with facts that are no figures", () => {
  const rows: TestCell[][] = [
    ["Ava Ash", "1:1 tuition"],
    ["Ben Bay", "Mentor"],
  ];

  it("case 24: is joined by name and date of birth", () => {
    const interventions = listed(
      "Interventions",
      ["Name", "DOB", "Intervention"],
      ...rows.map(([name = null, what = null]) => [name, born, what]),
    );
    const { reading } = tuition([pupils, interventions]);
    expect(reading.questions).toEqual([]);
    expect(reading.pupils.map(({ support }) => support.interventions.kind)).toEqual(["value", "value"]);
  });

  it("case 25: is not joined by name alone until the officer says so", () => {
    const interventions = listed("Interventions", ["Name", "Intervention"], ...rows);
    const { reading } = tuition([pupils, interventions]);
    expect(reading.questions).toMatchObject([
      { id: "same-names:Interventions", assumed: "different pupils" },
    ]);
    expect(reading.pupils).toHaveLength(2);
    expect(reading.pupils.map(({ support }) => support.interventions.kind)).toEqual(["noColumn", "noColumn"]);
    const told = tuition([pupils, interventions], ["same-names:Interventions", "the same pupils"]);
    expect(told.first.map(({ interventions: { kind } }) => kind)).toEqual(["value", "value"]);
  });

  it("case 25: a name that stands twice on it is named with the reason", () => {
    const twice = listed("Interventions", ["Name", "Intervention"], ...rows, ["Ava Ash", "Mentor"]);
    const { reading } = tuition([pupils, twice]);
    expect(finding(reading, "guest-named-twice")).toMatchObject({ cells: ["A2", "A4"] });
  });

  it("case 25: a log of names and days tells nothing that is used, and the sheet says why it is not joined", () => {
    const log = listed("Contact log", ["Name", "Date", "Notes"], ["Ava Ash", date("2025-03-01"), "Rang"]);
    expect(tuition([pupils, log]).reading.sheets[1]).toMatchObject({
      role: "ignored",
      why: "names or numbers found, but no column beside them that is used, so nothing is joined to the pupils",
    });
  });
});

describe("names with facts beside the list on the same sheet", () => {
  const beside = (...cells: TestCell[][]): TestSheet => ({
    ...pupils,
    rows: pupils.rows.map((row, nth) => [...row, null, ...(cells[nth] ?? [])]),
  });

  it("case 5: are joined by their number", () => {
    const sheet = beside(["UPN", "Attendance"], [normalUpn(2), 88], [normalUpn(1), 95]);
    const reading = readAll([sheet]);
    expect(reading.pupils.map(({ termly }) => termly.attendance)).toMatchObject([
      { value: "95" },
      { value: "88" },
    ]);
    expect(reading.pupils).toHaveLength(2);
  });

  it("case 5: are asked about where a name is all they have", () => {
    const sheet = beside(["Name", "Attendance"], ["Ben Bay", 88], ["Ava Ash", 95]);
    const [question] = readAll([sheet]).questions;
    expect(question).toMatchObject({
      text: "2 pupils in two lists on ‘Y11’, one of them from G2 on, have the same names, but no number or date of birth on both. Are they the same pupils?",
      assumed: "different pupils",
    });
    const told = readAll([sheet], answers([question?.id ?? "", "the same pupils"]));
    expect(told.pupils.map(({ termly }) => termly.attendance)).toMatchObject([
      { value: "95" },
      { value: "88" },
    ]);
    expect(told.sheets[0]).toMatchObject({ pupils: 2 });
    expect(told.sheets[0]?.why).toContain("facts of its pupils in G1:H3");
  });

  it("case 5: are left alone where they are nobody on the list", () => {
    const sheet = beside(["Name", "Attendance"], ["Zed Zoo", 88], ["Yve Yew", 95]);
    const reading = readAll([sheet]);
    expect(reading.pupils).toHaveLength(2);
    expect(reading.sheets[0]?.why).toContain("in G1:H3 names or numbers found, but not those of pupils");
  });
});
