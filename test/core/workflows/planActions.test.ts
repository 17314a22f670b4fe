import { planActions } from "../../../src/core/workflows/planActions";
import type { StandingSheet } from "../../../src/core/sheet/typedText";
import { indicatorOf } from "../../support/pupils";

const indicators = [indicatorOf()];
const plan = `recoveryPlan:${indicatorOf().id}`;
const report = `progressReport:${indicatorOf().id}`;

/** Sheets as they stand, by mark; `before` is what cells held at the last refresh, by sheet, row and column. */
function standingIn(
  sheets: Readonly<Record<string, StandingSheet>>,
  before: Readonly<Record<string, string>> = {},
) {
  return {
    standing: (mark: string) => sheets[mark] ?? null,
    meantThen: () => () => null,
    remembered: (...place: readonly string[]) => before[place.join(" ")] ?? null,
  };
}

function sheetOf(rows: Readonly<Record<string, Readonly<Record<string, string>>>>): StandingSheet {
  return {
    rows: Object.entries(rows).map(([key, cells]) => ({
      key,
      cells: new Map(Object.entries(cells).map(([id, text]) => [id, { value: text, text }] as const)),
    })),
  };
}

/** A plan whose actions have these completion dates, from the top down. */
function planWith(...dates: readonly string[]): StandingSheet {
  const rows = dates.map((date, nth) => ({
    key: `a-${nth + 1}`,
    cells: new Map([
      ["action", { value: `Action ${nth + 1}`, text: `Action ${nth + 1}` }],
      ...(date === "" ? [] : [["due", { value: date, text: date }] as const]),
    ]),
  }));
  return { rows };
}

const actions = (...dates: readonly string[]) =>
  planActions(indicators, standingIn({ [plan]: planWith(...dates) }), new Map(), "2014-12-01");

describe("the day an action is due", () => {
  it("is that of the action above where it says “As above”, and is overdue with it", () => {
    const listed = actions("14/11/2014", "As above", "14/12/2014", "as above.");
    expect(listed.map(({ due, flags }) => [due, flags.includes("overdue")])).toEqual([
      ["2014-11-14", true],
      ["2014-11-14", true],
      ["2014-12-14", false],
      ["2014-12-14", false],
    ]);
  });

  it("is what she typed where nothing stands above, and missing where she typed nothing", () => {
    expect(actions("As above", "").map(({ due, flags }) => [due, flags.includes("noDate")])).toEqual([
      ["As above", false],
      [null, true],
    ]);
  });
});

describe("what an action says", () => {
  it("is what stands above it where it says “As above”, column by column", () => {
    const sheet = sheetOf({
      "a-1": { action: "Tuition", lead: "KS4 adviser", due: "14/11/2014" },
      "a-2": { action: "Maps", lead: "As above", due: "19/12/2014" },
      "a-3": { action: "ditto", lead: "as above", due: "As above" },
    });
    const listed = planActions(indicators, standingIn({ [plan]: sheet }), new Map(), "2014-09-30");
    expect(listed.map(({ number, action, lead, due }) => [number, action, lead, due])).toEqual([
      [1, "Tuition", "KS4 adviser", "2014-11-14"],
      [2, "Maps", "KS4 adviser", "2014-12-19"],
      [3, "Maps", "KS4 adviser", "2014-12-19"],
    ]);
  });
});

describe("the status of an action", () => {
  const due = { action: "Tuition", due: "14/11/2014" };
  const statusIn = (onPlan: string, reported: string, before = "") =>
    planActions(
      indicators,
      standingIn(
        {
          [plan]: sheetOf({ "a-1": { ...due, ...(onPlan === "" ? {} : { status: onPlan }) } }),
          [report]: sheetOf({ "progress:a-1": reported === "" ? {} : { status: reported } }),
        },
        before === "" ? {} : { [`${plan} a-1 status`]: before },
      ),
      new Map(),
      "2014-12-01",
    )[0]!;

  it("is the plan's while the progress report says the same or nothing", () => {
    expect(statusIn("On track", "").status).toBe("On track");
    expect(statusIn("Complete", "On track", "On track").status).toBe("Complete");
  });

  it("is the progress report's once she says another there, so that what is complete is not overdue", () => {
    const said = statusIn("On track", "Complete", "On track");
    expect(said).toMatchObject({ status: "Complete", planStatus: "On track", ended: true });
    expect(said.flags).not.toContain("overdue");
    expect(statusIn("On track", "On track", "On track").flags).toContain("overdue");
  });
});
