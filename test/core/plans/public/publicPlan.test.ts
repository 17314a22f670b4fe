import { analyse } from "../../../../src/core/analysis/analyse";
import { publicPages } from "../../../../src/core/plans/public/publicPages";
import { indicatorOf, settingsOf } from "../../../support/pupils";

/** Every text of the public recovery plan of a figure in pounds with a target of £1,700. */
function planOf(value: string): readonly string[] {
  const typed = { value, numerator: null, denominator: null, pounds: true };
  const results = analyse({
    pupils: [],
    indicators: [indicatorOf({ id: "spent", measure: "typed", target: "1700", typed })],
    settings: settingsOf(),
    decisions: new Map(),
  });
  const plan = { kind: "recoveryPlan", indicator: "spent", sheet: "RP spent", cells: [] } as const;
  const { documents } = publicPages({ results, pupils: [], dataAsAt: "2014-09-30", plans: [plan] });
  return documents
    .filter(({ mark }) => mark.startsWith("recoveryPlan"))
    .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
    .flatMap(({ content }) => ("text" in content ? [content.text] : []));
}

const distances = (texts: readonly string[]) => texts.filter((text) => text.startsWith("The figure is"));

describe("the sentence of a public plan on its target", () => {
  it("says how many pounds a figure is away", () => {
    expect(distances(planOf("620"))).toEqual(["The figure is £620, £1080 below the target."]);
  });

  it("is not said of a figure on its target", () => {
    expect(planOf("1700").join("\n")).toContain("£1700");
    expect(distances(planOf("1700"))).toEqual([]);
  });
});

describe("the sentence of a public plan on its performance", () => {
  it("parts a figure of another team from its title, which is no sentence", () => {
    const said = planOf("620").filter((text) => text.startsWith("Performance: "));
    expect(said).toEqual([expect.stringMatching(/^Performance: £620: .+ \(Unvalidated data\)$/)]);
  });
});
