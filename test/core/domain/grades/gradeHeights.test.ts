import { heightenedGrade } from "../../../../src/core/domain/grades/gradeHeights";
import { plainNotation } from "../../../../src/core/domain/grades/notation";
import type { Notation } from "../../../../src/core/domain/grades/notation";
import { scaleOf } from "../../../../src/core/domain/grades/scales";

const scale = scaleOf("9-1");
const read = (plain: string, heights: Notation["heights"] = null) =>
  heightenedGrade(plain, scale, { ...plainNotation, heights });
const strong = { code: "4", fine: { whole: "4", by: "+" } };
const weak = { code: "4", fine: { whole: "4", by: "-" } };

describe("a whole grade with how high in it", () => {
  it.each([
    ["high 4", strong],
    ["4 (low)", weak],
    ["4 secure", { code: "4" }],
    ["4 (pass)", { code: "4" }],
    ["4*", { code: "4" }],
  ])("‘%s’ is the grade, with a mark where the word says one", (text, grade) => {
    expect(read(text)).toEqual(grade);
  });

  it("H, M and L are strong, plain and weak only where the column has them all; else H and F are tiers", () => {
    expect(["4h", "4m", "4l"].map((text) => read(text, "high to low"))).toEqual([
      strong,
      { code: "4" },
      weak,
    ]);
    expect(["4h", "4f"].map((text) => read(text, "tier"))).toEqual([{ code: "4" }, { code: "4" }]);
    expect(read("4h")).toBeNull();
  });

  it.each(["purple 4", "4 elephants", "high g", "4", "see notes"])("‘%s’ is none of these", (text) => {
    expect(read(text)).toBeNull();
  });

  it("scales without fine grades have none", () => {
    expect(heightenedGrade("high 4", scaleOf("KS2 TA"), plainNotation)).toBeNull();
  });
});
