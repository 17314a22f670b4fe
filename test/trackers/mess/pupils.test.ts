import { codes, finding, readRows } from "../../core/reader/reading";
import { normalPupils, normalUpn, put, readAll, readFault } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const [one, two] = [normalUpn(1), normalUpn(2)] as [string, string];
const born = date("2009-01-14");

describe("who a pupil is", () => {
  it.each([
    ["UPN", "upn"],
    ["U.P.N.", "upn"],
    ["Unique Pupil No", "upn"],
    ["ULN", "uln"],
    ["NCY", "yearGroup"],
    ["Yr", "yearGroup"],
    ["Year Gp", "yearGroup"],
    ["SEND", "senProvision"],
    ["K-E-N", "senProvision"],
    ["Stage", "senProvision"],
    ["Ethnicity", "ethnicity"],
  ])("case 12: %s is known for what it is", (heading, field) => {
    const headings = ["Name", "Date of birth", heading, "Maths result"];
    const reading = readRows([headings, ["Ava Ash", date("1998-01-14"), "", "C"]]);
    expect(reading.columns.find(({ column }) => column === "C")?.field).toBe(field);
  });

  it("case 24: a pupil who moved school stands on two sheets and is one", () => {
    const heads: TestCell[] = ["UPN", "Name", "DOB", "Year", "School"];
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          [...heads, "Maths result"],
          [one, "Ava Ash", born, 11, "Beckside", "5"],
        ],
      },
      {
        name: "Movers",
        rows: [
          [...heads, "Science result"],
          [one, "ASH, Ava", born, 11, "Millbrook", "4"],
        ],
      },
    ]);
    expect(reading.pupils).toHaveLength(1);
    expect(reading.pupils[0]?.grades.map(({ subject }) => subject)).toEqual(["mathematics", "science"]);
    expect(reading.questions).toEqual([]);
  });

  it("case 24: sheets that give one pupil different grades are named, and the first counts", () => {
    const rows = (grade: string): TestCell[][] => [
      ["UPN", "Name", "Year", "Maths result"],
      [one, "Ava", 11, grade],
    ];
    const reading = readAll([
      { name: "Y11", rows: rows("5") },
      { name: "Results", rows: rows("4") },
    ]);
    expect(finding(reading, "sheets-disagree")).toMatchObject({ sheet: "Results", severity: "worthALook" });
    expect(finding(reading, "sheets-disagree")?.message).toContain("D2");
    expect(reading.pupils[0]?.grades[0]?.reading).toMatchObject({ code: "5" });
  });

  it("case 24: one UPN on two sheets over two people keeps both and must be mended", () => {
    const rows = (name: string, day: string): TestCell[][] => [
      ["UPN", "Name", "DOB", "Year", "Maths result"],
      [one, name, date(day), 11, "5"],
    ];
    const reading = readAll([
      { name: "A", rows: rows("Amy Ash", "2009-01-14") },
      { name: "B", rows: rows("Ben Ash", "2009-05-02") },
    ]);
    expect(new Set(reading.pupils.map(({ key }) => key)).size).toBe(2);
    expect(finding(reading, "upn-shared")).toMatchObject({ severity: "mustFix", sheet: "B", cells: ["A2"] });
  });

  it("case 24: numbers that begin again on every sheet merge nobody", () => {
    const rows = (name: string, day: string): TestCell[][] => [
      ["ID", "Name", "DOB", "Year", "Maths result"],
      [1, name, date(day), 11, "5"],
    ];
    const reading = readAll([
      { name: "A", rows: rows("Amy Ash", "2009-01-14") },
      { name: "B", rows: rows("Ben Birch", "2009-05-02") },
    ]);
    expect(new Set(reading.pupils.map(({ key }) => key)).size).toBe(2);
    expect(codes(reading)).toContain("number-reused");
  });

  it("case 25: namesakes without numbers are never merged on the name alone", () => {
    const rows: TestCell[][] = [
      ["Name", "Year", "Maths result"],
      ["Ava Ash", 11, "5"],
      ["Ava Ash", 11, "4"],
    ];
    const reading = readAll([{ name: "Y11", rows }]);
    expect(new Set(reading.pupils.map(({ key }) => key)).size).toBe(2);
  });

  it("case 25: twins told apart by a tag keep their grades on sheets in another order", () => {
    const list = (subject: string, jack: string, jill: string, turned: boolean): TestCell[][] => {
      const pupils: TestCell[][] = [
        ["J Ash (Jack)", born, 11, jack],
        ["J Ash (Jill)", born, 11, jill],
      ];
      return [["Name", "DOB", "Year", subject], ...(turned ? pupils.reverse() : pupils)];
    };
    const reading = readAll([
      { name: "English", rows: list("English Language result", "5", "6", false) },
      { name: "Maths", rows: list("Maths result", "3", "9", true) },
    ]);
    const grades = reading.pupils.map((pupil) =>
      pupil.grades.map(({ reading: grade }) => (grade.kind === "grade" ? grade.code : grade.kind)),
    );
    expect(reading.pupils.map(({ name }) => name)).toEqual(["J Ash (Jack)", "J Ash (Jill)"]);
    expect(grades).toEqual([
      ["5", "3"],
      ["6", "9"],
    ]);
  });

  it.each([
    ["case 29: a number in scientific notation", { value: 9.992e11, text: "9.992E+11" }],
    ["case 29: the letter is lost", "999200007919"],
    ["case 29: a letter too many", `${one}A`],
  ])("%s is flagged and never mended, and the pupil stays", (_, typed) => {
    const reading = readFault((rows) => put(rows, 3, "UPN", typed));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.findings).toHaveLength(1);
    expect(reading.findings[0]).toMatchObject({ severity: "worthALook", cells: ["A3"] });
  });

  it("case 29: spaces and lower case are read", () => {
    const reading = readFault((rows) => put(rows, 3, "UPN", ` ${two.toLowerCase()} `));
    expect(reading.pupils[1]?.key).toBe(two);
  });

  it.each(["UN1", "UN2", "un3", "UN4", "UN5"])("case 30: %s says that the UPN is not known", (code) => {
    const reading = readFault((rows) => {
      put(rows, 3, "UPN", code);
      put(rows, 4, "UPN", code);
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.pupils[1]?.upn.kind).toBe("notApplicable");
    expect(reading.pupils[1]?.key).toMatch(/^h-/);
    expect(reading.findings).toMatchObject([{ code: "upn-unknown-code", severity: "information" }]);
  });

  it("case 30: a ULN stands in for a UPN, as a number or as text", () => {
    const heads = ["Name", "ULN", "Year", "Maths result"];
    const key = (uln: TestCell) => readAll([{ name: "Y12", rows: [heads, ["Ava Ash", uln, 12, "5"]] }]);
    expect(key(9276308686).pupils[0]?.key).toBe("9276308686");
    expect(key("9276 308686").pupils[0]).toMatchObject({ key: "9276308686", uln: { value: "9276308686" } });
    expect(finding(key(9276308687), "uln-doubtful")?.cells).toEqual(["B2"]);
    expect(key("92763").pupils[0]?.uln.kind).toBe("unreadable");
  });

  const named = (name: string, sheet: string, subject: string) => ({
    name: sheet,
    rows: [
      ["Name", "DOB", "Year", subject],
      [name, born, 11, "5"],
    ],
  });

  it.each([
    "SMITH, John",
    "SMITH, John (JS)",
    "John Smith – EHCP",
    "John SMITH - LAC",
    "John Smith*",
    "Smith John",
    "john  smith",
  ])("case 31: John Smith is %j too, and is shown as typed", (typed) => {
    const reading = readAll([
      named(typed, "English", "English Language result"),
      named("John Smith", "Maths", "Maths result"),
    ]);
    expect(reading.pupils).toHaveLength(1);
    expect(reading.pupils[0]?.name).toBe(typed);
  });

  it("case 31: a double-barrelled name is no tag, and another birth date another pupil", () => {
    const other = named("John Smith - Jones", "Maths", "Maths result");
    expect(readAll([named("John Smith", "English", "English Language result"), other]).pupils).toHaveLength(
      2,
    );
  });

  const anonymous = (labels: readonly TestCell[]) => [
    ["Child", "Year", "SEN", "Maths result"],
    ...labels.map((label) => [label, 11, "N", "5"]),
  ];

  it.each([
    ["labels", ["Child 14", "Child 15", "Child 16"]],
    ["initials", ["A.B.", "C.D.", "E.F."]],
    ["numbers in a row", [1, 2, 3, 4, 5]],
    ["numbers of files", [40127, 40331, 40112]],
  ])("case 32: a list without names works by %s", (_, labels) => {
    const reading = readAll([{ name: "Y11", rows: anonymous(labels) }]);
    expect(reading.pupils.map(({ name }) => name)).toEqual(labels.map(String));
    expect(new Set(reading.pupils.map(({ key }) => key)).size).toBe(labels.length);
    expect(reading.pupils[0]?.grades[0]?.reading.kind).toBe("grade");
  });

  it("case 32: counts of pupils are no pupils", () => {
    const rows = [
      ["School", "Pupils", "SEN", "Maths result"],
      ["Beckside", 4, 2, 1],
      ["Millbrook", 2, 1, 1],
      ["Alder", 2, 1, 1],
    ];
    expect(readAll([{ name: "Counts", rows: rows }]).pupils).toEqual([]);
  });

  it("case 32: labels that stand on two sheets are asked about, and kept apart until answered", () => {
    const sheets = ["English", "Maths"].map((name) => ({ name, rows: anonymous(["Child 1", "Child 2"]) }));
    const reading = readAll(sheets);
    expect(reading.pupils).toHaveLength(4);
    const asked = reading.questions.find(({ id }) => id === "same-names:Maths");
    expect(asked?.assumed).toBe("different pupils");
    const same = readAll(sheets, { decisions: new Map([["same-names:Maths", "the same pupils"]]) });
    expect(same.pupils).toHaveLength(2);
  });

  it("case 64: leavers whose rows were deleted and joiners are told at the next refresh", () => {
    const ratings = {
      name: "Pupil ratings",
      mark: "pupilRatings",
      rows: [
        ["first", "overall", "rp:keys"],
        ["Gone", "GREEN", `pupil:${normalUpn(99)}`],
        ...Array.from({ length: normalPupils }, (_, index) => [null, "RED", `pupil:${normalUpn(index + 2)}`]),
      ],
    };
    const normal = { name: "Pupils", rows: [] as TestCell[][] };
    readFault((rows) => normal.rows.push(...rows));
    const reading = readAll([normal, ratings]);
    expect(finding(reading, "pupils-joined")?.cells).toEqual(["A2"]);
    expect(finding(reading, "pupils-left")).toMatchObject({
      sheet: "Pupil ratings",
      severity: "information",
    });
  });
});
