import { analyse } from "../../../src/core/analysis/analyse";
import type { TypedRatingName } from "../../../src/core/domain/ratings";
import type { TrackerReading } from "../../../src/core/reader/understood";
import { codes, columns, finding } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { readRag, typed } from "./ragLists";

describe("ratings that an officer typed by herself", () => {
  it.each<[string, TypedRatingName]>([
    ["RAG", "overall"],
    ["Overall RAG", "overall"],
    ["RAG status", "overall"],
    ["Attainment RAG", "attainment"],
    ["Progress RAG", "attainment"],
    ["Attendance RAG", "attendance"],
    ["RAG (Attendance)", "attendance"],
    ["Behaviour RAG", "behaviour"],
    ["Wellbeing RAG", "wellbeing"],
    ["SDQ RAG", "wellbeing"],
  ])("case 56: %s is the pupil's %s rating", (heading, rating) => {
    const reading = readRag(heading, ["R", "Green"]);
    expect(typed(reading, rating)).toEqual(["RED", "GREEN"]);
    expect(reading.pupils[0]?.typedRatings.get(rating)?.at).toEqual({ sheet: "Y11", cell: "D2" });
    expect([codes(reading), reading.questions]).toEqual([[], []]);
  });

  it.each<[TestCell, string]>([
    ["R", "RED"],
    ["a", "AMBER"],
    ["G ", "GREEN"],
    ["Red ", "RED"],
    [" AMBER", "AMBER"],
    ["green", "GREEN"],
    ["Yellow", "AMBER"],
    ["◆ RED", "RED"],
    ["Amber ▲", "AMBER"],
    ["● GREEN", "GREEN"],
    ["🔴", "RED"],
    ["🟠", "AMBER"],
    ["🟡", "AMBER"],
    ["🟢 Green", "GREEN"],
    ["G (Green)", "GREEN"],
    ["n/a", "notApplicable"],
    [null, "blank"],
    ["-", "blank"],
    [{ value: 0, hasFormula: true }, "blank"],
  ])("case 56: %p is %s, and nothing is said", (cell, rag) => {
    const reading = readRag("RAG", [cell, "Green"]);
    expect(typed(reading, "overall")).toEqual([rag, "GREEN"]);
    expect(reading.findings).toEqual([]);
  });

  it.each<TestCell>(["Red/Amber", "●", "Concern", "Y", 4, { value: "#N/A", type: "error", text: "#N/A" }])(
    "case 56: %p is no rating, which is listed and costs no figure",
    (cell) => {
      const reading = readRag("RAG", [cell, "Green"]);
      expect(typed(reading, "overall")).toEqual(["unreadable", "GREEN"]);
      expect(reading.findings).toMatchObject([
        { code: "rag-unreadable", severity: "information", cells: ["D2"] },
      ]);
    },
  );

  it("case 56: blue is noted as better than GREEN", () => {
    const reading = readRag("RAG", ["B", "Blue", "🔵", "R"]);
    expect(typed(reading, "overall")).toEqual(["BLUE", "BLUE", "BLUE", "RED"]);
    expect(reading.findings).toMatchObject([{ code: "rag-blue", severity: "information" }]);
  });

  it("case 56: of 1 to 3 it is asked which is RED, and they are left out until she answers", () => {
    const open = readRag("RAG", [1, 2, "3"]);
    expect(open.questions).toMatchObject([
      { id: "rag-numbers:Y11:RAG", assumed: "leave them out", at: { cell: "D1" } },
    ]);
    expect(open.questions[0]?.text).toBe("Under D1 ‘RAG’ 3 cells say 1, 2 or 3. Is 1 RED or GREEN?");
    expect([typed(open, "overall"), open.findings]).toEqual([["unreadable", "unreadable", "unreadable"], []]);
    const said = (answer: string) =>
      typed(readRag("RAG", [1, 2, "3"], {}, ["rag-numbers:Y11:RAG", answer]), "overall");
    expect(said("1 is RED")).toEqual(["RED", "AMBER", "GREEN"]);
    expect(said("1 is GREEN")).toEqual(["GREEN", "AMBER", "RED"]);
  });

  it("case 56: the same is asked of the quality of PEPs", () => {
    const said = readRag("PEP RAG", [1, "3"], {}, ["rag-numbers:Y11:PEP RAG", "1 is RED"]);
    expect(said.pupils.map(({ termly }) => termly.pepQuality)).toMatchObject([
      { value: "RED" },
      { value: "GREEN" },
    ]);
  });
});

describe("columns that say RAG without saying of what", () => {
  const pupilsUnder = (...headings: string[][]): TrackerReading =>
    readAll([
      {
        name: "Y11",
        rows: [...headings, [normalUpn(1), 11, "5", "R", "4", "G"], [normalUpn(2), 11, "3", "G", "6", "A"]],
      },
    ]);

  it.each([
    [
      "under subjects",
      [
        ["", "", "Maths", "", "English"],
        ["UPN", "Year", "Grade", "RAG", "Grade", "RAG"],
      ],
    ],
    ["one beside each subject", [["UPN", "Year", "Maths", "RAG", "English", "RAG"]]],
  ])("case 56: %s rate no pupil, and are listed as not used", (_, headings) => {
    const reading = pupilsUnder(...headings);
    expect(columns(reading).filter((each) => /^[DF] /.test(each))).toEqual(["D unused", "F unused"]);
    expect(finding(reading, "columns-unused")?.cells).toHaveLength(2);
    expect(reading.questions.map(({ id }) => id)).toEqual(["roles:Y11"]);
  });

  it("case 56: Progress RAG under a subject is the progress in it", () => {
    const reading = pupilsUnder(
      ["", "", "Maths", "", "English"],
      ["UPN", "Year", "Grade", "Progress RAG", "Grade", "Progress RAG"],
    );
    expect(reading.columns[3]).toMatchObject({ subject: "mathematics", role: "progress" });
  });

  it("case 56: a RAG of another heading is that heading's", () => {
    const reading = pupilsUnder(
      ["", "", "Attendance", "", "Behaviour"],
      ["UPN", "Year", "%", "RAG", "Days suspended", "RAG"],
    );
    expect(columns(reading)[3]).toBe("D ragAttendance");
    expect(columns(reading)[5]).toBe("F ragBehaviour");
  });

  it("case 56: in a list with a row for each subject it is the subject's, and not used", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["UPN", "Year", "Subject", "Grade", "RAG"],
          [normalUpn(1), 11, "English", "5", "R"],
          [normalUpn(1), 11, "Maths", "4", "G"],
          [normalUpn(2), 11, "Maths", "4", "A"],
        ],
      },
    ]);
    expect(columns(reading)).toContain("E unused");
    expect(codes(reading)).toEqual(["columns-unused"]);
  });

  it("case 56: on a sheet of one subject it is the subject's, and not used", () => {
    const sheets = ["Maths", "English"].map((name) => ({
      name,
      rows: [
        ["UPN", "Year", "Target", "Result", "RAG", "Attendance RAG"],
        [normalUpn(1), 11, "5", "4", "R", "G"],
        [normalUpn(2), 11, "6", "5", "G", "A"],
      ],
    }));
    const reading = readAll(sheets);
    expect(columns(reading).filter((each) => each.startsWith("E"))).toEqual(["E unused", "E unused"]);
    expect([typed(reading, "overall"), typed(reading, "attendance")]).toEqual([
      [undefined, undefined],
      ["GREEN", "AMBER"],
    ]);
  });

  it("case 56: in a list with a row for each term that of the term counts", () => {
    const rows = [
      ["UPN", "Year", "Term", "Attendance %", "Attendance RAG"],
      [normalUpn(1), 11, "Spring", 90, "R"],
      [normalUpn(1), 11, "Summer", 97, "G"],
      [normalUpn(2), 11, "Spring", 91, "A"],
      [normalUpn(2), 11, "Summer", 80, "R"],
    ];
    const reading = readAll([{ name: "Termly", rows }]);
    expect(typed(reading, "attendance")).toEqual(["GREEN", "RED"]);
    expect(reading.pupils[0]?.typedRatings.get("attendance")?.at.cell).toBe("E3");
  });

  it("case 56: a second list fills what the first one leaves blank", () => {
    const list = (name: string, ...rags: TestCell[]) => ({
      name,
      rows: [["UPN", "Year", "Overall RAG"], ...rags.map((rag, nth) => [normalUpn(nth + 1), 11, rag])],
    });
    const reading = readAll([list("Y11", null, "R"), list("PEPs", "G", "A")]);
    expect(typed(reading, "overall")).toEqual(["GREEN", "RED"]);
    expect(reading.pupils[0]?.typedRatings.get("overall")?.at.sheet).toBe("PEPs");
  });

  it("case 56: what only stands beside a rating is none", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["UPN", "Year", "RAG", "RAG comments", "Previous RAG", "RAG key"],
          [normalUpn(1), 11, "R", "late", "G", "R = at risk"],
        ],
      },
    ]);
    expect(columns(reading).slice(2)).toEqual(["C ragOverall", "D unused", "E unused", "F unused"]);
    expect(reading.questions).toEqual([]);
  });

  it("case 56: of one in each term that of the term counts", () => {
    const rows = [
      ["UPN", "NCY", "Autumn RAG", "Spring RAG", "Summer RAG", "Maths result"],
      [normalUpn(1), 11, "R", "A", "G", "5"],
    ];
    const reading = readAll([{ name: "Y11", rows }]);
    expect([typed(reading, "overall"), reading.questions]).toEqual([["GREEN"], []]);
  });
});

describe("typed ratings beside those worked out", () => {
  const results = (reading: TrackerReading) => analyse({ ...reading, indicators: [], decisions: new Map() });

  it("case 56: never take their place, and a difference is one finding a sheet and rating", () => {
    const { pupils, findings } = results(readRag("Attendance RAG", ["Red", "Amber", "Green", null, "x"]));
    expect(pupils.map(({ ratings }) => ratings.attendance)).toEqual(new Array(5).fill("AMBER"));
    expect(findings).toMatchObject([
      { code: "typed-rating-differs", severity: "worthALook", sheet: "Y11", cells: ["D2", "D4"] },
    ]);
    expect(findings[0]?.message).toBe(
      "Cells D2 and D4 on ‘Y11’: your own RAG of attendance differs from the one worked out for 2 pupils (RED where AMBER is worked out and GREEN where AMBER is worked out). The one worked out counts; yours stays as it is. Check the figures behind it, or your rating.",
    );
  });

  it("case 56: blue is as good as GREEN, and nothing is compared with no data", () => {
    const { findings } = results(readRag("Wellbeing RAG", ["Red", "Blue"]));
    expect(findings).toEqual([]);
  });

  it("case 56: a difference in the overall rating is for information", () => {
    expect(results(readRag("RAG", ["Red"])).findings).toMatchObject([
      { severity: "information", cell: "D2" },
    ]);
  });
});
