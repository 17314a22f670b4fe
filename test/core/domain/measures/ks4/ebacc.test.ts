import { meanMeasure, shareMeasure } from "../../../../support/measures";
import { autumn, gradesOf, letters, nineToOne, pupilWith, scoreOf, verdictOf } from "./ks4Pupils";
import type { At, Grades } from "./ks4Pupils";

const summer = { academicYear: "2023/24" };

const p3 = {
  ...{ englishLanguage: "6", englishLiterature: "7", mathematics: "5", biology: "5", chemistry: "5" },
  ...{ physics: "4", french: "4", geography: "6", religiousStudies: "6", art: "7" },
};

function entry(grades: Grades, at: At = nineToOne, academicYear = "2023/24"): string {
  const { answer, why } = verdictOf("ks4-ebacc-entry", pupilWith(gradesOf(grades, at)), { academicYear });
  return `${answer}: ${why}`;
}

describe("entry for the English Baccalaureate", () => {
  it("is entry for all five pillars, whatever the grades", () => {
    expect(entry(p3)).toBe("yes: all five pillars entered");
    expect(entry({ ...p3, french: "U", mathematics: "X" })).toBe("yes: all five pillars entered");
  });

  it.each([
    ["Literature", { englishLiterature: "N" }, "English Language and Literature"],
    ["a third science", { physics: "" }, "the sciences"],
    ["geography", { geography: "N" }, "history or geography"],
    ["French and maths", { french: "N", mathematics: "N" }, "mathematics, a language"],
  ])("lacks %s", (_, without, words) => {
    expect(entry({ ...p3, ...without })).toBe(`no: not entered for ${words}`);
  });

  it.each([
    ["computing for the third science", { physics: "", computing: "4" }, "yes"],
    ["computing with one science alone", { chemistry: "", physics: "", computing: "4" }, "no"],
    ["ICT, which is no computer science", { physics: "", ict: "4" }, "no"],
    ["ancient history", { geography: "", ancientHistory: "3" }, "yes"],
    ["religious studies, which is no humanity here", { geography: "" }, "no"],
    ["Latin", { french: "", latin: "3" }, "yes"],
    ["Biblical or modern Hebrew", { french: "", hebrew: "3" }, "yes"],
  ])("takes or leaves %s", (_, instead, expected) => {
    expect(entry({ ...p3, ...instead })).toMatch(new RegExp(`^${expected}:`));
  });

  it("meets the sciences by a double award, or by science and additional science", () => {
    const none = { ...p3, biology: "", chemistry: "", physics: "" };
    expect(entry({ ...none, doubleScience: "3" })).toMatch(/^yes/);
    const old = {
      ...Object.fromEntries(Object.keys(none).map((id) => [id, "C"])),
      biology: "",
      chemistry: "",
      physics: "",
    };
    expect(entry({ ...old, science: "C", additionalScience: "D" }, letters, "2015/16")).toMatch(/^yes/);
    expect(entry({ ...old, science: "C" }, letters, "2015/16")).toBe("no: not entered for the sciences");
  });

  it("is not known while a cell may hold an entry that decides; a result to come is one", () => {
    expect(entry({ ...p3, french: "#REF!" })).toBe("notKnown: French #REF! cannot be read and decides");
    expect(entry({ ...p3, french: "TBC" })).toBe("yes: all five pillars entered");
  });

  it("counts a pupil without results as not entered, with what lacks", () => {
    const verdict = verdictOf("ks4-ebacc-entry", pupilWith(), summer);
    expect(verdict).toMatchObject({ answer: "no", why: "no results entered", notEntered: true });
    expect(verdict.missing).toHaveLength(5);
    expect(verdictOf("ks4-ebacc-entry", pupilWith(gradesOf({ art: "4" })), summer).missing).toContainEqual({
      kind: "part",
      label: "a language",
      has: "not entered",
      asked: null,
      short: null,
      scale: null,
    });
  });

  it("needs columns for every pillar", () => {
    const measure = shareMeasure("ks4-ebacc-entry");
    expect(measure.decidableFrom?.(new Set(Object.keys(p3)))).toBe(true);
    expect(measure.decidableFrom?.(new Set(Object.keys(p3).filter((id) => id !== "french")))).toBe(false);
  });
});

describe("the EBacc average point score", () => {
  const aps = (grades: Grades, part = {}) =>
    scoreOf("ks4-ebacc-aps", pupilWith(gradesOf(grades)), { ...summer, ...part });

  it("is six slots over six: English, maths, two sciences, a humanity and a language", () => {
    expect(aps(p3).why).toBe("EBacc points 5.33: 32 over 6");
    expect(aps({ englishLanguage: "3" }).why).toBe("EBacc points 0.50: 3 over 6");
  });

  it("takes a double award for two sciences, and the better of what fills a slot", () => {
    expect(aps({ doubleScience: "4" }).why).toBe("EBacc points 1.33: 8 over 6");
    expect(aps({ biology: "6", doubleScience: "4", chemistry: "5" }).why).toBe(
      "EBacc points 1.83: 11 over 6",
    );
    expect(aps({ history: "3", geography: "6", french: "2", spanish: "5" }).why).toBe(
      "EBacc points 1.83: 11 over 6",
    );
  });

  it("is 0 without results, unless they are not known, and not known while a grade decides", () => {
    expect(scoreOf("ks4-ebacc-aps", pupilWith(), summer)).toMatchObject({
      kind: "scored",
      why: "no results entered",
    });
    expect(aps({ art: "" }, { blankResults: "notKnown" })).toMatchObject({ kind: "notKnown" });
    expect(aps({ ...p3, french: "#REF!" }).why).toBe("French #REF! cannot be read and decides");
    expect(aps({ ...p3, art: "#REF!" }).why).toBe("EBacc points 5.33: 32 over 6");
  });

  it("on working-at grades is not known while maths is blank", () => {
    const at = { ...nineToOne, role: "workingAt", term: autumn } as const;
    const pupil = pupilWith(gradesOf({ ...p3, mathematics: "" }, at));
    const verdict = scoreOf("ks4-ebacc-aps", pupil, { ...summer, basis: "workingAt", term: autumn });
    expect(verdict.why).toBe("maths is blank and decides");
    expect(meanMeasure("ks4-ebacc-aps").decimals).toBe(2);
  });
});
