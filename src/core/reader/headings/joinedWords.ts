const seams = [/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, /(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu];

/**
 * Words that a program ran together, taken apart: "ReadingScaledScore" is "Reading Scaled Score", "WritingTAOutcome"
 * "Writing TA Outcome". Null for a text without a capital inside a word.
 */
export function joinedWords(text: string): string | null {
  const apart = seams.reduce((rest, seam) => rest.replace(seam, " "), text);
  return apart === text ? null : apart;
}
