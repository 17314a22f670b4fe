/** Measures that have an id and a name but no rule here yet; an indicator may still be given as `typed`. */
export const declaredMeasures: readonly { readonly id: string; readonly title: string }[] = [
  { id: "ks2-rwm-expected", title: "Reading, writing and mathematics at the expected standard" },
  { id: "ks2-rwm-higher", title: "Reading, writing and mathematics at the higher standard" },
  { id: "ks2-reading-expected", title: "Reading at the expected standard" },
  { id: "ks2-writing-expected", title: "Writing at the expected standard" },
  { id: "ks2-maths-expected", title: "Mathematics at the expected standard" },
  { id: "ks2-rwm-level4", title: "Reading, writing and mathematics at level 4 or above" },
  { id: "eyfs-gld", title: "Good level of development" },
  { id: "phonics", title: "Phonics screening check" },
  { id: "mtc-25", title: "Multiplication tables check, full rows" },
  { id: "attendance", title: "Attendance" },
  { id: "absence-overall", title: "Overall absence" },
  { id: "absence-persistent", title: "Persistent absence" },
  { id: "absence-severe", title: "Severe absence" },
  { id: "suspended", title: "At least one suspension" },
  { id: "pep-in-time", title: "Personal Education Plans in time" },
  { id: "pep-green", title: "Personal Education Plans graded GREEN" },
  { id: "school-move", title: "Mid-year school moves" },
  { id: "sdq-concern", title: "Strengths and Difficulties score of concern" },
  { id: "sdq-mean", title: "Mean Strengths and Difficulties score" },
  { id: "neet", title: "Not in education, employment or training" },
  { id: "progress-on-track", title: "GREEN or AMBER on attainment" },
];

/** The measure of an indicator whose figures another team gives. */
export const typedMeasure = "typed";

/** Title of a declared measure without a rule; null for an id nobody declared. */
export function declaredTitle(id: string): string | null {
  return declaredMeasures.find((row) => row.id === id)?.title ?? null;
}
