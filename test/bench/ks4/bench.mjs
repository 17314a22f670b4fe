import { cpus, loadavg, platform, release } from "node:os";
import { byHand } from "../../../dist/bench/test/bench/ks4/byHand.js";
import { ours } from "../../../dist/bench/test/bench/ks4/ours.js";
import { hashOf } from "../../../dist/bench/test/bench/ks4/outcome.js";
import { sampleSheet } from "../../../dist/bench/test/bench/ks4/sampleSheet.js";
import { verdicts } from "../../../dist/bench/test/bench/ks4/verdicts.js";
import { inArquero } from "./arquero.mjs";
import { inDuckDb } from "./duckdb.mjs";

const hand = "by hand";
const engines = { ours, [hand]: byHand, Arquero: inArquero, DuckDB: inDuckDb };

/** Pupils and rounds. The engines take turns within a round. */
const sizes = [
  { pupils: 1_000, rounds: 41 },
  { pupils: 10_000, rounds: 21 },
  { pupils: 100_000, rounds: 7 },
];

/** What must hold of a ratio at every size; `aim` only says how far there is to go. */
const gates = [
  { says: "times the pass by hand", of: ["ours", hand], atMost: 3, aim: 2 },
  { says: "times as fast as Arquero", of: ["Arquero", "ours"], atLeast: 8 },
  { says: "times as fast as DuckDB", of: ["DuckDB", "ours"], atLeast: 8 },
];

const say = (text) => process.stdout.write(`${text}\n`);

function median(list) {
  return [...list].sort((one, other) => one - other)[list.length >> 1];
}

/** Runs an engine and returns milliseconds and the hash of what it found. */
async function timed(engine, sheet) {
  const start = performance.now();
  const outcome = await engine(sheet);
  return { spent: performance.now() - start, hash: hashOf(outcome) };
}

/** Milliseconds of every round by engine, after a round that only warms up. */
async function measure(sheet, rounds) {
  const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  const hashes = new Set();
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, engine] of Object.entries(engines)) {
      const { spent, hash } = await timed(engine, sheet);
      hashes.add(hash);
      if (round > 0) times[name].push(spent);
    }
  return { times, hashes };
}

/** Within a round the machine is as busy for one engine as for the other: the median of the rounds' ratios. */
function ratioOf(times, [one, other]) {
  return median(times[one].map((spent, round) => spent / times[other][round]));
}

function judge(times, { says, of, atMost = Infinity, atLeast = 0, aim }) {
  const ratio = ratioOf(times, of);
  const held = ratio <= atMost && ratio >= atLeast;
  const limit = atLeast > 0 ? `at least ${atLeast}` : `at most ${atMost}; ${aim} is the aim`;
  say(`  ${held ? "held  " : "MISSED"}  ${ratio.toFixed(2)} ${says} (${limit})`);
  return held;
}

/** One size: the table, and whether all engines agree and every gate is held. */
async function bench({ pupils, rounds }) {
  const sheet = sampleSheet(pupils);
  const { times, hashes } = await measure(sheet, rounds);
  say(`\n${pupils.toLocaleString("en-GB")} pupils, ${rounds} rounds: milliseconds, median (least)`);
  for (const [name, spent] of Object.entries(times))
    say(`  ${name.padEnd(8)}${median(spent).toFixed(2).padStart(10)}  (${Math.min(...spent).toFixed(2)})`);
  const agree = hashes.size === 1;
  say(`  ${agree ? "held  " : "MISSED"}  the same results from all engines: ${[...hashes].join(", ")}`);
  return gates.map((gate) => judge(times, gate)).every(Boolean) && agree;
}

/** What the command does beside: a verdict with its reason for every pupil. No gate, as nobody else gives reasons. */
async function besides(pupils) {
  const sheet = sampleSheet(pupils);
  await timed(verdicts, sheet);
  const { spent, hash } = await timed(verdicts, sheet);
  const agree = hash === hashOf(ours(sheet));
  say(`\n${pupils.toLocaleString("en-GB")} pupils with a reason for every verdict: ${spent.toFixed(0)} ms`);
  say(`  ${agree ? "held  " : "MISSED"}  the same results as ours`);
  return agree;
}

say(`${cpus().length} x ${cpus()[0].model}, ${platform()} ${release()}, Node ${process.version}`);
const held = [];
for (const size of sizes) held.push(await bench(size));
for (const pupils of [1_000, 10_000]) held.push(await besides(pupils));
say(
  `\nload of the machine at the end: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(", ")}`,
);
process.exitCode = held.every(Boolean) ? 0 : 1;
