import { marchOf } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import { dayLabel } from "./isoDate";

/** Where a pupil of the year groups stands; `reason` is empty when counted. */
export interface CareStanding {
  readonly standing: "counted" | "excluded" | "cannotTell";
  readonly reason: string;
}

/** What breaks 12 months in care. */
type Break = "shortStay" | "cameBack" | "lessThanTwelveMonths" | "leftCare";

/** As printed in a year, for example "left care before 31 March 2014". */
const breakWords: Readonly<Record<Break, (march: string) => string>> = {
  shortStay: () => "short-term placements (V3/V4)",
  cameBack: (march) => `left care and came back in the year to ${march}`,
  lessThanTwelveMonths: () => "in care less than 12 months",
  leftCare: (march) => `left care before ${march}`,
};

export const counted: CareStanding = { standing: "counted", reason: "" };

export function excludedBy(id: Break, year: AcademicYear): CareStanding {
  return excluded(breakWords[id](dayLabel(marchOf(year))));
}

export function excluded(reason: string): CareStanding {
  return { standing: "excluded", reason };
}

export function cannotTell(reason: string): CareStanding {
  return { standing: "cannotTell", reason };
}

/**
 * Series of short-term placements do not count as being looked after. Source: DfE, SSDA903 guide, legal
 * status codes V3 and V4.
 */
export function isShortStay(legalStatus: string): boolean {
  return /^\s*v[34]\b/i.test(legalStatus);
}
