import type { Pupil } from "../../../src/core/domain/pupil";
import { finding } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

const upn = normalUpn(1);
const figures: TestCell[] = ["School", "SEN", "Attendance", "FTE days", "PEP in time", "PEP RAG", "SDQ"];

/** A tab of one pupil in Year 9: what `figures` say of her. */
function tab(name: string, cells: readonly TestCell[]): TestSheet {
  return {
    name,
    rows: [
      ["UPN", "Name", "NCY", ...figures],
      [upn, "Ava Ash", 9, ...cells],
    ],
  };
}

const autumn: TestCell[] = ["Beck", "K", 99, 0, "Y", "Green", 10];
const summer: TestCell[] = ["Dale", "E", 70, 6, "N", "Red", 30];

const value = (reading: { readonly kind: string; readonly value?: unknown }): unknown =>
  reading.kind === "value" ? reading.value : reading.kind;

function said({ school, sen, termly }: Pupil): unknown[] {
  const { attendance, suspendedDays, pepInTime, pepQuality, sdq } = termly;
  return [school, sen.provision, attendance, suspendedDays, pepInTime, pepQuality, sdq].map(value);
}

const inAutumn = ["Beck", "K", "99", "0", "yes", "GREEN", 10];
const inSummer = ["Dale", "E", "70", "6", "no", "RED", 30];

describe("tabs of one term each", () => {
  it.each([
    ["Autumn", "Summer"],
    ["Summer", "Autumn"],
    ["Autumn 24", "Summer 25"],
    ["Y9 24-25 Aut", "Y9 24-25 Sum"],
    ["300924", "180725"],
    ["240930", "250718"],
    ["24.09.30", "25.07.18"],
    ["30-09-2024", "18-07-2025"],
    ["Sept 24", "July 25"],
    ["Sept", "July"],
    ["May 25", "July 25"],
    ["010525", "180725"],
    ["July 25", "May 25"],
  ])("‘%s’ beside ‘%s’: the latest up to the term that is read counts, wherever it stands", (first, last) => {
    const early = /^Summer|^July/.test(first) ? summer : autumn;
    const reading = readAll([tab(first, early), tab(last, early === autumn ? summer : autumn)]);
    expect(reading.pupils.map(said)).toEqual([inSummer]);
  });

  it("in autumn the summer tab does not count yet", () => {
    const reading = readAll([tab("Autumn", autumn), tab("Summer", summer)], { term: "autumn" });
    expect(reading.pupils.map(said)).toEqual([inAutumn]);
  });

  it("says once where the tabs differ, and which of them counts", () => {
    const reading = readAll([tab("Autumn", autumn), tab("Summer", summer)]);
    expect(finding(reading, "tabs-differ")).toMatchObject({
      severity: "information",
      sheet: "Summer",
      cells: ["A2"],
    });
    expect(finding(reading, "tabs-differ")?.message).toBe(
      "Row 2 on ‘Summer’ says otherwise than ‘Autumn’ of the same pupils: the school, the SEN status, attendance and 4 more. What ‘Summer’ says counts, as it is nearest to the term that is read. Nothing needs doing unless one of them is a slip.",
    );
    expect(reading.findings.filter(({ code }) => /differ|disagree/.test(code))).toHaveLength(1);
  });

  it("a blank in the term's tab is not filled from an earlier one, but a school or SEN status lasts", () => {
    const blank: TestCell[] = ["", "", "", "", "", "", ""];
    const [pupil] = readAll([tab("Autumn", autumn), tab("Summer", blank)]).pupils;
    expect(pupil && said(pupil)).toEqual(["Beck", "K", "blank", "blank", "blank", "blank", 10]);
  });

  it("a tab without a term counts before one of an earlier term, and after one of the term itself", () => {
    const only = (name: string) => readAll([tab("Spring", autumn), tab(name, summer)]).pupils.map(said);
    expect(only("Tracker")).toEqual([inSummer]);
    const beside = readAll([tab("Tracker", autumn), tab("Summer", summer)]);
    expect(beside.pupils.map(said)).toEqual([inSummer]);
  });

  it("tabs without terms: the first counts, and the other is named", () => {
    const reading = readAll([tab("List A", autumn), tab("List B", summer)]);
    expect(reading.pupils.map(said)).toEqual([inAutumn]);
    expect(finding(reading, "lists-differ")).toMatchObject({ severity: "worthALook", sheet: "List B" });
  });

  it("a tab of an earlier academic year is left out until the officer says otherwise", () => {
    const reading = readAll([tab("Summer 24", autumn), tab("Summer 25", summer)]);
    expect(reading.pupils.map(said)).toEqual([inSummer]);
    expect(reading.questions.find(({ id }) => id === "read-sheet:Summer 24")?.text).toContain("2023/24");
  });

  it("tabs of several other years are asked about in one question", () => {
    const tabs = [tab("2022-23", autumn), tab("2023-24", autumn), tab("2024-25", summer)];
    const [question, ...more] = readAll(tabs).questions;
    expect(question).toMatchObject({
      id: "other-years",
      text: "‘2022-23’, ‘2023-24’ are named for other academic years and left out. Read any of them all the same? Name several with commas between them.",
      assumed: "leave them out",
    });
    expect(more).toEqual([]);
    const sheets = (answer: string) =>
      readAll(tabs, { decisions: new Map([["other-years", answer]]) })
        .sheets.filter(({ role }) => role === "pupils")
        .map(({ name }) => name);
    expect(sheets("2023-24")).toEqual(["2023-24", "2024-25"]);
    expect(sheets("read all of them")).toEqual(["2022-23", "2023-24", "2024-25"]);
    expect(sheets("leave them out")).toEqual(["2024-25"]);
  });

  it("tabs made ahead do not make it summer in autumn", () => {
    const tabs = [tab("Autumn", autumn), tab("Spring", autumn), tab("Summer", summer)];
    const read = (asAt: string) => readAll(tabs, { academicYear: "2024/25", term: null, asAt }).settings.term;
    expect([read("2024-11-20"), read("2025-02-20"), read("2025-09-30")]).toEqual([
      "autumn",
      "spring",
      "summer",
    ]);
  });
});

describe("grades on tabs of one term each", () => {
  const graded = (name: string, english: string): TestSheet => ({
    name,
    rows: [
      ["UPN", "Name", "NCY", "Eng"],
      [upn, "Ava Ash", 11, english],
    ],
  });
  const grades = (sheets: readonly TestSheet[]) =>
    readAll(sheets).pupils[0]?.grades.map(({ role, term, reading }) => [
      role,
      term === null ? null : `${term.name} ${term.year ?? ""}`,
      reading.kind === "grade" ? reading.code : reading.kind,
    ]);

  it.each([
    ["Y11 24-25 Aut", "Y11 24-25 Sum"],
    ["300924", "180725"],
    ["24.09.30", "25.07.18"],
    ["Sept 24", "July 25"],
  ])("‘%s’ are working-at grades of autumn, ‘%s’ may be the results", (first, last) => {
    expect(grades([graded(first, "3"), graded(last, "5")])).toEqual([
      ["workingAt", "autumn 2024/25", "3"],
      ["result", null, "5"],
    ]);
  });

  it("targets are those of the latest tab", () => {
    const tabs = ["Autumn", "Summer"].map((name, at) => ({
      name,
      rows: [
        ["UPN", "Name", "NCY", "Eng target"],
        [upn, "Ava Ash", 11, at === 0 ? "4" : "6"],
      ],
    }));
    expect(grades(tabs)).toEqual([["target", null, "6"]]);
  });

  it("a tab of a month after the year that is read says no term of it", () => {
    expect(grades([graded("Results Sept 25", "5")])).toEqual([["result", null, "5"]]);
    expect(grades([graded("Sept 25", "5")])).toEqual([["result", null, "5"]]);
  });

  it("a school called after a season is of no term", () => {
    expect(grades([graded("Spring Gardens School", "5")])).toEqual([["result", null, "5"]]);
  });
});

describe("days as headings", () => {
  const read = (headings: TestCell[], ...above: TestCell[][]) =>
    readAll([
      {
        name: "Tracker",
        rows: [
          ...above,
          ["UPN", "Name", "NCY", ...headings],
          ...[1, 2, 3].map((nth) => [normalUpn(nth), `Pupil ${nth}`, 11, ...headings.map(() => "4")]),
        ],
      },
    ]);

  it.each([
    ["12/11/2024", "autumn 2024/25"],
    ["12.11.24", "autumn 2024/25"],
    ["2024-11-12", "autumn 2024/25"],
    ["11/12/2024", "autumn 2024/25"],
    ["14-02-2025", "spring 2024/25"],
    ["12/25/2024", "autumn 2024/25"],
  ])("Eng %s is of %s, never of an academic year", (day, term) => {
    const reading = read([`Eng ${day}`]);
    expect(reading.columns[3]).toMatchObject({ subject: "english", role: "workingAt", term });
    expect(reading.pupils).toHaveLength(3);
  });

  it("stand above subjects, typed as dates, too", () => {
    const reading = read(["Eng", "Maths"], [null, null, null, date("2024-11-12"), date("2025-02-14")]);
    expect(reading.pupils).toHaveLength(3);
    expect(reading.columns.slice(3).map(({ term }) => term)).toEqual(["autumn 2024/25", "spring 2024/25"]);
  });

  it("no year is taken from them", () => {
    const reading = readAll(
      [
        {
          name: "Tracker",
          rows: [
            ["UPN", "Name", "NCY", "Eng 11/12/2024"],
            [upn, "Ava Ash", 11, "4"],
          ],
        },
      ],
      { academicYear: null, term: null, asAt: "2025-02-01" },
    );
    expect(reading.settings.academicYear).toBe("2024/25");
  });
});
