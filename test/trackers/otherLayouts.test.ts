import { trackerFile } from "../support/trackerFile";
import { hasRightLetter, isPass, passes, printedFigures, textOf, twelveMonths } from "./handCount";
import { otherLayouts, otherLayoutsExpected } from "./otherLayouts";
import { longLayouts } from "./otherLayoutsLong";
import { codesBy, readLayout } from "./layoutReading";
import { twentyPupils } from "./twentyPupils";

const subjects = ["engLang", "engLit", "maths", "science", "addScience", "history", "geography", "art"];

const year11 = twentyPupils.filter((pupil) => pupil["year"] === 11);
const counted = year11.filter((pupil) => twelveMonths(pupil["inCare"]));
const attained = counted.filter(
  (pupil) => isPass(pupil["engLang"]) && isPass(pupil["maths"]) && passes(pupil, subjects) >= 5,
);

describe("the twenty pupils of the other layouts", () => {
  it("give 4 of 15 in Year 11 by hand", () => {
    expect([year11.length, counted.length, attained.length]).toEqual([
      otherLayoutsExpected.read,
      otherLayoutsExpected.counted,
      otherLayoutsExpected.numerator,
    ]);
  });

  it("print figures that follow from the counts", () => {
    expect(otherLayoutsExpected).toMatchObject(printedFigures(otherLayoutsExpected));
  });

  it("all have English and maths in Year 11, so that working-at grades decide every pupil", () => {
    expect(
      year11.filter((pupil) => textOf(pupil["engLang"]) === "" || textOf(pupil["maths"]) === ""),
    ).toEqual([]);
  });

  it("have UPNs with the right check letter", () => {
    expect(twentyPupils.filter((pupil) => !hasRightLetter(textOf(pupil["upn"])))).toEqual([]);
  });
});

describe("the other layouts", () => {
  it.each(otherLayouts)("$fileName shows each pupil's UPN once on its visible sheets", (tracker) => {
    const cells = tracker.sheets
      .filter(({ visibility }) => visibility === undefined)
      .flatMap(({ rows }) => rows.flat().map(textOf));
    const upns = twentyPupils.map((pupil) => textOf(pupil["upn"]));
    expect(cells.filter((cell) => upns.includes(cell)).sort()).toEqual([...upns].sort());
  });

  it.each(otherLayouts)("$fileName can be written as a file", (tracker) => {
    expect([...trackerFile(tracker).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });
});

describe("layouts with several rows for a pupil", () => {
  const wide = readLayout(otherLayouts[1]);
  const pupilsOf = (reading: typeof wide) =>
    reading.pupils
      .map(({ key, name, year, sex, school, care, sen }) => ({ key, name, year, sex, school, care, sen }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));

  it.each(longLayouts)("$fileName gives the same twenty pupils as the wide list", (tracker) => {
    expect(pupilsOf(readLayout(tracker))).toEqual(pupilsOf(wide));
  });

  it.each(longLayouts)("$fileName gives each pupil the same grades as the wide list", (tracker) => {
    const role = tracker.fileName === "rows-by-term.xlsx" ? "workingAt" : "result";
    expect(codesBy(readLayout(tracker), role)).toEqual(codesBy(wide, "result"));
  });

  it.each(longLayouts)("$fileName asks nothing, and nothing needs mending", (tracker) => {
    const { questions, findings } = readLayout(tracker);
    expect(questions.map(({ id }) => id)).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual([]);
  });
});
