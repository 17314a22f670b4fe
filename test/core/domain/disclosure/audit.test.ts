import fc from "fast-check";
import { decimal } from "../../../../src/core/domain/exact";
import { withComplements } from "../../../../src/core/domain/disclosure/complements";
import { countGraph } from "../../../../src/core/domain/disclosure/countGraph";
import { defaultDisclosurePolicy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { findTable } from "../../../../src/core/domain/disclosure/findTable";
import type { Hiding } from "../../../../src/core/domain/disclosure/hiding";
import { gapFigure } from "../../../../src/core/domain/disclosure/figures";
import { hidePrimary } from "../../../../src/core/domain/disclosure/primary";
import type { PublishedSet } from "../../../../src/core/domain/disclosure/publishedSet";
import { suppress } from "../../../../src/core/domain/disclosure/suppress";
import type { PublicCopy } from "../../../../src/core/domain/disclosure/suppress";
import { narrow } from "../../../../src/core/domain/disclosure/tighten";
import { knowledgeOf } from "../../../../src/core/domain/disclosure/unknowns";
import { adversaryOf } from "../../../support/disclosureAdversary";
import { oneWay, printed, twoWay, yesNoRows } from "../../../support/publishedTables";

const policy = defaultDisclosurePolicy;
const nothing = (): Hiding => ({
  hidden: new Map(),
  leftOut: new Set(),
  kept: new Set(),
  refused: new Set(),
  lost: new Set(),
});

/** The page of an officer who hides 1 to 5 by eye and stops there. */
function byEye(set: PublishedSet): PublicCopy {
  const copy = suppress({ ...set, sums: [], figures: [] }, policy);
  return { ...copy, figures: new Map(set.figures.map(({ id }) => [id, "c"])) };
}

describe("the audit by solving", () => {
  it("states for every small count the very range that a reader finds who tries every table", () => {
    const count = fc.oneof(fc.nat(7), fc.nat(12));
    const rows = fc.array(fc.record({ yes: count, no: count }), { minLength: 2, maxLength: 3 });
    const sets = fc.oneof(
      fc
        .array(count, { minLength: 2, maxLength: 5 })
        .map((ns) => oneWay(Object.fromEntries(Object.entries(ns)))),
      fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 }).map(twoWay),
      rows.map((cells) => yesNoRows(Object.fromEntries(Object.entries(cells)))),
    );
    fc.assert(
      fc.property(sets, (set) => {
        const whole = withComplements(set);
        const copy = suppress(set, policy);
        fc.pre(copy.leftOut.length === 0);
        const adversary = adversaryOf(whole, copy, policy);
        for (const { id, from, to } of copy.audit) {
          const fitting = adversary.numbersThatFit(id);
          expect([id, from, to]).toEqual([id, Math.min(...fitting), Math.max(...fitting)]);
        }
      }),
      { seed: 66, numRuns: 150 },
    );
  });

  it("is needed: of tables with 1 to 5 hidden by eye, nearly all give one back", () => {
    const count = fc.oneof(fc.nat(7), fc.nat(30));
    const grid = fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 });
    const grids = fc.sample(grid.map(twoWay), { numRuns: 100, seed: 11 });
    const withSmall = grids.filter(({ counts }) => counts.some(({ n }) => n >= 1 && n <= 5));
    const leaking = withSmall.filter((set) => {
      const adversary = adversaryOf(set, byEye(set), policy);
      return set.counts.some(({ id, n }) => n >= 1 && n <= 5 && !adversary.isLeftOpen(id, 1));
    });
    expect(leaking.length / withSmall.length).toBeGreaterThan(0.5);
  });

  it("says that a small count is given away when public figures do so, and hides the rest all the same", () => {
    const set = oneWay({ ASD: 2, MLD: 30, BESD: 20 });
    const counts = set.counts.map((count) =>
      count.id === "ASD" ? count : { ...count, visibility: "public" as const },
    );
    const copy = suppress({ ...set, counts }, policy);
    expect(copy.counts.get("ASD")).toMatchObject({ text: "c" });
    expect(copy.audit).toEqual([{ id: "ASD", label: "ASD", from: 2, to: 2, givenAway: true }]);
  });

  it("gives up a search at its limit of steps, and then takes the number for impossible", () => {
    const graph = countGraph(oneWay({ ASD: 2, VI: 3, MLD: 4, BESD: 30 }));
    const hiding = nothing();
    hidePrimary(graph, policy, hiding);
    const { unknowns } = knowledgeOf(graph, hiding, policy);
    const [first] = unknowns.values();
    expect(findTable(first!, 1, [...unknowns.values()], [], 0)).toBe(false);
    expect(findTable(first!, 1, [...unknowns.values()], [])).toBe(true);
  });

  it("takes all the figures beside a count together", () => {
    const set = yesNoRows({ ASD: { yes: 20, no: 20 }, MLD: { yes: 3, no: 40 } }, { numbers: false });
    const gap = gapFigure({ id: "gap", part: "ASD yes", whole: "ASD" }, decimal("50"), 0);
    const graph = countGraph(withComplements({ ...set, figures: [...set.figures, gap] }));
    const { unknowns } = knowledgeOf(graph, nothing(), policy);
    const fitting = [...unknowns].find(([{ count }]) => count.id === "ASD yes")![1].allowed;
    expect(fitting).toEqual([20]);
  });

  it("leaves no number where none of those that fit a figure lies in the range", () => {
    const [node] = countGraph(oneWay({ ASD: 1 })).counts;
    const unknown = { node: node!, lo: 1, hi: 9, allowed: [1, 9], sums: [] };
    expect(narrow(unknown, 2, 8, [])).toBe("none");
    expect([narrow(unknown, 2, 9, []), unknown.lo, unknown.hi]).toEqual(["narrower", 9, 9]);
  });

  it("refuses a set that is built wrongly", () => {
    const set = oneWay({ ASD: 2, MLD: 30 });
    const [first] = set.counts;
    const share = { id: "%", kind: "percentage" as const, part: "nobody", whole: "all", says: () => "" };
    expect(() => suppress({ ...set, counts: [...set.counts, first!] }, policy)).toThrow("same id");
    expect(() => suppress({ ...set, alsoHide: ["nobody"] }, policy)).toThrow("No count is called nobody");
    expect(() => suppress({ ...set, figures: [share] }, policy)).toThrow("No count is called nobody");
    expect(() => suppress({ ...set, counts: [{ ...first!, n: 3 }, ...set.counts.slice(1)] }, policy)).toThrow(
      "The parts of all do not add up",
    );
    expect(() => suppress({ ...set, counts: [printed("ASD", 1.5, "split")] }, policy)).toThrow("1.5");
  });
});
