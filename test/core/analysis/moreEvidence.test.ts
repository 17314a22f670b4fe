import { analyse } from "../../../src/core/analysis/analyse";
import type { Indicator } from "../../../src/core/domain/indicator";
import type { Pupil } from "../../../src/core/domain/pupil";
import { aPupil, gradeOf, indicatorOf, pupilsOf, settingsOf, value, workingAt } from "../../support/pupils";

function said(
  rule: string,
  pupils: readonly Pupil[],
  part: Partial<Indicator> = {},
  academicYear = "2013/14",
) {
  const { evidence } = analyse({
    pupils,
    indicators: [indicatorOf(part)],
    settings: settingsOf({ academicYear }),
    decisions: new Map(),
  });
  return evidence.find((each) => each.rule === rule)?.text;
}

/** So many pupils, each drawn by its number. */
function many(count: number, draw: (nth: number) => Partial<Pupil>): Pupil[] {
  return Array.from({ length: count }, (_, nth) => ({ ...aPupil, key: `p${nth}`, row: nth, ...draw(nth) }));
}

const ready = (yes: boolean) => new Map([["ks4-5ac-em", value(yes ? ("yes" as const) : ("no" as const))]]);

describe("the sentence on coming into care during Key Stage 4", () => {
  const cohort = (late: number, all: number, lateYes: number, restYes: number) =>
    many(all, (nth) => ({
      care: { ...aPupil.care, began: value(nth < late ? "2012-09-01" : "2012-08-31") },
      readyMeasures: ready(nth < lateYes || (nth >= late && nth < late + restYes)),
    }));

  it("counts from the September of Year 10 and compares two groups of ten or more", () => {
    expect(said("entry-to-care", cohort(12, 40, 2, 5))).toBe(
      "12 of 40 (30.0%) came into care during Key Stage 4; 2 attained the measure, compared with 5 of the other 28.",
    );
  });

  it("compares nothing with a group under ten", () => {
    expect(said("entry-to-care", cohort(9, 40, 0, 5))).toBe(
      "9 of 40 (22.5%) came into care during Key Stage 4; none attained the measure.",
    );
    expect(said("entry-to-care", cohort(12, 20, 2, 5))).not.toContain("compared");
  });

  it("is of all counted, as other sentences of the page are, and says what is not known of them", () => {
    const [first, second, ...rest] = cohort(12, 40, 2, 5);
    if (first === undefined || second === undefined) throw new Error("no pupils");
    const open = {
      ...second,
      readyMeasures: new Map([["ks4-5ac-em", { kind: "unreadable" as const, raw: "?" }]]),
    };
    expect(said("entry-to-care", [first, open, ...rest])).toBe(
      "12 of 40 (30.0%) came into care during Key Stage 4; 1 attained the measure, and the outcome of 1 is not known, compared with 5 of the other 28.",
    );
    const undated = { ...first, care: { ...first.care, began: { kind: "blank" as const } } };
    expect(said("entry-to-care", [undated, second, ...rest])).toMatch(
      /^11 of 39 whose day is recorded \(28\.2%\) came into care/,
    );
  });

  it("is not said of nobody, nor of other years than Year 11", () => {
    expect(said("entry-to-care", cohort(0, 40, 0, 5))).toBeUndefined();
    expect(said("entry-to-care", cohort(12, 40, 2, 5), { years: [10, 11] })).toBeUndefined();
  });
});

describe("the sentence on pupils' own targets", () => {
  const graded = (grade: string) => [
    gradeOf("maths", grade, workingAt(null)),
    gradeOf("maths", "C", { ...workingAt(null), role: "target" }),
  ];

  it("counts GREEN and AMBER among those who can be rated, and says how many cannot", () => {
    const pupils = many(13, (nth) => ({
      grades: nth < 12 ? graded(nth < 9 ? "D" : "F") : [],
      readyMeasures: ready(nth < 3),
    }));
    expect(said("ratings", pupils)).toBe(
      "Against their own targets, 9 of 12 rated (75.0%) were GREEN or AMBER; 1 was not rated.",
    );
    expect(said("ratings", pupils.slice(0, 12))).not.toContain("not rated");
  });

  it("is not said where nobody is RED: all of them AMBER explains nothing", () => {
    expect(
      said(
        "ratings",
        many(12, (nth) => ({ grades: graded("D"), readyMeasures: ready(nth < 3) })),
      ),
    ).toBeUndefined();
  });

  it("is not said where nobody has a target", () => {
    expect(
      said(
        "ratings",
        many(12, (nth) => ({ readyMeasures: ready(nth < 3) })),
      ),
    ).toBeUndefined();
  });
});

describe("the sentence on the year group that stands worst", () => {
  const absence = { measure: "absence-persistent", years: [8, 9, 10], goodIs: "low", target: "10" } as const;
  const cohort = (in10: number, absent10: number) =>
    many(40 + in10, (nth) => ({
      year: value(nth < in10 ? 10 : nth % 2 === 0 ? 9 : 8),
      termly: { ...aPupil.termly, attendance: value(nth < absent10 || nth === 50 ? "80" : "97") },
    }));

  it("sets it beside all others", () => {
    expect(said("year-gap", cohort(20, 8), absence)).toBe(
      "8 of 20 in Year 10 (40.0%) were persistently absent, compared with 1 of 40 elsewhere (2.5%).",
    );
  });

  it("is not said of a year under ten, nor of a difference under ten points", () => {
    expect(said("year-gap", cohort(9, 8), absence)).toBeUndefined();
    expect(said("year-gap", cohort(20, 2), absence)).toBeUndefined();
  });

  it("takes the lowest year where high is good", () => {
    const pupils = many(40, (nth) => ({
      year: value(nth < 20 ? 7 : 8),
      termly: {
        ...aPupil.termly,
        pepInTime: value(nth < 10 || nth > 22 ? ("yes" as const) : ("no" as const)),
      },
    }));
    const peps = { measure: "pep-in-time", years: [7, 8], target: "95" } as const;
    expect(said("year-gap", pupils, peps)).toBe(
      "10 of 20 in Year 7 (50.0%) had their Personal Education Plan in time, compared with 17 of 20 elsewhere (85.0%).",
    );
  });
});

describe("the sentences on Personal Education Plans", () => {
  const blank = { kind: "blank" } as const;

  it("have the indicator's own share, and those not recorded beside it", () => {
    const pupils = many(34, (nth) => ({
      termly: {
        ...aPupil.termly,
        pepInTime: nth < 27 ? value("yes" as const) : nth < 32 ? value("no" as const) : blank,
      },
    }));
    const peps = { measure: "pep-in-time", years: [11], target: "95" } as const;
    expect(said("pep-dates", pupils, peps)).toBe(
      "Personal Education Plans were in time for 27 of 32 recorded (84.4%); 5 were late, and of 2 more it is not known.",
    );
    expect(said("pep-dates", pupils.slice(0, 28), peps)).toContain("(96.4%); 1 was late.");
  });

  it("say how many of those graded are RED", () => {
    const pupils = many(12, (nth) => ({
      termly: {
        ...aPupil.termly,
        pepQuality: nth === 11 ? blank : value(nth < 2 ? ("RED" as const) : ("GREEN" as const)),
      },
    }));
    const graded = { measure: "pep-green", years: [11], target: "95" } as const;
    expect(said("pep-grades", pupils, graded)).toBe(
      "2 of 11 graded Personal Education Plans (18.2%) were RED and are to be returned.",
    );
    expect(said("pep-grades", pupils.slice(1), graded)).toContain("was RED and is to be returned.");
    expect(said("pep-grades", pupils.slice(2), graded)).toBeUndefined();
  });
});

describe("the sentence on the combined standard at eleven", () => {
  const table = `
    key | year | reading | writing | mathematics
    a | 6 | EXS | EXS | EXS
    b | 6 | EXS | WTS | EXS
    c | 6 | EXS | WTS | GDS
    d | 6 | WTS | WTS | EXS`;
  const teacher = { role: "result", term: null, scale: "KS2 TA" } as const;
  const combined = { measure: "ks2-rwm-expected", years: [6], target: "60" } as const;

  it("stands beside the subjects, with the one that most missed alone", () => {
    expect(said("combined-standard", pupilsOf(table, teacher), combined, "2017/18")).toBe(
      "1 of 4 met the combined standard: reading 3, writing 1, mathematics 4; 2 missed writing alone.",
    );
  });

  it("names no subject where nobody missed one alone, and says “working at” of working-at grades", () => {
    const lines = table.trim().split("\n");
    const two = [lines[0], lines[1], lines[4]].join("\n");
    expect(
      said("combined-standard", pupilsOf(two, { ...teacher, role: "workingAt" }), combined, "2017/18"),
    ).toBe("1 of 2 is working at the combined standard: reading 1, writing 1, mathematics 2.");
  });
});

describe("the sentence on England's figure", () => {
  const comparator = { label: "England CLA", value: "12", source: "", date: "" };
  const pupils = (yes: number) => many(20, (nth) => ({ readyMeasures: ready(nth < yes) }));

  it("is said where ours is the worse one, and not where ours is better: that explains nothing", () => {
    expect(said("comparator", pupils(2), { comparator })).toBe(
      "This is 2.0 points below England CLA (12.0%).",
    );
    expect(said("comparator", pupils(3), { comparator })).toBeUndefined();
    expect(said("comparator", pupils(3), { comparator, goodIs: "low" })).toContain("above England CLA");
  });
});

describe("the sentence on English beside mathematics", () => {
  const subjects = "key | englishLanguage | mathematics | science";
  const rows = Array.from({ length: 11 }, (_, nth) => `p${nth} | C | ${nth === 0 ? "ZZ" : "D"} | C`);

  it("is of the same pupils on every page, whether or not the measure knows their outcome", () => {
    const pupils = pupilsOf([subjects, ...rows].join("\n"));
    for (const measure of ["ks4-5ac-em", "ks4-em-c"])
      expect(said("subject-gap", pupils, { measure })).toBe(
        "11 of 11 (100.0%) gained A*-C in English; 0 of 10 (0.0%) in mathematics.",
      );
  });
});
