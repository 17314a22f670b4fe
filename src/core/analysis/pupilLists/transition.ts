import { compareYears, academicYearOf } from "../../domain/academicYear";
import { decimal, exactText } from "../../domain/exact";
import { standingOn } from "../../domain/measures/primary/standard";
import type { Standard } from "../../domain/measures/primary/standard";
import type { Pupil, Reading } from "../../domain/pupil";
import { findProvision } from "../../domain/sen/provisions";
import type { Settings } from "../../domain/settings";
import { withGradesAs } from "../../domain/timedGrades";
import type { PupilRatings } from "../results";
import { contextOf } from "./askRules";
import { byText } from "./lacking";
import type { TransitionPupil } from "./pupilLists";

/** The last year of primary school. */
const lastYear = 6;

/** One reason why a move to secondary school may go wrong; `words` is empty where it does not hold. */
interface Trigger {
  readonly id: string;
  readonly words: (rated: PupilRatings, settings: Settings) => string;
}

/**
 * Source of the standards: STA, 100 and EXS since 2016, level 4 before; words of schools where they stand for the
 * expected standard. Source of the triggers: our own.
 */
const expected = { "KS2 TA": "EXS", "NC levels": "4c", "age related": "at", secure: "secure" } as const;
const tested = { ...expected, "KS2 scaled": 100 } as const;

const triggers: readonly Trigger[] = [
  belowExpected({ asks: tested, subject: "reading", label: "reading" }),
  belowExpected({ asks: expected, subject: "writing", label: "writing" }),
  belowExpected({ asks: tested, subject: "mathematics", label: "maths" }),
  redIn("attendance", "attendance"),
  redIn("wellbeing", "wellbeing"),
  { id: "senPlan", words: ({ pupil }) => planWords(pupil) },
  { id: "schoolMove", words: ({ pupil }) => moveWords(pupil.yearly.schoolMoves, "school") },
  { id: "placementMove", words: ({ pupil }) => moveWords(pupil.yearly.placementMoves, "placement") },
  { id: "newToCare", words: ({ pupil }, settings) => newToCareWords(pupil, settings) },
];

/** Pupils of Year 6 for whom a trigger holds; those with most triggers first, then by key. */
export function transition(rated: readonly PupilRatings[], settings: Settings): readonly TransitionPupil[] {
  return rated
    .filter(({ pupil: { year } }) => year.kind === "value" && year.value === lastYear)
    .map((found) => {
      const held = triggers
        .map(({ id, words }) => ({ id, words: words(found, settings) }))
        .filter(({ words }) => words !== "");
      const reasons = held.map(({ words }) => words);
      return { pupil: found.pupil, reasons, triggers: held.map(({ id }) => id) };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length || byText(a.pupil.key, b.pupil.key));
}

/** A result counts before what the pupil is working at. */
function belowExpected(standard: Standard): Trigger {
  return {
    id: standard.label,
    words: ({ pupil }, settings) => {
      const known = withGradesAs(pupil, ["result", "workingAt"], settings);
      const standing = standingOn(
        known,
        standard,
        contextOf(settings.academicYear, settings, () => true),
      );
      if (standing.answer !== "no") return "";
      return standing.asked === null ? standing.why : `${standing.why}, below ${standing.asked}`;
    },
  };
}

function redIn(id: "attendance" | "wellbeing", label: string): Trigger {
  return {
    id,
    words: ({ ratings, because }) => (ratings[id] === "RED" ? `${label} RED (${because[id]})` : ""),
  };
}

function planWords({ sen: { provision } }: Pupil): string {
  const found = provision.kind === "value" ? findProvision(provision.value) : null;
  return found?.group === "statement" ? found.label : "";
}

/** "1 move of school this year"; empty for a recorded none and where nothing is known. */
function moveWords(read: Reading<string>, of: "school" | "placement"): string {
  const moves = decimal(read.kind === "value" ? read.value : "0");
  return moves.equals(0)
    ? ""
    : `${exactText(moves)} ${moves.equals(1) ? "move" : "moves"} of ${of} this year`;
}

function newToCareWords({ care: { began } }: Pupil, { academicYear }: Settings): string {
  if (began.kind !== "value" || compareYears(academicYearOf(began.value), academicYear) !== 0) return "";
  return "came into care this school year";
}
