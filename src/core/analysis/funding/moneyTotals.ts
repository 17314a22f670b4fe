import { decimal, exactText } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { Pupil, Reading } from "../../domain/pupil";
import { terms } from "../../domain/term";
import type { MoneyTotal, PremiumUse } from "./fundingYear";
import type { Premium } from "./premiumsOf";

function amount(reading: Reading<string>): Exact | null {
  return reading.kind === "value" ? decimal(reading.value) : null;
}

function totalOf(amounts: readonly (Exact | null)[]): MoneyTotal {
  const known = amounts.filter((each) => each !== null);
  return {
    total: exactText(known.reduce((sum, each) => sum.add(each), decimal("0"))),
    pupils: known.length,
  };
}

/** The sum of a column; null where no pupil has it. */
export function columnTotal(pupils: readonly Pupil[], field: "pepsa" | "highNeeds"): MoneyTotal | null {
  const readings = pupils.map(({ funding }) => funding[field]);
  return readings.every(({ kind }) => kind === "noColumn") ? null : totalOf(readings.map(amount));
}

/**
 * What was allocated, spent and left in one financial year, each with how many pupils have a figure. Missing is never
 * nothing. Null where the tracker has no column for it.
 */
export function premiumUse(premiums: readonly Premium[]): PremiumUse | null {
  if (premiums.length === 0) return null;
  const left = premiums.map((each) => each.left);
  const ofTerms = new Set(premiums.flatMap((each) => each.terms));
  return {
    allocated: totalOf(premiums.map(({ allocated }) => allocated)),
    spent: totalOf(premiums.map(({ spent }) => spent)),
    unspent: totalOf(left),
    overspent: left.filter((each) => each?.lt(0) === true).length,
    nothingSpent: premiums.filter(({ spent }) => spent?.equals(0) === true).length,
    spendingNotRecorded: premiums.filter(
      ({ allocated, spent }) => allocated?.gt(0) === true && spent === null,
    ).length,
    terms: terms.map(({ name }) => name).filter((name) => ofTerms.has(name)),
  };
}
