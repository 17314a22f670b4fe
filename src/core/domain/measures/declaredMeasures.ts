/** Measures that have an id and a name but no rule here yet; an indicator may still be given as `typed`. */
export const declaredMeasures: readonly { readonly id: string; readonly title: string }[] = [
  { id: "ks4-em-4", title: "English and mathematics at grade 4 or above" },
  { id: "ks4-em-5", title: "English and mathematics at grade 5 or above" },
  { id: "ks4-em-c", title: "English and mathematics at A*-C" },
  { id: "ks4-attainment8", title: "Attainment 8" },
  { id: "ks4-progress8", title: "Progress 8" },
  { id: "ks4-ebacc-entry", title: "English Baccalaureate entry" },
  { id: "ks4-ebacc-aps", title: "English Baccalaureate average point score" },
  { id: "ks4-3levels-english", title: "Three levels of progress in English" },
  { id: "ks4-3levels-maths", title: "Three levels of progress in mathematics" },
];

/** The measure of an indicator whose figures another team gives. */
export const typedMeasure = "typed";

/** Title of a declared measure without a rule; null for an id nobody declared. */
export function declaredTitle(id: string): string | null {
  return declaredMeasures.find((row) => row.id === id)?.title ?? null;
}
