import fc from "fast-check";
import { analyse } from "../../../../src/core/analysis/analyse";
import type { Priority } from "../../../../src/core/analysis/pupilLists/pupilLists";
import { twelveMonthsRule } from "../../../../src/core/domain/careRule";
import { percentOf, roundHalfUp } from "../../../../src/core/domain/exact";
import type { Indicator } from "../../../../src/core/domain/indicator";
import type { Pupil } from "../../../../src/core/domain/pupil";
import { lancashire79 } from "../../../support/goldenCohorts";
import { indicatorOf, pupilsOf, results, settingsOf, workingAt } from "../../../support/pupils";
import type { GradeColumns } from "../../../support/pupils";

/** Priority pupils: who lacks least for a yes, what it is, and what the figure would become. */

function worked(pupils: readonly Pupil[], part: Partial<Indicator> = {}, year = "2013/14") {
  return analyse({
    pupils,
    indicators: [indicatorOf(part)],
    settings: settingsOf({ academicYear: year }),
    decisions: new Map(),
  });
}

const prioritiesOf = (...given: Parameters<typeof worked>): readonly Priority[] => worked(...given).priority;

function lines(priority: Priority | undefined): readonly string[] {
  return (priority?.pupils ?? []).map(
    ({ pupil, things, short, reasons }) => `${pupil.key}: ${things}, ${short ?? "–"}: ${reasons.join(" + ")}`,
  );
}

const subjects = "key | englishLanguage | mathematics | science | history | art | religiousStudiesShort";

describe("five passes including English and maths", () => {
  const table = `${subjects}
    yes        | C | C | C | C | C | ·
    mathsE     | C | E | C | C | C | ·
    mathsD     | C | D | C | C | C | ·
    englishX   | X | C | C | C | C | ·
    notEntered | C | · | C | C | C | ·
    onePass    | C | C | C | D | E | E
    noCandid   | C | C | C | C | · | E
    both       | D | D | C | C | C | ·
    two        | C | C | C | D | D | ·
    threeShort | C | C | C | E | D | ·
    farAway    | D | D | C | C | D | ·
    nothing    | · | · | · | · | · | ·`;

  it("lists those who lack one thing before two, and the closest grade first", () => {
    expect(lines(prioritiesOf(pupilsOf(table))[0])).toEqual([
      "mathsD: 1, 1: maths at C: has D",
      "mathsE: 1, 2: maths at C: has E",
      "englishX: 1, –: English: absent",
      "noCandid: 1, –: one more pass",
      "notEntered: 1, –: maths: not entered",
      "both: 2, 2: English at C: has D + maths at C: has D",
      "two: 2, 2: 2 more passes, closest art and design at C: has D; history at C: has D",
    ]);
  });

  it("lists nobody who lacks more than two grades in all, nor two things without a grade", () => {
    const pupils = pupilsOf(`${subjects}
      oneAndU | G | U | C | C | C | ·
      mathsG  | C | G | C | C | C | ·
      half    | D | · | C | C | C | ·
      neither | · | X | C | C | C | ·`);
    expect(prioritiesOf(pupils)).toEqual([]);
    expect(prioritiesOf(pupils, { measure: "ks4-em-c" })).toEqual([]);
  });

  it("names the closest subject for a pass, English among them where it is not asked for by itself", () => {
    const pupils = pupilsOf(`${subjects}\n a | C | C | C | C | D | ·\n b | D | C | C | C | C | ·`);
    expect(lines(prioritiesOf(pupils)[0])).toEqual([
      "a: 1, 1: one more pass, closest art and design at C: has D",
      "b: 1, 1: English at C: has D",
    ]);
    expect(lines(prioritiesOf(pupils, { measure: "ks4-5ac" })[0])[1]).toBe(
      "b: 1, 1: one more pass, closest English at C: has D",
    );
  });

  it("says nothing of a grade that cannot be read, nor of a blank that may hide one", () => {
    const [pupil] = pupilsOf(`${subjects}\n a | C | C | C | C | ZZ | D`);
    expect(prioritiesOf(pupil === undefined ? [] : [pupil])).toEqual([]);
    const working = pupilsOf(
      `${subjects}\n a | · | D | C | C | C | ·\n b | · | C | D | · | · | ·`,
      workingAt({ year: "2013/14", name: "summer", half: null }),
    );
    expect(lines(prioritiesOf(working)[0])).toEqual(["a: 1, 1: maths at C: has D"]);
  });
});

describe("English and mathematics at 5", () => {
  it("tells who has a 4 how far the 5 is", () => {
    const table = `key | englishLanguage | mathematics\n yes | 5 | 5\n four | 5 | 4\n none | 6 | ·`;
    const pupils = pupilsOf(table, { ...results, scale: "9-1" });
    expect(lines(prioritiesOf(pupils, { measure: "ks4-em-5" }, "2023/24")[0])).toEqual([
      "four: 1, 1: maths at 5: has 4",
      "none: 1, –: maths: not entered",
    ]);
  });
});

describe("what the figure would become", () => {
  it("is 4 more of 79 in the golden cohort: 7 of 79 (8.9%) would be 11 of 79, 13.9%", () => {
    const [priority] = prioritiesOf(lancashire79, { target: "13", care: twelveMonthsRule });
    expect(priority?.toTarget).toEqual({
      pupils: 4,
      value: "13.9",
      exact: "13.92405063291139240506",
      reached: true,
    });
    expect(priority?.pupils).toHaveLength(9);
    expect(priority?.ifAll).toMatchObject({ pupils: 9, value: "20.3" });
  });

  it("falls short of the target where there are not enough of them", () => {
    const pupils = pupilsOf(`${subjects}\n a | C | D | C | C | C | ·\n b | G | G | G | G | G | ·`);
    expect(prioritiesOf(pupils, { target: "100" })[0]?.toTarget).toEqual({
      pupils: 1,
      value: "50.0",
      exact: "50",
      reached: false,
    });
  });

  it.each([
    ["no target", null],
    ["a target that is met", "0"],
  ])("is told for all of them only, with %s", (_, target) => {
    const pupils = pupilsOf(`${subjects}\n a | C | D | C | C | C | ·`);
    expect(prioritiesOf(pupils, { target, toleranceUnit: "points" })[0]).toMatchObject({
      toTarget: null,
      ifAll: { pupils: 1, value: "100.0" },
    });
  });
});

describe("parts of a standard", () => {
  const ta: GradeColumns = { ...results, scale: "KS2 TA" };
  const pupil = (grades: string, scale: GradeColumns["scale"]): Pupil => {
    const [found] = pupilsOf(`key | reading | writing | mathematics\n ${grades}`, { ...ta, scale });
    if (found === undefined) throw new Error("no pupil in the table");
    return found;
  };

  it("are marks and bands with what was asked", () => {
    const mixed = (key: string, reading: string, writing: string): Pupil => ({
      ...pupil(`${key} | ${reading} | · | 100`, "KS2 scaled"),
      grades: [
        ...pupil(`${key} | ${reading} | · | 100`, "KS2 scaled").grades.filter(
          ({ subject }) => subject !== "writing",
        ),
        ...pupil(`${key} | · | ${writing} | ·`, "KS2 TA").grades.filter(
          ({ subject }) => subject === "writing",
        ),
      ],
      year: { kind: "value", value: 6, raw: "6" },
    });
    const pupils = [
      mixed("r98", "98", "EXS"),
      mixed("w", "100", "WTS"),
      mixed("a", "A", "EXS"),
      mixed("y", "100", "GDS"),
      mixed("r94", "94", "EXS"),
      mixed("pks", "100", "PKS"),
      mixed("below", "B", "EXS"),
      mixed("disapplied", "100", "D"),
    ];
    const ks2 = { id: "ks2", measure: "ks2-rwm-expected", years: [6] };
    expect(lines(prioritiesOf(pupils, ks2, "2023/24")[0])).toEqual([
      "w: 1, 1: writing at EXS: has WTS",
      "r98: 1, 2: reading at 100: has 98",
      "a: 1, –: reading: absent",
    ]);
  });
});

describe("indicators without priority pupils", () => {
  const pupils = pupilsOf(`${subjects}\n a | C | D | C | C | C | ·`);
  it.each([
    ["of which less is better", { goodIs: "low" as const }],
    ["that are means", { measure: "attendance" }],
    ["typed by another team", { measure: "typed" }],
  ])("are those %s", (_, part) => {
    expect(prioritiesOf(pupils, part)).toEqual([]);
  });
});

describe("always", () => {
  const grade = fc.constantFrom("A", "C", "D", "E", "U", "X", "·", "ZZ");
  const tables = fc
    .array(fc.array(grade, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 12 })
    .map((rows) =>
      pupilsOf([subjects, ...rows.map((row, nth) => `p${nth} | ${row.join(" | ")}`)].join("\n")),
    );

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(tables, (pupils) => {
        const [there, back] = [prioritiesOf(pupils), prioritiesOf([...pupils].reverse())];
        expect(back).toEqual(there);
      }),
      { numRuns: 100 },
    );
  });

  it("a priority pupil counts no, and the figure then is k more of the same n", () => {
    fc.assert(
      fc.property(tables, (pupils) => {
        const found = worked(pupils);
        const [result] = found.indicators;
        for (const { pupils: listed, toTarget, ifAll } of found.priority) {
          for (const { pupil } of listed)
            expect(result?.buckets.find((each) => each.pupil === pupil)?.bucket).toBe("no");
          for (const then of toTarget === null ? [ifAll] : [ifAll, toTarget]) {
            const value = percentOf((result?.numerator ?? 0) + then.pupils, result?.denominator ?? 0);
            expect(then.value).toBe(roundHalfUp(value, 1));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
