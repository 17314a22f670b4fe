/** One refresh of the twelve terms: when it is, and the target, which moves with every one so that each has work. */
export interface Moment {
  /** 0-based. */
  readonly term: number;
  readonly year: string;
  readonly name: string;
  readonly dataAsAt: string;
  readonly target: number;
  /** True for the last refresh of its term. */
  readonly isLast: boolean;
}

export const refreshes = 200;
const terms = 12;
const perTerm = Math.ceil(refreshes / terms);
const names = ["Autumn", "Spring", "Summer"] as const;
/** A day in each of them, in the first and in the second calendar year of the academic year. */
const days = ["12-19", "03-31", "07-21"] as const;
/** Years in which the measure was reported. */
const firstYear = 2010;

/** Two hundred refreshes, in their order. */
export const moments: readonly Moment[] = Array.from({ length: refreshes }, (_, nth) => {
  const term = Math.floor(nth / perTerm);
  const of = term % names.length;
  const year = firstYear + Math.floor(term / names.length);
  return {
    term,
    year: `${year}/${String(year + 1).slice(2)}`,
    name: names[of] ?? "",
    dataAsAt: `${of === 0 ? year : year + 1}-${days[of] ?? ""}`,
    target: nth % 2 === 0 ? 80 : 70,
    isLast: nth === refreshes - 1 || Math.floor((nth + 1) / perTerm) !== term,
  };
});

/** How much there is of everything that might grow; `cells` by sheet, `looks` a file's styles and fonts. */
export interface Sizes {
  readonly looks: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, number>>;
  readonly store: number;
}

const history = "History of results";
/** Their chart has a place for so many figures of the history, and fills up term by term: a name and a figure each. */
const charted = ["RP ks4-5ac-em", "Scorecard"];
const cellsOfOnePoint = 2;
const uncounted = Object.fromEntries([history, ...charted].map((sheet) => [sheet, 0]));
/** Source: a store of ten indicators over three years was planned to stay below this. */
const mostStored = 200_000;
/** A plan tells of one more year beside its own: a row for it, and a sentence where the figure moved. */
const cellsOfOneYear = 15;
/** A look that no page had before, such as an arrow of another colour, stays in the file; there are only so many. */
const looksOfOneYear = 8;

/**
 * Within a term everything is as large after a refresh as after the last one with the same target. From term to
 * term of a year only the history of results grows, and from year to year the plans by what they tell of one more.
 */
export function expectNoGrowth(sizes: readonly Sizes[]): void {
  moments.forEach(({ term }, nth) => {
    const isSettled = moments[nth - 4]?.term === term;
    if (isSettled) expect([nth, sizes[nth]]).toEqual([nth, sizes[nth - 2]]);
  });
  const ends = moments.flatMap(({ isLast }, nth) => (isLast ? (sizes[nth] ?? []) : []));
  const later = ends.slice(names.length);
  later.forEach((end, nth) => {
    const before = nth % names.length === 0 ? end : later[nth - 1];
    expect(end.counts).toEqual(later[0]?.counts);
    expect({ ...end.cells, ...uncounted }).toEqual({ ...before?.cells, ...uncounted });
    for (const sheet of charted)
      expect((end.cells[sheet] ?? 0) - (before?.cells[sheet] ?? 0)).toBeLessThanOrEqual(cellsOfOnePoint);
    expect(end.store).toBeLessThan(mostStored);
  });
  const years = later.filter((_, nth) => nth % names.length === 0);
  years.slice(1).forEach((year, nth) => {
    const { cells = {}, looks = {} } = years[nth] ?? {};
    for (const [sheet, count] of Object.entries(year.cells))
      if (sheet !== history) expect(count - (cells[sheet] ?? 0)).toBeLessThan(cellsOfOneYear);
    for (const [look, count] of Object.entries(year.looks))
      expect(count - (looks[look] ?? 0)).toBeLessThan(looksOfOneYear);
  });
}
