import { columns, finding } from "../../core/reader/reading";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

const pupils: TestSheet = {
  name: "Pupils",
  rows: [
    ["UPN", "Name", "NCY", "School"],
    [normalUpn(1), "Ava Ash", 10, "Alder"],
    [normalUpn(2), "Ben Bay", 10, "Beck"],
  ],
};

/** A tab of one month: headings behind the UPN and name, and the cells of Ava. */
function tab(name: string, headings: string[], cells: TestCell[]): TestSheet {
  return {
    name,
    rows: [
      ["UPN", "Name", ...headings],
      [normalUpn(1), "Ava Ash", ...cells],
    ],
  };
}

/** Ava's attendance on tabs of the summer term and of March before it. */
function attendance(sheets: readonly TestSheet[], given?: string) {
  const decided = given === undefined ? {} : answers(["monthly-attendance", given]);
  const reading = readAll(sheets, decided);
  const [ava] = reading.pupils;
  return { reading, attendance: ava?.termly.attendance, sessions: ava?.yearly.sessionsPossible };
}

const percent = (name: string, value: TestCell): TestSheet => tab(name, ["%"], [value]);
const months = [percent("March", 50), percent("May", 90), percent("June", 95), percent("July", 97)];

describe("a tab for each month with attendance", () => {
  it("case 1: is asked about once; the mean of the term's months counts, and it is said", () => {
    const { reading, attendance: mean } = attendance([pupils, ...months]);
    expect(mean).toMatchObject({ kind: "value", value: "94" });
    expect(reading.questions).toMatchObject([
      {
        id: "monthly-attendance",
        text: "‘March’, ‘May’ and 2 more are tabs of one month each, with attendance under C1 ‘%’. Is it each month's own, or the year so far?",
        assumed: "each month's own: the mean of the term's months counts",
      },
    ]);
    expect(finding(reading, "attendance-by-month")?.message).toContain("‘March’, ‘May’, ‘June’ and ‘July’");
    expect(finding(reading, "attendance-by-month")?.message).toContain("months of summer 2024/25");
    expect(reading.pupils).toHaveLength(2);
  });

  it("is the latest month where the officer says that the tabs give the year so far", () => {
    const { attendance: latest } = attendance(
      [pupils, ...months],
      "the year so far: the latest month counts",
    );
    expect(latest).toMatchObject({ value: "97" });
  });

  it("is not used where she says that it is not attendance", () => {
    expect(attendance([pupils, ...months], "not attendance").attendance).toEqual({ kind: "noColumn" });
  });

  it("is weighted by the sessions possible where the tabs give them, which are added up for the year", () => {
    const headings = ["Possible", "Attendance %"];
    const told = attendance([
      pupils,
      tab("March", headings, [40, 50]),
      tab("May", headings, [30, 90]),
      tab("June", headings, [10, 100]),
    ]);
    // (30 × 90 + 10 × 100) / 40
    expect(told.attendance).toMatchObject({ value: "92.5" });
    expect(told.sessions).toMatchObject({ value: "80" });
  });

  it("is the year so far where more sessions were possible than a month has", () => {
    const headings = ["Sessions possible", "Attendance %"];
    const told = attendance([pupils, tab("May", headings, [250, 90]), tab("June", headings, [290, 91])]);
    expect(told.attendance).toMatchObject({ value: "91" });
    expect(told.reading.questions[0]?.assumed).toBe("the year so far: the latest month counts");
  });

  it("a month not yet filled in is left out of the mean, and no month of the term is not known", () => {
    expect(attendance([pupils, ...months.slice(0, 3), percent("July", null)]).attendance).toMatchObject({
      value: "92.5",
    });
    expect(attendance([pupils, percent("February", 80), percent("March", 90)]).attendance).toEqual({
      kind: "blank",
    });
  });

  it("gives way to a column for the whole on another list", () => {
    const whole = {
      ...pupils,
      rows: pupils.rows.map((row, nth) => [...row, nth === 0 ? "Attendance YTD" : 88]),
    };
    expect(attendance([whole, ...months]).attendance).toMatchObject({ value: "88" });
  });

  it("says which term is read, where nothing else does", () => {
    const tabs = [pupils, percent("October", 90), percent("November", 92)];
    const read = readAll(tabs, { academicYear: "2024/25", term: null, asAt: "2025-01-20" });
    expect(read.settings.term).toBe("autumn");
  });

  it("is no such thing where the tabs have grades: then each is a snapshot, and the latest counts", () => {
    const snapshot = (name: string, value: number): TestSheet =>
      tab(name, ["NCY", "Eng", "Attendance"], [10, "4", value]);
    const { reading, attendance: latest } = attendance([snapshot("May", 90), snapshot("June", 96)]);
    expect(latest).toMatchObject({ value: "96" });
    expect(reading.questions.map(({ id }) => id)).not.toContain("monthly-attendance");
  });
});

describe("a column for each month with attendance", () => {
  const read = (name: string, above: TestCell[][], headings: TestCell[], decided = answers()) =>
    readAll(
      [
        {
          name,
          rows: [
            ...above,
            ["UPN", "Name", "NCY", ...headings],
            [normalUpn(1), "Ava Ash", 10, 50, 90, 95, 97],
          ],
        },
      ],
      decided,
    );
  const group: TestCell[][] = [[null, null, null, "Attendance", null, null, null]];
  const four = ["March", "May", "June", "July"];

  it.each<[string, TestCell[][], string[]]>([
    ["under a merged heading", group, four],
    ["alone on a sheet called Attendance", [], four],
    ["with the word in each", [], four.map((month) => `Att % ${month}`)],
  ])("case 15: %s, the mean of the term's months counts until she says otherwise", (_, above, headings) => {
    const reading = read("Attendance", above, headings);
    expect(reading.pupils[0]?.termly.attendance).toMatchObject({ value: "94" });
    expect(columns(reading).slice(4)).toEqual(["E attendance", "F attendance", "G attendance"]);
    const [question] = reading.questions;
    expect(question).toMatchObject({ id: "attendance-months:Attendance" });
    const running = answers([question?.id ?? "", "the year so far: the latest month counts"]);
    expect(read("Attendance", above, headings, running).pupils[0]?.termly.attendance).toMatchObject({
      value: "97",
    });
  });

  it("case 15: DEC under Attendance is December, and no day on which care ended", () => {
    const reading = readAll(
      [
        {
          name: "Y10",
          rows: [...group, ["UPN", "Name", "NCY", "Oct", "Dec"], [normalUpn(1), "Ava", 10, 90, 92]],
        },
      ],
      { academicYear: "2024/25", term: "autumn" },
    );
    expect(reading.pupils[0]?.termly.attendance).toMatchObject({ value: "91" });
  });

  it("case 15: no month of the term: the latest before it is asked about and not used", () => {
    const reading = readAll([
      {
        name: "Y10",
        rows: [...group, ["UPN", "Name", "NCY", "Oct", "Nov"], [normalUpn(1), "Ava", 10, 90, 92]],
      },
    ]);
    const [question] = reading.questions;
    expect(question?.text).toContain("E2 ‘Attendance › Nov’ is of autumn 2024/25");
    expect(question?.assumed).toBe("no");
  });
});
