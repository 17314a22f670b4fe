import { finding, readRows } from "../../core/reader/reading";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const [one, two] = [normalUpn(1), normalUpn(2)] as [string, string];

const log: TestCell[][] = [
  ["Name", "UPN", "Yr", "Start", "Days suspended", "Reason"],
  ["Bob B", two, 9, date("2025-03-01"), 2, "PA"],
  ["Bob B", two, 9, date("2025-05-01"), 3.5, "DB"],
  ["Bob B", two, 9, date("2025-06-09"), 1, "DB"],
  ["Ann A", one, 9, date("2025-03-04"), 1, "DB"],
];

function days(
  rows: readonly TestCell[][],
  name = "Log",
  decisions: readonly (readonly [string, string])[] = [],
) {
  const { pupils } = readAll([{ name, rows }], answers(...decisions));
  return pupils.map(({ termly: { suspendedDays } }) =>
    suspendedDays.kind === "value" ? suspendedDays.value : suspendedDays.kind,
  );
}

describe("a log of suspensions", () => {
  it("is added up for the term that is read, by its dates, whoever stands in it how often", () => {
    expect(days(log)).toEqual(["4.5", "0"]);
    const reading = readAll([{ name: "Log", rows: log }]);
    expect(reading.questions).toMatchObject([
      {
        id: "same-pupil:Log",
        assumed: "add the days up",
        options: ["add the days up", "the first row counts", "the last row counts"],
      },
    ]);
    expect(reading.questions[0]?.text).toContain("by ‘Start’ those of summer 2024/25 are added up");
    expect(finding(reading, "pupil-twice")).toBeUndefined();
    expect(finding(reading, "suspensions-added")?.message).toBe(
      "‘Log’ lists suspensions one by one. For each pupil the days of those of summer 2024/25 are added up, as dated under ‘Start’.",
    );
  });

  it("one row counts when the officer says so", () => {
    expect(days(log, "Log", [["same-pupil:Log", "the first row counts"]])).toEqual(["2", "1"]);
    expect(days(log, "Log", [["same-pupil:Log", "the last row counts"]])).toEqual(["1", "1"]);
  });

  it("takes the day on which a suspension began, not the one of its end", () => {
    const ended = log.map((row, at) => [row[1], at === 0 ? "End" : date("2025-09-01"), ...row.slice(2)]);
    expect(days(ended)).toEqual(["4.5", "0"]);
  });

  it("says ‘Days’ where its tab says what it lists", () => {
    const plain = log.map((row, at) => (at === 0 ? ["Name", "UPN", "Yr", "Date", "Days", "Reason"] : row));
    expect(days(plain, "Suspensions 24-25")).toEqual(["4.5", "0"]);
  });

  it("is dated where nobody stands in it twice", () => {
    expect(days([...log.slice(0, 2), ...log.slice(4)], "FTE log")).toEqual(["0", "0"]);
  });

  it("without dates all days are added, and the question says so", () => {
    const undated = log.map((row) => [...row.slice(0, 3), ...row.slice(4)]);
    expect(days(undated, "Suspensions")).toEqual(["6.5", "1"]);
    const [question] = readAll([{ name: "Suspensions", rows: undated }]).questions;
    expect(question?.text).toContain("no column dates them");
  });

  it("a suspension typed twice counts once, and is said", () => {
    const twice = [...log, log[2] ?? []];
    expect(days(twice)).toEqual(["4.5", "0"]);
    expect(finding(readAll([{ name: "Log", rows: twice }]), "pupil-twice")?.cells).toEqual(
      ["A3", "A6"].map((cell) => cell.replace("A", "B")),
    );
  });

  it("joins the tracker's pupils", () => {
    const cla: TestCell[][] = [
      ["Name", "UPN", "Yr", "Attendance"],
      ["Ann A", one, 9, 95],
      ["Bob B", two, 9, 91],
    ];
    const { pupils } = readAll([
      { name: "CLA", rows: cla },
      { name: "FTE log", rows: log },
    ]);
    expect(pupils.map(({ termly }) => termly.suspendedDays)).toMatchObject([
      { value: "0" },
      { value: "4.5" },
    ]);
  });

  it("rows that differ in grades, too, are one pupil once too often", () => {
    const rows: TestCell[][] = [
      ["UPN", "Name", "Year", "Days suspended", "Maths result"],
      [one, "Ann A", 11, 1, "5"],
      [one, "Ann A", 11, 2, "4"],
    ];
    const reading = readAll([{ name: "Y11", rows }]);
    expect(reading.questions.find(({ id }) => id === "same-pupil:Y11")?.assumed).toBe("the first row counts");
    expect(finding(reading, "pupil-twice")?.message).toContain("Delete the row that is wrong");
  });
});

describe("several stays in care", () => {
  const episodes = (headings: TestCell[], ...rows: TestCell[][]) => {
    const pupil = (cells: TestCell[]): TestCell[] => ["100235", 2, "04/11/2009", two, ...cells];
    return [{ name: "Episodes", rows: [["CHILD", "SEX", "DOB", "UPN", ...headings], ...rows.map(pupil)] }];
  };
  const began = (sheets: ReturnType<typeof episodes>, ...decisions: (readonly [string, string])[]) =>
    readAll(sheets, answers(...decisions)).pupils.map(({ care }) =>
      "value" in care.began ? care.began.value : "",
    );

  it("the one that began last counts, in any order of rows, and it is said", () => {
    const rows = [["01/02/2020"], ["14/05/2024"]];
    expect(began(episodes(["DECOM"], ...rows))).toEqual(["2024-05-14"]);
    expect(began(episodes(["DECOM"], ...rows.reverse()))).toEqual(["2024-05-14"]);
    const reading = readAll(episodes(["DECOM"], ...rows));
    expect(finding(reading, "care-periods")).toBeDefined();
    expect(finding(reading, "pupil-twice")).toBeUndefined();
    expect(reading.questions.map(({ id }) => id)).toEqual(["care-episodes:Episodes"]);
    expect(
      began(episodes(["DECOM"], ...rows), ["care-episodes:Episodes", "changes within one period"]),
    ).toEqual(["2020-02-01"]);
  });

  it("episodes that follow on are one period, with the legal status of the last", () => {
    const sheets = episodes(
      ["DECOM", "DEC", "LS"],
      ["01/02/2018", "01/02/2019", "V2"],
      ["01/03/2020", "14/05/2024", "E1"],
      ["14/05/2024", "", "C2"],
    );
    expect(began(sheets)).toEqual(["2020-03-01"]);
    const [pupil] = readAll(sheets).pupils;
    expect(pupil?.care.legalStatus).toMatchObject({ value: "C2" });
    expect(readAll(sheets).questions).toEqual([]);
  });

  it("a move to another placement goes on within one period, which has not ended", () => {
    const sheets = episodes(
      ["DECOM", "RNE", "LS", "PLACE", "DEC"],
      ["01/02/2020", "S", "C1", "U6", "03/02/2022"],
      ["03/02/2022", "B", "C2", "K2", ""],
    );
    const [pupil] = readAll(sheets).pupils;
    expect(pupil?.care).toMatchObject({
      began: { value: "2020-02-01" },
      ended: { kind: "blank" },
      legalStatus: { value: "C2" },
    });
    expect(readAll(sheets).questions).toEqual([]);
  });

  it("the reason for a new episode tells: S begins a period, any other goes on", () => {
    const sheets = (reason: string) =>
      episodes(["DECOM", "RNE"], ["01/02/2020", "S"], ["14/05/2024", reason]);
    expect(began(sheets("P"))).toEqual(["2020-02-01"]);
    expect(began(sheets("S"))).toEqual(["2024-05-14"]);
    expect(readAll(sheets("P")).questions).toEqual([]);
  });
});

describe("a history of schools or of placements", () => {
  const history = (begin: string, end: string): TestCell[][] => [
    ["Name", "UPN", "School", begin, end],
    ["Ann A", one, "Beck High", date("2020-02-01"), date("2022-01-01")],
    ["Ann A", one, "Dale Academy", date("2022-01-01"), null],
    ["Bob B", two, "Beck High", date("2023-02-01"), null],
  ];

  it.each([
    ["Start date", "End date"],
    ["From", "To"],
    ["Date started", "Date ended"],
  ])("%s and %s: the school that began last counts, and no row is wrong", (begin, end) => {
    for (const rows of [history(begin, end), [...history(begin, end)].sort(lastFirst)]) {
      const reading = readAll([{ name: "School history", rows }]);
      const schools = reading.pupils.map(({ school }) => (school.kind === "value" ? school.value : ""));
      expect(schools.sort()).toEqual(["Beck High", "Dale Academy"]);
      expect(finding(reading, "latest-stay")?.message).toContain(`by ‘${begin}’ counts`);
      expect(finding(reading, "pupil-twice")).toBeUndefined();
      expect(reading.questions).toEqual([]);
    }
  });

  it("without a date of beginning it is asked which row counts", () => {
    const rows = history("Moved", "Left").map((row) => row.slice(0, 3));
    expect(readAll([{ name: "Schools", rows }]).questions.map(({ id }) => id)).toEqual([
      "same-pupil:Schools",
    ]);
  });
});

/** The headings first, then the rows upside down. */
function lastFirst(a: readonly TestCell[], b: readonly TestCell[]): number {
  if (a[1] === "UPN" || b[1] === "UPN") return a[1] === "UPN" ? -1 : 1;
  return (a[2] ?? "") < (b[2] ?? "") ? 1 : -1;
}

describe("tags behind a name", () => {
  const born = date("1998-03-01");
  const rows = (first: string, second: string): TestCell[][] => [
    ["Name", "DOB", "School", "Eng"],
    [first, born, "Beck", "C"],
    [second, born, "Beck", "C"],
  ];

  it.each([
    ["ASH, Ali (M) [UASC]", "ASH, Ali"],
    ["Ali Ash", "Ali Ash - EHCP"],
    ["Ali Ash (LAC)", "Ali Ash (SGO)"],
  ])("%s and %s may be one pupil: both are kept, and it is said", (first, second) => {
    const reading = readRows(rows(first, second));
    expect(reading.pupils).toHaveLength(2);
    expect(finding(reading, "pupil-namesakes")?.cells).toEqual(["A2", "A3"]);
  });

  it("tags that are names tell twins apart without a word", () => {
    const reading = readRows(rows("J Ash (Jack)", "J Ash (Jill)"));
    expect(reading.pupils).toHaveLength(2);
    expect(finding(reading, "pupil-namesakes")).toBeUndefined();
  });
});
