import { escape, op, table } from "arquero";
import { amberFrom, greenFrom, outcomeOf, points } from "../../../dist/bench/test/bench/ks4/peers.js";
import { splits, subjects, termCount } from "../../../dist/bench/test/bench/ks4/workload.js";

const splitNames = splits.map(({ name }) => name);
const grades = subjects.map(({ id }) => id);
const worths = grades.map((id) => `${id}Points`);

/** A column for each split and subject, and a row for each pupil and term. */
function columnsOf(sheet) {
  const columns = Object.fromEntries([...splitNames, "term", ...grades].map((name) => [name, []]));
  const byPlace = [...splitNames, ...grades].map((name) => columns[name]);
  for (const row of sheet)
    for (let term = 0; term < termCount; term += 1) {
      columns.term.push(term);
      for (let split = 0; split < splits.length; split += 1) byPlace[split].push(row[split]);
      const from = splits.length + term * subjects.length;
      for (let at = 0; at < subjects.length; at += 1) byPlace[splits.length + at].push(row[from + at]);
    }
  return columns;
}

/** The points of one subject. */
function worth(id) {
  return escape((row) => points[row[id]]);
}

function bestFirst(...list) {
  return list.sort((one, other) => other - one);
}

/** Attainment 8 of a row with points. */
function attainment8(row) {
  const [english, literature, maths, ...rest] = worths.map((name) => row[name]);
  const both = row.englishLanguage !== "" && row.englishLiterature !== "";
  const ebacc = bestFirst(...rest.slice(0, 5));
  const open = bestFirst(both ? Math.min(english, literature) : 0, ebacc[3], ebacc[4], rest[5], rest[6]);
  const doubled = (both ? 2 : 1) * Math.max(english, literature);
  return doubled + 2 * maths + ebacc[0] + ebacc[1] + ebacc[2] + open[0] + open[1] + open[2];
}

const [english, literature, maths] = worths;
const passes = worths.map((name) => `(d.${name} >= 400)`).join(" + ");

/** From cells to groups with Arquero. */
export function inArquero(sheet) {
  const found = table(columnsOf(sheet))
    .derive(Object.fromEntries(worths.map((name, at) => [name, worth(grades[at])])))
    .derive({
      score: escape(attainment8),
      five: `d => d.${english} >= 400 && d.${maths} >= 400 && ${passes} >= 5 ? 1 : 0`,
      grade4: `d => op.greatest(d.${english}, d.${literature}) >= 400 && d.${maths} >= 400 ? 1 : 0`,
      grade5: `d => op.greatest(d.${english}, d.${literature}) >= 500 && d.${maths} >= 500 ? 1 : 0`,
    })
    .derive({
      red: `d => d.score < ${amberFrom} ? 1 : 0`,
      green: `d => d.score >= ${greenFrom} ? 1 : 0`,
    });
  const lines = found.groupby(...splitNames, "term").rollup({
    pupils: op.count(),
    attainment8: op.sum("score"),
    fivePasses: op.sum("five"),
    basics4: op.sum("grade4"),
    basics5: op.sum("grade5"),
    RED: op.sum("red"),
    AMBER: "d => op.count() - op.sum(d.red) - op.sum(d.green)",
    GREEN: op.sum("green"),
  });
  const pupils = found.derive({
    packed: "d => ((d.score * 8 + d.five + 2 * d.grade4 + 4 * d.grade5) * 4) + 1 - d.red + d.green",
  });
  return outcomeOf(lines.objects(), Int32Array.from(pupils.array("packed")));
}
