import { exactText } from "../../../../../src/core/domain/exact";
import type { MeasureContext } from "../../../../../src/core/domain/measures/measure";
import { subjects } from "../../../../../src/core/domain/grades/subjects";
import { meanMeasure } from "../../../../support/measures";
import {
  autumn,
  gradesOf,
  letters,
  nineToOne,
  pupilWith,
  scaledScores,
  scoreOf,
  thresholds,
} from "./ks4Pupils";
import type { At, Grades } from "./ks4Pupils";
import { describeVectors, vectors } from "../../../../support/vectors";

const summer = { academicYear: "2023/24" };

function a8(grades: Grades, part: Partial<MeasureContext> = summer, at: At = nineToOne): string {
  return scoreOf("ks4-attainment8", pupilWith(gradesOf(grades, at)), part).why;
}

const core = { englishLanguage: "5", englishLiterature: "4", mathematics: "4" };

describe("the slots of Attainment 8", () => {
  it("double English only when Language and Literature were both taken, a U counting as taken", () => {
    expect(a8({ englishLanguage: "4" })).toBe("Attainment 8 4.0: English 4, maths 0, EBacc 0, open 0");
    expect(a8({ englishLanguage: "4", englishLiterature: "U" })).toMatch(/English 8, .* open 0$/);
    expect(a8({ englishLanguage: "4", englishLiterature: "X" })).toMatch(/English 8/);
    expect(a8({ englishLanguage: "3", englishLiterature: "6" })).toMatch(/English 12, .* open 3$/);
    expect(a8({ englishLanguage: "4", englishLiterature: "N" })).toMatch(/English 4/);
    expect(a8({ englishLiterature: "6" })).toMatch(/English 6/);
  });

  it("let a combined English award of 2016 double by itself", () => {
    const of = (grades: Grades, academicYear: string) => a8(grades, { academicYear }, letters);
    expect(of({ english: "B" }, "2015/16")).toMatch(/English 12, /);
    expect(of({ englishLanguage: "B" }, "2015/16")).toMatch(/English 6, /);
  });

  it("fill both slots of combined science, which may part between EBacc and open", () => {
    const languages = { french: "6", german: "6", history: "2" };
    expect(a8({ doubleScience: "5" })).toMatch(/EBacc 10, open 0$/);
    expect(a8({ doubleScience: "5", ...languages })).toMatch(/EBacc 17, open 7$/);
  });

  it("admit at most three non-GCSEs, as only the open slots do", () => {
    const four = { vocational: "D*", vocational2: "D*", vocational3: "D*", vocational4: "D*" };
    expect(a8(four)).toBe("Attainment 8 25.5: English 0, maths 0, EBacc 0, open 25.5");
  });

  it("score no short course, and of two results that discount each other the better", () => {
    expect(a8({ religiousStudiesShort: "9" })).toMatch(/open 0$/);
    expect(a8({ religiousStudies: "3", religiousStudiesShort: "9" })).toMatch(/open 3$/);
    expect(a8({ english: "3", englishLanguage: "5" })).toMatch(/English 5,/);
  });

  it("score unreformed GCSEs on their own points, but not in English and maths from 2017", () => {
    const at = { academicYear: "2017/18" };
    expect(a8({ englishLanguage: "A", mathematics: "A", history: "B", art: "F" }, at, letters)).toBe(
      "Attainment 8 7.0: English 0, maths 0, EBacc 5.5, open 1.5",
    );
    expect(
      a8(
        { englishLanguage: "A", mathematics: "A", history: "B", art: "F" },
        { academicYear: "2015/16" },
        letters,
      ),
    ).toBe("Attainment 8 29.0: English 7, maths 14, EBacc 6, open 2");
  });

  it("take the first entry of every subject unless the best is chosen", () => {
    const sat = (text: string, day: string) => ({ ...gradesOf({ history: text })[0]!, sat: day });
    const pupil = pupilWith([sat("3", "2022-11-05"), sat("5", "2023-06-03")]);
    const of = (entryRule: "first" | "best") =>
      scoreOf("ks4-attainment8", pupil, { ...summer, entryRule }).why;
    expect([of("first"), of("best")]).toEqual([
      "Attainment 8 3.0: English 0, maths 0, EBacc 3, open 0",
      "Attainment 8 5.0: English 0, maths 0, EBacc 5, open 0",
    ]);
  });
});

describe("what is not known of an Attainment 8", () => {
  it("is a score that an unreadable or pending grade can change, with the cells", () => {
    const verdict = scoreOf(
      "ks4-attainment8",
      pupilWith(gradesOf({ ...core, history: "#REF!", art: "TBC" })),
      summer,
    );
    expect(verdict).toMatchObject({
      kind: "notKnown",
      why: "history #REF! cannot be read and decides; art and design TBC is not in yet and decides",
    });
    expect(verdict.kind === "notKnown" && verdict.undecided?.map(({ subject }) => subject)).toEqual([
      "history",
      "art",
    ]);
  });

  it("is nothing where the grade can change nothing", () => {
    const full = {
      ...{ history: "9", geography: "9", french: "9", art: "9", music: "9", drama: "9" },
      media: "#REF!",
    };
    expect(a8({ ...core, ...full })).toMatch(/^Attainment 8 72.0/);
  });

  it("is the points behind a threshold, and a level 1 without a grade", () => {
    expect(a8({ englishLanguage: "4+" }, summer, thresholds)).toBe(
      "English 4+ leaves the grade open and decides",
    );
    expect(a8({ ...core, vocational: "L1" })).toMatch(/L1 leaves the grade open and decides$/);
    expect(a8({ ...core, vocational: "L1P" })).toMatch(/open 5.25$/);
  });

  it("is a grade of another scale: letters after 2019, levels at any time", () => {
    expect(a8({ history: "A" }, summer, letters)).toBe("history A cannot be read and decides");
    expect(a8({ history: "4b" }, summer, { ...nineToOne, scale: "NC levels" })).toMatch(/^history 4b cannot/);
  });

  it("on working-at grades is a blank in English or maths; blank options are not taken", () => {
    const at = { ...nineToOne, role: "workingAt", term: autumn } as const;
    const view = { ...summer, basis: "workingAt", term: autumn } as const;
    expect(a8({ ...core, history: "", art: "3" }, view, at)).toMatch(/^Attainment 8 25.0/);
    expect(a8({ ...core, mathematics: "" }, view, at)).toBe("maths is blank and decides");
    expect(a8({ mathematics: "4", englishLiterature: "4" }, view, at)).toBe("English is blank and decides");
    expect(a8({ ...core, mathematics: "X" }, view, at)).toMatch(/maths 0/);
    expect(a8({ englishLanguage: "", mathematics: "", art: "" }, view, at)).toBe("no grades recorded");
  });

  it("is a pupil without results where the officer says so; otherwise the score is 0", () => {
    const blank = { englishLanguage: "", mathematics: "" };
    expect(scoreOf("ks4-attainment8", pupilWith(gradesOf(blank)), summer)).toMatchObject({ kind: "scored" });
    const answered = scoreOf("ks4-attainment8", pupilWith(gradesOf(blank)), {
      ...summer,
      blankResults: "notKnown",
    });
    expect(answered).toEqual({ kind: "notKnown", why: "no results entered" });
  });
});

describe("Attainment 8 columns", () => {
  it("are English, maths and three more; with fewer every score would be low", () => {
    const decidable = (...ids: string[]) => meanMeasure("ks4-attainment8").decidableFrom?.(new Set(ids));
    expect(decidable("englishLanguage", "mathematics", "history", "art", "french")).toBe(true);
    expect(decidable("englishLanguage", "mathematics", "history", "art")).toBe(false);
    expect(decidable("englishLanguage", "history", "art", "french", "music")).toBe(false);
    expect(decidable(...subjects.map(({ id }) => id))).toBe(true);
  });
});

/** EBacc and open points of the reference pupils as subjects that hold them; half points as level 2 merits. */
const ebaccSubjects = ["biology", "chemistry", "physics", "history", "geography"];
const openSubjects = ["vocational", "vocational2"];
const vocationalGrades: Readonly<Record<string, string>> = { 1.25: "L1P", 3: "L1D", 4: "L2P", 5.5: "L2M" };

function named(ids: readonly string[], texts: readonly string[]): Grades {
  return Object.fromEntries(texts.map((text, nth) => [ids[nth]!, text]));
}

describeVectors("the reference pupils of summer 2024", () => {
  it("have the scores as listed, element by element", () => {
    for (const pupil of vectors?.attainment8_progress8_2024.pupils ?? []) {
      // Pairs of combined science stand as two subjects; 3.5 and 3.5 as 4 and 3, which come to the same.
      const ebacc = pupil.ebacc_points.map((points, nth) =>
        String(points % 1 === 0 ? points : points + 0.5 - nth),
      );
      const art = pupil.open_points.filter((points) => !(points in vocationalGrades));
      const grades = gradesOf({
        englishLanguage: String(pupil.english_language ?? "N"),
        englishLiterature: String(pupil.english_literature ?? "N"),
        mathematics: String(pupil.maths ?? "N"),
        ...named(ebaccSubjects, ebacc),
        ...named(["art", "music"], art.map(String)),
        ...named(
          openSubjects,
          pupil.open_points.flatMap((points) => vocationalGrades[points] ?? []),
        ),
      });
      const whole = pupilWith(scaledScores(pupil.ks2_reading, pupil.ks2_maths), grades);
      const score = (id: string) => {
        const verdict = scoreOf(id, whole, summer);
        return verdict.kind === "scored" ? Number(exactText(verdict.score)) : null;
      };
      expect([pupil.id, score("ks4-attainment8"), score("ks4-progress8")]).toEqual([
        pupil.id,
        pupil.attainment8,
        pupil.progress8_exact,
      ]);
    }
  });
});
