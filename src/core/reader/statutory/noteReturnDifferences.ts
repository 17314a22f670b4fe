import { episodesStanding } from "../../domain/careEpisodes";
import { latestPeriod } from "../../domain/carePeriods";
import { twelveMonthStanding } from "../../domain/cohorts";
import type { Pupil, Reading } from "../../domain/pupil";
import type { FindingLog } from "../findings/findingLog";
import type { Period } from "../readContext";
import type { ReturnedChild } from "./returnedChildren";

/** Notes what the return says otherwise of a pupil than the tracker: who it is, and how long in care. */
export function noteReturnDifferences(
  pupil: Pupil,
  child: ReturnedChild,
  { academicYear }: Period,
  log: FindingLog,
): void {
  const note = (label: string, at = child.episodesAt): void =>
    log.add("return-differs", at, { more: label, group: "differs" });
  if (differ(pupil.dateOfBirth, child.born)) note("the date of birth", child.at);
  if (child.episodes.length === 0) return;
  const period = latestPeriod(child.episodes);
  if (period !== null && differ(pupil.care.began, period.began)) note("the date care began");
  if (period !== null && endsDiffer(pupil.care.ended, period.ended)) note("the date care ended");
  const [typed, returned] = [
    twelveMonthStanding(pupil.care, academicYear).standing,
    episodesStanding(child.episodes, academicYear).standing,
  ];
  const decided = typed !== "cannotTell" && returned !== "cannotTell";
  if (decided && typed !== returned) note("12 months at 31 March");
}

function differ(typed: Reading<unknown>, returned: Reading<unknown>): boolean {
  return typed.kind === "value" && returned.kind === "value" && typed.value !== returned.value;
}

/** A typed end of care that the return does not know is a difference as well. */
function endsDiffer(typed: Reading<string>, returned: Reading<string>): boolean {
  return differ(typed, returned) || (typed.kind === "value" && returned.kind === "blank");
}
