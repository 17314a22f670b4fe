import { twelveMonthsRule } from "../../../src/core/domain/careRule";
import { analyse } from "../../../src/core/analysis/analyse";
import type { Results } from "../../../src/core/analysis/results";
import type { Indicator } from "../../../src/core/domain/indicator";
import type { Pupil } from "../../../src/core/domain/pupil";
import type { Settings } from "../../../src/core/domain/settings";
import type { Term } from "../../../src/core/domain/term";
import { indicatorOf, pupilsOf, settingsOf, workingAt } from "../../support/pupils";

function run(
  pupils: readonly Pupil[],
  part: Partial<Indicator> = {},
  settings: Partial<Settings> = {},
): Results {
  return analyse({
    pupils,
    indicators: [indicatorOf(part)],
    settings: settingsOf(settings),
    decisions: new Map(),
  });
}

const codes = (results: Results) => results.findings.map(({ code }) => code);
const term = (name: Term["name"], year: string | null = "2013/14"): Term => ({ year, name, half: null });
const subjects = "key | englishLanguage | mathematics | science | history | art";

describe("which grades an indicator is worked out from", () => {
  const yes = pupilsOf(`${subjects}\n r1 | C | C | C | C | C\n r2 | D | C | C | C | C`);

  it("is results as soon as one pupil has one", () => {
    const early = pupilsOf(`${subjects}\n w1 | C | C | C | C | C`, workingAt(term("spring")));
    expect(run([...yes, ...early]).indicators[0]).toMatchObject({
      basis: "result",
      term: null,
      numerator: 1,
      denominator: 3,
    });
  });

  it("is otherwise working-at grades of the latest complete term, with a finding that says so", () => {
    const pupils = Array.from({ length: 5 }, (_, index) => ({
      ...(yes[0] as Pupil),
      key: `w${index}`,
      grades: [
        ...gradesOn("C | C | C | C | C", term("autumn")),
        ...gradesOn("D | C | C | C | C", term("spring", null)),
        ...(index === 0 ? gradesOn("A | A | A | A | A", term("summer")) : []),
      ],
    }));
    const results = run(pupils);
    expect(results.indicators[0]).toMatchObject({
      basis: "workingAt",
      term: term("spring"),
      numerator: 0,
      denominator: 5,
    });
    expect(results.findings.find(({ code }) => code === "working-at-term")).toMatchObject({
      severity: "information",
      message:
        "Indicator ks4-5ac-em is worked out from working-at grades of spring 2013/14, where 5 of 5 graded pupils (100.0%) have one; there are no results yet.",
    });
    expect(run(pupils, {}, { term: "autumn" }).indicators[0]?.numerator).toBe(5);
  });

  it("is the fullest term where none is complete, and asks to look", () => {
    const half = [
      ...pupilsOf(`${subjects}\n a1 | C | C | C | C | C\n a2 | C | C | C | C | C`, workingAt(term("autumn"))),
      ...pupilsOf(`${subjects}\n s1 | D | C | C | C | C`, workingAt(term("spring"))),
    ];
    const results = run(half);
    expect(results.indicators[0]).toMatchObject({ term: term("autumn"), numerator: 2, notKnown: 1 });
    expect(codes(results)).toContain("working-at-term-incomplete");
  });

  it("is never a target", () => {
    const targets = pupilsOf(`${subjects}\n t1 | A | A | A | A | A`, {
      role: "target",
      term: null,
      scale: "A*-G",
    });
    const results = run(targets);
    expect(results.indicators[0]).toMatchObject({ value: null, rag: "NO_DATA", notKnown: 1 });
    expect(codes(results)).toEqual(["measure-columns-missing"]);
  });

  it("is a ready yes/no column where the grades cannot decide the measure", () => {
    const ready = pupilsOf(`
      key | englishLanguage | mathematics | ready:ks4-5ac-em
      p1  | C               | C           | Y
      p2  | C               | D           | N
      p3  | C               | C           | ·
      p4  | C               | C           | maybe
    `);
    const results = run(ready);
    expect(results.indicators[0]).toMatchObject({
      basis: "result",
      numerator: 1,
      denominator: 2,
      notKnown: 2,
    });
    expect(results.indicators[0]?.buckets.map(({ why }) => why)).toEqual([
      "‘Y’ in the tracker",
      "‘N’ in the tracker",
      "neither yes nor no entered",
      "‘maybe’ is neither yes nor no",
    ]);
  });

  it("is the grades where both are there, and a disagreement is named", () => {
    const both = pupilsOf(`
      ${subjects} | ready:ks4-5ac-em
      p1 | C | C | C | C | C | Y
      p2 | C | D | C | C | C | Y
      p3 | · | · | · | · | · | Y
    `);
    const results = run(both);
    expect(results.indicators[0]).toMatchObject({ numerator: 2, denominator: 3 });
    expect(results.findings.filter(({ code }) => code === "ready-disagrees")).toEqual([
      expect.objectContaining({
        severity: "worthALook",
        cell: "A6",
        message:
          "Row 6 on ‘Y11’: the yes/no column says yes, but the grades say no (maths D); the grades are counted, so check both.",
      }),
    ]);
  });

  it("says that there are no results when every grade is missing, and never prints 0%", () => {
    const results = run(pupilsOf(`${subjects}\n p1 | · | · | · | · | ·\n p2 | – | – | – | – | –`));
    expect(results.indicators[0]).toMatchObject({
      value: null,
      exact: null,
      gap: null,
      rag: "NO_DATA",
      notKnown: 2,
    });
    expect(codes(results)).toEqual(["no-results"]);
    expect(results.questions).toEqual([]);
  });

  function gradesOn(row: string, when: Term) {
    return pupilsOf(`${subjects}\n x | ${row}`, workingAt(when))[0]?.grades ?? [];
  }
});

describe("who is in the cohort", () => {
  it("takes everyone listed, and says so, when nothing is recorded about care", () => {
    const results = run(pupilsOf(`${subjects}\n p1 | C | C | C | C | C`), { care: twelveMonthsRule });
    expect(results.cohorts[0]).toMatchObject({
      id: "y11-all",
      label: "Year 11, everyone listed",
      counted: 1,
    });
    expect(codes(results)).toContain("care-columns-missing");
  });

  it("puts every pupil of the year groups into exactly one bucket", () => {
    const results = run(
      pupilsOf(`
        year | began      | ended      | legal | ${subjects}
        11   | 2012-01-01 | ·          | ·     | p1 | C | C | C | C | C
        11   | 2013-09-01 | ·          | ·     | p2 | C | C | C | C | C
        11   | 2012-01-01 | 2014-01-01 | ·     | p3 | C | C | C | C | C
        11   | 2012-01-01 | ·          | V4    | p4 | C | C | C | C | C
        11   | ·          | ·          | ·     | p5 | C | C | C | C | C
        ·    | 2012-01-01 | ·          | ·     | p6 | C | C | C | C | C
        10   | 2012-01-01 | ·          | ·     | p7 | C | C | C | C | C
      `),
      { care: twelveMonthsRule },
    );
    expect(results.indicators[0]?.buckets.map(({ bucket, why }) => `${bucket}: ${why}`)).toEqual([
      "yes: 5 passes, English and maths",
      "excluded: in care less than 12 months",
      "excluded: left care before 31 March 2014",
      "excluded: short-term placements (V3/V4)",
      "cannotTell: no date for coming into care",
      "cannotTell: year group not known",
    ]);
    expect(results.cohorts[0]).toMatchObject({ read: 6, counted: 1, cannotTell: 2 });
    expect(codes(results)).toEqual(["care-not-decidable", "year-not-known"]);
  });

  it("has no figure and no colour without pupils", () => {
    const results = run([]);
    expect(results.indicators[0]).toMatchObject({
      denominator: 0,
      value: null,
      rag: "NO_DATA",
      onePupilIs: null,
    });
  });
});

describe("what an indicator row can get wrong", () => {
  const pupils = pupilsOf(`${subjects}\n p1 | C | C | C | C | C`);

  it.each([
    ["an unknown measure", { measure: "ks9-magic" }, "measure-unknown", "NO_DATA"],
    ["a share of a target of 0", { target: "0" }, "tolerance-refused", "INFORMATION"],
    ["a target above 100%", { target: "110" }, "target-out-of-range", "NO_TARGET"],
    [
      "points without a tolerance",
      { tolerance: "", toleranceUnit: "points" },
      "tolerance-refused",
      "INFORMATION",
    ],
  ] as const)("%s is a finding at its row", (_, part, code, rag) => {
    const results = run(pupils, part);
    expect(results.indicators[0]?.rag).toBe(rag);
    expect(results.findings).toEqual([
      expect.objectContaining({ code, sheet: "Indicators", cell: "A2", stops: false }),
    ]);
  });

  it("a year in which the measure is not in force is no figure", () => {
    const results = run(pupils, {}, { academicYear: "2018/19" });
    expect(results.indicators[0]).toMatchObject({ value: null, rag: "NO_DATA", notKnown: 1 });
    expect(results.findings[0]?.message).toBe(
      "Indicator ks4-5ac-em: 5+ A*-C including English and maths is counted by rules in force from 2008/09 to 2015/16, not in 2018/19; check the academic year in Settings, or choose another measure.",
    );
  });

  it("no target is no colour, and the figure stands", () => {
    expect(run(pupils, { target: null }).indicators[0]).toMatchObject({
      value: "100.0",
      gap: null,
      rag: "NO_TARGET",
      pupilsNeeded: null,
    });
  });
});
