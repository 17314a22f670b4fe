import { parseAcademicYear } from "./academicYear";
import { dataStatuses } from "./indicator";
import { terms } from "./term";
import type { DatedFigure } from "./trends/seriesPoint";

/**
 * What our History sheet says, and where: it is the only place that remembers the figures of earlier terms. Its
 * columns by id, in the order in which they stand; those after `asAt` are not printed.
 */
export const historyColumns = [
  "first",
  "title",
  "year",
  "term",
  "status",
  "number",
  "outOf",
  "notKnown",
  "value",
  "target",
  "rag",
  "asAt",
  "exact",
  "countedAs",
] as const;

export type HistoryColumn = (typeof historyColumns)[number];

/** Before the hidden key of a row that a refresh wrote. */
const historyRowPrefix = "history:";

/** Before the key of a blank row for an officer to type in. */
export const spareEarlierPrefix = "spare:earlier-";

/** Whether a key is of a row that a refresh wrote. */
export function isHistoryRowKey(key: string): boolean {
  return key.startsWith(historyRowPrefix);
}

/** Whether a key is of a row that an officer typed. */
export function isEarlierRowKey(key: string): boolean {
  return /^earlier-\d+$/.test(key);
}

/** What tells the rows of an indicator apart. */
export interface HistoryRowName extends DatedFigure {
  /** Its id in small letters. */
  readonly indicator: string;
}

/** One row for each indicator, year, term and data status. */
export function historyRowKey({ indicator, year, term, status }: HistoryRowName): string {
  return historyRowPrefix + [indicator.toLowerCase(), year, term, status].join(" ");
}

/** What such a key says; null for any other. */
export function readHistoryRowKey(key: string): HistoryRowName | null {
  const words = isHistoryRowKey(key) ? key.slice(historyRowPrefix.length).split(" ") : [];
  const [yearText = "", termText, statusText] = words.slice(-3);
  const year = parseAcademicYear(yearText);
  const term = terms.find(({ name }) => name === termText)?.name;
  const status = dataStatuses.find((each) => each === statusText);
  if (year === null || term === undefined || status === undefined) return null;
  return { indicator: words.slice(0, -3).join(" "), year, term, status };
}
