import { twelveMonthsRule } from "../../src/core/domain/careRule";
import fc from "fast-check";
import { analyse } from "../../src/core/analysis/analyse";
import type { Results, Split } from "../../src/core/analysis/results";
import type { Pupil } from "../../src/core/domain/pupil";
import { indicatorOf, pupilsOf, settingsOf } from "../support/pupils";

/** Rules that every split and every bucket keeps, whatever the pupils. */

const codes = fc.constantFrom("S", "E", "K", "A", "P", "N", "·", "K/E");
const needs = fc.constantFrom("ASD", "BESD", "SEMH", "MLD", "FASD", "·", "#REF!", "toString");
const schools = fc.constantFrom("special", "secondary", "PRU", "Moon base", "·");
const grade = fc.constantFrom("A", "C", "D", "U", "X", "N", "·", "#N/A", "TBC", "5");
const began = fc.constantFrom("2012-01-01", "2013-04-01", "2013-04-02", "·");
const year = fc.constantFrom("11", "10", "·");

const subjects = ["englishLanguage", "englishLiterature", "mathematics", "science", "history", "art"];
const line = fc
  .tuple(year, codes, needs, schools, began, ...subjects.map(() => grade))
  .map((cells) => cells.join(" | "));

const cohort = fc
  .array(line, { maxLength: 30 })
  .map((lines) =>
    pupilsOf([`year | sen | need | school | began | ${subjects.join(" | ")}`, ...lines].join("\n")),
  );

function run(pupils: readonly Pupil[]): Results {
  return analyse({
    pupils,
    indicators: [indicatorOf({ care: twelveMonthsRule }), indicatorOf({ id: "ks4-5ac", measure: "ks4-5ac" })],
    settings: settingsOf(),
    decisions: new Map(),
  });
}

function sum(split: Split, part: "n" | "attained" | "notAttained" | "notKnown"): number {
  return split.rows.reduce((total, row) => total + row[part], 0);
}

describe("every split", () => {
  it("adds up to its own total and to its parent", () => {
    fc.assert(
      fc.property(cohort, (pupils) => {
        const results = run(pupils);
        for (const split of results.splits) {
          const parent = results.indicators.find(({ indicator }) => indicator.id === split.indicator);
          expect(sum(split, "n")).toBe(split.total);
          expect(sum(split, "attained") + sum(split, "notAttained") + sum(split, "notKnown")).toBe(
            split.total,
          );
          expect(split.outOf).toBe((parent?.denominator ?? 0) + (parent?.notKnown ?? 0));
          if (split.provision === null) {
            expect(split.total).toBe((parent?.denominator ?? 0) + (parent?.notKnown ?? 0));
            expect(sum(split, "attained")).toBe(parent?.numerator);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("breaks needs down to the pupils whose provision puts them there", () => {
    fc.assert(
      fc.property(cohort, (pupils) => {
        const { splits } = run(pupils);
        for (const id of ["ks4-5ac-em", "ks4-5ac"]) {
          const of = (by: Split["by"], provision: Split["provision"]) =>
            splits.find((each) => each.indicator === id && each.by === by && each.provision === provision);
          const inCodes = (wanted: readonly string[]) =>
            of("provision", null)?.rows.reduce(
              (total, { code, n }) => total + (wanted.includes(code) ? n : 0),
              0,
            ) ?? 0;
          expect(of("primaryNeed", "statement")?.total ?? 0).toBe(inCodes(["S", "E"]));
          expect(of("primaryNeed", "senWithoutStatement")?.total ?? 0).toBe(inCodes(["K", "A", "P"]));
          expect(of("primaryNeed", "all")?.total ?? 0).toBe(inCodes(["S", "E", "K", "A", "P"]));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("every pupil", () => {
  it("ends in exactly one bucket of the cohort", () => {
    fc.assert(
      fc.property(cohort, (pupils) => {
        for (const { buckets, cohort: ledger, numerator, denominator, notKnown } of run(pupils).indicators) {
          expect(new Set(buckets.map(({ pupil }) => pupil)).size).toBe(buckets.length);
          expect(buckets.length).toBe(ledger?.read);
          expect((denominator ?? 0) + notKnown).toBe(ledger?.counted);
          expect(numerator ?? 0).toBeLessThanOrEqual(denominator ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("the order of the tracker's rows", () => {
  it("changes no figure, no split and no sentence", () => {
    const both = cohort.chain((pupils) =>
      fc.tuple(fc.constant(pupils), fc.shuffledSubarray([...pupils], { minLength: pupils.length })),
    );
    fc.assert(
      fc.property(both, ([pupils, shuffled]) => {
        const figures = ({ indicators, splits, evidence }: Results) => ({
          indicators: indicators.map(({ buckets, cohort: ledger, ...rest }) => ({
            ...rest,
            cohort: ledger === null ? null : { ...ledger, members: ledger.members.length },
            buckets: buckets.length,
          })),
          splits,
          evidence,
        });
        expect(figures(run(shuffled))).toEqual(figures(run(pupils)));
      }),
      { numRuns: 100 },
    );
  });
});
