import fc from "fast-check";
import { ratePupil } from "../../../../src/core/analysis/pupilRatings";
import { redList } from "../../../../src/core/analysis/pupilLists/redList";
import { transition } from "../../../../src/core/analysis/pupilLists/transition";
import { underachieving } from "../../../../src/core/analysis/pupilLists/underachieving";
import type { ScaleId } from "../../../../src/core/domain/grades/gradeReading";
import type { GradeRole, Pupil, SubjectGrade } from "../../../../src/core/domain/pupil";
import { ratingNames } from "../../../../src/core/domain/ratings";
import type { Settings } from "../../../../src/core/domain/settings";
import type { Term } from "../../../../src/core/domain/term";
import { aPupil, gradeOf, settingsOf, value } from "../../../support/pupils";

/** Lists that follow from the ratings: underachieving in Years 10 and 11, Year 6 at risk, RED for social care. */

type Told = readonly [subject: string, role: GradeRole, grade: string, scale?: ScaleId, term?: Term["name"]];

function grades(told: readonly Told[], usual: ScaleId): readonly SubjectGrade[] {
  return told.map(([subject, role, grade, scale = usual, name]) => {
    const term = name === undefined ? null : { year: null, name, half: null };
    return gradeOf(subject, grade, { role, term, scale });
  });
}

const rate = (pupils: readonly Pupil[], settings: Settings) =>
  pupils.map((pupil) => ratePupil(pupil, settings));

describe("underachieving in Years 10 and 11", () => {
  const letters: readonly Told[] = ["englishLanguage", "mathematics", "science", "history", "art"].flatMap(
    (subject): Told[] => [
      [subject, "workingAt", "D"],
      [subject, "target", "C"],
    ],
  );

  function listed(
    year: number,
    told: readonly Told[],
    part: Partial<Settings> = {},
    scale: ScaleId = "A*-G",
  ) {
    const settings = settingsOf(part);
    const pupil = { ...aPupil, year: value(year), grades: grades(told, scale) };
    return underachieving(rate([pupil], settings), settings).flatMap(({ reasons }) => reasons);
  }

  it("are those AMBER or RED whose targets come to five A*-C including English and maths", () => {
    expect(listed(11, letters)).toEqual([
      "AMBER on attainment (−1.0 grades)",
      "the targets come to 5 or more A*-C including English and maths",
    ]);
  });

  it.each([
    ["in Year 9", 9, letters],
    ["in Year 12", 12, letters],
    ["on target", 11, letters.map(([subject, role]): Told => [subject, role, "C"])],
    ["not rated", 11, letters.filter(([, role]) => role === "target")],
    [
      "without the potential",
      11,
      letters.map(([subject, role]): Told => [subject, role, role === "target" ? "D" : "F"]),
    ],
  ])("are none %s", (_, year, told) => {
    expect(listed(year, told)).toEqual([]);
  });

  it("are none whose year group is not known", () => {
    const pupil: Pupil = { ...aPupil, year: { kind: "blank" }, grades: grades(letters, "A*-G") };
    expect(underachieving(rate([pupil], settingsOf()), settingsOf())).toEqual([]);
  });

  it("are told by English and maths alone where fewer than five subjects have a target", () => {
    expect(listed(11, letters.slice(0, 6))[1]).toBe(
      "the targets in English and maths are C or above, and fewer than five subjects have one",
    );
    expect(listed(11, letters.slice(0, 2))).toEqual([]);
  });

  it("come by key, in whatever order the rows are", () => {
    const pupils = ["b", "a"].map((key): Pupil => ({ ...aPupil, key, grades: grades(letters, "A*-G") }));
    const settings = settingsOf();
    const keys = (from: readonly Pupil[]) =>
      underachieving(rate(from, settings), settings).map(({ pupil }) => pupil.key);
    expect([keys(pupils), keys([...pupils].reverse())]).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it("are asked for 4 or above in both where the examinations are in 2017 or later", () => {
    const both: readonly Told[] = [
      ["englishLanguage", "workingAt", "2"],
      ["englishLanguage", "target", "4"],
      ["mathematics", "workingAt", "3"],
      ["mathematics", "target", "5"],
    ];
    const words = ["RED on attainment (−2.0 grades)", "the targets come to 4 or above in English and maths"];
    expect(listed(10, both, { academicYear: "2015/16" }, "9-1")).toEqual(words);
    expect(listed(11, both, { academicYear: "2023/24" }, "9-1")).toEqual(words);
    expect(listed(11, both, { academicYear: "2011/12" }, "9-1")).toEqual([]);
  });

  it("may show it by what they had attained before, in English or reading and in maths", () => {
    const short: readonly Told[] = [
      ["mathematics", "workingAt", "F"],
      ["mathematics", "target", "E"],
    ];
    const before: readonly Told[] = [
      ["reading", "baseline", "4b", "NC levels"],
      ["mathematics", "baseline", "4c", "NC levels"],
    ];
    expect(listed(11, [...short, ...before])).toEqual([
      "AMBER on attainment (−1.0 grades)",
      "earlier attainment: English 4b and maths 4c",
    ]);
    expect(listed(11, [...short, ...before.slice(1)])).toEqual([]);
    const scores: readonly Told[] = before.map(([subject, role]): Told => [
      subject,
      role,
      "101",
      "KS2 scaled",
    ]);
    expect(listed(11, [...short, ...scores])[1]).toBe("earlier attainment: English 101 and maths 101");
  });
});

describe("Year 6 at risk on transfer", () => {
  const settings = settingsOf({ academicYear: "2023/24" });
  const inYear6 = (part: Partial<Pupil>): Pupil => ({ ...aPupil, year: value(6), ...part });
  const reasons = (part: Partial<Pupil>) =>
    transition(rate([inYear6(part)], settings), settings).flatMap((each) => each.reasons);
  const termly = (part: Partial<Pupil["termly"]>) => ({ termly: { ...aPupil.termly, ...part } });
  const ta = (...told: readonly Told[]) => ({ grades: grades(told, "KS2 TA") });

  it.each<[string, Partial<Pupil>, readonly string[]]>([
    ["writing below expected", ta(["writing", "workingAt", "WTS"]), ["writing WTS, below EXS"]],
    [
      "a result before what the pupil is working at",
      ta(["reading", "workingAt", "WTS"], ["reading", "result", "EXS"]),
      [],
    ],
    [
      "the latest term with a grade, up to the one reported on",
      ta(
        ["reading", "workingAt", "EXS", "KS2 TA", "autumn"],
        ["reading", "workingAt", "WTS", "KS2 TA", "spring"],
        ["reading", "workingAt", "", "KS2 TA", "summer"],
      ),
      ["reading WTS, below EXS"],
    ],
    ["a score of 99", ta(["mathematics", "result", "99", "KS2 scaled"]), ["maths 99, below 100"]],
    ["below the test", ta(["mathematics", "result", "B", "KS2 scaled"]), ["maths B"]],
    [
      "words of a school",
      ta(["reading", "workingAt", "towards", "age related"]),
      ["reading towards, below at"],
    ],
    ["a target alone", ta(["reading", "target", "WTS"]), []],
    ["attendance RED", termly({ attendance: value("85") }), ["attendance RED (85.0%)"]],
    ["attendance AMBER", termly({ attendance: value("92") }), []],
    ["an SDQ of concern", termly({ sdq: value(20) }), ["wellbeing RED (SDQ 20)"]],
    ["an EHC plan", { sen: { ...aPupil.sen, provision: value("E") } }, ["EHC plan"]],
    ["SEN support", { sen: { ...aPupil.sen, provision: value("K") } }, []],
    [
      "a move of school",
      { yearly: { ...aPupil.yearly, schoolMoves: value("1") } },
      ["1 move of school this year"],
    ],
    ["two moves", { yearly: { ...aPupil.yearly, schoolMoves: value("2") } }, ["2 moves of school this year"]],
    ["a recorded none", { yearly: { ...aPupil.yearly, schoolMoves: value("0") } }, []],
    [
      "a change of placement",
      { yearly: { ...aPupil.yearly, placementMoves: value("1") } },
      ["1 move of placement this year"],
    ],
    [
      "new to care",
      { care: { ...aPupil.care, began: value("2023-11-02") } },
      ["came into care this school year"],
    ],
    ["long in care", { care: { ...aPupil.care, began: value("2019-11-02") } }, []],
  ])("%s", (_, part, expected) => {
    expect(reasons(part)).toEqual(expected);
  });

  it("lists those with most triggers first, and nobody of another year", () => {
    const two = { ...inYear6(termly({ attendance: value("80"), sdq: value(30) })), key: "z" };
    const one = (key: string) => ({ ...inYear6(termly({ attendance: value("80") })), key });
    const seven = { ...two, key: "y7", year: value(7) };
    const unknown: Pupil = { ...two, key: "?", year: { kind: "blank" } };
    const found = transition(rate([one("b"), one("a"), seven, unknown, two], settings), settings);
    expect(found.map(({ pupil, triggers }) => [pupil.key, ...triggers])).toEqual([
      ["z", "attendance", "wellbeing"],
      ["a", "attendance"],
      ["b", "attendance"],
    ]);
  });
});

describe("RED for social care", () => {
  it("says in what, with the figure, and at which school", () => {
    const pupil: Pupil = {
      ...aPupil,
      school: { kind: "value", value: "westmere", raw: "Westmere School " },
      termly: { ...aPupil.termly, attendance: value("85"), sdq: value(20) },
    };
    expect(redList(rate([pupil], settingsOf()))).toEqual([
      {
        pupil,
        reds: ["attendance", "wellbeing"],
        since: [null, null],
        reasons: ["attendance (85.0%)", "wellbeing (SDQ 20)"],
        school: "Westmere School",
      },
    ]);
  });

  const attendance = fc.constantFrom("85", "92", "97");
  const sdq = fc.constantFrom(5, 15, 25);
  const rows = fc.array(fc.record({ attendance, sdq }), { maxLength: 8 }).map((found) =>
    found.map((row, nth): Pupil => ({
      ...aPupil,
      key: `p${nth}`,
      termly: { ...aPupil.termly, attendance: value(row.attendance), sdq: value(row.sdq) },
    })),
  );

  it("holds a pupil exactly when a rating is RED, in whatever order the rows are", () => {
    fc.assert(
      fc.property(rows, (pupils) => {
        const rated = rate(pupils, settingsOf());
        const red = rated.filter(({ ratings }) => ratingNames.some((name) => ratings[name] === "RED"));
        const listed = redList(rated);
        expect(new Set(listed.map(({ pupil }) => pupil.key))).toEqual(
          new Set(red.map(({ pupil }) => pupil.key)),
        );
        expect(redList([...rated].reverse())).toEqual(listed);
      }),
      { numRuns: 100 },
    );
  });
});
