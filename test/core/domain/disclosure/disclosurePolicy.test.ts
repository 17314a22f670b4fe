import { decimal } from "../../../../src/core/domain/exact";
import {
  defaultDisclosurePolicy,
  levelsOf,
  offeredPolicies,
  smallestGroup,
  widthNeeded,
} from "../../../../src/core/domain/disclosure/disclosurePolicy";
import type { OfferedPolicy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import {
  colourFigure,
  directionFigure,
  gapFigure,
  meanFigure,
  percentageFigure,
  pupilsNeededFigure,
} from "../../../../src/core/domain/disclosure/figures";
import { publishedTogether } from "../../../../src/core/domain/disclosure/publishedSet";
import { givenAwayLines, hiddenLines, publicNote } from "../../../../src/core/domain/disclosure/report";
import { rangeOfRounded } from "../../../../src/core/domain/disclosure/rounding";
import { suppress } from "../../../../src/core/domain/disclosure/suppress";
import { oneWay, yesNoRows } from "../../../support/publishedTables";

const offered = (id: OfferedPolicy["id"]) => offeredPolicies.find((row) => row.id === id)!.policy;
const needs = oneWay({ ASD: 3, BESD: 11, MLD: 9, SLCN: 5, VI: 0 });
const wirral = yesNoRows({ "Year 11": { yes: 5, no: 10 } });

describe("ways of hiding small numbers", () => {
  it.each([
    ["to-5", "c 11 c c 0 28"],
    ["fewer-than-5", "<5 11 9 c 0 28"],
    ["to-10", "c 11 c c 0 28"],
    ["round-5", "5 10 10 5 0 30"],
    ["round-10", "0 10 10 10 0 30"],
  ] as const)("%s prints 3, 11, 9, 5 and 0 of 28 as %s", (id, row) => {
    const copy = suppress(needs, offered(id));
    expect([...copy.counts.values()].map(({ text }) => text).join(" ")).toBe(row);
  });

  it("5 of 15 may be printed at fewer than 5, and not at 1 to 5", () => {
    expect(suppress(wirral, offered("fewer-than-5")).figures.get("Year 11 %")).toBe("33.3");
    expect(suppress(wirral, offered("to-5")).figures.get("Year 11 %")).toBe("c");
  });

  it("a group of fewer than 5 prints so with all that is in it, so that nobody tells none from few", () => {
    const copy = suppress(
      yesNoRows({ ASD: { yes: 0, no: 3 }, MLD: { yes: 20, no: 20 }, VI: { yes: 6, no: 6 } }),
      offered("fewer-than-5"),
    );
    expect([copy.counts.get("ASD")!.text, copy.counts.get("ASD yes")!.text]).toEqual(["<5", "<5"]);
  });

  it("figures of a rounded page are worked out from its rounded counts", () => {
    const copy = suppress(
      yesNoRows({ ASD: { yes: 13, no: 18 }, MLD: { yes: 20, no: 20 } }),
      offered("round-5"),
    );
    expect(copy.figures.get("ASD %")).toBe("50.0");
    expect(rangeOfRounded(13, 5)).toEqual({ from: 13, to: 17 });
    expect(rangeOfRounded(4, 10)).toEqual({ from: 0, to: 4 });
  });

  it("a rounded count is hidden after all where the sums give it back", () => {
    // Nine rows of 2 print 0 each and may be 0 to 2; their total of 18 prints 20, so it is 18 at least.
    const copy = suppress(
      oneWay({ A: 2, B: 2, C: 2, D: 2, E: 2, F: 2, G: 2, H: 2, I: 2 }),
      offered("round-5"),
    );
    expect([...copy.counts.values()].map(({ text }) => text).join(" ")).toBe("c c 0 0 0 0 0 0 0 20");
    for (const { from, to } of copy.audit) expect(to - from).toBeGreaterThanOrEqual(2);
  });

  it("levels run from 3 to the threshold, and nothing below 3 is a threshold", () => {
    expect(levelsOf(defaultDisclosurePolicy).map(({ threshold }) => threshold)).toEqual([3, 4, 5]);
    for (const threshold of [2, 4.5, NaN])
      expect(() => levelsOf({ ...defaultDisclosurePolicy, threshold })).toThrow(RangeError);
    expect(smallestGroup(defaultDisclosurePolicy)).toBe(11);
    expect([3, 4, 5, 10].map((threshold) => widthNeeded({ ...defaultDisclosurePolicy, threshold }))).toEqual([
      1, 2, 3, 3,
    ]);
  });
});

describe("figures say what the page says", () => {
  const share = { id: "f", part: "k", whole: "n" };
  const high = {
    target: decimal("13"),
    tolerance: decimal("10"),
    unit: "% of target",
    goodIs: "high",
    previous: null,
  } as const;

  it.each([
    [percentageFigure(share, 1), "8.9"],
    [gapFigure(share, decimal("13.0"), 1), "-4.1"],
    [pupilsNeededFigure(share, decimal("13"), "high"), "4"],
    [pupilsNeededFigure(share, decimal("13"), "close"), ""],
    [colourFigure(share, high), "RED"],
    [directionFigure(share, "11.0"), "lower"],
    [directionFigure(share, "8.0"), "higher"],
    [meanFigure("mean", "n", "23.4"), "23.4"],
  ])("%j for 8 of 90 says %p", (figure, text) => {
    expect(figure.says(8, 90)).toBe(text);
  });

  it("the same percentage has no arrow up or down, and an earlier figure must be a number", () => {
    expect(directionFigure(share, "10").says(9, 90)).toBe("same");
    expect(() => directionFigure(share, "c")).toThrow("Not a decimal: c");
  });

  it("a mean of few pupils is not printed", () => {
    const mean = (pupils: number) => {
      const set = { ...oneWay({ a: pupils, b: 40 }), figures: [meanFigure("mean", "a", "23.4")] };
      return suppress(set, defaultDisclosurePolicy).figures.get("mean");
    };
    expect([mean(10), mean(11)]).toEqual(["c", "23.4"]);
  });
});

describe("what the officer is told", () => {
  it("the note under the copy names the rule and tables that are not shown, never which counts are small", () => {
    const set = publishedTogether(
      oneWay({ ASD: 4, MLD: 4, VI: 0 }, "statements"),
      yesNoRows({ Y11: { yes: 20, no: 30 } }, { section: "years" }),
    );
    expect(publicNote(set, suppress(set, defaultDisclosurePolicy))).toEqual([
      "Counts from 1 to 5 are hidden (c).",
      "Other counts, percentages and colours are hidden (c) where a small number could be worked out from them.",
      "The split by need is not shown: too few pupils to hide small numbers among.",
    ]);
  });

  it("the note of a page with nothing hidden has the rule alone", () => {
    const set = oneWay({ ASD: 20, MLD: 30 });
    expect(publicNote(set, suppress(set, offered("fewer-than-5")))).toEqual([
      "Counts of fewer than 5 are printed as <5.",
    ]);
    expect(publicNote(set, suppress(set, offered("round-10")))).toEqual([
      "Counts are rounded to the nearest 10; percentages are worked out from them.",
    ]);
  });

  it("her own list says of every hidden count why", () => {
    const set = {
      ...yesNoRows({
        ASD: { yes: 18, no: 2 },
        MLD: { yes: 2, no: 20 },
        VI: { yes: 0, no: 4 },
        PD: { yes: 15, no: 15 },
      }),
      alsoHide: ["PD"],
    };
    const copy = suppress(set, defaultDisclosurePolicy);
    expect(hiddenLines(set, copy).map(({ label, why }) => `${label}: ${why}`)).toEqual([
      "ASD yes: all but 1 to 5 pupils of the group",
      "MLD yes: from 1 to 5 pupils",
      "VI: from 1 to 5 pupils",
      "VI yes: a group of 1 to 5 pupils: all or none of them",
      "PD: hidden because you asked for it, or because an earlier version hid it",
    ]);
  });

  it("a small count that public figures give away is a question for her", () => {
    const set = oneWay({ ASD: 2, MLD: 30 });
    const counts = set.counts.map((count) =>
      count.id === "ASD" ? count : { ...count, visibility: "public" as const },
    );
    expect(givenAwayLines(suppress({ ...set, counts }, defaultDisclosurePolicy))).toEqual([
      "‘ASD’ is a small number, and figures that are already public give it away. Ask your information governance team before you share this copy.",
    ]);
  });
});
