import { adjoinsEarlier, datedOf } from "./careEpisodes";
import type { Dated } from "./careEpisodes";
import type { CareEpisode, CareRecord } from "./pupil";

/** One period in care by its episodes. */
interface PeriodInCare {
  readonly first: Dated;
  readonly last: Dated;
}

/** The periods in care that episodes make, earliest first; those of which a day cannot be read stand in none. */
export function periodsInCare(episodes: readonly CareEpisode[]): readonly PeriodInCare[] {
  const dated = episodes.flatMap(datedOf).sort((a, b) => (a.began < b.began ? -1 : 1));
  const periods: PeriodInCare[] = [];
  for (const each of dated) {
    const before = goesOn(each, dated) ? periods.pop() : undefined;
    periods.push({ first: before?.first ?? each, last: each });
  }
  return periods;
}

function goesOn(each: Dated, all: readonly Dated[]): boolean {
  const { newEpisode } = each.episode;
  return newEpisode === "" ? adjoinsEarlier(each, all) : newEpisode !== "S";
}

/** What holds of a child now: the period in care that began last, and the last of its episodes. */
export interface LatestPeriod extends Pick<CareRecord, "began" | "ended"> {
  readonly latest: CareEpisode;
}

/** Null where a day cannot be read, so that the order is not known, and without episodes. */
export function latestPeriod(episodes: readonly CareEpisode[]): LatestPeriod | null {
  const period = periodsInCare(episodes).at(-1);
  if (period === undefined || episodes.some((episode) => datedOf(episode).length === 0)) return null;
  const latest = period.last.episode;
  return { latest, began: period.first.episode.began, ended: latest.ended };
}
