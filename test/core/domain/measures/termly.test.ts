import fc from "../../../support/properties";
import { roundHalfUp } from "../../../../src/core/domain/exact";
import type { Pupil, Reading, TermlyRecord, YearlyRecord } from "../../../../src/core/domain/pupil";
import type { TermName } from "../../../../src/core/domain/term";
import { contextFor, meanMeasure, shareMeasure } from "../../../support/measures";
import { aPupil, gradeOf, results, settingsOf, value } from "../../../support/pupils";
import { describeVectors, vectors } from "../../../support/vectors";

function withFacts(termly: Partial<TermlyRecord>, yearly: Partial<YearlyRecord> = {}): Pupil {
  return { ...aPupil, termly: { ...aPupil.termly, ...termly }, yearly: { ...aPupil.yearly, ...yearly } };
}

function sessions(missed: number, possible: number): Pupil {
  return withFacts({}, { sessionsMissed: value(String(missed)), sessionsPossible: value(String(possible)) });
}

function answer(id: string, pupil: Pupil, academicYear = "2023/24", term: TermName = "summer"): string {
  const measure = shareMeasure(id);
  const settings = settingsOf({ academicYear, term });
  const { answer: said, why } = measure.attained(pupil, contextFor(measure, { academicYear, settings }));
  return `${said}: ${why}`;
}

function score(id: string, pupil: Pupil): string {
  const measure = meanMeasure(id);
  const verdict = measure.score(pupil, contextFor(measure));
  const figure = verdict.kind === "scored" ? roundHalfUp(verdict.score, measure.decimals) : verdict.kind;
  return `${figure}: ${verdict.why}`;
}

const blank = { kind: "blank" } as const;
const notApplicable = { kind: "notApplicable", raw: "n/a" } as const;

describe("a first Personal Education Plan", () => {
  const autumn = settingsOf({ academicYear: "2014/15", term: "autumn" });
  function inTime(began: string, pepInTime: Reading<"yes" | "no">, settings = autumn): string {
    const measure = shareMeasure("pep-in-time");
    const pupil = withFacts({ pepInTime });
    const inCare = { ...pupil, care: { ...pupil.care, began: value(began) } };
    const { answer: said, why } = measure.attained(
      inCare,
      contextFor(measure, { academicYear: settings.academicYear, settings }),
    );
    return `${said}: ${why}`;
  }
  const notDue =
    "excluded: in care less than 10 working days on 31 December 2014, so that no Personal Education Plan was due";

  it("is due 10 working days after the pupil came into care", () => {
    expect(inTime("2014-12-17", value("no"))).toBe("no: PEP in time ‘no’");
    expect(inTime("2014-12-18", value("no"))).toBe(notDue);
    expect(inTime("2014-12-18", blank)).toBe(notDue);
  });

  it("counts where it is there all the same", () => {
    expect(inTime("2014-12-18", value("yes"))).toBe("yes: PEP in time ‘yes’");
  });

  it("is due by the day of the figures where that is earlier than the end of the term", () => {
    const asAt = (dataAsAt: string) => ({ ...autumn, dataAsAt });
    expect(inTime("2014-12-01", value("no"), asAt("2014-12-12"))).toMatch(/^excluded: .* 12 December 2014/);
    expect(inTime("2014-12-01", value("no"), asAt("2014-12-15"))).toMatch(/^no/);
    expect(inTime("2014-12-17", value("no"), asAt("2015-02-01"))).toMatch(/^no/);
  });

  it("goes by the dates of her terms", () => {
    const settings = { ...autumn, termDates: { spring: "01-06", summer: "04-13" } };
    expect(inTime("2014-12-18", value("no"), settings)).toMatch(/^no/);
  });
});

describe("absence", () => {
  it("is persistent from a tenth of a pupil's own possible sessions", () => {
    expect(answer("absence-persistent", sessions(38, 380))).toBe("yes: absent 10.0% (38 of 380 sessions)");
    expect(answer("absence-persistent", sessions(37, 380))).toBe("no: absent 9.7% (37 of 380 sessions)");
  });

  it("was persistent from 56 sessions, whatever was possible, from 2010/11 to 2014/15", () => {
    expect(answer("absence-persistent", sessions(55, 380), "2014/15")).toMatch(/^no/);
    expect(answer("absence-persistent", sessions(56, 380), "2014/15")).toMatch(/^yes/);
  });

  it("was persistent from 64 sessions to the May half term before 2010/11", () => {
    expect(answer("absence-persistent", sessions(63, 320), "2009/10")).toMatch(/^no/);
    expect(answer("absence-persistent", sessions(64, 320), "2009/10")).toMatch(/^yes/);
  });

  it.each([
    ["2010/11", "autumn", 22],
    ["2010/11", "spring", 38],
    ["2010/11", "summer", 56],
    ["2009/10", "autumn", 28],
    ["2009/10", "spring", 52],
  ] as const)("in %s needed by the end of the %s term %i sessions", (year, term, fewest) => {
    expect(answer("absence-persistent", sessions(fewest - 1, 380), year, term)).toMatch(/^no/);
    expect(answer("absence-persistent", sessions(fewest, 380), year, term)).toMatch(/^yes/);
  });

  it("asks in every term for a tenth of what was possible since 2015/16", () => {
    expect(answer("absence-persistent", sessions(13, 130), "2015/16", "autumn")).toMatch(/^yes/);
    expect(answer("absence-persistent", sessions(12, 130), "2015/16", "autumn")).toMatch(/^no/);
  });

  it("follows from attendance where sessions are not counted", () => {
    const of = (attendance: string) => withFacts({ attendance: value(attendance) });
    expect(answer("absence-persistent", of("90"))).toBe("yes: absent 10.0% (attendance 90%)");
    expect(answer("absence-persistent", of("90.01"))).toMatch(/^no/);
    expect(answer("absence-persistent", of("85"), "2013/14")).toMatch(/^yes/);
    expect(answer("absence-severe", of("50"))).toMatch(/^yes/);
    expect(answer("absence-severe", of("50.1"))).toMatch(/^no/);
  });

  it.each<[string, Pupil]>([
    ["nothing is recorded", aPupil],
    ["no session was possible", sessions(0, 0)],
    ["more were missed than possible", sessions(10, 5)],
  ])("is not known where %s", (_, pupil) => {
    expect(answer("absence-persistent", pupil)).toBe("notKnown: no attendance recorded");
    expect(score("attendance", pupil)).toBe("notKnown: no attendance recorded");
  });

  it("and attendance make a hundred", () => {
    const figures = fc
      .integer({ min: 1, max: 390 })
      .chain((possible) => fc.tuple(fc.integer({ min: 0, max: possible }), fc.constant(possible)));
    fc.assert(
      fc.property(figures, ([missed, possible]) => {
        const of = (id: string) => {
          const measure = meanMeasure(id);
          const verdict = measure.score(sessions(missed, possible), contextFor(measure));
          return verdict.kind === "scored" ? verdict.score : null;
        };
        expect(
          of("attendance")
            ?.add(of("absence-overall") ?? 0)
            .equals(100),
        ).toBe(true);
      }),
    );
  });

  it("says whether a figure comes from sessions or from pupils' percentages", () => {
    const measure = meanMeasure("attendance");
    const context = contextFor(measure);
    expect(measure.note?.(context, true)).toBe("Worked out from sessions.");
    expect(measure.note?.(context, false)).toContain("mean of pupils' percentages");
  });

  it("is looked for in sessions and in attendance", () => {
    const measure = meanMeasure("attendance");
    expect(
      [sessions(1, 2), withFacts({ attendance: blank }), aPupil].map((pupil) => measure.hasColumns?.(pupil)),
    ).toEqual([true, true, false]);
  });
});

describe("other facts of the term and the year", () => {
  it.each<[string, Partial<TermlyRecord>, string]>([
    ["suspended", { suspendedDays: value("0.5") }, "yes: 0.5 days suspended"],
    ["suspended", { suspendedDays: value("1.0") }, "yes: 1 day suspended"],
    ["suspended", { suspendedDays: value("0") }, "no: no suspension"],
    ["suspended", { suspendedDays: blank }, "notKnown: nothing recorded about suspensions"],
    ["pep-in-time", { pepInTime: value("yes") }, "yes: PEP in time ‘yes’"],
    ["pep-in-time", { pepInTime: value("no") }, "no: PEP in time ‘no’"],
    ["pep-in-time", { pepInTime: notApplicable }, "excluded: no Personal Education Plan due"],
    ["pep-in-time", { pepInTime: blank }, "notKnown: PEP in time not recorded"],
    ["pep-green", { pepQuality: value("GREEN") }, "yes: PEP quality ‘GREEN’"],
    ["pep-green", { pepQuality: value("RED") }, "no: PEP quality ‘RED’"],
    ["sdq-concern", { sdq: value(17) }, "yes: SDQ 17"],
    ["sdq-concern", { sdq: value(16) }, "no: SDQ 16"],
    ["sdq-concern", { sdq: blank }, "notKnown: no SDQ recorded"],
  ])("%s: %j is %s", (id, facts, expected) => {
    expect(answer(id, withFacts(facts))).toBe(expected);
  });

  it.each<[string, Partial<YearlyRecord>, string]>([
    ["school-move", { schoolMoves: value("1") }, "yes: 1 move"],
    ["school-move", { schoolMoves: value("2") }, "yes: 2 moves"],
    ["school-move", { schoolMoves: value("0") }, "no: no move"],
    ["school-move", { schoolMoves: blank }, "notKnown: nothing recorded about school moves"],
    ["neet", { destination: value("NEET") }, "yes: NEET"],
    ["neet", { destination: value("EET") }, "no: EET"],
    ["neet", { destination: blank }, "notKnown: no activity recorded"],
  ])("%s: %j is %s", (id, facts, expected) => {
    expect(answer(id, withFacts({}, facts))).toBe(expected);
  });

  it("are means of those who have them", () => {
    expect(score("sdq-mean", withFacts({ sdq: value(0) }))).toBe("0.0: SDQ 0");
    expect(score("sdq-mean", aPupil)).toBe("notKnown: no SDQ recorded");
  });

  it.each<[string, Pupil]>([
    ["suspended", withFacts({ suspendedDays: blank })],
    ["pep-in-time", withFacts({ pepInTime: blank })],
    ["pep-green", withFacts({ pepQuality: blank })],
    ["sdq-concern", withFacts({ sdq: blank })],
    ["school-move", withFacts({}, { schoolMoves: blank })],
    ["neet", withFacts({}, { destination: blank })],
  ])("%s is there with its column and not without", (id, pupil) => {
    const measure = shareMeasure(id);
    expect([measure.hasColumns?.(pupil), measure.hasColumns?.(aPupil)]).toEqual([true, false]);
  });
});

describe("progress on track", () => {
  const graded = (workingAt: string, target: string): Pupil => ({
    ...aPupil,
    grades: [
      gradeOf("mathematics", workingAt, { ...results, role: "workingAt" }),
      gradeOf("mathematics", target, { ...results, role: "target" }),
    ],
  });

  it.each([
    ["C", "C", "yes: 0.0 grades against target"],
    ["D", "C", "yes: −1.0 grades against target"],
    ["E", "C", "no: −2.0 grades against target"],
    ["X", "C", "notKnown: no subject with a grade and a target"],
  ])("working at %s with a target of %s is %s", (workingAt, target, expected) => {
    expect(answer("progress-on-track", graded(workingAt, target))).toBe(expected);
  });

  it("needs columns of targets and of working-at grades", () => {
    const measure = shareMeasure("progress-on-track");
    expect([graded("C", "C"), aPupil].map((pupil) => measure.hasColumns?.(pupil))).toEqual([true, false]);
  });
});

describeVectors("worked examples", () => {
  it("of persistent and severe absence come out as given", () => {
    for (const row of vectors?.persistent_absence ?? []) {
      const pupil = sessions(row.absent, row.possible);
      const yes = (id: string, year?: string) => answer(id, pupil, year).startsWith("yes");
      expect(yes("absence-persistent")).toBe(row.persistent_10);
      expect(yes("absence-severe")).toBe(row.severe_50);
      expect(yes("absence-persistent", "2014/15")).toBe(row.legacy_2014_15_56_sessions);
    }
  });

  it("of SDQ bands come out as given", () => {
    for (const { score: total, band } of vectors?.sdq ?? []) {
      const reading: Reading<number> = value(total);
      const yes = answer("sdq-concern", withFacts({ sdq: reading })).startsWith("yes");
      expect(yes).toBe(band === "cause for concern");
    }
  });
});
