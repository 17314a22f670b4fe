import { aliases, letterBits } from "./aliases";
import type { Alias } from "./aliases";
import { editDistance } from "./editDistance";

const shortest = 4;
const longest = 200;

/** Short words are close to too many others: one slip in four or five letters, two in longer ones. */
function slipsAllowed(length: number): number {
  return length < 6 ? 1 : 2;
}

const candidates: readonly Alias[] = aliases.filter((alias) => alias.key.length >= shortest);

/**
 * The known heading that a misspelt one is nearest to; null when none is near, or when two with
 * different meanings are equally near.
 */
export function findSlip(key: string): Alias | null {
  if (key.length < shortest || key.length > longest) return null;
  const letters = letterBits(key);
  let best: Alias | null = null;
  let fewest = slipsAllowed(key.length) + 1;
  let tied = false;
  for (const alias of candidates) {
    const most = Math.min(fewest, slipsAllowed(key.length));
    if (tooFarApart(letters, alias.letters, most)) continue;
    const slips = editDistance(key, alias.key, most);
    if (slips === null) continue;
    if (slips === fewest) tied ||= !sameTopic(alias, best);
    else [best, fewest, tied] = [alias, slips, false];
  }
  return tied || best?.topic.kind === "unused" ? null : best;
}

/** A slip brings in at most one strange letter on either side. */
function tooFarApart(a: number, b: number, most: number): boolean {
  return bitCount(a & ~b) > most || bitCount(b & ~a) > most;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function sameTopic(a: Alias, b: Alias | null): boolean {
  return b !== null && JSON.stringify(a.topic) === JSON.stringify(b.topic);
}
