import {
  countBy,
  hasRightLetter,
  isPass,
  lines,
  passes,
  printedFigures,
  textOf,
  twelveMonths,
} from "./handCount";
import type { Line } from "./handCount";
import { l79, l79Expected, l79Facts, l79HeadingRow } from "./l79";

const subjects = ["Eng Lang", "Eng Lit", "Maths", "Science", "Add Science", "History", "Art", "RE"];

const all = lines(l79.sheets[0]?.rows ?? [], l79HeadingRow);
const counted = all.filter((line) => twelveMonths(line["Date Into Care"]));

const english = (line: Line) => isPass(line["Eng Lang"]);
const maths = (line: Line) => isPass(line["Maths"]);
const five = (line: Line) => passes(line, subjects) >= 5;
const attained = (line: Line) => five(line) && english(line) && maths(line);
const withMaths = (line: Line) => english(line) && !maths(line) && passes(line, subjects) >= 4;
const withEnglish = (line: Line) => !english(line) && maths(line) && passes(line, subjects) >= 4;
const notEntered = (line: Line, subject: string) => ["", "N"].includes(textOf(line[subject]));
const size = (test: (line: Line) => boolean) => counted.filter(test).length;
const sen = (line: Line) => textOf(line["SEN"]);
const type = (line: Line) => textOf(line["School Type"]);

describe("L79", () => {
  it("counts 79 of 81 and 7 of the 79", () => {
    expect([all.length, counted.length, size(attained)]).toEqual([
      l79Expected.read,
      l79Expected.counted,
      l79Expected.numerator,
    ]);
  });

  it("would count 8 of 81 without the twelve-month rule", () => {
    expect(all.filter(attained)).toHaveLength(8);
  });

  it("prints figures that follow from its counts", () => {
    expect(l79Expected).toMatchObject(printedFigures(l79Expected));
  });

  it("has the needs and schools of the recovery plan", () => {
    const statements = counted.filter((line) => sen(line) === "S");
    expect(statements).toHaveLength(l79Facts.statements);
    expect(statements.filter(attained)).toHaveLength(l79Facts.statementsAttained);
    expect(countBy(statements.map((line) => textOf(line["Primary Need"])))).toEqual(l79Facts.statementNeeds);
    expect(size((line) => "AP".includes(sen(line)) && type(line) === "Mainstream")).toBe(
      l79Facts.mainstreamWithOtherSen,
    );
    expect(size((line) => "AP".includes(sen(line)))).toBe(l79Facts.mainstreamWithOtherSen);
    expect(size((line) => sen(line) === "N")).toBe(l79Facts.noSen);
    expect(size((line) => type(line) === "Special")).toBe(l79Facts.specialSchools);
  });

  it("has the subject gap, near misses and entries of the recovery plan", () => {
    expect(size(english)).toBe(l79Facts.englishAtoC);
    expect(size(maths)).toBe(l79Facts.mathsAtoC);
    expect(size(five)).toBe(l79Facts.fivePasses);
    expect(size((line) => notEntered(line, "Eng Lang") && notEntered(line, "Maths"))).toBe(
      l79Facts.notEnteredForBoth,
    );
    expect(size((line) => subjects.every((subject) => textOf(line[subject]) === ""))).toBe(
      l79Facts.withoutAnyResult,
    );
  });

  it("has near misses that no reading of the rule can count otherwise", () => {
    expect(size(withMaths)).toBe(l79Facts.lackingOnlyMaths);
    expect(size((line) => withMaths(line) && five(line))).toBe(l79Facts.lackingOnlyMaths);
    expect(size((line) => withEnglish(line) && five(line))).toBe(l79Facts.lackingOnlyEnglish);
    expect(size((line) => notEntered(line, "Eng Lang") !== notEntered(line, "Maths"))).toBe(0);
  });

  it("has 81 different UPNs with the right check letter", () => {
    const upns = all.map((line) => textOf(line["UPN"]));
    expect(new Set(upns).size).toBe(81);
    expect(upns.filter((upn) => !hasRightLetter(upn))).toEqual([]);
  });
});
