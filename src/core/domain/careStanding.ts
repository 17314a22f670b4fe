import { marchOf } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import { dayLabel } from "./isoDate";
import type { CareRecord } from "./pupil";

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

/** V3 and V4 as codes, alone or beside words, and the words of the code set. */
const shortStay = /(?:^|[^a-z0-9])v[34](?![a-z0-9])|short[- ]?(?:term )?breaks?|agreed series/i;

/**
 * Series of short-term breaks do not count as being looked after. Source: DfE, SSDA903 guide, legal status codes V3
 * and V4, "accommodated under an agreed series of short-term breaks".
 */
export function isShortStay(legalStatus: string): boolean {
  return shortStay.test(legalStatus);
}

/**
 * Where a pupil stands by a typed legal status, whatever the cohort: children in short breaks are looked after in no
 * published figure. "Respite" alone may be a break or a placement. Null where the status decides nothing.
 */
export function shortStayStanding(
  { legalStatus, episodes }: CareRecord,
  year: AcademicYear,
): CareStanding | null {
  if (episodes !== undefined || legalStatus.kind !== "value") return null;
  if (isShortStay(legalStatus.value)) return excludedBy("shortStay", year);
  return /respite/i.test(legalStatus.value)
    ? cannotTell("respite: short breaks (V3 or V4) do not count; type the legal status code")
    : null;
}
