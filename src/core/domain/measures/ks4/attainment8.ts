import type { GradeCard, CardRow } from "./gradeCard";

/** The three best of one element, highest first. */
interface BestThree {
  first: number;
  second: number;
  third: number;
}

/** What a pupil's elements come to, in hundredths of a point. Filled again for the next pupil. */
export interface Attainment8 {
  english: number;
  maths: number;
  ebacc: number;
  open: number;
  total: number;
}

function noSlots(): BestThree {
  return { first: 0, second: 0, third: 0 };
}

/** Elements of nothing yet. */
export function newAttainment8(): Attainment8 {
  return { english: 0, maths: 0, ebacc: 0, open: 0, total: 0 };
}

/**
 * Attainment 8 of a card: English, doubled when Language and Literature were both taken; maths, doubled; the
 * three best EBacc slots; and the three best of what is left, with the lower English result. An empty slot
 * scores 0.
 * Source: DfE, secondary accountability measures: Attainment 8 and Progress 8.
 */
export function workOutAttainment8(card: GradeCard, into: Attainment8): Attainment8 {
  const ebacc = noSlots();
  const open = noSlots();
  into.english = englishPoints(card);
  into.maths = 2 * card.maths.points;
  if (bothEnglish(card)) keep(open, Math.min(card.english.points, card.literature.points));
  for (const row of card.taken) putIn(row, ebacc, open);
  into.ebacc = sum(ebacc);
  into.open = sum(open);
  into.total = into.english + into.maths + into.ebacc + into.open;
  return into;
}

function bothEnglish({ english, literature }: GradeCard): boolean {
  return english.taken && literature.taken;
}

/** A combined English award, which fills two slots, doubles by itself. */
function englishPoints(card: GradeCard): number {
  const { english, literature } = card;
  const best = Math.max(english.points, literature.points);
  return bothEnglish(card) || english.slots > 1 ? 2 * best : best;
}

/** What finds no room among the EBacc slots, or is pushed out of them, goes to the open ones. */
function putIn({ subject: { part }, points, slots }: CardRow, ebacc: BestThree, open: BestThree): void {
  if (part !== "ebacc" && part !== "open") return;
  for (let slot = 0; slot < slots; slot += 1) keep(open, part === "ebacc" ? keep(ebacc, points) : points);
}

function sum({ first, second, third }: BestThree): number {
  return first + second + third;
}

/** Keeps the points if they are among the three best: every place keeps the higher and hands the lower on. */
function keep(best: BestThree, points: number): number {
  const { first, second, third } = best;
  const toSecond = Math.min(first, points);
  const toThird = Math.min(second, toSecond);
  best.first = Math.max(first, points);
  best.second = Math.max(second, toSecond);
  best.third = Math.max(third, toThird);
  return Math.min(third, toThird);
}
