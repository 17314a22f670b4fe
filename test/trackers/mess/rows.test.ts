import { codes, finding, pupil } from "../../core/reader/reading";
import { normalPupils, normalRows, normalUpn, readAll, readFault } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const headings: TestCell[] = ["UPN", "Name", "Maths result", "English result", "Attendance %"];

function row(nth: number): TestCell[] {
  return [normalUpn(nth), `Pupil ${nth}`, "5", "4", 90];
}

function formula(value: number | string): TestCell {
  return {
    value,
    hasFormula: true,
    type: typeof value === "number" ? "number" : "text",
    text: String(value),
  };
}

function read(
  rows: readonly (readonly TestCell[])[],
  decisions: readonly (readonly [string, string])[] = [],
) {
  return readAll([{ name: "All", rows }], { decisions: new Map(decisions) });
}

describe("rows that sum up others", () => {
  it.each<[string, TestCell[]]>([
    ["case 19: Total", ["Total", null, 40]],
    ["case 19: Total in the third column", [null, null, "Total", null, 40]],
    ["case 19: Grand total in the fourth", [null, null, null, "Grand Total", 40]],
    ["case 19: an average", ["Average", null, null, null, null, null, null, null, null, null, "4.5"]],
    ["case 19: % 4+", ["% 4+", null, null, null, null, null, null, null, null, null, "45%"]],
    ["case 19: LA", ["LA", null, null, null, null, null, null, null, null, null, "45%"]],
    ["case 19: National", ["National", null, null, null, null, null, null, null, null, null, "65%"]],
    [
      "case 19: a COUNTIF row in words",
      ["Number achieving 4+", null, null, null, null, null, null, null, null, null, formula(18)],
    ],
    [
      "case 19: formulas without a word",
      [null, null, null, null, null, null, null, null, null, null, formula(18), formula(0.45)],
    ],
    [
      "case 19: a count of names",
      [null, formula(40), null, null, null, null, null, null, null, null, formula(18)],
    ],
    ["case 19: a subtotal of a school", ["Beckside High Subtotal", null, null, null, formula(13)]],
  ])("%s, at the foot or in the middle, is no pupil and is said", (_, cells) => {
    const foot = readFault((rows) => rows.push(cells));
    const middle = readFault((rows) => rows.splice(21, 0, cells));
    for (const [reading, place] of [
      [foot, 42],
      [middle, 22],
    ] as const) {
      expect(reading.pupils).toHaveLength(normalPupils);
      expect(codes(reading)).toEqual(["total-row"]);
      expect(finding(reading, "total-row")?.message).toMatch(
        new RegExp(`^Row ${place} on ‘Pupils’ looks like a total`),
      );
    }
  });

  it("case 19: pupils whose every cell is a formula are pupils all the same", () => {
    const reading = readFault((rows) => {
      rows.splice(
        1,
        normalPupils,
        ...rows.slice(1).map((cells) =>
          cells.map((cell): TestCell => {
            if (cell === null || cell === undefined) return null;
            return typeof cell === "object"
              ? { ...cell, hasFormula: true }
              : { value: cell, hasFormula: true };
          }),
        ),
      );
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.findings).toEqual([]);
  });

  it("case 19: rows of formulas that copy blanks are blank", () => {
    const zeros = Array.from({ length: 20 }, () => formula(0));
    const reading = readFault((rows) => rows.push(zeros, zeros));
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.findings).toEqual([]);
  });
});

describe("lines alone above pupils", () => {
  const schools: TestCell[][] = [
    headings,
    ["Beckside High School"],
    row(1),
    row(2),
    [],
    ["St Cuthbert's RC Primary"],
    row(3),
    ["Total", null, 3],
  ];

  it("case 20: a school's name is the school of the pupils beneath, where no column says it", () => {
    const reading = read(schools);
    expect([1, 2, 3].map((nth) => pupil(reading, normalUpn(nth))?.school)).toMatchObject([
      { value: "Beckside High School" },
      { value: "Beckside High School" },
      { value: "St Cuthbert's RC Primary" },
    ]);
    expect(finding(reading, "group-row")).toMatchObject({ severity: "information", cells: ["A2", "A6"] });
    expect(reading.questions.filter(({ id }) => !id.startsWith("roles"))).toEqual([]);
  });

  it("case 20: a year group heads the pupils beneath it, schools within years too", () => {
    const reading = read([
      headings,
      ["Year 10"],
      ["Beckside High School"],
      row(1),
      ["Year 11"],
      ["Millbrook Academy"],
      row(2),
      ["Moor College"],
      row(3),
    ]);
    expect(
      reading.pupils.map(({ year, school }) => [
        year.kind === "value" ? year.value : null,
        school.kind === "value" ? school.value : null,
      ]),
    ).toEqual([
      [10, "Beckside High School"],
      [11, "Millbrook Academy"],
      [11, "Moor College"],
    ]);
  });

  it("case 20: a column for the school beats the line", () => {
    const reading = readFault((rows) => rows.splice(1, 0, ["Another High School"]));
    expect(reading.pupils[0]?.school).toMatchObject({ value: "Millbrook Academy" });
    expect(codes(reading)).toEqual(["separator-row"]);
  });

  it("case 20: a name that could be a school's is asked about, and nothing is assumed", () => {
    const rows = [headings, ["Beckside"], row(1), ["Millbrook"], row(2)];
    const reading = read(rows);
    expect(reading.questions.find(({ id }) => id === "group-rows:All")).toMatchObject({
      assumed: "nothing to read",
      at: { cell: "A2" },
    });
    expect(reading.pupils.map(({ school }) => school.kind)).toEqual(["noColumn", "noColumn"]);
    const answered = read(rows, [["group-rows:All", "their school"]]);
    expect(answered.pupils.map(({ school }) => school)).toMatchObject([
      { value: "Beckside" },
      { value: "Millbrook" },
    ]);
  });

  it.each(["Secondary schools", "Out of county", "Primary", "Key Stage 4", "KS3"])(
    "case 20: ‘%s’ is a kind of school and none by name",
    (line) => {
      const reading = read([headings, [line], row(1), row(2)]);
      expect(reading.pupils.map(({ school }) => school.kind)).toEqual(["noColumn", "noColumn"]);
      expect(finding(reading, "separator-row")?.cells).toEqual(["A2"]);
      expect(reading.questions.map(({ id }) => id)).not.toContain("group-rows:All");
    },
  );

  it("case 20: the line may stand in another column than the first", () => {
    const reading = read([headings, [null, "Beckside High School"], row(1)]);
    expect(reading.pupils).toHaveLength(1);
    expect(reading.pupils[0]?.school).toMatchObject({ value: "Beckside High School" });
  });
});

describe("rows between and below pupils", () => {
  it("case 21: blank rows are read past and named", () => {
    const reading = readFault((rows) => {
      rows.splice(30, 0, []);
      rows.splice(12, 0, [null, " ", null], []);
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(codes(reading)).toEqual(["blank-rows"]);
    expect(finding(reading, "blank-rows")?.message).toContain("Rows 13, 14 and 33");
  });

  it("case 22: hidden rows are counted, said, included, and left out when the officer says so", () => {
    const hiddenRows = Array.from({ length: 12 }, (_, index) => index + 5);
    const sheet = { name: "Pupils", rows: normalRows(), hiddenRows };
    const reading = readAll([sheet]);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(finding(reading, "hidden-rows")?.message).toMatch(/^12 hidden rows are included\./);
    expect(reading.questions).toMatchObject([
      { id: "hidden-rows:Pupils", options: ["include", "leave out"], assumed: "include" },
    ]);
    const filtered = readAll([sheet], { decisions: new Map([["hidden-rows:Pupils", "leave out"]]) });
    expect(filtered.pupils).toHaveLength(normalPupils - 12);
    expect(codes(filtered)).toEqual(["hidden-rows-out"]);
  });

  it("case 22: hidden rows without pupils are nobody's business", () => {
    const reading = readAll([
      { name: "Pupils", rows: [["Title"], ["Note"], ...normalRows()], hiddenRows: [2, 60] },
    ]);
    expect(codes(reading)).toEqual([]);
    expect(reading.questions).toEqual([]);
  });

  it("case 26: pupils typed below the table, past a gap and without its formulas, are read and the gap is named", () => {
    const reading = readFault((rows) => {
      const typed = rows.splice(38, 3);
      rows.forEach((cells, index) => {
        if (index > 0) cells[15] = formula(93);
      });
      rows.push([], ...typed);
    });
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(finding(reading, "blank-rows")?.message).toContain("Row 39");
  });
});
