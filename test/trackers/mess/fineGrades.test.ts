import { meanGap } from "../../../src/core/domain/attainmentGap";
import { exactText } from "../../../src/core/domain/exact";
import type { ReadOptions } from "../../../src/core/reader/readTracker";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { codes, finding } from "../../core/reader/reading";

const levels = "National Curriculum levels";
const gcse = "GCSE grades with a letter";
const steps = "steps within a year";

interface PupilRow {
  readonly year: TestCell;
  readonly grades: readonly TestCell[];
}

/** Reads grades of a list called Y7-11: the scales, each pupil's grades and mean gap, and what was asked. */
function read(headings: readonly string[], pupils: readonly PupilRow[], options: Partial<ReadOptions> = {}) {
  const cells = pupils.map(({ year, grades }, nth) => [normalUpn(nth + 1), year, ...grades]);
  const sheet = { name: "Y7-11", rows: [["UPN", "NCY", ...headings], ...cells] };
  const reading = readAll([sheet], { term: "spring", asAt: "2025-02-14", ...options });
  const gaps = reading.pupils.map((pupil) => {
    const gap = meanGap(pupil, reading.settings);
    return gap === null ? null : exactText(gap);
  });
  const asked = reading.questions.filter(({ id }) => !id.startsWith("roles"));
  const read = reading.pupils.map(({ grades }) =>
    grades.map(({ reading: each }) => ("code" in each ? each.code : each.kind)).join(" "),
  );
  return { reading, scales: reading.columns.slice(2).map(({ scale }) => scale), read, gaps, asked };
}

const of = (year: TestCell, ...rows: readonly (readonly TestCell[])[]): PupilRow[] =>
  rows.map((grades) => ({ year, grades }));

describe("4a, 4b and 4c in Years 7 to 11 since levels ended", () => {
  const both = ["Eng Spr WA", "Eng Target"];

  it("are asked about: levels kept on, or fine GCSE grades", () => {
    const { asked } = read(["Eng Spr WA"], of(8, ["4a"], ["5c"], ["4b"]));
    expect(asked).toMatchObject([
      { id: "level-letters:Y7-11", options: [levels, gcse], assumed: levels, at: { cell: "C1" } },
    ]);
    expect(asked[0]?.text).toContain("grades such as 4a stand");
  });

  it.each<[string, string[], PupilRow[], string]>([
    [
      "plain targets 9 to 1 of the same pupils speak for GCSE grades",
      both,
      of(8, ["4a", "5"], ["3c", "4"]),
      gcse,
    ],
    ["so do pupils of Year 10 and 11", ["Eng Spr WA"], [...of(9, ["4a"]), ...of(11, ["5c"])], gcse],
    ["a heading that says level speaks for levels", ["English level"], of(11, ["4a"], ["5c"]), levels],
    ["4b alone may be a step of a year too", ["Eng Spr WA"], of(8, ["4b"], ["5b"]), steps],
    ["so may 4b beside 4s and 4c", ["Eng Spr WA"], of(8, ["4b"], ["5s"], ["4w"], ["4c"]), steps],
  ])("assumed by what stands beside them: %s", (_, headings, pupils, assumed) => {
    expect(read(headings, pupils).asked).toMatchObject([{ id: "level-letters:Y7-11", assumed }]);
  });

  it("are a whole grade for passes, and a third above or below it for the mean gap", () => {
    const rows = of(11, ["4a", "5"], ["4b", "5"], ["4c", "5"], ["5c", "5"], ["5a", "5"]);
    const { scales, read: grades, gaps } = read(both, rows);
    expect(scales).toEqual(["9-1", "9-1"]);
    expect(grades).toEqual(["4 5", "4 5", "4 5", "5 5", "5 5"]);
    expect(gaps).toEqual(["-0.67", "-1", "-1.33", "-0.33", "0.33"]);
  });

  it("are levels when the officer says so, three to a level", () => {
    const told = answers(["level-letters:Y7-11", levels]);
    const { scales, gaps } = read(both, of(8, ["4a", "5b"], ["5c", "5b"]), told);
    expect({ scales, gaps }).toEqual({ scales: ["NC levels", "NC levels"], gaps: ["-2", "-1"] });
  });

  it("are asked about once a list, and stay levels for its primary pupils", () => {
    const { asked, reading } = read(["Eng Spr WA"], [...of(5, ["4a"], ["3c"]), ...of(10, ["4a"], ["5c"])]);
    expect(asked).toMatchObject([{ assumed: gcse }]);
    expect(asked[0]?.text).toContain("Letters of primary pupils are never those of GCSEs.");
    const scales = reading.pupils.map(({ grades: [grade] }) => grade?.scale);
    expect(scales).toEqual(["NC levels", "NC levels", "9-1", "9-1"]);
  });

  it("leave a Key Stage 2 level beside them what it is", () => {
    const told = answers(["level-letters:Y7-11", gcse]);
    const { scales } = read(["KS2 Eng", "Eng Spr WA"], of(9, ["4b", "4a"], ["5c", "5b"]), told);
    expect(scales).toEqual(["NC levels", "9-1"]);
  });

  it("leave a start point a level as long as the pupils had levels in Year 6, and not longer", () => {
    const start = (academicYear: string): unknown => {
      const options = { academicYear, asAt: `20${academicYear.slice(-2)}-02-14` };
      const told = answers(["level-letters:Y7-11", gcse]);
      return read(["Eng baseline", ...both], of(11, ["4b", "4a", "5"], ["5c", "5b", "5"]), {
        ...options,
        ...told,
      }).scales;
    };
    expect(start("2018/19")).toEqual(["NC levels", "9-1", "9-1"]);
    expect(start("2024/25")).toEqual(["9-1", "9-1", "9-1"]);
  });

  it("are no question where a single one is a slip", () => {
    const rows = of(9, ["4", "5"], ["5", "5"], ["5", "6"], ["6", "6"], ["4c", "5"]);
    const { asked, reading } = read(both, rows);
    expect(asked).toEqual([]);
    expect(finding(reading, "grade-unreadable")).toMatchObject({ cell: "C6", found: "4c" });
  });
});

describe("decimals such as 4.5 in Years 7 to 11", () => {
  const rows = of(10, ["4.2", "5"], ["4.5", "5"], [4.8, "5"], [5, "5"], ["3,5", "5"]);
  const headings = ["Maths Spr WA", "Maths Target"];

  it("are asked about once a list, and are fine grades until the officer says otherwise", () => {
    const { asked, read: grades, gaps } = read(headings, rows);
    expect(asked).toMatchObject([
      {
        id: "fine-decimals:Y7-11",
        options: ["fine grades: 4.5 counts as grade 4", "not grades"],
        assumed: "fine grades: 4.5 counts as grade 4",
        at: { cell: "C1" },
      },
    ]);
    expect(grades).toEqual(["4 5", "4 5", "4 5", "5 5", "3 5"]);
    expect(gaps).toEqual(["-0.8", "-0.5", "-0.2", "0", "-1.5"]);
  });

  it("are not used where they are no grades", () => {
    const { reading, gaps } = read(headings, rows, answers(["fine-decimals:Y7-11", "not grades"]));
    expect(reading.columns[2]).toMatchObject({ field: "unused", header: "Maths Spr WA" });
    expect(gaps.every((gap) => gap === null)).toBe(true);
    expect(codes(reading)).not.toContain("grade-unreadable");
  });

  it("are slips where they are few", () => {
    const few = of(10, ["4"], ["5"], ["6"], ["3"], ["4"], ["4.5"]);
    const { asked, reading } = read(["Maths Spr WA"], few);
    expect(asked).toEqual([]);
    expect(finding(reading, "grade-unreadable")).toMatchObject({ cell: "C7", found: "4.5" });
  });

  it.each(["0.7", "10.5"])("%s is no grade beside them", (typed) => {
    const { reading } = read(headings, [...rows, ...of(10, [typed, "5"])]);
    expect(finding(reading, "grade-unreadable")).toMatchObject({ cell: "C7", found: typed });
  });

  it("are no grades of Key Stage 2, nor of years before 9 to 1", () => {
    expect(read(headings, of(5, ["4.5", "5"], ["4.2", "5"])).asked).not.toMatchObject([
      { id: "fine-decimals:Y7-11" },
    ]);
    const before = { academicYear: "2013/14", asAt: "2014-02-14" };
    expect(read(headings, of(10, ["4.5", "5"], ["4.2", "5"]), before).asked).toEqual([]);
  });
});

describe("4+ and 4-", () => {
  const headings = ["Maths Spr WA", "Maths Target"];
  const rows = of(10, ["4+", "5"], ["5-", "5"], ["4=", "5"], ["5", "5"]);

  it("are 4.33 and 4.67 for the mean gap, and 4 for passes until the officer lets 5- count as 5", () => {
    const { read: grades, gaps } = read(headings, rows);
    expect(grades).toEqual(["4 5", "4 5", "4 5", "5 5"]);
    expect(gaps).toEqual(["-0.67", "-0.33", "-1", "0"]);
    const whole = read(headings, rows, answers(["minus-sign:Y7-11", "4- counts as 4"]));
    expect(whole.read[1]).toBe("5 5");
    expect(whole.gaps[1]).toBe("0");
  });

  it("are whole grades where Settings say that fine marks do not count", () => {
    const sheet = {
      name: "Settings",
      rows: [
        ["Setting", "Value"],
        ["Term", "Spring"],
        ["First or best entry", "First"],
        ["Fine mark of a grade", 0],
      ],
    };
    const list = { name: "Y10", rows: [["UPN", "NCY", ...headings], [normalUpn(1), 10, "4+", "5"], [normalUpn(2), 10, "5-", "5"]] }; // prettier-ignore
    const { pupils, settings } = readAll([list, sheet], { term: "spring", asAt: "2025-02-14" });
    const gaps = pupils.map((pupil) => meanGap(pupil, settings)).map((gap) => gap && exactText(gap));
    expect(gaps).toEqual(["-1", "-1"]);
  });

  it("are what a flight path compares with", () => {
    const { reading } = read(headings, of(9, ["3+", "5"]));
    const settings = { ...reading.settings, attainmentAgainst: "flight path" } as const;
    const [gap] = reading.pupils.map((pupil) => meanGap(pupil, settings));
    // End of spring in Year 9: 1 + 4 × 8/15 = 3.1333…; 3+ is 3.33.
    expect(gap && exactText(gap)).toMatch(/^0\.19666/);
  });
});
