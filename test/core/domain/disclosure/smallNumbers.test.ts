import { decimal } from "../../../../src/core/domain/exact";
import { defaultDisclosurePolicy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import {
  colourFigure,
  directionFigure,
  gapFigure,
  onePupilFigure,
  percentageFigure,
  pupilsNeededFigure,
} from "../../../../src/core/domain/disclosure/figures";
import type { Figure, PublishedSet } from "../../../../src/core/domain/disclosure/publishedSet";
import { suppress } from "../../../../src/core/domain/disclosure/suppress";
import type { PublicCopy } from "../../../../src/core/domain/disclosure/suppress";
import { fewChanged, withLastVersion } from "../../../../src/core/domain/disclosure/versions";
import { wordsNamingFew } from "../../../../src/core/domain/disclosure/wordsNamingFew";
import { oneWay, printed, yesNoRows } from "../../../support/publishedTables";

const policy = defaultDisclosurePolicy;
const inRow = (copy: PublicCopy): string => [...copy.counts.values()].map(({ text }) => text).join(" ");
const rangeOf = (copy: PublicCopy, id: string): readonly [number, number] => {
  const { from, to } = copy.audit.find((audited) => audited.id === id)!;
  return [from, to];
};

/** A scorecard row: pupils, those who attained, and figures of them. */
function scorecardRow(yes: number, pupils: number, figures: readonly Figure[]): PublishedSet {
  return {
    sections: [{ id: "scorecard", label: "The scorecard" }],
    counts: [printed("all", pupils, "scorecard"), printed("yes", yes, "scorecard", "attained")],
    sums: [],
    figures,
    alsoHide: [],
  };
}
const share = (id: string) => ({ id, part: "yes", whole: "all" });
const ragPolicy = (target: string, tolerance = "10") =>
  ({
    target: decimal(target),
    tolerance: decimal(tolerance),
    unit: "% of target",
    goodIs: "high",
    previous: null,
  }) as const;

describe("small numbers in a public copy", () => {
  it("N01 hides one pupil in a SEN group, and a second count so that the total does not give it back", () => {
    const copy = suppress(oneWay({ ASD: 1, MLD: 9, BESD: 11, SLCN: 14 }), policy);
    expect(inRow(copy)).toBe("c c 11 14 35");
    expect(rangeOf(copy, "ASD")).toEqual([1, 5]);
  });

  it("N02 hides further where the total less what is shown is itself small", () => {
    const copy = suppress(oneWay({ ASD: 1, VI: 1, MLD: 9, BESD: 11 }), policy);
    expect(inRow(copy)).toBe("c c c 11 22");
    const one = suppress(oneWay({ ASD: 1, VI: 0, MLD: 9, BESD: 11 }), policy);
    expect(inRow(one)).toBe("c 0 c 11 21");
  });

  it("N02 does so too for a group that is only the difference of two printed ones: all less those with SEN", () => {
    const set: PublishedSet = {
      ...oneWay({ "with SEN": 46, "without SEN": 3 }),
      figures: [percentageFigure({ id: "share", part: "with SEN", whole: "all" }, 0)],
    };
    const implied = set.counts.map((count) =>
      count.id === "without SEN" ? { ...count, visibility: "implied" as const } : count,
    );
    const copy = suppress({ ...set, counts: implied }, policy);
    expect(inRow(copy)).toBe("c 49");
    expect(copy.figures.get("share")).toBe("c");
  });

  it("N03 hides 100% of a group of 4, and that nobody attained in it", () => {
    for (const yes of [4, 0]) {
      const copy = suppress(yesNoRows({ ASD: { yes, no: 4 - yes }, others: { yes: 20, no: 30 } }), policy);
      expect(copy.counts.get("ASD")!.text).toBe("c");
      expect(copy.counts.get("ASD yes")!.text).toBe("c");
      expect(copy.figures.get("ASD %")).toBe("c");
    }
  });

  it("N04 hides a percentage whose denominator stands in another table", () => {
    const needs = yesNoRows(
      { ASD: { yes: 2, no: 28 }, MLD: { yes: 15, no: 15 }, BESD: { yes: 20, no: 25 } },
      { numbers: false },
    );
    const copy = suppress(needs, policy);
    expect(copy.counts.has("ASD yes")).toBe(false);
    expect(copy.figures.get("ASD %")).toBe("c");
    expect([...copy.figures.values()].filter((text) => text === "c")).toHaveLength(2);
    expect(rangeOf(copy, "ASD yes")[1] - rangeOf(copy, "ASD yes")[0]).toBeGreaterThanOrEqual(3);
  });

  it("N05 asks where last term's version differs by one pupil, and hides the count when told to", () => {
    const row = scorecardRow(38, 80, [percentageFigure(share("%"), 1)]);
    const last = new Map([
      ["all", 79],
      ["yes", 38],
      ["gone since", 12],
    ]);
    expect(fewChanged(row, last, policy)).toMatchObject([{ label: "all", was: 79, now: 80 }]);
    const copy = suppress(withLastVersion(row, last, policy), policy);
    expect(inRow(copy)).toBe("c 38");
    expect(copy.figures.get("%")).toBe("c");
  });

  it("N05 does so too where the number fell, and minds neither a larger change nor what is public", () => {
    const row = scorecardRow(38, 80, []);
    expect(inRow(suppress(withLastVersion(row, new Map([["all", 83]]), policy), policy))).toBe("c 38");
    expect(inRow(suppress(withLastVersion(row, new Map([["all", 90]]), policy), policy))).toBe("80 38");
    const known = {
      ...row,
      counts: row.counts.map((count) => ({ ...count, visibility: "public" as const })),
    };
    expect(fewChanged(known, new Map([["all", 79]]), policy)).toEqual([]);
  });

  it("N06 does not show a split in which only zeros are left to hide", () => {
    const copy = suppress(oneWay({ ASD: 4, MLD: 4, VI: 0, HI: 0 }), policy);
    expect(copy.leftOut).toEqual(["split"]);
    expect(inRow(copy)).toBe("c c c c 8");
  });

  it("N07 hides gap, pupils needed and percentage with the count", () => {
    const target = decimal("13.0");
    const copy = suppress(
      scorecardRow(3, 79, [
        percentageFigure(share("%"), 1),
        gapFigure(share("gap"), target, 1),
        pupilsNeededFigure(share("needed"), target, "high"),
        onePupilFigure("one pupil", "all"),
      ]),
      policy,
    );
    expect(Object.fromEntries(copy.figures)).toEqual({ "%": "c", gap: "c", needed: "c", "one pupil": "1.3" });
  });

  it("N07 hides colour or arrow where it gives the count back, and leaves it where it does not", () => {
    const coloured = (target: string): PublicCopy =>
      suppress(scorecardRow(3, 79, [colourFigure(share("RAG"), ragPolicy(target))]), policy);
    // RED below 11.7% leaves everything from 1 to 5 open; AMBER within 10% of 4% only 3 of 79 pupils.
    expect(coloured("13").figures.get("RAG")).toBe("RED");
    expect(coloured("4").figures.get("RAG")).toBe("c");
    const arrow = (previous: string): string =>
      suppress(scorecardRow(3, 79, [directionFigure(share("arrow"), previous)]), policy).figures.get(
        "arrow",
      )!;
    expect(arrow("10.0")).toBe("lower");
    expect(arrow("3.0")).toBe("c");
  });

  it("N08 finds words that speak of a few pupils, and leaves them as they are", () => {
    const text =
      "The two boys at Moor End and 1 Year 11 girl attained; 5 of 15 pupils did not. Both children left.";
    expect(wordsNamingFew(text, policy)).toEqual([
      { quoted: "two boys", number: 2 },
      { quoted: "1 Year 11 girl", number: 1 },
      { quoted: "5 of 15 pupils", number: 5 },
      { quoted: "Both children", number: 2 },
    ]);
  });

  it.each([
    "Year 5 pupils",
    "12 pupils",
    "1.5 pupils",
    "ten children",
    "13.2% of pupils",
    "none of the pupils",
  ])("N08 passes over %p", (text) => {
    expect(wordsNamingFew(text, policy)).toEqual([]);
  });
});
