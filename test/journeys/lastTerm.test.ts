import { refresh } from "../../src/core/workflows/refresh";
import { reportOf } from "../../src/hosts/headless/report";
import type { Rating } from "../../src/core/domain/ratings";
import type { TermName } from "../../src/core/domain/term";
import { PaperWorkbook } from "../support/paperWorkbook";
import { rawWorkbook } from "../support/rawWorkbook";
import type { TestCell } from "../support/rawWorkbook";

/** Three terms in one workbook: ratings are compared with the term before, however often a term is refreshed. */

const mark = "pupilRatings";

type Line = readonly [name: string, id: number, attendance: number | null, sdq: number];

const spring: readonly Line[] = [
  ["Ada", 1, 85, 10],
  ["Ben", 2, 97, 10],
  ["Cy", 3, 92, 20],
  ["Dee", 4, 97, 10],
];
const summer: readonly Line[] = [
  ["Ada", 1, 92, 10],
  ["Ben", 2, 80, 10],
  ["Cy", 3, 92, 20],
  ["Eve", 5, 97, 10],
];

function tracker(lines: readonly Line[]) {
  const head: TestCell[] = ["Name", "Pupil ID", "Year", "Attendance %", "SDQ score"];
  return rawWorkbook({
    name: "Tracker",
    rows: [head, ...lines.map(([name, id, attendance, sdq]): TestCell[] => [name, id, 9, attendance, sdq])],
  });
}

async function refreshed(book: PaperWorkbook, term: TermName, academicYear = "2013/14") {
  return refresh(book, { asAt: "2014-07-01", academicYear, term, decisions: new Map() });
}

/** The pupils of the new term are pasted over those of the old. */
function paste(book: PaperWorkbook, lines: readonly Line[]): void {
  const [sheet] = book.sheets;
  const [now] = new PaperWorkbook(tracker(lines)).sheets;
  if (sheet && now) sheet.rows = now.rows;
}

interface Told {
  readonly pupils: readonly {
    readonly overall: Rating;
    readonly lastTerm: { readonly term: string; readonly overall: Rating } | null;
    readonly change: Readonly<Record<string, string>>;
  }[];
  readonly redList: readonly { readonly reds: readonly string[]; readonly since: readonly unknown[] }[];
}

async function afterTwoTerms() {
  const book = new PaperWorkbook(tracker(spring));
  await refreshed(book, "spring");
  paste(book, summer);
  return { book, outcome: await refreshed(book, "summer") };
}

function json({ calculated, ...rest }: Awaited<ReturnType<typeof refreshed>>): Told {
  const run = { planner: "test", asAt: "2014-07-01" };
  return reportOf(calculated, { calculated, ...rest }, run) as Told;
}

describe("the first term", () => {
  it("has nothing to compare with, and says nothing about it", async () => {
    const book = new PaperWorkbook(tracker(spring));
    const told = json(await refreshed(book, "spring"));
    expect(told.pupils[0]).toMatchObject({ lastTerm: null, change: { attendance: "none", overall: "none" } });
    expect(told.redList[0]?.since).toEqual([null]);
    expect(() => book.rowOf(mark, "compared")).toThrow();
  });
});

describe("the next term", () => {
  it("says which term it is compared with, and how pupils moved overall", async () => {
    const { book } = await afterTwoTerms();
    expect(book.textOf(mark, "compared", "first")).toBe(
      "Change since 2013/14 spring: 1 better, 1 worse, 1 the same, 1 new.",
    );
  });

  it("says beside each rating what it was, where it was another", async () => {
    const { book, outcome } = await afterTwoTerms();
    const shown = outcome.calculated.results?.pupils.map(({ pupil }) =>
      ["attendance", "wellbeing", "overall"].map((id) => book.textOf(mark, `pupil:${pupil.key}`, id)),
    );
    expect(shown).toEqual([
      ["▲ AMBER 92.0%, was RED", "● GREEN SDQ 10", "▲ AMBER, was RED"],
      ["◆ RED 80.0%, was GREEN", "● GREEN SDQ 10", "◆ RED, was GREEN"],
      ["▲ AMBER 92.0%", "◆ RED SDQ 20", "◆ RED"],
      ["● GREEN 97.0%", "● GREEN SDQ 10", "● GREEN, not listed before"],
    ]);
  });

  it("tells the JSON the same, and since when a pupil is RED", async () => {
    const told = json((await afterTwoTerms()).outcome);
    expect(
      told.pupils.map(({ overall, lastTerm, change }) => [overall, lastTerm?.overall, change["overall"]]),
    ).toEqual([
      ["AMBER", "RED", "better"],
      ["RED", "GREEN", "worse"],
      ["RED", "RED", "same"],
      ["GREEN", undefined, "new"],
    ]);
    expect(told.pupils[0]?.lastTerm).toMatchObject({ academicYear: "2013/14", term: "spring" });
    expect(told.redList.map(({ reds, since }) => [reds, since])).toEqual([
      [["attendance"], ["this term"]],
      [["wellbeing"], ["last term or before"]],
    ]);
  });

  it("says on the RED list who was RED last term too", async () => {
    const { book, outcome } = await afterTwoTerms();
    const [, ben, cy] = outcome.calculated.results?.pupils ?? [];
    expect(book.textOf("redPupils", `pupil:${ben?.pupil.key}`, "which")).toBe("Attendance (80.0%)");
    expect(book.textOf("redPupils", `pupil:${cy?.pupil.key}`, "which")).toBe(
      "Wellbeing (SDQ 20, RED last term too)",
    );
  });
});

describe("another refresh in the same term", () => {
  it("leaves the ratings as they are, and writes nothing once joiners and leavers have been told", async () => {
    const { book } = await afterTwoTerms();
    const { written } = await refreshed(book, "summer");
    expect(written.filter(({ change }) => change !== "unchanged").map(({ kind }) => kind)).toEqual([
      "checks",
    ]);
    book.applied = [];
    await refreshed(book, "summer");
    expect(book.applied).toEqual([]);
  });

  it("has still nothing to compare with in the first term", async () => {
    const book = new PaperWorkbook(tracker(spring));
    await refreshed(book, "spring");
    expect(json(await refreshed(book, "spring")).pupils[0]?.lastTerm).toBeNull();
  });

  it("keeps comparing with the term before when a figure is put right", async () => {
    const { book } = await afterTwoTerms();
    paste(book, [["Ada", 1, 96, 10], ...summer.slice(1, 3), ["Eve", 5, 70, 10]]);
    const told = json(await refreshed(book, "summer"));
    expect(told.pupils[0]).toMatchObject({
      overall: "GREEN",
      lastTerm: { overall: "RED" },
      change: { overall: "better" },
    });
    expect(told.redList.map(({ since }) => since)).toContainEqual(["this term"]);
    expect(told.pupils[3]).toMatchObject({ lastTerm: null, change: { overall: "new" } });
  });
});

describe("the term after", () => {
  it("compares with the summer, across the turn of the year", async () => {
    const { book } = await afterTwoTerms();
    const told = json(await refreshed(book, "autumn", "2014/15"));
    expect(new Set(told.pupils.map(({ change }) => change["overall"]))).toEqual(new Set(["same"]));
    expect(book.textOf(mark, "compared", "first")).toContain("2013/14 summer: 0 better, 0 worse, 4 the same");
  });
});

describe("the rules in words", () => {
  it("say when attainment is compared with the flight path", async () => {
    const settings: TestCell[][] = [
      ["Attainment compared with", "Flight path"],
      ["Council", "Northshire"],
    ];
    const { rows } = tracker(spring).sheets[0] ?? { rows: [] };
    const book = new PaperWorkbook(
      rawWorkbook({ name: "Tracker", rows }, { name: "Settings", rows: settings }),
    );
    await refreshed(book, "spring");
    expect(book.textOf(mark, "rules", "first")).toContain(
      "the point reached by now on the way to its target",
    );
  });
});

describe("what is not compared", () => {
  it("is a term earlier than the sheet's own", async () => {
    const { book } = await afterTwoTerms();
    const told = json(await refreshed(book, "spring"));
    expect(told.pupils.every(({ lastTerm }) => lastTerm === null)).toBe(true);
    expect(() => book.rowOf(mark, "compared")).toThrow();
  });

  it("is a pupil who had gone from the list", async () => {
    const { book, outcome } = await afterTwoTerms();
    const [ada] = outcome.calculated.results?.pupils ?? [];
    book.type(mark, `pupil:${ada?.pupil.key}`, "note", "back in September?");
    await refreshed(book, "summer");
    paste(book, summer.slice(1));
    await refreshed(book, "autumn", "2014/15");
    paste(book, summer);
    const told = json(await refreshed(book, "spring", "2014/15"));
    expect(told.pupils[0]).toMatchObject({ lastTerm: null, change: { overall: "new" } });
    expect(book.textOf(mark, `pupil:${ada?.pupil.key}`, "note")).toBe("back in September?");
  });
});
