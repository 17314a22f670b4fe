import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { codes } from "../../core/reader/reading";

const facts = ["Eng", "Maths", "Att", "PEP"];
const termNames = ["Aut", "Spr", "Sum"] as const;

/** How many of ten pupils have each of the four facts in each term. */
type Filled = readonly (readonly [english: number, maths: number, attendance: number, pep: number])[];

const values: readonly TestCell[][] = [
  ["3", "3", 91, "Y"],
  ["4", "5", 88, "N"],
  ["6", "6", 97, "Y"],
];

function termly(filled: Filled, year = " 25/26") {
  const headings = termNames.flatMap((term) => facts.map((fact) => `${fact} ${term}${year}`));
  const row = (nth: number): TestCell[] => [
    normalUpn(nth),
    10,
    ...termNames.flatMap((_, term) =>
      facts.map((__, fact) => (nth <= (filled[term]?.[fact] ?? 0) ? (values[term]?.[fact] ?? null) : null)),
    ),
  ];
  return [
    {
      name: "CLA",
      rows: [["UPN", "NCY", ...headings], ...Array.from({ length: 10 }, (_, at) => row(at + 1))],
    },
  ];
}

const all = [10, 10, 10, 10] as const;
const none = [0, 0, 0, 0] as const;
const november = { academicYear: null, term: null, asAt: "2026-11-27" };

function read(filled: Filled, options: Partial<Parameters<typeof readAll>[1]> = {}) {
  const reading = readAll(termly(filled), { ...november, ...options });
  const [pupil] = reading.pupils;
  return {
    ...{ reading, term: reading.settings.term, question: reading.questions.find(({ id }) => id === "term") },
    attendance: pupil?.termly.attendance,
    pep: pupil?.termly.pepInTime,
  };
}

describe("case 18: one term for grades, attendance and PEPs", () => {
  it("after the year, the latest term that is filled in is reported, and that is said", () => {
    const { reading, term, question, attendance, pep } = read([all, all, none]);
    expect(term).toBe("spring");
    expect(attendance).toMatchObject({ value: "88" });
    expect(pep).toMatchObject({ value: "no" });
    expect(question?.text).toBe(
      "Which term is this? We take spring: it is the latest term of 2025/26 that is filled in (grades of summer: 0 of 10).",
    );
    expect(reading.questions.map(({ id }) => id)).toEqual(["academic-year", "term"]);
  });

  it.each<[string, Filled, string]>([
    ["a summer that is there for all", [all, all, all], "summer"],
    ["one that has begun", [all, all, [3, 3, 4, 2]], "spring"],
    ["one that lacks a few", [all, all, [9, 9, 9, 8]], "summer"],
    ["attendance alone of the summer", [all, all, [0, 0, 10, 0]], "spring"],
    ["grades and attendance of it", [all, all, [10, 10, 10, 0]], "summer"],
    ["nothing but the autumn", [all, none, none], "autumn"],
    ["an autumn with gaps and a spring with more", [[6, 6, 6, 6], all, none], "spring"],
    ["nothing at all", [none, none, none], "summer"],
  ])("%s: %j is %s", (_, filled, term) => {
    expect(read(filled).term).toBe(term);
  });

  it("within the year, a term that has only begun is passed over for the one before", () => {
    const inFebruary = { academicYear: "2025/26", asAt: "2026-02-10" };
    expect(read([all, [2, 0, 3, 0], none], inFebruary).term).toBe("autumn");
    expect(read([all, all, all], inFebruary).term).toBe("spring");
  });

  it("the term that she says counts, and an empty column of it is not filled from another term unasked", () => {
    const open = read([all, all, none], { term: "summer" });
    expect([open.attendance, open.pep]).toEqual([{ kind: "blank" }, { kind: "blank" }]);
    const asked = open.reading.questions.filter(({ id }) => id.startsWith("other-term:"));
    expect(asked.map(({ at, assumed }) => [at.cell, assumed])).toEqual([
      ["I1", "no"],
      ["J1", "no"],
    ]);
    expect(asked[0]?.text).toContain("no column with anything in it is of summer 2025/26");
    const answered = read([all, all, none], {
      term: "summer",
      decisions: new Map(asked.map(({ id }) => [id, "yes"])),
    });
    expect(answered.attendance).toMatchObject({ value: "88" });
  });

  it("tabs made ahead with names only are no term that is filled in", () => {
    const tab = (name: string, ...cells: readonly TestCell[]) => ({
      name,
      rows: [
        ["UPN", "NCY", "English", "Attendance"],
        ...[1, 2, 3].map((nth) => [normalUpn(nth), 10, ...cells]),
      ],
    });
    const tabs = [tab("Autumn", "3", 91), tab("Spring", "4", 88), tab("Summer", null, null)];
    const reading = readAll(tabs, { academicYear: "2025/26", term: null, asAt: "2026-11-27" });
    expect(reading.settings.term).toBe("spring");
    expect(reading.pupils[0]?.termly.attendance).toMatchObject({ value: "88" });
    expect(codes(reading)).not.toContain("earlier-term-only");
  });

  it("rows by pupil and term are counted by their rows", () => {
    const rows = ["Autumn", "Spring", "Summer"].flatMap((term, at) =>
      [1, 2, 3, 4, 5].map((nth): TestCell[] => [
        normalUpn(nth),
        10,
        term,
        at === 2 && nth > 1 ? null : "4",
        at === 2 && nth > 1 ? null : 90 + at,
      ]),
    );
    const headings: TestCell[] = ["UPN", "NCY", "Term", "English", "Attendance"];
    const reading = readAll([{ name: "CLA", rows: [headings, ...rows] }], {
      ...{ academicYear: "2025/26", term: null, asAt: "2026-11-27" },
    });
    expect(reading.settings.term).toBe("spring");
    expect(reading.pupils[0]?.termly.attendance).toMatchObject({ value: "91" });
  });

  it("results of the year are those of its summer, whatever else is filled in", () => {
    const [sheet] = termly([all, all, none]);
    const rows = (sheet?.rows ?? []).map((row, at) => [...row, at === 0 ? "Eng GCSE result" : "5"]);
    const reading = readAll([{ name: "CLA", rows }], november);
    expect(reading.settings.term).toBe("summer");
  });
});

describe("the year where nothing names it", () => {
  const undated = (filled: Filled) => readAll(termly(filled, ""), november).questions[0];

  it("is the one before where a term that is still to come is filled in", () => {
    expect(undated([all, all, none])).toMatchObject({ id: "academic-year", assumed: "2025/26" });
    expect(undated([all, all, none])?.text).toContain(
      "grades of spring are filled in, which is still to come in 2026/27",
    );
    expect(undated([all, none, none])).toMatchObject({ assumed: "2026/27" });
  });

  it.each([
    ["Period: 01/09/2025 to 22/07/2026", "2025/26", "summer"],
    ["Report for 01/09/2025 - 19/12/2025", "2025/26", "autumn"],
    ["Printed 12/11/2026", "2026/27", "autumn"],
    ["01/04/2025 to 31/03/2026", "2026/27", "autumn"],
  ])("‘%s’ above an export: %s, %s", (title, year, term) => {
    const rows: TestCell[][] = [
      [title],
      [],
      ["UPN", "Surname", "NCY", "Attendance"],
      ...[1, 2, 3].map((nth): TestCell[] => [normalUpn(nth), `Surname${nth}`, 10, 90]),
    ];
    const { settings } = readAll([{ name: "Sheet1", rows }], november);
    expect([settings.academicYear, settings.term]).toEqual([year, term]);
  });

  it("the term in which a span of days above an export ends is told by her term dates", () => {
    const termOf = (dates: string) =>
      readAll(
        [
          {
            name: "Sheet1",
            rows: [
              ["Period: 01/09/2025 to 02/04/2026"],
              [],
              ["UPN", "NCY", "Attendance"],
              [normalUpn(1), 10, 90],
            ],
          },
          {
            name: "Settings",
            rows: [
              ["Term dates", dates],
              ["Council", "Northshire"],
            ],
          },
        ],
        november,
      ).settings.term;
    expect(termOf("spring from 5 January, summer from 13 April")).toBe("spring");
    expect(termOf("spring from 1 January, summer from 1 April")).toBe("summer");
  });
});
