import { countingEntries } from "../../../../src/core/domain/measures/countingEntries";
import { firstEntryRuleOf } from "../../../../src/core/domain/measures/countingRules";

/** An attempt by its day, or without one. */
const first = (sat: string | null) => ({ sat });
const resit = (sat: string | null) => ({ sat, resit: true as const });

const rule = firstEntryRuleOf("2014/15", false);

describe("the attempts of a subject that count, with a resit among them", () => {
  it.each([
    ["a resit without a day does not", [first(null), resit(null)], [first(null)]],
    ["a resit after the first entry does not", [first(null), resit("2014-06-01")], [first(null)]],
    [
      "a resit of November 2013 does, as what it repeats was sat before the rule's day",
      [first(null), resit("2013-11-01")],
      [first(null), resit("2013-11-01")],
    ],
    ["resits alone all do", [resit(null), resit("2014-06-01")], [resit(null), resit("2014-06-01")]],
    [
      "one that seems to come before what it repeats does not",
      [first("2015-06-01"), resit("2014-11-01")],
      [first("2015-06-01")],
    ],
    [
      "with days in order the first series after the rule's day does, and what was before it",
      [first("2013-06-01"), resit("2013-11-01"), resit("2014-06-01")],
      [first("2013-06-01"), resit("2013-11-01")],
    ],
  ])("%s", (_, attempts, counting) => {
    expect(countingEntries(attempts, rule)).toEqual(counting);
  });

  it("are all of them where the best entry counts", () => {
    const attempts = [first(null), resit(null)];
    expect(countingEntries(attempts, null)).toEqual(attempts);
  });
});
