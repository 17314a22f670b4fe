import { exactText } from "../../domain/exact";
import type { Reading, YearlyRecord } from "../../domain/pupil";
import { termNow } from "../../domain/term";
import type { Period } from "../readContext";
import { inOrderOfTerms, placeInTime } from "./latestFirst";
import { figureIn, meanOf, sum } from "./meanOf";
import type { ReadPupil } from "./readList";

/**
 * What tabs of single months say of one pupil, as one: the attendance of the months of the term that is read, weighted
 * by the sessions possible where each gives them, and the sessions of the year's months so far. A list that gives the
 * attendance of the whole beats them. Other lists come back as they are.
 */
export function monthsTogether(parts: readonly ReadPupil[], period: Period): readonly ReadPupil[] {
  const months = parts.filter(({ monthly }) => monthly === true);
  const [latest] = inOrderOfTerms(months, period);
  if (latest === undefined) return parts;
  const others = parts.filter(({ monthly }) => monthly !== true);
  const whole = others.some((part) => isOfNow(part, period) && part.pupil.termly.attendance.kind === "value");
  const ofTerm = months.filter((part) => placeInTime(part, period) === "now");
  const attendance: Reading<string> = whole
    ? { kind: "noColumn" }
    : meanOf(
        ofTerm.map(({ pupil }) => pupil.termly.attendance),
        ofTerm.map(({ pupil }) => pupil.yearly.sessionsPossible),
      );
  const { pupil } = latest;
  const together: ReadPupil = {
    ...latest,
    when: { ...termNow(period), month: null },
    pupil: {
      ...pupil,
      termly: { ...pupil.termly, attendance },
      yearly: { ...pupil.yearly, ...sessionsOf(months, period) },
    },
  };
  return [...others, together];
}

function isOfNow(part: ReadPupil, period: Period): boolean {
  return ["now", "any"].includes(placeInTime(part, period));
}

/** Sessions of the months of the year up to the term that is read, where every one of them gives them. */
function sessionsOf(
  months: readonly ReadPupil[],
  period: Period,
): Pick<YearlyRecord, "sessionsPossible" | "sessionsMissed"> {
  const soFar = months.filter(
    (part) => part.when?.year === period.academicYear && placeInTime(part, period) !== "later",
  );
  return {
    sessionsPossible: allOf(soFar.map(({ pupil }) => pupil.yearly.sessionsPossible)),
    sessionsMissed: allOf(soFar.map(({ pupil }) => pupil.yearly.sessionsMissed)),
  };
}

function allOf(readings: readonly Reading<string>[]): Reading<string> {
  const figures = readings.flatMap((reading) => figureIn(reading) ?? []);
  const lacking = readings.find(({ kind }) => kind !== "value");
  if (lacking !== undefined || figures.length === 0) return lacking ?? { kind: "blank" };
  const value = exactText(sum(figures));
  return { kind: "value", value, raw: value };
}
