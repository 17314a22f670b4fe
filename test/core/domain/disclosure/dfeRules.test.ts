import fc from "fast-check";
import { offeredPolicies } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { roundedCount } from "../../../../src/core/domain/disclosure/rounding";
import { suppress } from "../../../../src/core/domain/disclosure/suppress";
import { disclosureSymbols } from "../../../../src/core/domain/disclosure/symbols";
import { oneWay, yesNoRows } from "../../../support/publishedTables";
import { describeVectors, vectors } from "../../../support/vectors";

/** What DfE's published files of children looked after do, as observed in them. */
const asDfe = offeredPolicies.find(({ id }) => id === "as-dfe")!.policy;

describe("as DfE's tables of local authorities", () => {
  it.each([
    [0, "0"],
    [1, "c"],
    [5, "c"],
    [6, "6"],
    [7, "7"],
  ])("a count of %i among pupils by need is printed %s", (n, text) => {
    expect(suppress(oneWay({ ASD: n, MLD: 40, BESD: 50 }), asDfe).counts.get("ASD")!.text).toBe(text);
  });

  it("a count of 0 of those who attained is c, and so is its percentage", () => {
    const copy = suppress(
      yesNoRows({ ASD: { yes: 0, no: 20 }, MLD: { yes: 9, no: 20 }, SLD: { yes: 8, no: 9 } }),
      asDfe,
    );
    expect(copy.counts.get("ASD yes")).toEqual({ text: "c", hidden: "zero" });
    expect(copy.figures.get("ASD %")).toBe("c");
  });

  it("those who did not attain may be few", () => {
    const copy = suppress(yesNoRows({ ASD: { yes: 16, no: 2 }, MLD: { yes: 9, no: 20 } }), asDfe);
    expect(copy.hidden).toEqual([]);
  });

  it("a group without pupils has z for its percentage", () => {
    const copy = suppress(yesNoRows({ ASD: { yes: 0, no: 0 }, MLD: { yes: 9, no: 20 } }), {
      ...asDfe,
      zeroAttained: "shown",
    });
    expect(copy.figures.get("ASD %")).toBe("z");
  });

  it("in a row that adds up to a total never exactly one cell is c", () => {
    const rows = fc.array(fc.nat(30), { minLength: 2, maxLength: 13 });
    fc.assert(
      fc.property(rows, (numbers) => {
        const copy = suppress(oneWay(Object.fromEntries(numbers.map((n, at) => [`need ${at}`, n]))), asDfe);
        const hidden = [...copy.counts].filter(([id, { text }]) => id !== "all" && text === "c");
        expect(hidden).not.toHaveLength(1);
      }),
      { seed: 910, numRuns: 500 },
    );
  });

  it("goes further than DfE where two cs leak their sum: 503 and c and c of 511 hide 8, so both are 3 to 5", () => {
    const copy = suppress(oneWay({ ASD: 100, BESD: 397, MLD: 6, VI: 5, MSI: 3 }), asDfe);
    expect([...copy.counts.values()].map(({ text }) => text)).toEqual(["100", "397", "c", "c", "c", "511"]);
    expect(copy.audit.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["VI", 1, 5],
      ["MSI", 1, 5],
    ]);
  });

  it.each([
    [5512, 5510],
    [5515, 5520],
    [4, 0],
    [5, 10],
  ])("national counts go to the nearest 10, halves up: %i is printed %i", (n, text) => {
    expect(roundedCount(n, 10)).toBe(text);
  });

  it("every symbol has a meaning and a source", () => {
    expect(disclosureSymbols.map(({ symbol }) => symbol)).toEqual(["c", "x", "z", "k", "low"]);
    for (const { meaning, source } of disclosureSymbols) expect([meaning, source]).not.toContain("");
  });
});

describeVectors("the suppression cases of the reference folder", () => {
  it("come out as given, for counts by need", () => {
    for (const { in: n, out } of vectors?.suppression_la.cases.filter((row) => row.in > 0) ?? [])
      expect(suppress(oneWay({ ASD: n, MLD: 40, BESD: 50 }), asDfe).counts.get("ASD")!.text).toBe(out);
    for (const { in: n, out } of vectors?.suppression_la.national ?? [])
      expect(roundedCount(n, 10)).toBe(out);
  });
});
