import { ratingNames } from "../../domain/ratings";
import type { RatingName } from "../../domain/ratings";
import type { PupilRatings } from "../results";
import { byText } from "./lacking";
import type { RedPupil } from "./pupilLists";

const words: Readonly<Record<RatingName, string>> = {
  attainment: "attainment",
  attendance: "attendance",
  behaviour: "behaviour",
  pep: "PEP",
  wellbeing: "wellbeing",
};

/** Every pupil RED in any of the five ratings; most REDs first, then by key. */
export function redList(rated: readonly PupilRatings[]): readonly RedPupil[] {
  return rated
    .filter(({ reds }) => reds > 0)
    .map(redPupil)
    .sort((a, b) => b.reds.length - a.reds.length || byText(a.pupil.key, b.pupil.key));
}

function redPupil({ pupil, ratings, because, lastTerm, change }: PupilRatings): RedPupil {
  const reds = ratingNames.filter((name) => ratings[name] === "RED");
  return {
    pupil,
    reds,
    reasons: reds.map((name) => `${words[name]} (${because[name]})`),
    since: reds.map((name) => {
      if (change[name] === "none") return null;
      return lastTerm?.ratings[name] === "RED" ? "last term or before" : "this term";
    }),
    school: pupil.school.kind === "value" ? pupil.school.raw.trim() : null,
  };
}
