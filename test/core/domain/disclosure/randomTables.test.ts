import fc from "fast-check";
import { withComplements } from "../../../../src/core/domain/disclosure/complements";
import {
  defaultDisclosurePolicy,
  offeredPolicies,
  widthNeeded,
} from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { publishedTogether } from "../../../../src/core/domain/disclosure/publishedSet";
import type { PublishedSet } from "../../../../src/core/domain/disclosure/publishedSet";
import { suppress } from "../../../../src/core/domain/disclosure/suppress";
import { adversaryOf } from "../../../support/disclosureAdversary";
import { oneWay, twoWay, yesNoRows } from "../../../support/publishedTables";

/**
 * Random tables as councils print them, attacked by a reader who tries every table. With LONG=1 all 10,000 run,
 * else the first 2,000.
 */
const long = process.env["LONG"] === "1";
const tables = long ? 10_000 : 2_000;
const each = tables / 5;

const count = fc.oneof({ weight: 2, arbitrary: fc.nat(7) }, { weight: 3, arbitrary: fc.nat(30) });
const named = <T>(rows: readonly T[]): Record<string, T> =>
  Object.fromEntries(rows.map((row, at) => [`row ${at}`, row]));

const grid = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 3, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map(twoWay);
const split = fc.array(count, { minLength: 2, maxLength: 8 }).map((rows) => oneWay(named(rows)));
const yesNo = fc.record({ yes: count, no: count });
const rows = fc.array(yesNo, { minLength: 2, maxLength: 4 });
const yesNoSplit = fc
  .tuple(rows, fc.boolean())
  .map(([cells, numbers]) => yesNoRows(named(cells), { numbers }));

const known = fc.record({ yes: count, no: count, notKnown: fc.nat(6) });
const threeColumns = fc.array(known, { minLength: 2, maxLength: 3 }).map((cells) => yesNoRows(named(cells)));

/** Two splits of the same pupils, by need and by school: they share both totals. */
const twoSplits = fc.tuple(rows, fc.nat(8), fc.nat(8)).map(([cells, yes, no]) => {
  const all = cells.reduce((sum, row) => ({ yes: sum.yes + row.yes, no: sum.no + row.no }));
  const special = { yes: Math.min(yes, all.yes), no: Math.min(no, all.no) };
  const mainstream = { yes: all.yes - special.yes, no: all.no - special.no };
  return publishedTogether(
    yesNoRows(named(cells)),
    yesNoRows({ special, mainstream }, { section: "schools" }),
  );
});

/** Counts from 1 to the threshold that the reader can tell, or nearly: no two numbers far enough apart fit. */
function workedOut(set: PublishedSet, policy = defaultDisclosurePolicy): readonly string[] {
  const whole = withComplements(set);
  const adversary = adversaryOf(whole, suppress(set, policy), policy);
  return whole.counts
    .filter(
      ({ n, of }) => n >= 1 && n <= policy.threshold && (of !== "rest" || policy.complements === "hidden"),
    )
    .filter(({ id }) => !adversary.isLeftOpen(id, widthNeeded(policy)))
    .map(({ id }) => id);
}

describe(`${tables} random tables (10,000 with LONG=1): nothing from 1 to 5 can be worked out`, () => {
  it.each([
    ["tables with margins", grid],
    ["splits with a total", split],
    ["yes and no inside the rows of a split, as numbers or percentages alone", yesNoSplit],
    ["yes, no and not known inside the rows of a split", threeColumns],
    ["two splits of the same pupils", twoSplits],
  ])(
    "%s",
    (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (set) => {
          expect(workedOut(set)).toEqual([]);
        }),
        { numRuns: each, seed: 2026, endOnFailure: true },
      );
    },
    long ? 600_000 : 60_000,
  );
});

describe("the same under the other policies that hide small numbers", () => {
  it.each(["fewer-than-5", "to-10", "as-dfe"] as const)("%s, 100 tables", (id) => {
    const { policy } = offeredPolicies.find((offered) => offered.id === id)!;
    fc.assert(
      fc.property(fc.oneof(grid, yesNoSplit, twoSplits), (set) => {
        expect(workedOut(set, policy)).toEqual([]);
      }),
      { numRuns: 100, seed: 45, endOnFailure: true },
    );
  });
});
