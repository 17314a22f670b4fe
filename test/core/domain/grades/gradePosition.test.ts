import fc from "fast-check";
import { decimal, exactText } from "../../../../src/core/domain/exact";
import type { FineMarks } from "../../../../src/core/domain/grades/fineMarks";
import { gradePosition } from "../../../../src/core/domain/grades/gradePosition";
import { readGrade } from "../../../../src/core/domain/grades/readGrade";

const all: FineMarks = { minus: "below", letters: true, decimals: true };

/** The whole grade that counts for passes, and the position. */
function placed(text: string, marks = all, fineMark = "0.33"): string {
  const { reading } = readGrade(text, "9-1", marks);
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
    const signs: FineMarks = { minus: "below", letters: false, decimals: false };
    expect(["4a", "4.5"].map((text) => placed(text, signs))).toEqual(["unreadable", "unreadable"]);
  });

  it("a fine mark of 0 leaves whole grades, a minus as the column counts it", () => {
    expect(["4+", "4-", "4.5"].map((text) => placed(text, all, "0"))).toEqual(["4 at 4", "3 at 3", "4 at 4"]);
  });

  it("a double award stands half way, and has no fine mark", () => {
    const pair = { higher: "5", lower: "4" };
    const position = gradePosition("9-1", { kind: "grade", code: "4", raw: "5-4", pair }, decimal("0.33"));
    expect(position && exactText(position)).toBe("4.5");
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
