import { marchOf, startYear } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import { cannotTell, counted, excludedBy, isShortStay } from "./careStanding";
import type { CareStanding } from "./careStanding";
import type { IsoDate } from "./isoDate";
import type { CareEpisode } from "./pupil";

/** The year to 31 March that belongs to an academic year, both days included. */
interface StatutoryYear {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** An episode in which all that is needed can be read; `ended` is null while it goes on. */
export interface Dated {
  readonly episode: CareEpisode;
  readonly began: IsoDate;
  readonly ended: IsoDate | null;
}

/**
 * "Looked after continuously for at least 12 months at 31 March" from a child's episodes: in care in the year to
 * 31 March, without coming into care in it (RNE is S after 1 April), leaving in it (REC is not X1, before 31 March)
 * or a short-term placement (V3, V4) anywhere in it. One break is enough; without one, what cannot be read leaves
 * the child undecided. A blank RNE or REC is settled by the episode that adjoins.
 * Source: DfE, SSDA903 guide, items DECOM, RNE, LS, DEC and REC; validation as in the data-to-insight 903 checker
 * (lac_validator/utils.py, column CONTINUOUSLY_LOOKED_AFTER). Reviewed 2025-06.
 */
export function episodesStanding(episodes: readonly CareEpisode[], year: AcademicYear): CareStanding {
  const within = { start: `${startYear(year)}-04-01`, end: marchOf(year) };
  const dated = episodes.flatMap(datedOf);
  const touching = dated.filter((each) => touches(each, within));
  if (touching.some(({ episode }) => isShortStay(episode.legalStatus))) return excludedBy("shortStay", year);
  const came = dated.filter((each) => comesIn(each, dated, within));
  const left = dated.filter((each) => leaves(each, dated, within));
  const cameBack = left.some(({ ended }) => came.some(({ began }) => ended !== null && began >= ended));
  if (cameBack) return excludedBy("cameBack", year);
  if (came.length > 0) return excludedBy("lessThanTwelveMonths", year);
  if (left.length > 0) return excludedBy("leftCare", year);
  const doubt = doubtOf(episodes, dated, within);
  if (doubt !== null) return cannotTell(doubt);
  if (touching.length > 0) return counted;
  const later = dated.some(({ began }) => began > within.end);
  return excludedBy(later ? "lessThanTwelveMonths" : "leftCare", year);
}

/** Empty where a day cannot be read, or the episode began after it ended. */
export function datedOf(episode: CareEpisode): readonly Dated[] {
  const { began, ended } = episode;
  if (began.kind !== "value" || ended.kind === "unreadable") return [];
  if (ended.kind !== "value") return [{ episode, began: began.value, ended: null }];
  return ended.value < began.value ? [] : [{ episode, began: began.value, ended: ended.value }];
}

function touches({ began, ended }: Dated, { start, end }: StatutoryYear): boolean {
  return began <= end && (ended === null || ended >= start);
}

function beginsIn({ began }: Dated, { start, end }: StatutoryYear): boolean {
  return start < began && began <= end;
}

/** A blank reason is an S where earlier episodes ended on another day. */
function comesIn(each: Dated, all: readonly Dated[], year: StatutoryYear): boolean {
  if (!beginsIn(each, year)) return false;
  const { newEpisode } = each.episode;
  const earlier = all.some(({ began }) => began < each.began);
  return newEpisode === "" ? earlier && !adjoinsEarlier(each, all) : newEpisode === "S";
}

/** Whether another episode ended on the day on which this one began. */
export function adjoinsEarlier(each: Dated, all: readonly Dated[]): boolean {
  return all.some((other) => other !== each && other.ended === each.began);
}

/** A blank reason is an X1 where the next episode begins on the day. */
function leaves({ episode, ended }: Dated, all: readonly Dated[], { start, end }: StatutoryYear): boolean {
  if (ended === null || ended < start || ended >= end || episode.ceased === "X1") return false;
  return episode.ceased !== "" || !all.some((other) => other.episode !== episode && other.began === ended);
}

/** What keeps a child without a break from being decided; null when nothing does. */
function doubtOf(
  episodes: readonly CareEpisode[],
  dated: readonly Dated[],
  year: StatutoryYear,
): string | null {
  const odd = episodes.find((episode) => !dated.some((each) => each.episode === episode));
  if (odd !== undefined) return oddDates(odd);
  const touching = dated.filter((each) => touches(each, year));
  if (touching.some(({ episode }) => episode.legalStatus === ""))
    return "an episode has no legal status (LS)";
  if (touching.some(({ episode, ended }) => ended === null && leftSomeDay(episode)))
    return "an episode says why it ceased (REC), but not when (DEC)";
  const unexplained = touching.some(
    (each) => each.episode.newEpisode === "" && beginsIn(each, year) && !adjoinsEarlier(each, dated),
  );
  return unexplained ? "an episode does not say why it began (RNE)" : null;
}

function leftSomeDay({ ceased }: CareEpisode): boolean {
  return ceased !== "" && ceased !== "X1";
}

function oddDates({ began, ended }: CareEpisode): string {
  if (began.kind !== "value") return "the day an episode began (DECOM) cannot be read";
  return ended.kind === "value"
    ? "an episode began after it ended: check both dates"
    : "the day an episode ended (DEC) cannot be read";
}
