import fc from "fast-check";
import { withComplements } from "../../../../src/core/domain/disclosure/complements";
import { widthNeeded } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { policyOf, publish } from "../../../../src/core/plans/public/published";
import type { PublicSource } from "../../../../src/core/plans/public/publicPages";
import { adversaryOf } from "../../../support/disclosureAdversary";
import { publicSource } from "../../../support/publicSources";

/** Results of random trackers, attacked by a reader who tries every table. With LONG=1 a thousand, else the first 150. */
const runs = process.env["LONG"] === "1" ? 1000 : 150;

/** Counts from 1 to the threshold, on the page or implied by it, that the reader can tell or nearly so. */
function workedOut({ results }: PublicSource): readonly string[] {
  const policy = policyOf(results);
  const { set, copy } = publish(results, policy);
  const whole = withComplements(set);
  const adversary = adversaryOf(whole, copy, policy);
  return whole.counts
    .filter(({ n }) => n >= 1 && n <= policy.threshold)
    .filter(({ id }) => !adversary.isLeftOpen(id, widthNeeded(policy)))
    .map(({ label }) => label);
}

describe(`the published figures of ${runs} random results (1,000 with LONG=1)`, () => {
  it("give no count from 1 to the threshold away", () => {
    fc.assert(
      fc.property(publicSource, (source) => {
        expect(workedOut(source)).toEqual([]);
      }),
      { numRuns: runs, seed: 6 },
    );
  }, 600_000);

  it("print something: a copy that hides everything would be safe and of no use", () => {
    const shown = fc.sample(publicSource, { numRuns: 40, seed: 7 }).map(({ results }) => {
      const { copy } = publish(results, policyOf(results));
      return [...copy.counts.values()].filter(({ hidden }) => hidden === null).length / copy.counts.size;
    });
    expect(shown.reduce((sum, share) => sum + share, 0) / shown.length).toBeGreaterThan(0.2);
  });
});
