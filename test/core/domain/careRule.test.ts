import fc from "../../support/properties";
import { cohortLedger } from "../../../src/core/analysis/cohortLedger";
import { careRuleOf, careRuleWords, cohortId, cohortLabel } from "../../../src/core/domain/careRule";
import type { CareCondition, CareRule } from "../../../src/core/domain/careRule";
import { careRuleStanding } from "../../../src/core/domain/careRuleStanding";
import { onRollStanding } from "../../../src/core/domain/onRoll";
import type { CareEpisode, CareRecord, Pupil, Reading } from "../../../src/core/domain/pupil";
import { aPupil, indicatorOf, noColumn, value } from "../../support/pupils";

const settings = { academicYear: "2024/25", council: "Wold", laNumber: "999" };
const day = "2025-03-31";
const blank = { kind: "blank" } as const;
const unreadable = { kind: "unreadable", raw: "Sept" } as const;

const twelve: CareCondition = { kind: "twelveMonths" };
const onRoll: CareCondition = { kind: "onRoll", on: day };
const within: CareCondition = { kind: "authority", where: "in" };
const outside: CareCondition = { kind: "authority", where: "out" };

function told(pupil: Pupil, rule: CareRule): string {
  const { standing, reason } = careRuleStanding(pupil, rule, settings);
  return reason === "" ? standing : `${standing}: ${reason}`;
}

function inCare(part: Partial<CareRecord>): Pupil {
  return { ...aPupil, care: { ...aPupil.care, ...part } };
}

describe("a rule of several conditions", () => {
  it.each<[CareRule, string, string, string]>([
    [[], "y11-all", "Year 11, everyone listed", "all"],
    [[twelve], "y11-12m", "Year 11, looked after 12 months at 31 March 2025", "12 months at 31 March"],
    [
      [twelve, within],
      "y11-12m-in",
      "Year 11, looked after 12 months at 31 March 2025, in authority",
      "12 months at 31 March, in authority",
    ],
    [[onRoll], "y11-all-20250331", "Year 11, on roll at 31 March 2025", "on roll at 31/03/2025"],
    [
      [twelve, onRoll, outside],
      "y11-12m-20250331-out",
      "Year 11, looked after 12 months at 31 March 2025, on roll at 31 March 2025, out of authority",
      "12 months at 31 March, on roll at 31/03/2025, out of authority",
    ],
  ])("%j is %s", (rule, id, label, words) => {
    expect([cohortId([11], rule), cohortLabel([11], rule, "2024/25"), careRuleWords(rule)]).toEqual([
      id,
      label,
      words,
    ]);
  });

  it("stands in one order, each condition once, and cannot contradict itself", () => {
    expect(careRuleOf([within, twelve, within])).toEqual([twelve, within]);
    expect(careRuleOf([within, outside])).toBeNull();
    expect(careRuleOf([onRoll, { kind: "onRoll", on: "2024-09-01" }])).toBeNull();
  });

  it("gives the first reason that excludes, before anything that cannot be told", () => {
    const left = inCare({ began: value("2020-01-01"), ended: value("2025-01-10") });
    expect(told(left, [twelve, onRoll, within])).toBe("excluded: left care before 31 March 2025");
    const unknown = {
      ...inCare({ began: blank }),
      placement: { ...aPupil.placement, authority: value("out" as const) },
    };
    expect(told(unknown, [twelve, within])).toBe("excluded: out of the authority");
    expect(told(unknown, [twelve, outside])).toBe("cannotTell: no date for coming into care");
  });
});

describe("on roll at 31 March 2025", () => {
  it.each<[string, Partial<CareRecord>, string]>([
    ["came before", { began: value("2025-03-30") }, "counted"],
    ["came on the day", { began: value(day) }, "counted"],
    ["came a day later", { began: value("2025-04-01") }, "excluded: came into care after 31 March 2025"],
    ["left on the day", { began: value("2020-01-01"), ended: value(day) }, "counted"],
    [
      "left before it",
      { began: value("2020-01-01"), ended: value("2025-03-30") },
      "excluded: left care before 31 March 2025",
    ],
    [
      "left before it, whenever it began",
      { ended: value("2025-03-30") },
      "excluded: left care before 31 March 2025",
    ],
    ["no date", { began: blank }, "cannotTell: no date for coming into care"],
    ["no column", {}, "cannotTell: no date for coming into care"],
    ["a date that cannot be read", { began: unreadable }, "cannotTell: the date care began cannot be read"],
    [
      "an end that cannot be read",
      { began: value("2020-01-01"), ended: unreadable },
      "cannotTell: the date care ended cannot be read",
    ],
    [
      "dates the wrong way round",
      { began: value("2025-03-01"), ended: value("2025-02-01") },
      "cannotTell: care began after it ended: check both dates",
    ],
  ])("%s", (_, care, expected) => {
    expect(told(inCare(care), [onRoll])).toBe(expected);
  });

  const stay = (began: string, ended: string): CareEpisode => ({
    began: value(began),
    ended: ended === "" ? blank : value(ended),
    newEpisode: "S",
    legalStatus: "C2",
    placement: "U6",
    ceased: ended === "" ? "" : "E8",
  });

  it("goes by any episode of the return", () => {
    const at = (on: string, ...episodes: CareEpisode[]) => onRollStanding({ ...aPupil.care, episodes }, on);
    const two = [stay("2020-01-01", "2021-01-01"), stay("2024-01-01", "")];
    expect(at("2020-06-01", ...two).standing).toBe("counted");
    expect(at("2025-03-31", ...two).standing).toBe("counted");
    expect(at("2022-01-01", ...two).reason).toBe("left care before 1 January 2022");
    expect(at("2019-01-01", ...two).reason).toBe("came into care after 1 January 2019");
    expect(at("2019-01-01").standing).toBe("cannotTell");
  });
});

describe("in and out of the authority", () => {
  const placed = (part: Partial<Pupil["placement"]>): Pupil => ({
    ...aPupil,
    placement: { ...aPupil.placement, ...part },
  });

  it.each<[string, Partial<Pupil["placement"]>, string]>([
    ["says in", { authority: value("in") }, "counted"],
    ["says out", { authority: value("out") }, "excluded: out of the authority"],
    ["a school of the own council", { schoolAuthority: value("Wold Council") }, "counted"],
    ["a school of another", { schoolAuthority: value("Fell") }, "excluded: out of the authority"],
    ["nothing typed", { authority: blank }, "cannotTell: not known whether in or out of the authority"],
    ["not read", { authority: unreadable }, "cannotTell: in or out of the authority cannot be read"],
    ["no column", {}, "cannotTell: no column for in or out of the authority"],
  ])("%s", (_, part, expected) => {
    expect(told(placed(part), [within])).toBe(expected);
  });

  it("cannot be told of a school's authority while the settings name no council", () => {
    const pupil = placed({ schoolAuthority: value("Wold") });
    const nameless = { ...settings, council: "", laNumber: "" };
    expect(careRuleStanding(pupil, [within], nameless).standing).toBe("cannotTell");
  });
});

describe("whatever the pupils and the rule", () => {
  const days = fc.constantFrom("2019-05-01", "2024-04-01", "2024-04-02", "2025-03-30", day, "2025-04-01");
  const reading = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> =>
    fc.oneof(
      { weight: 4, arbitrary: values.map(value) },
      fc.constant(blank),
      fc.constant(unreadable),
      fc.constant(noColumn),
    );
  const codes = (...all: string[]): fc.Arbitrary<string> => fc.constantFrom("", ...all);
  const episode: fc.Arbitrary<CareEpisode> = fc.record({
    began: reading(days),
    ended: reading(days),
    newEpisode: codes("S", "P"),
    legalStatus: codes("C2", "V4"),
    placement: codes("U6"),
    ceased: codes("X1", "E8"),
  });
  const care: fc.Arbitrary<CareRecord> = fc
    .record({
      began: reading(days),
      ended: reading(days),
      twelveMonths: reading(fc.constantFrom("yes" as const, "no" as const)),
      legalStatus: reading(fc.constantFrom("C2", "V4")),
      episodes: fc.option(fc.array(episode, { maxLength: 3 })),
    })
    .map(({ episodes, ...rest }) => (episodes === null ? rest : { ...rest, episodes }));
  const pupil: fc.Arbitrary<Pupil> = fc
    .record({
      care,
      year: reading(fc.constantFrom(10, 11)),
      authority: reading(fc.constantFrom("in" as const, "out" as const)),
    })
    .map(({ authority, ...rest }) => ({ ...aPupil, ...rest, placement: { ...aPupil.placement, authority } }));
  const pupils = fc.array(pupil, { maxLength: 12 });
  const conditions = fc.subarray<CareCondition>([twelve, onRoll, within]);
  const ledger = (all: readonly Pupil[], rule: CareRule) =>
    cohortLedger(all, indicatorOf({ care: rule }), settings).cohort;

  it("every pupil stands in exactly one place, with a reason unless counted", () => {
    fc.assert(
      fc.property(pupils, conditions, (all, rule) => {
        const cohort = ledger(all, rule);
        const excluded = cohort.excluded.reduce((sum, { count }) => sum + count, 0);
        expect(cohort.counted + excluded + cohort.cannotTell).toBe(cohort.read);
        expect(new Set(cohort.members.map((member) => member.pupil)).size).toBe(cohort.read);
        for (const { standing, reason } of cohort.members) expect(reason === "").toBe(standing === "counted");
      }),
    );
  });

  it("a further condition never counts more", () => {
    fc.assert(
      fc.property(pupils, conditions, fc.constantFrom(twelve, onRoll, within), (all, rule, more) => {
        const further = careRuleOf([...rule, more]) ?? [];
        expect(ledger(all, further).counted).toBeLessThanOrEqual(ledger(all, rule).counted);
      }),
    );
  });
});
