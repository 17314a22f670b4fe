import { readTypeText } from "../../../../src/core/reader/shapes/typeText";

describe("a cell that says what kind of grade stands beside it", () => {
  it.each([
    ["Target", "measure"],
    ["Working at", "measure"],
    ["GCSE Result", "measure"],
    ["KS2 Test", "test"],
    ["Test result", "test"],
    ["TA", "teacherAssessment"],
    ["Teacher assessment", "teacherAssessment"],
    ["BTEC First", "qualification"],
    ["Level 1/2", "qualification"],
    ["Functional Skills", "qualification"],
    ["Effort", "unknown"],
    ["", "unknown"],
  ])("%s", (text, kind) => {
    expect(readTypeText(text).kind).toBe(kind);
  });
});
