import type { Pillar } from "./cardSubjects";
import type { GradeCard } from "./gradeCard";

/** The five pillars, as what a pupil lacks is called, and whether a card has entries in one. */
const pillars: readonly { readonly label: string; readonly entered: (card: GradeCard) => boolean }[] = [
  {
    label: "English Language and Literature",
    entered: ({ english, literature }) => literature.taken && english.taken,
  },
  { label: "mathematics", entered: ({ maths }) => maths.taken },
  { label: "the sciences", entered: entersSciences },
  { label: "history or geography", entered: (card) => has(card, "humanities") },
  { label: "a language", entered: (card) => has(card, "languages") },
];

/**
 * Whether a card has the five pillars of the English Baccalaureate: English Language and Literature, maths,
 * the sciences, history or geography, and a language.
 * Source: DfE, English Baccalaureate: eligible qualifications. Both Englishes and the ways to enter the sciences
 * are our reading of it.
 */
export function entersEbacc(card: GradeCard): boolean {
  for (const { entered } of pillars) if (!entered(card)) return false;
  return true;
}

/** The pillars that a card lacks: "the sciences", "a language". */
export function missingPillars(card: GradeCard): readonly string[] {
  return pillars.filter(({ entered }) => !entered(card)).map(({ label }) => label);
}

/** GCSEs of the sciences that enter the pillar where there is no double award: science and additional science. */
const pairOfSciences: ReadonlySet<string> = new Set(["science", "additionalScience"]);
const sciencesNeeded = 3;

function entersSciences({ taken }: GradeCard): boolean {
  let single = 0;
  let pair = 0;
  for (const { subject, slots } of taken) {
    if (subject.pillar !== "science") continue;
    if (slots > 1) return true;
    if (pairOfSciences.has(subject.key)) pair += 1;
    else single += 1;
  }
  return single >= sciencesNeeded || pair === pairOfSciences.size;
}

function has({ taken }: GradeCard, pillar: Pillar): boolean {
  for (const { subject } of taken) if (subject.pillar === pillar) return true;
  return false;
}

/** Slots of the average point score: English, maths, two sciences, a humanity and a language. */
export const apsSlots = 6;

/**
 * Sum of the six slots of the EBacc average point score, in hundredths; a missing one scores 0.
 * Source: DfE, KS4 performance measures 2018: EBacc average point score; the two science slots are our reading.
 */
export function ebaccPoints(card: GradeCard): number {
  let science = 0;
  let secondScience = 0;
  let humanities = 0;
  let languages = 0;
  for (const { subject, points, slots } of card.taken) {
    if (subject.pillar === "humanities") humanities = Math.max(humanities, points);
    else if (subject.pillar === "languages") languages = Math.max(languages, points);
    else if (subject.pillar === "science") {
      const rest = Math.min(science, points);
      science = Math.max(science, points);
      secondScience = Math.max(secondScience, slots > 1 ? points : rest);
    }
  }
  const english = Math.max(card.english.points, card.literature.points);
  return english + card.maths.points + science + secondScience + humanities + languages;
}
