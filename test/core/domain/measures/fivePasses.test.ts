import type { MeasureContext, Verdict } from "../../../../src/core/domain/measures/measure";
import type { SubjectGrade } from "../../../../src/core/domain/pupil";
import { contextFor, shareMeasure } from "../../../support/measures";
import { aPupil, gradeOf, results, workingAt } from "../../../support/pupils";
import { describeVectors, vectors } from "../../../support/vectors";

type Grades = Readonly<Record<string, string>>;

function resultsOf(grades: Grades): readonly SubjectGrade[] {
  return Object.entries(grades).map(([subject, text]) =>
    gradeOf(
      subject,
      text,
      subject.startsWith("vocational") ? { ...results, scale: "level 2 vocational" } : results,
    ),
  );
}

function sat(subject: string, text: string, day: string): SubjectGrade {
  return gradeOf(subject, text, results, 0, 0, day);
}

function verdict(
  grades: readonly SubjectGrade[],
  part: Partial<MeasureContext> = {},
  id = "ks4-5ac-em",
): Verdict {
  const measure = shareMeasure(id);
  return measure.attained({ ...aPupil, grades }, contextFor(measure, { academicYear: "2013/14", ...part }));
}

describe("five A*-C with English and mathematics, under the 2014 rules", () => {
  it("Q1: three vocational passes count as two", () => {
    const grades = resultsOf({
      englishLanguage: "C",
      mathematics: "C",
      science: "C",
      additionalScience: "D",
      vocational: "P",
      vocational2: "P",
      vocational3: "M",
    });
    expect(verdict(grades)).toMatchObject({ answer: "yes", why: "5 passes, English and maths" });
  });

  it("Q2: two GCSEs and three vocational passes are four", () => {
    const grades = resultsOf({
      englishLanguage: "C",
      mathematics: "C",
      science: "D",
      vocational: "P",
      vocational2: "P",
      vocational3: "P",
    });
    expect(verdict(grades)).toMatchObject({ answer: "no", why: "four passes" });
  });

  const others = { mathematics: "C", history: "C", geography: "C", french: "C", art: "C" };
  const q3 = [
    sat("englishLanguage", "D", "2013-11-05"),
    sat("englishLanguage", "C", "2014-06-03"),
    ...resultsOf(others),
  ];

  it("Q3: the first entry of English counts, unless best entry is chosen", () => {
    expect(verdict(q3)).toMatchObject({ answer: "no", why: "English D" });
    expect(verdict(q3, {}, "ks4-5ac").answer).toBe("yes");
    expect(verdict(q3, { entryRule: "best" })).toMatchObject({
      answer: "yes",
      why: "6 passes, English and maths",
    });
  });

  it("Q4: Literature alone is not English", () => {
    const grades = resultsOf({ englishLanguage: "D", englishLiterature: "B", ...others });
    expect(verdict(grades)).toMatchObject({ answer: "no", why: "English D", missing: [{ kind: "english" }] });
  });

  it("Q5: an attempt from before 29 September 2013 stands beside the next one, and the better counts", () => {
    const grades = [
      sat("mathematics", "D", "2013-06-11"),
      sat("mathematics", "C", "2013-11-08"),
      ...resultsOf({ englishLanguage: "C", history: "C", geography: "C", art: "C" }),
    ];
    expect(verdict(grades)).toMatchObject({ answer: "yes", why: "5 passes, English and maths" });
  });

  it("Q6: no entries count as not attaining", () => {
    expect(verdict(resultsOf({ englishLanguage: "", mathematics: "", art: "" }))).toMatchObject({
      answer: "no",
      why: "no results entered",
      notEntered: true,
    });
  });

  it("counts the best of one series, and of attempts without dates", () => {
    const sameSummer = [sat("englishLanguage", "D", "2014-05-20"), sat("english", "C", "2014-06-05")];
    const undated = resultsOf({ englishLanguage: "D", english: "C" });
    expect(verdict([...sameSummer, ...resultsOf(others)]).answer).toBe("yes");
    expect(verdict([...undated, ...resultsOf(others)]).answer).toBe("yes");
  });

  it("keeps first entry to English Baccalaureate subjects in 2013/14 and extends it in 2014/15", () => {
    const resit = [sat("art", "D", "2013-11-05"), sat("art", "C", "2014-06-03")];
    const four = resultsOf({ englishLanguage: "C", mathematics: "C", history: "C", geography: "C" });
    expect(verdict([...four, ...resit]).answer).toBe("yes");
    expect(verdict([...four, ...resit], { academicYear: "2014/15" }).answer).toBe("no");
  });

  it("counts English and English Language once, a double award twice and a short course not at all", () => {
    const pair = resultsOf({ english: "C", englishLanguage: "B", mathematics: "C", history: "C", art: "C" });
    const double = resultsOf({ english: "C", mathematics: "C", doubleScience: "C", art: "C" });
    const short = resultsOf({
      english: "C",
      mathematics: "C",
      history: "C",
      art: "C",
      religiousStudiesShort: "A",
    });
    expect([verdict(pair).answer, verdict(double).answer, verdict(short).answer]).toEqual([
      "no",
      "yes",
      "no",
    ]);
  });

  it("counts a pair of grades twice when both are passes, and once when only the higher one is", () => {
    const pair = (subject: string, higher: string, lower: string): SubjectGrade => ({
      ...gradeOf(subject, lower),
      reading: { kind: "grade", code: lower, raw: `${higher}${lower}`, pair: { higher, lower } },
    });
    const three = resultsOf({ english: "C", mathematics: "C", art: "C" });
    const answersWith = (grade: SubjectGrade) => verdict([...three, grade]).answer;
    expect(answersWith(pair("doubleScience", "B", "C"))).toBe("yes");
    expect(answersWith(pair("science", "C", "C"))).toBe("yes");
    expect(answersWith(pair("doubleScience", "C", "D"))).toBe("no");
    expect(answersWith(pair("doubleScience", "D", "D"))).toBe("no");
    const four = [...three, ...resultsOf({ history: "C" })];
    expect(verdict([...four, pair("doubleScience", "C", "D")]).answer).toBe("yes");
    expect(verdict([...four, pair("doubleScience", "D", "D")]).answer).toBe("no");
  });

  it("is not known while a result to come decides, and known while it does not", () => {
    const pending = { englishLanguage: "C", mathematics: "TBC", science: "C", history: "C", art: "C" };
    expect(verdict(resultsOf(pending)).why).toBe("maths TBC is not in yet and decides");
    expect(verdict(resultsOf({ ...pending, englishLanguage: "E" })).answer).toBe("no");
  });

  it("names every unknown grade when only together they could decide", () => {
    const grades = resultsOf({
      englishLanguage: "C",
      mathematics: "C",
      science: "C",
      history: "C",
      art: "#N/A",
      music: "#N/A",
    });
    const { answer, undecided } = verdict(grades);
    expect(answer).toBe("notKnown");
    expect(undecided?.map(({ subject }) => subject)).toEqual(["art", "music"]);
  });

  it("does not name a level 1 award without its grade, which leaves points open but no pass", () => {
    const pending = { history: "TBC", french: "TBC", art: "TBC", vocational: "L1" };
    const grades = resultsOf({ englishLanguage: "C", mathematics: "C", music: "C", ...pending });
    expect(verdict(grades)).toMatchObject({
      answer: "notKnown",
      why: "history TBC is not in yet and decides; French TBC is not in yet and decides; art and design TBC is not in yet and decides",
    });
    expect(verdict(grades).undecided?.map(({ subject }) => subject)).toEqual(["history", "french", "art"]);
  });

  it("cannot take a 9 to 1 grade for a pass before 2016/17", () => {
    const nine = gradeOf("englishLanguage", "5", { ...results, scale: "9-1" });
    expect(verdict([nine, ...resultsOf(others)]).answer).toBe("notKnown");
  });
});

describe("on working-at grades", () => {
  const autumn = { name: "autumn", year: "2013/14", half: null } as const;
  const view = { basis: "workingAt", term: autumn } as const;
  const at = (grades: Grades) =>
    Object.entries(grades).map(([subject, text]) => gradeOf(subject, text, workingAt(autumn)));

  it("does not know a pupil whose English is blank and decides", () => {
    const grades = at({ englishLanguage: "", mathematics: "C", science: "C", history: "C", art: "C" });
    expect(verdict(grades, view)).toMatchObject({ answer: "notKnown", why: "English is blank and decides" });
  });

  it("knows the answer where the blank cannot change it, and takes blank options as not taken", () => {
    const grades = at({ englishLanguage: "", mathematics: "D", science: "C", history: "", art: "" });
    expect(verdict(grades, view)).toMatchObject({ answer: "no", notEntered: false });
  });

  it("counts U, X and N as no", () => {
    const grades = at({ englishLanguage: "X", mathematics: "N", science: "C", history: "C", art: "C" });
    expect(verdict(grades, view)).toMatchObject({
      answer: "no",
      why: "English absent and maths not entered",
    });
  });

  it("does not know a pupil without any grade, nor looks at another term or at results", () => {
    const other = gradeOf("englishLanguage", "C", workingAt({ ...autumn, name: "spring" }));
    expect(verdict([...at({ englishLanguage: "", mathematics: "" }), other], view).answer).toBe("notKnown");
    expect(verdict(resultsOf({ englishLanguage: "D" }), view).answer).toBe("notKnown");
  });
});

const namesInVectors: Readonly<Record<string, string>> = {
  "English Language": "englishLanguage",
  Mathematics: "mathematics",
  Science: "science",
  "Additional Science": "additionalScience",
  History: "history",
  Geography: "geography",
  French: "french",
  Art: "art",
};

describeVectors("the reference pupils of 2014", () => {
  it("attain or not as listed", () => {
    for (const pupil of vectors?.five_ac_em_2014 ?? []) {
      const entries = (pupil.entries ?? []).map(([name, month, grade]) =>
        sat(namesInVectors[name] ?? name, grade, `${month}-10`),
      );
      const gcses = Object.entries(pupil.gcse).map(([name, grade]) =>
        gradeOf(namesInVectors[name] ?? name, grade),
      );
      const vocational = (pupil.non_gcse_level2_passes ?? []).map((_, index) => ["", "2", "3"][index] ?? "");
      const grades = [
        ...entries,
        ...gcses,
        ...resultsOf(Object.fromEntries(vocational.map((number) => [`vocational${number}`, "P"]))),
      ];
      const expected = pupil.rules_2014_first_entry ?? pupil.rules_2014;
      expect([pupil.id, verdict(grades).answer === "yes"]).toEqual([pupil.id, expected?.met]);
      if (pupil.rules_2013 !== undefined)
        expect(verdict(grades, { academicYear: "2012/13" })).toMatchObject({
          answer: pupil.rules_2013.met ? "yes" : "no",
          why: `${pupil.rules_2013.count} passes, English and maths`,
        });
    }
  });
});
