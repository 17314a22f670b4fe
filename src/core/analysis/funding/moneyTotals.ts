import { decimal, exactText } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import type { FundingRecord, Pupil, Reading } from "../../domain/pupil";
import type { MoneyTotal, PremiumUse } from "./fundingYear";

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

/** Whether the tracker has a column of the premium for a pupil. */
function hasPremium({ funding }: Pupil): boolean {
  return funding.premiumAllocated.kind !== "noColumn" || funding.premiumSpent.kind !== "noColumn";
}

/** What was allocated, spent and left, each with how many pupils have a figure. Missing is never nothing. */
export function premiumUse(pupils: readonly Pupil[]): PremiumUse | null {
  if (!pupils.some(hasPremium)) return null;
  const pairs = pupils.map(({ funding }) => pairOf(funding));
  const left = pairs.map(({ left: unspent }) => unspent);
  return {
    allocated: totalOf(pairs.map(({ allocated }) => allocated)),
    spent: totalOf(pairs.map(({ spent }) => spent)),
    unspent: totalOf(left),
    overspent: left.filter((each) => each?.lt(0) === true).length,
    nothingSpent: pairs.filter(({ spent }) => spent?.equals(0) === true).length,
    spendingNotRecorded: pairs.filter(({ allocated, spent }) => allocated?.gt(0) === true && spent === null)
      .length,
  };
}

type Pair = Record<"allocated" | "spent" | "left", Exact | null>;

function pairOf({ premiumAllocated, premiumSpent }: FundingRecord): Pair {
  const [allocated, spent] = [amount(premiumAllocated), amount(premiumSpent)];
  return { allocated, spent, left: allocated === null || spent === null ? null : allocated.sub(spent) };
}
