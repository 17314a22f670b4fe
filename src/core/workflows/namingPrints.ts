import { identifies, identityOf } from "../plans/public/identity";
import type { Pupil } from "../domain/pupil";
import { fingerprint } from "../refresh/fingerprint";
import type { TypedCopy } from "../refresh/refreshMemory";

/**
 * Prints of the typed texts that tell who a pupil is, or did so while the pupil stood on a list: no name can be read
 * back from one, and a text that is worded anew has another.
 * @param before those of the last refresh
 */
export function namingPrints(
  typed: readonly TypedCopy[],
  pupils: readonly Pupil[],
  before: readonly string[],
): readonly string[] {
  const identity = identityOf(pupils);
  const known = new Set(before);
  const prints = typed.flatMap(({ text }) => {
    const print = fingerprint(text);
    return known.has(print) || identifies(text, identity) !== null ? [print] : [];
  });
  return [...new Set(prints)].sort();
}

/** Whether a text is among them. */
export function isNamingText(prints: readonly string[]): (text: string) => boolean {
  const known = new Set(prints);
  return (text) => known.has(fingerprint(text));
}
