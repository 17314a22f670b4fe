export type InterventionKindId =
  | "assistant"
  | "mentor"
  | "psychologist"
  | "alternativePackage"
  | "speech"
  | "wellbeing"
  | "tuition"
  | "literacy"
  | "numeracy"
  | "other";

/** A kind of support under which pupils are counted. */
export interface InterventionKind {
  readonly id: InterventionKindId;
  /** "1:1 tuition" */
  readonly label: string;
  /** Words by which officers know it, in lower case, without dots, matched as whole words. */
  readonly words: readonly string[];
}

/**
 * Kinds of support, in the order in which they are looked for: "1:1 with a learning mentor" is a mentor. Source: the
 * Educational Provision Map of the plan forms (tuition, mentor, psychologist, alternative package); the other rows
 * are our own. Reviewed 2026-11-27.
 */
export const interventionKinds: readonly InterventionKind[] = [
  {
    id: "mentor",
    label: "Learning mentor",
    words: ["mentor", "mentors", "mentoring", "mentored"],
  },
  {
    id: "psychologist",
    label: "Educational psychologist",
    words: [
      "educational psychologist",
      "educational psychology",
      "ed psych",
      "edpsych",
      "psychologist",
      "ep",
    ],
  },
  {
    id: "alternativePackage",
    label: "Alternative package",
    words: [
      "alternative package",
      "alternative provision",
      "alternative curriculum",
      "alternative education",
      "alt provision",
      "alt prov",
      "ap",
    ],
  },
  {
    id: "speech",
    label: "Speech and language",
    words: ["speech", "salt", "slt", "s&l", "language therapy", "language therapist"],
  },
  {
    id: "wellbeing",
    label: "Emotional support or therapy",
    words: [
      "elsa",
      "counselling",
      "counsellor",
      "therapy",
      "therapist",
      "camhs",
      "thrive",
      "nurture",
      "theraplay",
    ],
  },
  {
    id: "assistant",
    label: "Teaching assistant",
    words: ["teaching assistant", "ta", "tas", "lsa", "hlta", "in-class support", "in class support"],
  },
  {
    id: "tuition",
    label: "1:1 tuition",
    words: ["tuition", "tutor", "tutors", "tutoring", "tutored"],
  },
  {
    id: "literacy",
    label: "Literacy programme",
    words: [
      "literacy",
      "phonics",
      "reading recovery",
      "reading support",
      "paired reading",
      "reading intervention",
      "lexia",
      "toe by toe",
      "rwi",
      "read write inc",
    ],
  },
  {
    id: "numeracy",
    label: "Numeracy programme",
    words: ["numeracy", "maths support", "maths intervention", "maths recovery", "numbers count"],
  },
  { id: "other", label: "Other support, as typed", words: [] },
];
