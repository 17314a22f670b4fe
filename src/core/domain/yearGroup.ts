import { startYear } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import { keyStages } from "./keyStage";
import type { IsoDate } from "./isoDate";

const oldest = 13;

/**
 * National curriculum year from the date of birth: completed years on the 31 August on which the academic
 * year begins, less four. Reception is 0, nursery −1.
 */
export function yearGroupOf(dateOfBirth: IsoDate, academicYear: AcademicYear): number {
  const birthYear = Number(dateOfBirth.slice(0, 4));
  const bornAfterAugust = Number(dateOfBirth.slice(5, 7)) > 8;
  return startYear(academicYear) - birthYear - (bornAfterAugust ? 1 : 0) - 4;
}

/**
 * Reads year groups as officers type them: `11`, `Y11`, `Year 11`, `R`, `1-11`, `R to 6`, `7, 9`, `KS4`, `KS3-KS4`, `KS3-4`, `All`.
 * Returns the years ascending, or null when a part cannot be read or lies outside Reception to Year 13.
 */
export function parseYearGroups(text: string): readonly number[] | null {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/key stage/g, "ks")
    .trim();
  if (plain === "") return null;
  const single = oneYear(plain);
  if (single !== null) return [single];
  const parts = plain.split(/[,;&+/]| and /).map((part) => yearsOfPart(part.trim()));
  if (parts.some((part) => part === null)) return null;
  return [...new Set(parts.flatMap((part) => part ?? []))].sort((first, second) => first - second);
}

function yearsOfPart(part: string): readonly number[] | null {
  if (/^all(?: years?(?: groups?)?| pupils)?$/.test(part)) return years(0, oldest);
  const ends = part.split(/ ?(?:-|–|to) ?/);
  const ofStages = part.startsWith("ks");
  // "KS3-4": the second end needs no letters.
  const stages = ends.map((end) => yearsOfStage(ofStages && /^\d$/.test(end) ? `ks${end}` : end));
  const [from, until = from] = stages;
  if (stages.length <= 2 && from != null && until != null) return years(from[0] ?? 0, until.at(-1) ?? 0);
  const [first = null, last = first] = ends.map(oneYear);
  if (ends.length > 2 || first === null || last === null || first > last) return null;
  return years(first, last);
}

function yearsOfStage(text: string): readonly number[] | null {
  return keyStages.find(({ id }) => id.toLowerCase() === text.replace(/ /g, ""))?.years ?? null;
}

function years(first: number, last: number): readonly number[] | null {
  return first > last ? null : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function oneYear(text: string): number | null {
  if (/^(?:r|reception|yr ?r|year r|yr)$/.test(text)) return 0;
  const digits = /^(?:years?|yrs?|y|ncy|nc)? ?(\d{1,2})$/.exec(text)?.[1];
  return digits === undefined || Number(digits) > oldest ? null : Number(digits);
}

/** "Year 11", "Reception", "Nursery". */
export function yearGroupLabel(year: number): string {
  if (year < 0) return "Nursery";
  return year === 0 ? "Reception" : `Year ${year}`;
}

/** True when ascending years follow each other without a gap. */
export function isRun(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === (years[index - 1] ?? year) + 1);
}

/** "Year 11", "Years 1 to 11", "Reception to Year 2", "Years 7, 9 and 11". Years ascending. */
export function yearGroupsLabel(years: readonly number[]): string {
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return "No year group";
  if (first === last) return yearGroupLabel(first);
  if (isRun(years)) return first === 0 ? `Reception to Year ${last}` : `Years ${first} to ${last}`;
  const names = years.map((year) => (year === 0 ? "Reception" : String(year)));
  return `${first === 0 ? "" : "Years "}${names.slice(0, -1).join(", ")} and ${last}`;
}
