import fc from "fast-check";
import { defaultDisclosurePolicy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import type { DisclosurePolicy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { decimal } from "../../../../src/core/domain/exact";
import { colourFigure } from "../../../../src/core/domain/disclosure/figures";
import { publishedTogether } from "../../../../src/core/domain/disclosure/publishedSet";
import type { PublishedSet } from "../../../../src/core/domain/disclosure/publishedSet";
import { suppress } from "../../../../src/core/domain/disclosure/suppress";
import { oneWay, twoWay, yesNoRows } from "../../../support/publishedTables";

const policy = defaultDisclosurePolicy;
const at = (threshold: number): DisclosurePolicy => ({ ...policy, threshold });

const count = fc.oneof(fc.nat(7), fc.nat(40));
const named = <T>(rows: readonly T[], word = "row"): Record<string, T> =>
  Object.fromEntries(rows.map((row, place) => [`${word} ${place}`, row]));
const triple = fc.array(count, { minLength: 3, maxLength: 3 });
const yesNo = fc.record({ yes: count, no: count });
const known = fc.record({ yes: count, no: count, notKnown: count });

/** A split with a colour for every row, as a scorecard by school type has. */
function coloured(set: PublishedSet): PublishedSet {
  const ragPolicy = {
    target: decimal("20"),
    tolerance: decimal("10"),
    unit: "points",
    goodIs: "high",
    previous: null,
  } as const;
  const colours = set.figures.map(({ id, part, whole }) =>
    colourFigure({ id: `${id} RAG`, part: part!, whole }, ragPolicy),
  );
  return { ...set, figures: [...set.figures, ...colours] };
}

const anySet: fc.Arbitrary<PublishedSet> = fc.oneof(
  fc.array(triple, { minLength: 2, maxLength: 3 }).map(twoWay),
  fc.array(count, { minLength: 1, maxLength: 8 }).map((rows) => oneWay(named(rows))),
  fc.array(yesNo, { minLength: 2, maxLength: 4 }).map((rows) => coloured(yesNoRows(named(rows)))),
  fc.array(yesNo, { minLength: 2, maxLength: 4 }).map((rows) => yesNoRows(named(rows), { numbers: false })),
  fc.array(known, { minLength: 2, maxLength: 3 }).map((rows) => yesNoRows(named(rows))),
);
const runs = { numRuns: 150, seed: 903 };

/** Everything that stands as a number, a colour or an arrow. */
function shown(set: PublishedSet, threshold: number): readonly string[] {
  const copy = suppress(set, at(threshold));
  const texts = [...[...copy.counts].map(([id, { text }]) => [id, text] as const), ...copy.figures];
  return texts.filter(([, text]) => text !== "c").map(([id]) => id);
}

describe("suppressing a published set", () => {
  it("gives the same copy for the same set", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(suppress(structuredCounts(set), policy)).toEqual(suppress(set, policy));
      }),
      runs,
    );
  });

  it("changes nothing when what was hidden is handed in again", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const copy = suppress(set, policy);
        const again = suppress({ ...set, alsoHide: copy.hidden }, policy);
        expect([...again.hidden].sort()).toEqual([...copy.hidden].sort());
        expect(again.figures).toEqual(copy.figures);
        expect([...again.counts.values()].map(({ text }) => text)).toEqual(
          [...copy.counts.values()].map(({ text }) => text),
        );
      }),
      runs,
    );
  });

  it("never shows more at a higher threshold", () => {
    fc.assert(
      fc.property(anySet, fc.integer({ min: 3, max: 9 }), (set, threshold) => {
        expect(shown(set, threshold)).toEqual(expect.arrayContaining([...shown(set, threshold + 1)]));
      }),
      runs,
    );
  });

  it("prints a set whole in which nothing is small", () => {
    const large = fc.integer({ min: 11, max: 60 });
    const rows = fc.array(fc.record({ yes: large, no: large }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.array(fc.oneof(fc.constant(0), large), { maxLength: 9 }), (cells, needs) => {
        const set = publishedTogether(
          coloured(yesNoRows(named(cells))),
          oneWay({ none: 0, ...named(needs, "need") }, "SEN"),
        );
        const copy = suppress(set, policy);
        expect(copy.hidden).toEqual([]);
        expect([...copy.figures.values()]).not.toContain("c");
      }),
      runs,
    );
  });

  it("gives none of the small counts away, by its own account", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        for (const { from, to, givenAway } of suppress(set, policy).audit) {
          expect(givenAway).toBe(false);
          expect(to - from).toBeGreaterThanOrEqual(3);
        }
      }),
      runs,
    );
  });
});

/** The same set in objects of its own. */
function structuredCounts(set: PublishedSet): PublishedSet {
  return { ...set, counts: set.counts.map((each) => ({ ...each })) };
}
