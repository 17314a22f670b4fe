import { settingDefault } from "../../domain/settings";
import type { RatingThresholds, Settings } from "../../domain/settings";
import type { Period } from "../readContext";
import { noPaper } from "./readPaper";
import type { SettingsGiven } from "../understood";

/** The thresholds, each by `take` or, where that gives null, by its default. */
export function readRatings(take: (id: keyof RatingThresholds) => string | null): RatingThresholds {
  const limit = (id: keyof RatingThresholds): string => take(id) ?? settingDefault(id);
  return {
    attainmentGreen: limit("attainmentGreen"),
    attainmentAmber: limit("attainmentAmber"),
    flightPathStart: limit("flightPathStart"),
    fineMark: limit("fineMark"),
    attendanceGreen: limit("attendanceGreen"),
    attendanceAmber: limit("attendanceAmber"),
    behaviourRedDays: limit("behaviourRedDays"),
    wellbeingGreenTo: limit("wellbeingGreenTo"),
    wellbeingAmberTo: limit("wellbeingAmberTo"),
  };
}

/** The settings a run goes by: what is given, else the defaults of the settings table. */
export function settleSettings(given: SettingsGiven, { academicYear, term, termDates }: Period): Settings {
  return {
    academicYear,
    term,
    termDates,
    dataAsAt: given.dataAsAt,
    council: given.council ?? settingDefault("council"),
    laNumber: given.laNumber ?? settingDefault("laNumber"),
    virtualSchoolHead: given.virtualSchoolHead ?? settingDefault("virtualSchoolHead"),
    paper: given.paper ?? noPaper,
    draftFromActions: given.draftFromActions ?? false,
    closedTo: given.closedTo,
    ratings: given.ratings ?? readRatings(() => null),
    attainmentAgainst: given.attainmentAgainst ?? "target",
    suppressionThreshold: given.suppressionThreshold ?? Number(settingDefault("suppressionThreshold")),
    entryRule: given.entryRule ?? "first",
  };
}
