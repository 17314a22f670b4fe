import { scaleAt, splits, subjects, termCount } from "./workload";
import type { Cell, Sheet } from "./workload";

/** A kind of pupils: by SEN, as published figures of children looked after differ by it. */
interface PupilKind {
  readonly upTo: number;
  readonly ability: number;
  /** Share without any GCSE. */
  readonly nothing: number;
  /** Place in a subject's `entered`. */
  readonly entered: 0 | 1 | 2;
  readonly provisions: readonly string[];
}

/**
 * Source: our own, so that Attainment 8 and English and maths come near those of children looked after: DfE,
 * outcomes for children looked after, 2016 to 2019 (18.9 and 17.5% in 2018).
 */
const kinds: readonly PupilKind[] = [
  { upTo: 0.443, ability: -0.85, nothing: 0.05, entered: 0, provisions: ["N"] },
  { upTo: 0.73, ability: -1.25, nothing: 0.1, entered: 1, provisions: ["K"] },
  { upTo: 1, ability: -1.75, nothing: 0.4, entered: 2, provisions: ["E", "S"] },
];
const spread = 0.8;

/** Scores from which a pupil has a 9, an 8 … a 1, of a normal distribution over all pupils, and letters beside them. */
const cuts = [1.63, 1.14, 0.75, 0.37, -0.1, -0.54, -1.05, -1.53, -2.07];
const letters = ["A*", "A", "A", "B", "B", "C", "D", "E", "G"];
const missing = 0.1;
const drift = 0.08;

/** Numbers from 0 to 1 that only look like chance. Source: T. Ettinger, mulberry32, public domain. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Next = ReturnType<typeof chance>;

/** A number of the normal distribution, by Box and Muller. */
function normal(next: Next): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

function pick(list: readonly string[], next: Next): string {
  return list[Math.floor(next() * list.length)] ?? "";
}

function gradeCell(score: number, letter: boolean, next: Next): Cell {
  const place = cuts.findIndex((from) => score >= from);
  if (place === -1) return "U";
  if (letter) return letters[place] ?? "";
  return next() < 0.5 ? 9 - place : String(9 - place);
}

/** One pupil: what he or she is grouped by, then six terms of ten grades. */
function rowOf(next: Next): Cell[] {
  const drawn = next();
  const kind = kinds.find(({ upTo }) => drawn < upTo) ?? kinds[0];
  if (kind === undefined) throw new Error("The table of kinds is empty");
  const provision = pick(kind.provisions, next);
  const cells: Cell[] = [provision, ...splits.slice(1).map(({ codes }) => pick(codes, next))];
  const ability = kind.ability + spread * normal(next);
  const none = next() < kind.nothing;
  const scores = subjects.map(({ entered }) => {
    const score = Math.sqrt(0.75) * ability + Math.sqrt(0.25) * normal(next);
    return none || next() >= entered[kind.entered] ? null : score;
  });
  for (let term = 0; term < termCount; term += 1)
    for (const [at, subject] of subjects.entries()) {
      const score = scores[at] ?? null;
      const now = (score ?? 0) + 0.35 * normal(next) - drift * (termCount - 1 - term);
      const blank = next() < missing || score === null;
      cells.push(blank ? "" : gradeCell(now, scaleAt(subject, term) === "A*-G", next));
    }
  return cells;
}

/** The same invented pupils every time. They come through JSON, as from a host, so that cells share no texts. */
export function sampleSheet(pupils: number): Sheet {
  const next = chance(2013);
  return JSON.parse(JSON.stringify(Array.from({ length: pupils }, () => rowOf(next)))) as Sheet;
}
