import { compareSeriesPoints, isSameTime, settledSeries, stretches, timeBefore } from "./series";
import type { Earlier } from "./series";
import { seriesGap } from "./seriesGap";
import type { SeriesMeasure } from "./seriesGap";
import type { SeriesPoint, SeriesTime } from "./seriesPoint";

/** A time and its figure; null where there is none, which is not zero. */
export interface TrendTime extends SeriesTime {
  readonly point: SeriesPoint | null;
}

/** Between these two figures no line may be drawn. */
export interface TrendBreak {
  readonly before: SeriesTime;
  readonly after: SeriesTime;
  /** "series break: exam system changed in 2014" */
  readonly why: string;
}

/** The figures of one indicator over time. */
export interface Trend {
  /** Every figure of every status, and times without one, in order. */
  readonly points: readonly SeriesPoint[];
  /** One figure for each time, the one checked furthest, cut at breaks. */
  readonly stretches: readonly (readonly SeriesPoint[])[];
  /** One for each cut. */
  readonly breaks: readonly TrendBreak[];
  /** This term and the two before, oldest first. */
  readonly terms: readonly TrendTime[];
  /** This term and the same in the two years before, oldest first. */
  readonly years: readonly TrendTime[];
}

const timesShown = 3;

/** The trend of an indicator as seen from `now`; `points` hold its own figure as well. */
export function trendOf(points: readonly SeriesPoint[], now: SeriesTime, measure: SeriesMeasure): Trend {
  const cut = stretches(points, measure);
  const settled = settledSeries(points);
  return {
    points: [...points].sort(compareSeriesPoints),
    stretches: cut,
    breaks: breaksOf(cut, measure),
    terms: timesBack(settled, now, "lastTerm"),
    years: timesBack(settled, now, "lastYear"),
  };
}

function breaksOf(cut: Trend["stretches"], measure: SeriesMeasure): readonly TrendBreak[] {
  return cut.flatMap((stretch, nth) => {
    const earlier = cut[nth - 1]?.at(-1);
    const [later] = stretch;
    if (earlier === undefined || later === undefined) return [];
    const why = seriesGap(earlier, later, measure) ?? "";
    return [{ before: plain(earlier), after: plain(later), why }];
  });
}

function plain({ year, term }: SeriesTime): SeriesTime {
  return { year, term };
}

function timesBack(settled: readonly SeriesPoint[], now: SeriesTime, which: Earlier): readonly TrendTime[] {
  const times: SeriesTime[] = [plain(now)];
  while (times.length < timesShown) times.unshift(timeBefore(times[0] ?? now, which));
  return times.map((time) => ({ ...time, point: settled.find((point) => isSameTime(point, time)) ?? null }));
}
