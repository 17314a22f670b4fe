import { defaultDisclosurePolicy as policy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { printedPercent } from "../../../../src/core/domain/exact";
import { analyse } from "../../../../src/core/analysis/analyse";
import { publicPages } from "../../../../src/core/plans/public/publicPages";
import { layOut } from "../../../../src/core/sheet/layOut";
import { indicatorOf, settingsOf } from "../../../support/pupils";
import { mayTellFew } from "../../../../src/core/plans/public/uncountedFigure";
import fc from "../../../support/properties";

/** A percentage of another team without its counts: might it be of 1 to 5 people, or of all but so many? */
describe("a percentage without counts", () => {
  it.each([
    ["8.9", true, "5 of 56"],
    ["33.3", true, "1 of 3"],
    ["91.1", true, "51 of 56, all but 5"],
    ["71.8", false, "28 of 39 at the least"],
    ["48.1", false, "13 of 27 at the least"],
    ["0.0", false, "nobody"],
    ["100.0", false, "everybody"],
  ])("of %s: %s (%s)", (value, expected) => {
    expect(mayTellFew(value, "percent", policy)).toBe(expected);
  });

  it("in another unit says nothing of how many it is about", () => {
    expect(mayTellFew("4", "pounds", policy)).toBe(false);
  });

  it("is always doubted where it is of few or of all but few", () => {
    const group = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(group, ([few, others]) => {
        const n = few + others;
        const [part, rest] = [printedPercent(few, n), printedPercent(others, n)];
        if (!/^(0\.0|100\.0)$/.test(part)) expect(mayTellFew(part, "percent", policy)).toBe(true);
        if (!/^(0\.0|100\.0)$/.test(rest)) expect(mayTellFew(rest, "percent", policy)).toBe(true);
      }),
    );
  });
});

/** A copy with one figure of another team, as text, and what was left out of it. */
function copyWith(value: string) {
  const typed = { value, numerator: null, denominator: null };
  const indicator = indicatorOf({ id: "homes", title: "Homes", measure: "typed", target: "85", typed });
  const results = analyse({
    ...{ pupils: [], indicators: [indicator], settings: settingsOf(), decisions: new Map() },
  });
  const { documents, leftOut } = publicPages({ results, pupils: [], dataAsAt: "2014-09-30", plans: [] });
  const text = documents.flatMap((document) =>
    layOut(document).rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ""))),
  );
  return { text: text.join("\n"), leftOut };
}

describe("a public copy with a percentage that was typed without its counts", () => {
  it("prints one that cannot be of few people, and says that it has no counts", () => {
    const { text, leftOut } = copyWith("71.8");
    expect(text).toContain("71.8%");
    expect(text).toContain("Another team's figure, given without the number of people behind it.");
    expect(leftOut).toEqual([]);
  });

  it("leaves one out that may be, with its gap and its colour, and says what would let it in", () => {
    const { text, leftOut } = copyWith("8.9");
    for (const gone of ["8.9", "76.1", "◆ RED"]) expect(text).not.toContain(gone);
    expect(leftOut).toEqual([
      {
        what: "figure of ‘Homes’",
        why: "it may be of 1 to 5 people, and it was typed without its counts; type its Numerator and Denominator in Indicators, and it is checked as the others are",
      },
    ]);
  });
});
