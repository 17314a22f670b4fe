import { isInForce, parseAcademicYear } from "../../src/core/domain/academicYear";
import { subjects } from "../../src/core/domain/grades/subjects";
import { declaredMeasures, declaredTitle } from "../../src/core/domain/measures/declaredMeasures";
import { findMeasure, measures } from "../../src/core/domain/measures/index";
import type { Measure, MeasureContext } from "../../src/core/domain/measures/measure";
import type { Pupil } from "../../src/core/domain/pupil";
import { aPupil, gradeOf } from "../support/pupils";

/** Rules that every row of the registry keeps; a new measure is held to them before its author remembers. */

const grades = (text: string): Pupil => ({ ...aPupil, grades: subjects.map(({ id }) => gradeOf(id, text)) });

function contextOf(measure: Measure, part: Partial<MeasureContext> = {}): MeasureContext {
  return {
    academicYear: measure.validFor.from,
    basis: "result",
    term: null,
    blankResults: "notEntered",
    entryRule: "first",
    ...part,
  };
}

describe("the registry of measures", () => {
  it("has every id once, none of them declared as not available", () => {
    const ids = [...measures, ...declaredMeasures].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("finds each by its id and nothing by another name", () => {
    for (const measure of measures) expect(findMeasure(measure.id)).toBe(measure);
    expect([findMeasure("__proto__"), findMeasure("typed"), declaredTitle("constructor")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe.each(measures.map((measure) => [measure.id, measure] as const))("the measure %s", (_, measure) => {
  it("is signed, dated and worded", () => {
    const { title, shortTitle, whyItMatters, source, reviewed, phrases, defaultYears } = measure;
    expect([title, shortTitle, whyItMatters, source].filter((text) => text.trim() === "")).toEqual([]);
    expect(reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(defaultYears.length).toBeGreaterThan(0);
    expect(phrases.attained).toMatch(/^attained /);
    expect(phrases.toAttain).toMatch(/^to attain /);
    expect(phrases.workingAt).toMatch(/^are working at /);
  });

  it("belongs to years that follow each other", () => {
    const { from, to } = measure.validFor;
    expect(parseAcademicYear(from)).toBe(from);
    expect(to === null || isInForce(measure.validFor, to)).toBe(true);
  });

  it("is attained with the best grades and not with the worst", () => {
    const context = contextOf(measure);
    expect(measure.attained(grades("A*"), context)).toMatchObject({ answer: "yes", missing: [] });
    const worst = measure.attained(grades("U"), context);
    expect(worst.answer).toBe("no");
    expect(worst.missing.length).toBeGreaterThan(0);
  });

  it("takes missing for missing and never for a result", () => {
    const blank = grades("");
    expect(measure.attained(blank, contextOf(measure)).answer).toBe("no");
    expect(measure.attained(blank, contextOf(measure, { blankResults: "notKnown" })).answer).toBe("notKnown");
    expect(measure.attained(blank, contextOf(measure, { basis: "workingAt" })).answer).toBe("notKnown");
    expect(measure.attained(grades("#REF!"), contextOf(measure)).answer).toBe("notKnown");
  });

  it("survives a pupil without any column, and says why in words", () => {
    const verdict = measure.attained(aPupil, contextOf(measure));
    expect(verdict.why).not.toBe("");
  });

  it("can be decided from every subject and from none", () => {
    expect(measure.decidableFrom?.(new Set(subjects.map(({ id }) => id)))).not.toBe(false);
    expect(measure.decidableFrom?.(new Set())).not.toBe(true);
  });
});
