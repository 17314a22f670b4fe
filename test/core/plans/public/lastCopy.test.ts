import fc from "fast-check";
import { analyse } from "../../../../src/core/analysis/analyse";
import { withComplements } from "../../../../src/core/domain/disclosure/complements";
import { widthNeeded } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { lastCopyFrom } from "../../../../src/core/plans/public/lastCopy";
import type { LastCopy } from "../../../../src/core/plans/public/lastCopy";
import { policyOf, publish } from "../../../../src/core/plans/public/published";
import { publicPages } from "../../../../src/core/plans/public/publicPages";
import type { PublicSource } from "../../../../src/core/plans/public/publicPages";
import { layOut } from "../../../../src/core/sheet/layOut";
import { withoutKeys } from "../../../../src/core/sheet/withoutKeys";
import { adversaryOf } from "../../../support/disclosureAdversary";
import { publicSource } from "../../../support/publicSources";

/** A copy beside the one that was published before: what the two tell together. With LONG=1 a thousand pairs. */
const runs = process.env["LONG"] === "1" ? 1000 : 100;

/** A copy as its reader has it: the texts of its cells. */
function readAgain(source: PublicSource): LastCopy {
  const sheets = publicPages(source).documents.map((document) =>
    withoutKeys(layOut(document)).rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? ""))),
  );
  const copy = lastCopyFrom(sheets);
  if (copy === null) throw new Error("A copy of ours is not known again");
  return copy;
}

/** The same tracker before its last pupils came, in the term or in another one. */
function before(source: PublicSource, came: number, term: "spring" | "summer"): PublicSource {
  const pupils = source.pupils.slice(0, source.pupils.length - came);
  const { settings, indicators } = source.results;
  const results = analyse({
    pupils,
    indicators: indicators.map(({ indicator }) => indicator),
    settings: { ...settings, term },
    decisions: new Map(),
  });
  return { ...source, pupils, results };
}

describe("a copy beside the one published before", () => {
  it("reads what that one printed: pupils of each indicator, and its tables", () => {
    const [source] = fc.sample(publicSource, { numRuns: 1, seed: 3 }) as [PublicSource];
    const copy = readAgain(source);
    expect(copy.period).toBe("2013/14 summer");
    expect([...copy.indicators.keys()]).toEqual(
      expect.arrayContaining(source.results.indicators.map(({ indicator }) => indicator.title)),
    );
  });

  it("is the same copy again where nothing has changed", () => {
    fc.assert(
      fc.property(publicSource, (source) => {
        const policy = policyOf(source.results);
        const again = publish(source.results, policy, readAgain(source));
        expect(again.changed).toEqual([]);
        const first = publish(source.results, policy);
        const texts = ({ copy }: typeof first) => [...copy.counts].map(([id, { text }]) => [id, text]);
        expect([texts(again), again.copy.figures]).toEqual([texts(first), first.copy.figures]);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it("gives no count from 1 to the threshold away, be it of those who came between", () => {
    const pair = fc.tuple(publicSource, fc.integer({ min: 1, max: 6 }), fc.constantFrom("spring", "summer"));
    fc.assert(
      fc.property(pair, ([source, came, term]) => {
        const policy = policyOf(source.results);
        const last = readAgain(before(source, came, term));
        const { set, copy } = publish(source.results, policy, last);
        const whole = withComplements(set);
        const adversary = adversaryOf(whole, copy, policy);
        const told = whole.counts
          .filter(({ n, visibility }) => n >= 1 && n <= policy.threshold && visibility !== "public")
          .filter(({ id }) => !adversary.isLeftOpen(id, widthNeeded(policy)));
        expect(told.map(({ label }) => label)).toEqual([]);
      }),
      { numRuns: runs, seed: 5 },
    );
  }, 600_000);

  it("hides what differs by few, and says which numbers these are", () => {
    const pairs = fc.sample(publicSource, { numRuns: 100, seed: 8 }).map((source) => {
      const { results } = source;
      return publish(results, policyOf(results), readAgain(before(source, 2, "summer")));
    });
    const changed = pairs.flatMap(({ changed: found, copy }) => found.map(({ id }) => copy.counts.get(id)));
    expect(changed.length).toBeGreaterThan(10);
    expect(changed.filter((count) => count && count.hidden === null)).toEqual([]);
  });

  it("of another year holds nothing against this one, as it is of other pupils", () => {
    const [source] = fc.sample(publicSource, { numRuns: 1, seed: 9 }) as [PublicSource];
    const last = { ...readAgain(before(source, 2, "summer")), period: "2012/13 summer" };
    const policy = policyOf(source.results);
    expect(publish(source.results, policy, last).copy).toEqual(publish(source.results, policy).copy);
    expect(publicPages({ ...source, last }).warnings).toContain(
      "The last copy is of 2012/13 summer, so of other pupils: nothing was held against it.",
    );
  });

  it("is known by its scorecard and its period, and nothing else is taken for one", () => {
    expect(lastCopyFrom([[["Indicator", "Pupils"]]])).toBeNull();
    expect(lastCopyFrom([[["2013/14 summer · data as at 30 September 2014"]]])).toBeNull();
    expect(lastCopyFrom([])).toBeNull();
  });
});
