import { isInForce, parseAcademicYear } from "../../src/core/domain/academicYear";
import { subjects } from "../../src/core/domain/grades/subjects";
import { findMeasure, measures } from "../../src/core/domain/measures/index";
import type { Measure, MeasureContext } from "../../src/core/domain/measures/measure";
import type { Pupil } from "../../src/core/domain/pupil";
import { contextFor } from "../support/measures";
import { aPupil } from "../support/pupils";
import { measureExamples } from "./measureExamples";
import type { MeasureExample } from "./measureExamples/measureExample";

/** Rules that every row of the registry keeps; a new measure is held to them before its author remembers. */

function examplesOf(id: string): readonly MeasureExample[] {
  return measureExamples.filter(({ measure }) => measure === id);
}

/** One pupil's answer or score, whichever the measure gives. */
function outcome(measure: Measure, pupil: Pupil, part: Partial<MeasureContext> = {}) {
  const context = contextFor(measure, part);
  if (measure.kind === "share") return { ...measure.attained(pupil, context), score: null };
  const verdict = measure.score(pupil, context);
  const score = verdict.kind === "scored" ? verdict.score.valueOf() : null;
  return { answer: verdict.kind, why: verdict.why, score };
}

describe("the registry of measures", () => {
  it("has every id once", () => {
    const ids = measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("finds each by its id and nothing by another name", () => {
    for (const measure of measures) expect(findMeasure(measure.id)).toBe(measure);
    expect([findMeasure("__proto__"), findMeasure("typed")]).toEqual([null, null]);
  });
});

describe.each(measures.map((measure) => [measure.id, measure] as const))("the measure %s", (_, measure) => {
  it("is signed, dated and worded", () => {
    const { title, shortTitle, whyItMatters, source, reviewed, phrases, defaultYears } = measure;
    expect([title, shortTitle, whyItMatters, source].filter((text) => text.trim() === "")).toEqual([]);
    expect(reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(defaultYears.length).toBeGreaterThan(0);
    const { kind } = measure;
    expect(phrases.attained).toMatch(
      kind === "mean" ? /^is the average / : /^[a-z]+ed |^had |^made |^met |^were /,
    );
    expect(phrases.toAttain).toMatch(kind === "mean" ? /^as the average / : /^to [a-z]+ /);
    expect(phrases.workingAt).not.toMatch(/attained/);
  });

  it("belongs to years that follow each other", () => {
    const { from, to } = measure.validFor;
    expect(parseAcademicYear(from)).toBe(from);
    expect(to === null || isInForce(measure.validFor, to)).toBe(true);
  });

  it("has pupils that show what it does", () => {
    expect(examplesOf(measure.id)).not.toEqual([]);
  });

  it("says yes, no and not known of them, each with a reason", () => {
    for (const { context, ...example } of examplesOf(measure.id)) {
      const of = (pupil: Pupil) => outcome(measure, pupil, context);
      const [most, least, notKnown] = [of(example.most), of(example.least), of(example.notKnown)];
      if (measure.kind === "share") expect([most.answer, least.answer]).toEqual(["yes", "no"]);
      else expect(Number(most.score)).toBeGreaterThan(Number(least.score));
      expect(notKnown.answer).toBe("notKnown");
      expect([most, least, notKnown].filter(({ why }) => why.trim() === "")).toEqual([]);
    }
  });

  it("takes missing for missing and never for a result", () => {
    const year = examplesOf(measure.id)[0]?.context ?? {};
    const of = (part: Partial<MeasureContext>) => outcome(measure, aPupil, { ...year, ...part }).answer;
    if (of({}) === "excluded") expect(of({ blankResults: "notKnown" })).toBe("excluded");
    else if (measure.reads === "grades" && measure.blankCounts) {
      expect(of({})).toBe(measure.kind === "share" ? "no" : "scored");
      expect(of({ blankResults: "notKnown" })).toBe("notKnown");
    } else expect(["notKnown", "excluded"]).toContain(of({}));
    expect(["notKnown", "excluded"]).toContain(of({ basis: "workingAt" }));
  });

  it("has a year for every exception", () => {
    for (const { year, why } of measure.except ?? []) {
      expect(isInForce(measure.validFor, year)).toBe(true);
      expect(why).not.toBe("");
    }
  });

  it("can be decided from every subject and from none", () => {
    expect(measure.decidableFrom?.(new Set(subjects.map(({ id }) => id)))).not.toBe(false);
    expect(measure.decidableFrom?.(new Set())).not.toBe(true);
  });
});
