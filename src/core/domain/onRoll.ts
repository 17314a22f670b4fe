import { cannotTell, counted, excluded } from "./careStanding";
import type { CareStanding } from "./careStanding";
import { dayLabel } from "./isoDate";
import type { IsoDate } from "./isoDate";
import type { CareRecord } from "./pupil";

type Stay = Pick<CareRecord, "began" | "ended">;

/**
 * Whether a pupil was looked after on a day, the day on which care ended included, as with 31 March: by the
 * episodes of the statutory return, else by the tracker's care dates. What excludes is enough by itself.
 */
export function onRollStanding(care: CareRecord, day: IsoDate): CareStanding {
  const stays = (care.episodes ?? [care]).map((stay) => stayStanding(stay, day));
  const standing = (wanted: CareStanding["standing"]): CareStanding | undefined =>
    stays.find((each) => each.standing === wanted);
  return standing("counted") ?? standing("cannotTell") ?? lastLeft(stays, day);
}

/** Of several stays one that ended before the day says more than one that began after it. */
function lastLeft(stays: readonly CareStanding[], day: IsoDate): CareStanding {
  const left = leftBefore(day);
  return stays.find(({ reason }) => reason === left.reason) ?? stays[0] ?? cannotTell(noDate);
}

const noDate = "no date for coming into care";

function leftBefore(day: IsoDate): CareStanding {
  return excluded(`left care before ${dayLabel(day)}`);
}

function stayStanding({ began, ended }: Stay, day: IsoDate): CareStanding {
  if (began.kind === "value" && ended.kind === "value" && ended.value < began.value)
    return cannotTell("care began after it ended: check both dates");
  if (ended.kind === "value" && ended.value < day) return leftBefore(day);
  if (began.kind === "value" && began.value > day) return excluded(`came into care after ${dayLabel(day)}`);
  if (began.kind === "unreadable") return cannotTell("the date care began cannot be read");
  if (began.kind !== "value") return cannotTell(noDate);
  return ended.kind === "unreadable" ? cannotTell("the date care ended cannot be read") : counted;
}
