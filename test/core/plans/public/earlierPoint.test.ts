import { defaultDisclosurePolicy as policy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import type { SeriesPoint } from "../../../../src/core/domain/trends/seriesPoint";
import { publicPoint } from "../../../../src/core/plans/public/earlierPoint";
import { indicatorResult } from "../../../support/indicatorResults";
import fc from "../../../support/properties";

const share = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }))
  .map(([k, n]) => ({ k: Math.min(k, n), n }));

function pointOf(year: string, { k, n }: { k: number; n: number }): SeriesPoint {
  const value = ((100 * k) / n).toFixed(1);
  return {
    ...{ year: year, term: "spring", status: "final", exact: value, value },
    ...{ numerator: k, denominator: n, notKnown: 0, target: null, rag: null, countedAs: null },
    ...{ dataAsAt: null, source: "history" },
  };
}

/** An earlier share as it is printed beside one of this term. */
function printed(
  year: string,
  then: { k: number; n: number },
  now: { k: number; n: number },
  isShown = true,
) {
  const result = indicatorResult({ numerator: now.k, denominator: now.n });
  return publicPoint(pointOf(year, then), result, { year: "2013/14", isShown }, policy);
}

describe("an earlier share of the same year in a public copy", () => {
  it("is hidden beside one of pupils that differ by few: 7 of 18 then and 9 of 20 now", () => {
    expect(printed("2013/14", { k: 7, n: 18 }, { k: 9, n: 20 })).toMatchObject({ value: "c", pupils: "c" });
  });

  it("stands beside one of the very same pupils, of quite others, and of another year", () => {
    expect(printed("2013/14", { k: 7, n: 18 }, { k: 9, n: 18 }).pupils).toBe("7 of 18");
    expect(printed("2013/14", { k: 7, n: 18 }, { k: 9, n: 24 }).pupils).toBe("7 of 18");
    expect(printed("2012/13", { k: 7, n: 18 }, { k: 9, n: 20 }).pupils).toBe("7 of 18");
  });

  it("is hidden beside a hidden one: 8 of 18 in spring says nearly what it is in summer", () => {
    expect(printed("2013/14", { k: 8, n: 18 }, { k: 7, n: 18 }, false)).toMatchObject({ value: "c" });
  });

  it("never stands with a number of pupils that differs by 1 to the threshold", () => {
    fc.assert(
      fc.property(share, share, (then, now) => {
        const { pupils, isShown } = printed("2013/14", then, now);
        const distance = Math.abs(then.n - now.n);
        if (distance >= 1 && distance <= policy.threshold) expect([pupils, isShown]).toEqual(["c", false]);
      }),
    );
  });
});
