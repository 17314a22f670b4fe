import type { PupilRatings } from "../../core/analysis/results";
import type { RatingName } from "../../core/domain/ratings";
import { findSchoolType } from "../../core/domain/schoolTypes";
import { ragLooks } from "./looks";

/** "Year 11 · Special school · worse than last term"; whatever is known. */
export function pupilWords(rated: PupilRatings): string {
  const { year, schoolType } = rated.pupil;
  const words = [
    year.kind === "value" ? (year.value === 0 ? "Reception" : `Year ${year.value}`) : "",
    schoolType.kind === "value" ? (findSchoolType(schoolType.value)?.label ?? schoolType.value) : "",
    changeWords(rated, "overall"),
  ];
  return words.filter(Boolean).join(" · ");
}

/** "worse than last term, was AMBER"; empty where there is nothing to compare with or nothing moved. */
export function changeWords({ change, lastTerm }: PupilRatings, name: RatingName | "overall"): string {
  const was = name === "overall" ? lastTerm?.overall : lastTerm?.ratings[name];
  const before = was ? `, was ${ragLooks[was].word}` : "";
  switch (change[name]) {
    case "better":
    case "worse":
      return `${change[name]} than last term${before}`;
    case "new":
      return "new this term";
    case "same":
    case "none":
      return "";
  }
}
