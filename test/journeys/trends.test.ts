import { CommandRun } from "../support/commandRun";
import { earlier, history, noteColumn, scorecard, twoYears } from "../support/twoYears";
import type { Told } from "../support/twoYears";

/**
 * One workbook over two academic years: autumn, spring, summer (provisional, then revised) and the next autumn. Ten
 * pupils of Year 11 with their attendance and whether they gained five good passes; earlier years are typed in.
 */

const command = new CommandRun();
afterAll(() => command.end());

/** The arrows of an indicator: last term, last year. */
const arrows = ({ officer }: Told, id: string) =>
  [6, 7].map((column) => officer.text(scorecard, officer.rowWith(scorecard, `indicator:${id}`), column));
const directions = ({ report }: Told, id: string) =>
  report.indicators.find((each) => each["id"] === id)?.["direction"];
const trend = ({ report }: Told, id: string) => report.trends.find(({ indicator }) => indicator === id);

let told: Awaited<ReturnType<typeof twoYears>>;

beforeAll(async () => {
  told = await twoYears(command);
}, 120_000);

describe("the direction of travel", () => {
  it("is none in the first autumn, as nothing is known of earlier terms", () => {
    expect(told.autumn.report.written).toContainEqual({
      sheet: history,
      kind: "history",
      indicator: null,
      change: "created",
    });
    expect(directions(told.autumn, "att")).toEqual({ lastTerm: "none", lastYear: "none" });
    expect(arrows(told.autumn, "att")).toEqual(["–", "–"]);
  });

  it("is better in spring, when attendance has risen by 2 points", () => {
    expect(directions(told.spring, "att")).toEqual({ lastTerm: "better", lastYear: "none" });
    expect(trend(told.spring, "att")?.lastTerm).toMatchObject({ change: 2, why: "" });
    expect(arrows(told.spring, "att")).toEqual(["↑ better", "–"]);
  });

  it("is worse than spring and better than last summer in summer", () => {
    expect(arrows(told.summer, "att")).toEqual(["↓ worse", "↑ better"]);
  });

  it("is held in the next autumn against the summer and against last autumn", () => {
    expect(arrows(told.next, "att")).toEqual(["→ same", "↑ better"]);
  });
});

describe("a break in the series", () => {
  it("lets nothing be compared with the years before 2013/14", () => {
    expect(arrows(told.summer, "ks4-5ac-em")).toEqual(["→ same", "– break"]);
    expect(directions(told.summer, "ks4-5ac-em")).toEqual({ lastTerm: "same", lastYear: "none" });
    expect(trend(told.summer, "ks4-5ac-em")).toMatchObject({
      sameTermLastYear: { change: null, why: "series break: exam system changed in 2014" },
      stretches: [
        [{ year: "2011/12" }, { year: "2012/13" }],
        [{ term: "autumn" }, { term: "spring" }, { term: "summer" }],
      ],
      breaks: [{ before: { year: "2012/13" }, after: { year: "2013/14" } }],
    });
  });

  it("is marked in the plan's table, and said in its evidence", () => {
    const { rows } = told.summer.officer.sheet("RP ks4-5ac-em");
    const plan = rows.flatMap((cells) => cells.map((cell) => cell?.value));
    expect(plan).toContain("– Series break: exam system changed in 2014 –");
    expect(plan).toContain(
      "Results follow changed rules and should not be compared directly with 12.2% in 2012/13.",
    );
  });

  it("comes once: 2014/15 is held against 2013/14, on changed rules both", () => {
    expect(arrows(told.next, "ks4-5ac-em")).toEqual(["→ same", "↑ better"]);
    expect(trend(told.next, "ks4-5ac-em")?.sameTermLastYear).toMatchObject({ change: 10, why: "" });
  });
});

describe("comparators", () => {
  it("stand beside the figure with source, date and gap; England is offered where none is named", () => {
    const [attendance, passes] = told.summer.report.indicators;
    expect(attendance).toMatchObject({
      comparator: {
        label: "England CLA",
        value: 92.9,
        source: "DfE",
        date: "2013/14",
        gap: -1.9,
        offered: false,
      },
      neighbours: { value: 91.7, available: 2, of: 3, gap: -0.7 },
    });
    expect(passes).toMatchObject({ comparator: { value: 12, offered: true, gap: 18 } });
  });
});

describe("the history", () => {
  it("keeps the provisional figure beside the revised one", () => {
    const points = trend(told.revised, "ks4-5ac-em")?.points.filter((point) => point["term"] === "summer");
    expect(points?.map(({ year, status, value }) => [year, status, value])).toEqual([
      ["2011/12", "final", 14.8],
      ["2012/13", "final", 12.2],
      ["2013/14", "provisional", 30],
      ["2013/14", "revised", 40],
    ]);
  });

  it("has a row for every indicator, term and data status in the end", () => {
    const { rows } = told.next.officer.sheet(history);
    const keys = rows.flatMap((cells) => cells.map((cell) => String(cell?.value ?? "")));
    expect(keys.filter((key) => /^history:\S+ /.test(key))).toEqual([
      "history:att 2013/14 autumn final",
      "history:att 2013/14 spring final",
      "history:att 2013/14 summer final",
      "history:att 2014/15 autumn final",
      "history:ks4-5ac-em 2013/14 autumn provisional",
      "history:ks4-5ac-em 2013/14 spring provisional",
      "history:ks4-5ac-em 2013/14 summer provisional",
      "history:ks4-5ac-em 2013/14 summer revised",
      "history:ks4-5ac-em 2014/15 autumn revised",
    ]);
  });

  it("keeps everything that she typed, through all terms", () => {
    const { officer } = told.next;
    const row = officer.rowWith(history, "history:att 2013/14 autumn final");
    expect(officer.text(history, row, noteColumn.history)).toBe("two schools late");
    const card = officer.rowWith(scorecard, "indicator:att");
    expect(officer.text(scorecard, card, noteColumn.scorecard)).toBe("ask them");
    earlier.forEach(([id, year], nth) => {
      const typed = officer.rowWith(history, `earlier-${nth + 1}`);
      expect([officer.text(history, typed, 0), officer.text(history, typed, 2)]).toEqual([id, year]);
    });
  });
});

it.each(["autumn", "spring", "summer", "revised", "next"] as const)(
  "writes nothing at a second refresh: %s",
  (stage) => {
    expect(told[stage].unchanged).toBe(true);
  },
);
