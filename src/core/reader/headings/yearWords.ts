/** An academic year or a calendar year found among a heading's words. */
export interface YearWords {
  /** First calendar year of an academic year ("2013/14" is 2013); null when only a calendar year stands there. */
  readonly academicStart: number | null;
  readonly calendarYear: number | null;
  /** Number of words taken. */
  readonly words: number;
}

/** Reads "2013 14", "13 14", "2013 2014", "201314", "1314" or "2014" at a place among the words; null otherwise. */
export function yearWordsAt(words: readonly string[], at: number): YearWords | null {
  const word = words[at] ?? "";
  if (!/^\d{2,8}$/.test(word)) return null;
  const pair = academicStart(word, words[at + 1] ?? "");
  if (pair !== null) return { academicStart: pair, calendarYear: null, words: 2 };
  const joined = splitJoined(word);
  if (joined !== null) return { academicStart: joined, calendarYear: null, words: 1 };
  const calendarYear = /^20\d\d$/.test(word) ? Number(word) : null;
  return calendarYear === null ? null : { academicStart: null, calendarYear, words: 1 };
}

/** The year group in "y11", "yr 9" or "year 6" at a place among the words; 0 is Reception. */
export function yearGroupAt(
  words: readonly string[],
  at: number,
): { readonly year: number; readonly words: number } | null {
  const word = words[at] ?? "";
  const together = /^(?:y|yr|year|ncy)(\d{1,2})$/.exec(word);
  if (together !== null) return asYearGroup(together[1] ?? "", 1);
  return /^(?:y|yr|year|ncy)$/.test(word) ? asYearGroup(words[at + 1] ?? "", 2) : null;
}

function asYearGroup(digits: string, words: number): { year: number; words: number } | null {
  const year = /^\d{1,2}$/.test(digits) ? Number(digits) : 0;
  return year >= 1 && year <= 13 ? { year, words } : null;
}

function academicStart(first: string, second: string): number | null {
  if (!/^(?:20)?\d\d$/.test(first) || !/^(?:20)?\d\d$/.test(second)) return null;
  const start = Number(first.slice(-2));
  return Number(second.slice(-2)) === (start + 1) % 100 ? 2000 + start : null;
}

function splitJoined(word: string): number | null {
  if (/^20\d{4}$/.test(word)) return academicStart(word.slice(0, 4), word.slice(4));
  if (/^20\d{6}$/.test(word)) return academicStart(word.slice(0, 4), word.slice(4));
  return /^\d{4}$/.test(word) ? academicStart(word.slice(0, 2), word.slice(2)) : null;
}
