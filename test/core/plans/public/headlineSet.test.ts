import type { Compared } from "../../../../src/core/analysis/results";
import { defaultDisclosurePolicy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { colourId, headlineSet } from "../../../../src/core/plans/public/headlineSet";
import { indicatorResult } from "../../../support/indicatorResults";

/** How the colour of a figure of 8.9% is held, whose target asks for improving on 5% of the same term last year. */
function colourKind(lastYear: Compared, rag: "RED" | "AMBER"): string | undefined {
  const result = indicatorResult({
    rag,
    earlier: { lastTerm: lastYear, lastYear },
    indicator: { toleranceUnit: "improving", previousValue: "5" },
  });
  const { set } = headlineSet([result], defaultDisclosurePolicy);
  return set.figures.find(({ id }) => id === colourId(result.indicator.id))?.kind;
}

const nothing: Compared = { then: null, change: null, why: "" };

describe("the colour of an improving figure in a public copy", () => {
  it("follows from the Previous value where there is no figure of last year: better than 5% is AMBER", () => {
    expect(colourKind(nothing, "AMBER")).toBe("colour");
  });

  it("follows from the target alone across a break in the series: nothing says that it improved", () => {
    expect(colourKind({ ...nothing, why: "series break: exam system changed in 2014" }, "RED")).toBe(
      "colour",
    );
  });
});
