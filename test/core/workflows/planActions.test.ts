import { planActions } from "../../../src/core/workflows/planActions";
import type { StandingSheet } from "../../../src/core/sheet/typedText";
import { indicatorOf } from "../../support/pupils";

const indicators = [indicatorOf()];

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
  planActions(indicators, () => planWith(...dates), new Map(), "2014-12-01");

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
