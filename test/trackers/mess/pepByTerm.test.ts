import { columns, codes, pupil, readRows } from "../../core/reader/reading";
import { normalUpn } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const [first, second] = [normalUpn(1), normalUpn(2)];

/** Terms over what is noted of each PEP: the names of the pupils' columns stand on the upper row only. */
const headings: TestCell[][] = [
  ["UPN", "Pupil", "NCY", "DT", "Autumn PEP", null, null, "Spring PEP", null, null],
  [null, null, null, null, "Date", "QA RAG", "In timescale", "Date", "QA RAG", "In timescale"],
];

const rows: TestCell[][] = [
  [first, "Ava", 8, "Ms Hall", date("2024-10-08"), "Amber", "Y", date("2025-02-11"), "Green", "Y"],
  [second, "Ben", 9, "Mr Lowe", date("2024-10-10"), "Green", "Y", date("2025-03-02"), "Red", "N"],
];

describe("a PEP tracker with terms over ‘Date’, ‘QA RAG’ and ‘In timescale’", () => {
  const reading = readRows([...headings, ...rows], { asAt: "2025-03-20" });

  it("has two rows of headings, and is asked nothing about the columns", () => {
    expect(columns(reading)).toEqual([
      "A upn",
      "B name",
      "C yearGroup",
      "D unused",
      "E unused",
      "F unused",
      "G unused",
      "H unused",
      "I pepQuality",
      "J pepInTime",
    ]);
    expect(codes(reading)).not.toContain("note-row");
    expect(reading.questions.map(({ id }) => id)).toEqual(["academic-year", "term"]);
  });

  it("gives the quality and the time of the latest complete term", () => {
    expect(pupil(reading, first)?.termly).toMatchObject({
      pepQuality: { value: "GREEN" },
      pepInTime: { value: "yes" },
    });
    expect(pupil(reading, second)?.termly).toMatchObject({
      pepQuality: { value: "RED" },
      pepInTime: { value: "no" },
    });
  });

  it("takes DT for the designated teacher unless grades stand below", () => {
    const graded = readRows(
      [
        ["UPN", "Pupil", "NCY", "DT"],
        [first, "Ava", 11, "4"],
        [second, "Ben", 11, "5"],
      ],
      { asAt: "2025-03-20" },
    );
    expect(graded.columns[3]).toMatchObject({ subject: "designTechnology" });
  });

  it("takes the first pupil for a pupil, though no name or number stands there", () => {
    const unnamed: TestCell[] = [null, null, 8, null, null, "Green", "Yes", null, "Amber", "Yes"];
    const lacking = readRows([headings[0] ?? [], unnamed, ...rows], { asAt: "2025-03-20" });
    expect(codes(lacking)).toContain("row-without-pupil");
  });
});

describe("ticks of the font Wingdings", () => {
  it("ü and þ are yes, û and ý are no", () => {
    const reading = readRows([
      ["UPN", "Pupil", "PEP this term?"],
      ...["ü", "û", "þ", "ý"].map((tick, nth): TestCell[] => [normalUpn(nth + 1), `Pupil${nth}`, tick]),
    ]);
    expect(reading.pupils.map(({ termly: { pepInTime } }) => pepInTime)).toMatchObject([
      { value: "yes" },
      { value: "no" },
      { value: "yes" },
      { value: "no" },
    ]);
  });
});

describe("a tracker of traffic lights", () => {
  const facts = ["Attendance", "Attainment", "Behaviour", "Wellbeing", "Overall"];
  const lights = (cells: readonly (readonly string[])[]) =>
    readRows([
      ["UPN", "Pupil", ...facts],
      ...cells.map((own, nth) => [normalUpn(nth + 1), `P${nth}`, ...own]),
    ]);

  it("holds her own ratings under the bare names of the facts", () => {
    const reading = lights([
      ["G", "A", "G", "n/a", "G"],
      ["Red", "R", "Amber", "A", "R"],
    ]);
    const ratings = [...(reading.pupils[1]?.typedRatings ?? [])].map(([name, { reading: rated }]) => [
      name,
      rated.kind === "value" ? rated.value : rated.kind,
    ]);
    expect(new Map(ratings as [string, string][])).toEqual(
      new Map([
        ["attendance", "RED"],
        ["attainment", "RED"],
        ["behaviour", "AMBER"],
        ["wellbeing", "AMBER"],
        ["overall", "RED"],
      ]),
    );
    expect(codes(reading)).not.toContain("value-unreadable");
  });

  it("is none where letters may be grades, or a fact has figures", () => {
    const grades = lights([["93", "A", "G", "A", "G"]]);
    expect(columns(grades)[2]).toBe("C attendance");
    expect(columns(grades).join()).not.toContain("rag");
  });
});
