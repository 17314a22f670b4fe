import fc from "../../../../support/properties";
import { subjects } from "../../../../../src/core/domain/grades/subjects";
import { countingRuleOf } from "../../../../../src/core/domain/measures/countingRules";
import { newAttainment8, workOutAttainment8 } from "../../../../../src/core/domain/measures/ks4/attainment8";
import { reachesBasics } from "../../../../../src/core/domain/measures/ks4/basics";
import { ebaccPoints, entersEbacc } from "../../../../../src/core/domain/measures/ks4/ebacc";
import { clearCard, enter, newCard } from "../../../../../src/core/domain/measures/ks4/gradeCard";
import type { GradeCard } from "../../../../../src/core/domain/measures/ks4/gradeCard";
import { tally } from "../../../../../src/core/domain/measures/ks4/passes";
import { evaluateIndicator } from "../../../../../src/core/analysis/evaluateIndicators";
import { decimal } from "../../../../../src/core/domain/exact";
import { indicatorOf, settingsOf } from "../../../../support/pupils";
import { gradesOf, pupilWith, scaledScores, scoreOf, verdictOf } from "./ks4Pupils";
import type { Grades } from "./ks4Pupils";

/** What holds of every card and every pupil, whatever the grades. */

const summer = { academicYear: "2023/24" };
const gcses = subjects.filter(({ kind }) => kind === "gcse" || kind === "doubleGcse").map(({ id }) => id);
const codes = ["U", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** Up to twelve subjects with a grade each. */
const gradesArbitrary: fc.Arbitrary<Grades> = fc.dictionary(
  fc.constantFrom(...gcses),
  fc.constantFrom(...codes),
  { maxKeys: 12 },
);

/** What is entered on a card: the row, hundredths of a point in quarters, and slots. */
interface Entered {
  readonly row: number;
  readonly points: number;
  readonly slots: number;
}

const rows = newCard().rows.length;
const enteredArbitrary: fc.Arbitrary<Entered> = fc.record({
  row: fc.nat({ max: rows - 1 }),
  points: fc.nat({ max: 36 }).map((quarters) => quarters * 25),
  slots: fc.constantFrom(1, 1, 1, 2),
});
const cardArbitrary = fc.array(enteredArbitrary, { maxLength: 14 });

function filled(entries: readonly Entered[], card: GradeCard = newCard()): GradeCard {
  clearCard(card);
  for (const { row, points, slots } of entries)
    enter(card, card.rows[row]!, { points, slots, worth: points >= 400 ? 1 : 0, nonGcse: false });
  return card;
}

function totalOf(entries: readonly Entered[]): number {
  return workOutAttainment8(filled(entries), newAttainment8()).total;
}

function a8(grades: Grades): number | null {
  const verdict = scoreOf("ks4-attainment8", pupilWith(gradesOf(grades)), summer);
  return verdict.kind === "scored" ? verdict.score.valueOf() : null;
}

describe("Attainment 8", () => {
  it("never falls when a grade rises", () => {
    fc.assert(
      fc.property(cardArbitrary, enteredArbitrary, fc.nat({ max: 900 }), (rest, entry, more) => {
        expect(totalOf([...rest, { ...entry, points: entry.points + more }])).toBeGreaterThanOrEqual(
          totalOf([...rest, entry]),
        );
      }),
    );
  });

  it("never falls when a subject is added", () => {
    fc.assert(
      fc.property(cardArbitrary, enteredArbitrary, (rest, entry) => {
        expect(totalOf([...rest, entry])).toBeGreaterThanOrEqual(totalOf(rest));
      }),
    );
  });

  it("does not depend on the order of the subjects", () => {
    const shuffled = cardArbitrary.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(fc.property(shuffled, ([entries, other]) => expect(totalOf(other)).toBe(totalOf(entries))));
  });

  it("is at most ten slots of the highest grade, and each element at most its own slots", () => {
    fc.assert(
      fc.property(cardArbitrary, (entries) => {
        const found = workOutAttainment8(filled(entries), newAttainment8());
        const { english, maths, ebacc, open, total } = found;
        expect([english <= 1800, maths <= 1800, ebacc <= 2700, open <= 2700, total <= 9000]).not.toContain(
          false,
        );
        expect(english + maths + ebacc + open).toBe(total);
      }),
    );
  });

  it("of a card used again is that of a new one", () => {
    const [card, into] = [newCard(), newAttainment8()];
    fc.assert(
      fc.property(cardArbitrary, (entries) => {
        expect(workOutAttainment8(filled(entries, card), into).total).toBe(totalOf(entries));
      }),
    );
  });

  it("comes to what the definition says, slot by slot", () => {
    fc.assert(
      fc.property(cardArbitrary, (entries) => {
        const { taken, english, literature, maths } = filled(entries);
        const both = english.taken && literature.taken;
        const points = (part: "ebacc" | "open") =>
          taken
            .filter(({ subject }) => subject.part === part)
            .flatMap((row) => Array<number>(row.slots).fill(row.points))
            .sort((one, other) => other - one);
        const sum = (list: readonly number[]) => list.slice(0, 3).reduce((all, one) => all + one, 0);
        const ebacc = points("ebacc");
        const lower = both ? [Math.min(english.points, literature.points)] : [];
        const left = [...ebacc.slice(3), ...points("open"), ...lower].sort((one, other) => other - one);
        const doubled = both || english.slots > 1 ? 2 : 1;
        const expected =
          doubled * Math.max(english.points, literature.points) + 2 * maths.points + sum(ebacc) + sum(left);
        expect(totalOf(entries)).toBe(expected);
      }),
    );
  });

  it("of a pupil read from grades does not depend on the order of the columns", () => {
    fc.assert(
      fc.property(gradesArbitrary, (grades) => {
        expect(a8(Object.fromEntries(Object.entries(grades).reverse()))).toBe(a8(grades));
      }),
    );
  });
});

describe("what is missing", () => {
  it("is never a score: a grade that cannot be read leaves it not known, or changes nothing", () => {
    fc.assert(
      fc.property(gradesArbitrary, fc.constantFrom(...gcses), (grades, id) => {
        const without = Object.fromEntries(Object.entries(grades).filter(([subject]) => subject !== id));
        const score = a8({ ...without, [id]: "#REF!" });
        if (score !== null) for (const code of codes) expect(a8({ ...without, [id]: code })).toBe(score);
      }),
      { numRuns: 100 },
    );
  });

  it("and a blank option is the same as no column", () => {
    fc.assert(
      fc.property(gradesArbitrary, (grades) => {
        const blanks = Object.fromEntries(gcses.map((id) => [id, ""]));
        expect(a8({ ...blanks, ...grades })).toBe(a8(grades));
      }),
    );
  });
});

describe("thresholds", () => {
  it("grade 5 or above is grade 4 or above", () => {
    fc.assert(
      fc.property(gradesArbitrary, (grades) => {
        const of = (id: string) => verdictOf(id, pupilWith(gradesOf(grades)), summer).answer;
        if (of("ks4-em-5") === "yes") expect(of("ks4-em-4")).toBe("yes");
      }),
    );
  });

  it("never fall when literature counts as well, nor when more is entered", () => {
    fc.assert(
      fc.property(cardArbitrary, enteredArbitrary, fc.nat({ max: 900 }), (entries, entry, points) => {
        const [less, more] = [filled(entries), filled([...entries, entry])];
        if (reachesBasics(less, points, false)) expect(reachesBasics(less, points, true)).toBe(true);
        if (reachesBasics(less, points, true)) expect(reachesBasics(more, points, true)).toBe(true);
      }),
    );
  });

  it("and passes, EBacc points and entry never fall when more is entered", () => {
    fc.assert(
      fc.property(cardArbitrary, enteredArbitrary, (entries, entry) => {
        const rule = countingRuleOf("2013/14");
        const [less, more] = [filled(entries), filled([...entries, entry])];
        expect(tally(more, rule).passes).toBeGreaterThanOrEqual(tally(less, rule).passes);
        expect(ebaccPoints(more)).toBeGreaterThanOrEqual(ebaccPoints(less));
        if (entersEbacc(less)) expect(entersEbacc(more)).toBe(true);
      }),
    );
  });
});

describe("Progress 8", () => {
  const scores = fc.integer({ min: 80, max: 120 });

  it("rises with Attainment 8 for the same start, and is a tenth of the difference", () => {
    fc.assert(
      fc.property(scores, gradesArbitrary, gradesArbitrary, (score, one, other) => {
        const of = (grades: Grades) => {
          const verdict = scoreOf(
            "ks4-progress8",
            pupilWith(scaledScores(score, score), gradesOf(grades)),
            summer,
          );
          return verdict.kind === "scored" ? verdict.score.valueOf() : NaN;
        };
        expect(of(one) - of(other)).toBeCloseTo(((a8(one) ?? NaN) - (a8(other) ?? NaN)) / 10, 9);
      }),
    );
  });

  it("never rises with a higher start for the same results", () => {
    fc.assert(
      fc.property(scores, scores, gradesArbitrary, (one, other, grades) => {
        const of = (score: number) => {
          const verdict = scoreOf(
            "ks4-progress8",
            pupilWith(scaledScores(score, null), gradesOf(grades)),
            summer,
          );
          return verdict.kind === "scored" ? verdict.score.valueOf() : NaN;
        };
        expect(of(Math.max(one, other))).toBeLessThanOrEqual(of(Math.min(one, other)));
      }),
    );
  });
});

describe("a proportion", () => {
  it("never falls when a pupil who attained is added", () => {
    const passed = pupilWith(gradesOf({ englishLanguage: "9", mathematics: "9" }));
    fc.assert(
      fc.property(fc.array(gradesArbitrary, { minLength: 1, maxLength: 6 }), (cohort) => {
        const pupils = cohort.map((grades) => pupilWith(gradesOf({ mathematics: "N", ...grades })));
        const value = (of: typeof pupils) =>
          evaluateIndicator(indicatorOf({ measure: "ks4-em-4" }), {
            pupils: of,
            settings: settingsOf(summer),
            decisions: new Map(),
          }).result.exact ?? "0";
        expect(decimal(value([...pupils, passed])).gte(decimal(value(pupils)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
