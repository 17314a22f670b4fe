import { datedOf } from "../careEpisodes";
import { periodsInCare } from "../carePeriods";
import { isShortStay } from "../careStanding";
import { dayLabel } from "../isoDate";
import type { IsoDate } from "../isoDate";
import type { CareEpisode, CareRecord } from "../pupil";
import { eligible, no, open } from "./premiumAnswer";
import type { PremiumStanding } from "./premiumAnswer";
import { countingDays, leastMonthsIn } from "./premiumRules";

/** One stay in care; `ended` is null while it goes on. */
interface Stay {
  readonly began: IsoDate;
  readonly ended: IsoDate | null;
}

const shortStays = open("in short-term placements (V3/V4)");

/**
 * Whether a pupil was looked after long enough for the financial year that begins in April `from`: by the episodes of
 * the statutory return, every stay of which counts, else by the tracker's dates of one stay.
 */
export function byCare(care: CareRecord, from: number): PremiumStanding {
  return care.episodes === undefined ? byDates(care, from) : byEpisodes(care.episodes, from);
}

function byDates({ began, ended, legalStatus }: CareRecord, from: number): PremiumStanding {
  const { firstDay } = countingDays(from);
  if (legalStatus.kind === "value" && isShortStay(legalStatus.value)) return shortStays;
  if (ended.kind === "value" && ended.value < firstDay) return leftBefore(firstDay);
  if (began.kind === "noColumn") return eligible;
  if (began.kind !== "value") return open("no date for coming into care that can be read");
  if (ended.kind === "value" && ended.value < began.value) return open("care began after it ended");
  return byStay({ began: began.value, ended: ended.kind === "value" ? ended.value : null }, from);
}

/** One stay that is long enough is enough; without one, what cannot be read leaves the child undecided. */
function byEpisodes(episodes: readonly CareEpisode[], from: number): PremiumStanding {
  const long = episodes.filter(({ legalStatus }) => !isShortStay(legalStatus));
  const stays = periodsInCare(long).map(({ first, last }): Stay => ({
    began: first.began,
    ended: last.ended,
  }));
  const standings = stays.map((stay) => byStay(stay, from));
  const enough = standings.find(({ standing }) => standing === "eligible");
  return enough ?? doubtOf(episodes, from) ?? standings.at(-1) ?? shortStays;
}

function doubtOf(episodes: readonly CareEpisode[], from: number): PremiumStanding | null {
  if (episodes.some((episode) => datedOf(episode).length === 0))
    return open("the days of an episode cannot be read");
  const { firstDay, lastDay } = countingDays(from);
  const short = episodes
    .filter(({ legalStatus }) => isShortStay(legalStatus))
    .flatMap(datedOf)
    .some(({ began, ended }) => began <= lastDay && (ended === null || ended >= firstDay));
  return short ? shortStays : null;
}

function leftBefore(day: IsoDate): PremiumStanding {
  return no(`left care before ${dayLabel(day)}`);
}

function byStay({ began, ended }: Stay, from: number): PremiumStanding {
  const { firstDay, lastDay } = countingDays(from);
  if (ended !== null && ended < firstDay) return leftBefore(firstDay);
  if (began > lastDay) return no(`came into care after ${dayLabel(lastDay)}`);
  const months = leastMonthsIn(from);
  if (months === null) return no("no Pupil Premium for children looked after in that year");
  const until = ended !== null && ended < lastDay ? ended : lastDay;
  return monthsAfter(began, months) <= until ? eligible : no(`in care less than ${months} months`);
}

/** The same day of a later month; 31 August gives "02-31", which sorts after every day of February. */
function monthsAfter(day: IsoDate, months: number): IsoDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = String((count % 12) + 1).padStart(2, "0");
  return `${Math.floor(count / 12)}-${month}-${day.slice(8)}`;
}
