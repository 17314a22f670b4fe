import type { Pupil, Reading } from "../../core/domain/pupil";

/**
 * The pupils whose name, UPN, own number and school hold between them every word that is typed, whatever its capitals
 * and accents: "hall becks" finds Jo Halliwell of Beckside High.
 * @param typed blank for everybody
 */
export function pupilsFound<T extends { readonly pupil: Pupil }>(
  pupils: readonly T[],
  typed: string,
): readonly T[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return pupils;
  return pupils.filter(({ pupil }) => {
    const text = textOf(pupil);
    return words.every((word) => text.includes(word));
  });
}

function textOf({ name, upn, localId, school }: Pupil): string {
  return folded([name, ...[upn, localId, school].map(said)].join("\n"));
}

function said(reading: Reading<string>): string {
  return reading.kind === "value" ? reading.value : "";
}

/** Without accents and capitals, and with one kind of apostrophe. */
function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();
}
