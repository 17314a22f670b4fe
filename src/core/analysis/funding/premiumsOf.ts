import { decimal } from "../../domain/exact";
import type { Exact } from "../../domain/exact";
import { aprilBefore } from "../../domain/funding/financialYear";
import type { FundingRecord, Pupil, Reading } from "../../domain/pupil";
import type { Settings } from "../../domain/settings";
import { firstDayOfTerm } from "../../domain/term";
import type { TermName } from "../../domain/term";

/** What the tracker says of a pupil's premium in one financial year. */
export interface Premium {
  /** Calendar year of its April. */
  readonly from: number;
  readonly allocated: Exact | null;
  readonly spent: Exact | null;
  /** Null where one of them is missing, or the two are sums of different terms. */
  readonly left: Exact | null;
  /** The terms whose columns were added up; empty for columns of a whole year. */
  readonly terms: readonly TermName[];
}

/** The premium of every financial year of which the tracker has a column for a pupil. */
export function premiumsOf({ funding }: Pupil, settings: Settings): readonly Premium[] {
  const whole = wholeOf(funding, settings);
  const added = funding.premiumTerms.kind === "value" ? funding.premiumTerms.value : [];
  const ofTerms = added.map(({ from, terms, comparable, ...sums }): Premium => {
    const same = whole?.from === from ? whole : null;
    const allocated = exact(sums.allocated) ?? same?.allocated ?? null;
    const spent = exact(sums.spent) ?? same?.spent ?? null;
    return { from, allocated, spent, left: comparable ? leftOf(allocated, spent) : null, terms };
  });
  const apart = whole !== null && ofTerms.every(({ from }) => from !== whole.from);
  return apart ? [...ofTerms, whole] : ofTerms;
}

/** Null without a column for a whole year. */
function wholeOf(funding: FundingRecord, settings: Settings): Premium | null {
  const { premiumAllocated, premiumSpent } = funding;
  if (premiumAllocated.kind === "noColumn" && premiumSpent.kind === "noColumn") return null;
  const [allocated, spent] = [amount(premiumAllocated), amount(premiumSpent)];
  return {
    from: premiumYearOf(funding, settings),
    allocated,
    spent,
    left: leftOf(allocated, spent),
    terms: [],
  };
}

/** The one that the heading names, else the one in which the term lies. The summer term begins with April. */
function premiumYearOf({ premiumYear }: FundingRecord, settings: Settings): number {
  if (premiumYear.kind === "value") return premiumYear.value;
  return aprilBefore(firstDayOfTerm(settings.term, settings.academicYear));
}

function amount(reading: Reading<string>): Exact | null {
  return reading.kind === "value" ? decimal(reading.value) : null;
}

function exact(text: string | null): Exact | null {
  return text === null ? null : decimal(text);
}

function leftOf(allocated: Exact | null, spent: Exact | null): Exact | null {
  return allocated === null || spent === null ? null : allocated.sub(spent);
}
