import { columns } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const ava = normalUpn(1);

function read(name: string, ...rows: TestCell[][]) {
  return readAll([{ name, rows }]);
}

describe("headings of groups", () => {
  const grades: TestCell[] = [ava, "Ava", 11, "3", "4", "5", "6", "7", "8"];
  const under: TestCell[] = ["UPN", "Name", "NCY", "Eng", "Maths", "Sci", "Eng", "Maths", "Sci"];
  const read6 = (...labels: TestCell[]): string[] =>
    columns(read("Y11", [null, null, null, ...labels], under, grades)).slice(3);

  it.each<[string, TestCell[]]>([
    ["over the middle of their columns", [null, "Autumn", null, null, "Spring", null]],
    ["over the last of their columns", [null, null, "Autumn", null, null, "Spring"]],
    ["merged, which leaves them over the first", ["Autumn", null, null, "Spring", null, null]],
  ])("case 7: typed %s, hold for all of them", (_, labels) => {
    expect(read6(...labels)).toEqual([
      "D english workingAt autumn 2024/25",
      "E mathematics workingAt autumn 2024/25",
      "F science workingAt autumn 2024/25",
      "G english workingAt spring 2024/25",
      "H mathematics workingAt spring 2024/25",
      "I science workingAt spring 2024/25",
    ]);
  });

  it("case 7: one group for all repeated columns, or two over one of them, is left where it stands", () => {
    expect(read6(null, "Autumn", null, null, null, null)[0]).toBe("D english result");
    expect(read6(null, "Autumn", "Spring", null, null, null)[1]).toContain("autumn");
  });
});

describe("headings put as questions", () => {
  it("case 12: What year group are they in? What is their current English grade?", () => {
    const headings = [
      "Child's full name",
      "What year group are they in?",
      "UPN no.",
      "What is their current English grade?",
      "PEP completed this term?",
      "Does the child have an EHCP?",
    ];
    expect(columns(read("PEPs", headings, ["Ava Ash", "Year 11", ava, "5", "Yes", "No"]))).toEqual([
      "A name",
      "B yearGroup",
      "C upn",
      "D english workingAt",
      "E pepInTime",
      "F unused",
    ]);
  });
});

describe("headings with numbers of their own", () => {
  it("case 12: numbered headings are the headings behind their numbers", () => {
    const headings = ["1. Name", "2. UPN", "3) DOB", "(4) Year", "5. English (WA)"];
    expect(columns(read("Tracker", headings, ["Ava", ava, date("2009-03-01"), 11, "5"]))).toEqual([
      "A name",
      "B upn",
      "C dateOfBirth",
      "D yearGroup",
      "E english workingAt",
    ]);
  });

  it("case 12: the scale in brackets may begin with its lowest grade, and 1:1 tuition keeps its numbers", () => {
    const headings = ["UPN", "Year", "Eng Lang (1-9) WA ✔", "1:1 tuition"];
    expect(columns(read("Y11", headings, [ava, 11, "5", "Yes"])).slice(2)).toEqual([
      "C englishLanguage workingAt",
      "D tuition",
    ]);
  });
});

describe("columns of grades that were passed over in silence", () => {
  it("case 53: words that we do not know beside a subject and its role are asked about", () => {
    const reading = read(
      "Y9",
      ["UPN", "Name", "NCY", "Eng Zed WA", "Maths Zed WA"],
      [ava, "Ava", 9, "4", "5"],
    );
    expect(columns(reading).slice(3)).toEqual(["D unused", "E unused"]);
    expect(reading.questions[0]?.text).toBe(
      "D1 ‘Eng Zed WA’ and 1 more name subjects beside words that we do not know. What are the grades below?",
    );
  });

  it.each([
    ["KS4 En Lang Aut1 WA", 11, "5", "englishLanguage workingAt autumn 1 2024/25"],
    ["Phonics Y1 (32+)", 1, 34, "phonics result"],
    ["Y2 Phonics recheck", 2, 34, "phonics result"],
  ])("case 12: ‘%s’ of Year %i is read", (heading, year, value, means) => {
    expect(columns(read("CLA", ["UPN", "Name", "NCY", heading], [ava, "Ava", year, value]))[3]).toBe(
      `D ${means}`,
    );
  });
});

describe("a tab of leavers", () => {
  it.each(["Leavers 25-26", "Leavers 2024/25", "Left Autumn 24"])(
    "case 5: ‘%s’ is left out and asked about",
    (name) => {
      const list = (nth: number): TestCell[][] => [
        ["UPN", "Name", "NCY", "Eng WA"],
        [normalUpn(nth), `Pupil ${nth}`, 11, "4"],
      ];
      const reading = readAll([
        { name: "Current CLA", rows: list(1) },
        { name: name.replace("/", "-"), rows: list(2) },
      ]);
      expect(reading.pupils.map(({ key }) => key)).toEqual([normalUpn(1)]);
      expect(reading.questions[0]).toMatchObject({ assumed: "leave out" });
    },
  );

  it("case 5: the leavers of Year 11 are its pupils", () => {
    const reading = read("Y11 leavers", ["UPN", "Name", "Eng WA"], [ava, "Ava", "4"]);
    expect(reading.pupils).toHaveLength(1);
  });
});

describe("rows of terms beneath each pupil", () => {
  it("case 17: a term still to come is no school's name", () => {
    const rows = [1, 2].flatMap((nth): TestCell[][] => [
      [`Pupil ${nth}`, normalUpn(nth), date("2009-11-03"), "Autumn", "4"],
      [null, null, null, "Spring", "5"],
      [null, null, null, "Summer", null],
    ]);
    const reading = read("Y10", ["Name", "UPN", "DOB", "Term", "English"], ...rows);
    expect(reading.pupils).toHaveLength(2);
    expect(reading.questions).toEqual([]);
  });
});
