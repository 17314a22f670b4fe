import fc from "fast-check";
import { analyse } from "../../src/core/analysis/analyse";
import { twelveMonthsRule } from "../../src/core/domain/careRule";
import type { Indicator } from "../../src/core/domain/indicator";
import type { Pupil, Reading, YesNo } from "../../src/core/domain/pupil";
import type { SeriesPoint } from "../../src/core/domain/trends/seriesPoint";
import type { PublicSource } from "../../src/core/plans/public/publicPages";
import { aPupil, indicatorOf, settingsOf, value } from "./pupils";

/** Random trackers with their results, for whatever publishes figures. Names are of no language. */

const answer = fc.oneof(
  { weight: 4, arbitrary: fc.constant<YesNo>("yes") },
  { weight: 8, arbitrary: fc.constant<YesNo>("no") },
  { weight: 1, arbitrary: fc.constant(null) },
);

const child = fc.record({
  year: fc.constantFrom(11, 11, 11, 10),
  inCare: fc.constantFrom(true, true, true, true, false),
  five: answer,
  withEnglish: fc.boolean(),
  pep: answer,
  sen: fc.constantFrom("S", "A", "P", "N", "N"),
  need: fc.constantFrom("ASD", "BESD", "MLD", "SLCN"),
  school: fc.constantFrom("mainstream", "mainstream", "special", "pru"),
});

type Child = typeof child extends fc.Arbitrary<infer T> ? T : never;

const reading = (said: YesNo | null): Reading<YesNo> => (said === null ? { kind: "blank" } : value(said));

/** UPN of LA number 999, which no authority has. */
const upnOf = (at: number): string => `X999${String(at).padStart(8, "0")}0`;
const nameOf = (at: number): string => `Zqvorbak${"abcdefghij"[at % 10]!}, Xuwelmin${at}`;

function pupilOf(found: Child, at: number): Pupil {
  const em = found.five === "yes" && !found.withEnglish ? "no" : found.five;
  return {
    ...aPupil,
    key: upnOf(at),
    row: at + 5,
    name: nameOf(at),
    upn: value(upnOf(at)),
    year: value(found.year),
    care: { ...aPupil.care, twelveMonths: value<YesNo>(found.inCare ? "yes" : "no") },
    schoolType: value(found.school),
    sen: { provision: value(found.sen), need: value(found.need) },
    readyMeasures: new Map([
      ["ks4-5ac", reading(found.five)],
      ["ks4-5ac-em", reading(em)],
    ]),
    termly: { ...aPupil.termly, pepInTime: reading(found.pep) },
  };
}

const targets = fc.constantFrom("10", "25", "40", null);

/** Two nested measures of Year 11, both cohorts of it, PEPs of two year groups, and another team's figure. */
function indicatorsOf(target: string | null, k: number, n: number): readonly Indicator[] {
  const one = (id: string, part: Partial<Indicator>): Indicator =>
    indicatorOf({ id, title: `Figure called ${id}`, target, ...part });
  return [
    one("five-em", { measure: "ks4-5ac-em", care: twelveMonthsRule }),
    one("five", { measure: "ks4-5ac", care: twelveMonthsRule }),
    one("five-all", { measure: "ks4-5ac" }),
    one("peps", { measure: "pep-in-time", years: [10, 11] }),
    one("homes", { measure: "typed", typed: { value: null, numerator: Math.min(k, n), denominator: n } }),
  ];
}

function pointOf(k: number, n: number): SeriesPoint {
  return {
    year: "2012/13",
    term: "summer",
    status: "final",
    exact: String((100 * Math.min(k, n)) / n),
    value: ((100 * Math.min(k, n)) / n).toFixed(1),
    numerator: Math.min(k, n),
    denominator: n,
    notKnown: 0,
    target: null,
    rag: "RED",
    countedAs: null,
    dataAsAt: null,
    source: "history",
  };
}

const count = fc.record({ k: fc.nat(30), n: fc.integer({ min: 1, max: 40 }) });

/** A tracker of 8 to 70 pupils with figures, splits and one figure of last year. */
export const publicSource: fc.Arbitrary<PublicSource> = fc
  .record({
    children: fc.array(child, { minLength: 8, maxLength: 70 }),
    target: targets,
    typed: count,
    then: count,
    threshold: fc.constantFrom(5, 5, 5, 10),
  })
  .map(({ children, target, typed, then, threshold }) => {
    const pupils = children.map(pupilOf);
    const results = analyse({
      pupils,
      indicators: indicatorsOf(target, typed.k, typed.n),
      settings: settingsOf({ suppressionThreshold: threshold }),
      decisions: new Map(),
      history: new Map([["peps", [pointOf(then.k, then.n)]]]),
    });
    return { results, pupils, dataAsAt: "2014-09-30", plans: [] };
  });
