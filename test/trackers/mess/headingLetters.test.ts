import { codes, columns, finding } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const ava = normalUpn(1);
const ben = normalUpn(2);

function read(
  rows: readonly (readonly TestCell[])[],
  decisions: readonly (readonly [string, string])[] = [],
) {
  return readAll([{ name: "Y11", rows }], { decisions: new Map(decisions) });
}

describe("single letters behind a subject", () => {
  const rows: TestCell[][] = [
    [null, null, null, "English", null, null, "Maths", null, null],
    ["Name", "UPN", "Yr", "T", "C", "P", "T", "C", "P"],
    ["Ava", ava, 11, "5", "4", "5", "6", "5", "6"],
    ["Ben", ben, 11, "4", "3", "4", "4", "3", "3"],
  ];

  it("T, C and P are target, current and predicted, and one question is asked for all", () => {
    const reading = read(rows);
    expect(columns(reading).slice(3)).toEqual([
      "D english target",
      "E english workingAt",
      "F unused",
      "G mathematics target",
      "H mathematics workingAt",
      "I unused",
    ]);
    expect(reading.questions).toMatchObject([
      {
        text: "T, C and P stand beside subjects, as in D2 ‘English › T’. Do they mean target, current and predicted?",
        assumed: "yes",
      },
    ]);
    expect(codes(reading)).toEqual(["column-predicted"]);
  });

  it("after a no the columns are asked about like any other words", () => {
    const reading = read(rows, [["letters:Y11", "no"]]);
    expect(columns(reading).filter((each) => / (?:target|workingAt)$/.test(each))).toEqual([]);
  });

  it.each([
    ["English T", "English C"],
    ["Eng (T)", "Eng (C)"],
  ])("%s and %s are no misspellings of one subject", (target, current) => {
    const reading = read([
      ["Name", "UPN", "Yr", target, current],
      ["Ava", ava, 11, "5", "4"],
    ]);
    expect(columns(reading).slice(3)).toEqual(["D english target", "E english workingAt"]);
  });

  it("a letter alone means nothing: the column is asked about and not used", () => {
    const reading = read([
      ["Name", "UPN", "Yr", "English", "English T"],
      ["Ava", ava, 11, "5", "4"],
    ]);
    expect(columns(reading)[4]).toBe("E unused");
    expect(reading.questions).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: "beside:Y11:t", assumed: "not used" })]),
    );
  });
});

describe("T behind a short name of a subject", () => {
  it.each([
    ["Eng T", "Ma T"],
    ["Sci T", "Ma (T)"],
  ])(
    "%s and %s beside grades of a term are targets: Ma T is no short Mat, and one question is asked for both",
    (first, second) => {
      const reading = read([
        ["Name", "UPN", "Yr", first, `${first.slice(0, -2)}Sum`, second, "Ma Sum"],
        ["Ava", ava, 11, "5", "4", "6", "5"],
      ]);
      expect([columns(reading)[3], columns(reading)[5]]).toEqual([
        `D ${first.startsWith("Eng") ? "english" : "science"} target`,
        "F mathematics target",
      ]);
      expect(reading.questions.map(({ id }) => id)).toEqual(["letters:Y11"]);
    },
  );

  it("under a merged heading, too", () => {
    const reading = read([
      [null, null, null, "Ma", null],
      ["Name", "UPN", "Yr", "T", "Sum"],
      ["Ava", ava, 11, "5", "4"],
    ]);
    expect(columns(reading).slice(3)).toEqual(["D unused", "E mathematics workingAt summer 2024/25"]);
  });
});

describe("R, W and M in a row", () => {
  const levels = (headings: string[], grades: string[]) =>
    readAll(
      [
        {
          name: "Y6",
          rows: [
            ["Name", "UPN", "Yr", ...headings],
            ["Ava", ava, 6, ...grades],
          ],
        },
      ],
      { academicYear: "2013/14", asAt: "2014-09-30" },
    );

  it("are reading, writing and mathematics, beside a key stage, a term or a kind of test", () => {
    const headings = ["KS1 R", "KS1 W", "KS1 M", "Y6 Aut R", "KS2 SAT R", "KS2 TA W"];
    expect(columns(levels(headings, ["2b", "2c", "2a", "4c", "4", "4"])).slice(3)).toEqual([
      "D reading baseline",
      "E writing baseline",
      "F mathematics baseline",
      "G reading workingAt autumn 2013/14",
      "H reading result",
      "I writing result",
    ]);
  });

  it("M and F over sexes, and an R alone, are none", () => {
    const reading = levels(["M", "F", "KS1 R"], ["x", "", "2b"]);
    expect(columns(reading).slice(3)).toEqual(["D unused", "E unused", "F unused"]);
  });
});

describe("grades under a subject and words that we do not know", () => {
  const tracker = (heads: string[], values: string[]) =>
    read([
      ["Name", "UPN", "Yr", ...heads],
      ["Ava", ava, 11, ...values],
    ]);

  it("one question for all columns with the same words, digits like letters", () => {
    const { questions, ...reading } = tracker(
      ["Eng Snapshot", "Maths Snapshot", "Sci Snapshot"],
      ["4", "5", "4-4"],
    );
    expect(questions.filter(({ id }) => id.startsWith("beside:"))).toMatchObject([
      {
        id: "beside:Y11:snapshot",
        text: "D1 ‘Eng Snapshot’ and 2 more name subjects beside words that we do not know. What are the grades below?",
        assumed: "working-at grades",
      },
    ]);
    expect(reading.columns.slice(3).every(({ role }) => role === "workingAt")).toBe(true);
  });

  it("other words are not used until the officer says what they are", () => {
    const open = tracker(["Eng", "Eng KS3"], ["4", "5"]);
    expect(columns(open)[4]).toBe("E unused");
    const id = open.questions.find(({ at }) => at.cell === "E1")?.id ?? "";
    const answered = read(
      [
        ["Name", "UPN", "Yr", "Eng", "Eng KS3"],
        ["Ava", ava, 11, "4", "5"],
      ],
      [[id, "targets"]],
    );
    expect(columns(answered)[4]).toBe("E english target");
  });

  it.each(["Eng set", "Maths teacher", "Eng RAG", "Eng ATL", "Maths (H/F)", "Eng +/-"])(
    "%s holds no grades, and nothing is asked",
    (heading) => {
      const reading = tracker([heading], ["2"]);
      expect(columns(reading)[3]).toBe("D unused");
      expect(reading.questions).toEqual([]);
    },
  );

  it.each([
    ["8035 Geography", "geography"],
    ["AQA 8700 Eng Lang", "englishLanguage"],
    ["1MA1 Maths", "mathematics"],
    ["Maths (9-1)", "mathematics"],
    ["Combined Science: Trilogy", "doubleScience"],
  ])("%s is %s: boards, codes and scales only explain", (heading, subject) => {
    expect(columns(tracker([heading], ["4"]))[3]).toBe(`D ${subject} result`);
  });

  it("data collections are numbered terms, and FFT20 is a target", () => {
    const reading = tracker(["Eng FFT20", "Eng DC1", "Eng DC2", "Nov-24 Maths"], ["5", "3", "4", "3"]);
    expect(columns(reading).slice(3)).toEqual([
      "D english target",
      "E english workingAt autumn 2024/25",
      "F english workingAt spring 2024/25",
      "G mathematics workingAt autumn 2024/25",
    ]);
  });

  it("nobody is asked whether grades after Year 11 are GCSEs, nor under a heading of role words", () => {
    const reading = read([
      ["Name", "UPN", "Yr", "Maths", "Applied stuff", "Expected outcome"],
      ["Ava", ava, 12, "C", "B", "C"],
      ["Ben", ben, 13, "D", "C", "D"],
    ]);
    expect(reading.questions.filter(({ id }) => id.startsWith("subject:"))).toEqual([]);
  });

  it("codes of legal status are no grades", () => {
    const reading = read([
      ["Name", "UPN", "Yr", "Maths result", "Basis code"],
      ["Ava", ava, 11, "4", "C2"],
      ["Ben", ben, 11, "4", "E1"],
    ]);
    expect(finding(reading, "grades-unused")).toBeUndefined();
    expect(finding(reading, "column-fits")?.message).toContain("looks like the legal status");
  });

  it("the level of a KS2 subject in Year 6 is its result, whatever names the scale", () => {
    const reading = readAll(
      [
        {
          name: "Y6",
          rows: [
            ["Name", "UPN", "Yr", "KS2 Reading", "KS2 Maths Level"],
            ["Ava", ava, 6, "4b", "4"],
          ],
        },
      ],
      { academicYear: "2013/14", asAt: "2014-09-30" },
    );
    expect(columns(reading).slice(3)).toEqual(["D reading result", "E mathematics result"]);
  });
});
