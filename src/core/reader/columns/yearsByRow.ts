/** Rows of a list with the year group of each pupil. */
export type YearsByRow = ReadonlyMap<number, number | null>;

/** The commonest year group; null when none is known. */
export function usualYear(years: YearsByRow): number | null {
  const counts = new Map<number | null, number>();
  for (const year of years.values()) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].reduce<[number | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0];
}
