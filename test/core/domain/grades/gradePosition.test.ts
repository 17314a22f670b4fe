import fc from "../../../support/properties";
import { decimal, exactText } from "../../../../src/core/domain/exact";
import { plainNotation } from "../../../../src/core/domain/grades/notation";
import type { Notation } from "../../../../src/core/domain/grades/notation";
import { gradePosition } from "../../../../src/core/domain/grades/gradePosition";
import { gradeLabel } from "../../../../src/core/domain/grades/gradePair";
import { readDouble } from "../../../../src/core/reader/values/doubleAward";
import { readGrade } from "../../../../src/core/domain/grades/readGrade";

const all: Notation = { ...plainNotation, minus: "below", letters: "a to c", decimals: true };

/** The whole grade that counts for passes, and the position. */
function placed(text: string, notation = all, fineMark = "0.33"): string {
  const { reading } = readGrade(text, "9-1", notation);
  const position = gradePosition("9-1", reading, decimal(fineMark));
  return reading.kind === "grade" ? `${reading.code} at ${position && exactText(position)}` : reading.kind;
}

describe("where a fine grade stands", () => {
  it.each([
    ["4", "4 at 4"],
    ["4+", "4 at 4.33"],
    ["4-", "3 at 3.67"],
    ["4=", "4 at 4"],
    ["4a", "4 at 4.33"],
    ["4b", "4 at 4"],
    ["4c", "4 at 3.67"],
    ["4.5", "4 at 4.5"],
    ["4,25", "4 at 4.25"],
    ["4.0", "4 at 4"],
    ["4.00", "4 at 4"],
    ["U", "U at 0"],
    ["4d", "unreadable"],
    ["4.", "unreadable"],
    ["0.5", "unreadable"],
  ])("%s is %s", (text, expected) => {
    expect(placed(text)).toBe(expected);
  });

  it("4- is a 4 everywhere when it counts as the whole grade", () => {
    expect(placed("4-", { ...all, minus: "whole" })).toBe("4 at 4");
  });

  it("letters and decimals are no grades in a column that has none", () => {
    const signs: Notation = { ...plainNotation, minus: "below" };
    expect(["4a", "4.5"].map((text) => placed(text, signs))).toEqual(["unreadable", "unreadable"]);
  });

  it.each([
    ["4s", "4 at 4.33"],
    ["4w", "4 at 4"],
    ["4 developing", "4 at 4"],
    ["4e", "4 at 3.67"],
    ["4a", "unreadable"],
  ])("%s is %s in a column of steps", (text, expected) => {
    expect(placed(text, { ...all, letters: "steps" })).toBe(expected);
  });

  it("a fine mark of 0 leaves whole grades, a minus as the column counts it", () => {
    expect(["4+", "4-", "4.5"].map((text) => placed(text, all, "0"))).toEqual(["4 at 4", "3 at 3", "4 at 4"]);
  });

  it("a double award stands half way, and has no fine mark", () => {
    const pair = { higher: "5", lower: "4" };
    const position = gradePosition("9-1", { kind: "grade", code: "4", raw: "5-4", pair }, decimal("0.33"));
    expect(position && exactText(position)).toBe("4.5");
  });

  it("a double award with a fine mark stands beside the half way", () => {
    const reading = readDouble("5-4+", "9-1", all).reading;
    const position = gradePosition("9-1", reading, decimal("0.33"));
    expect(position && exactText(position)).toBe("4.83");
  });

  it.each([
    ["55-", "5-4"],
    ["5-4-", "4-4"],
    ["44−", "4-3"],
    ["1-1-", "1-1"],
    ["44=", "4-4"],
  ])("%s counts as %s where a minus counts as the grade below", (text, expected) => {
    const { reading } = readDouble(text, "9-1", all);
    expect(reading.kind === "grade" && gradeLabel(reading)).toBe(expected);
  });

  it("never lies a whole grade away from what was typed", () => {
    const grade = fc.integer({ min: 1, max: 9 });
    const mark = fc.constantFrom("+", "-", "a", "b", "c", ".3", ".99");
    fc.assert(
      fc.property(grade, mark, (whole, behind) => {
        const { reading } = readGrade(`${whole}${behind}`, "9-1", all);
        const position = gradePosition("9-1", reading, decimal("0.33"));
        return position !== null && position.sub(whole).abs().lt(1);
      }),
    );
  });
});
