import { readSubjectText } from "../../../../src/core/reader/shapes/subjectText";

function told(text: string, more: readonly string[] = []): string {
  const read = readSubjectText(text, more);
  if (read.kind === "grade" || read.kind === "slip") return `${read.kind} ${read.subject}`;
  return "name" in read ? `${read.kind} ${read.name}` : read.kind;
}

describe("a subject or a qualification's title", () => {
  it.each([
    ["Maths", "grade mathematics"],
    ["GCSE (9-1) in Mathematics", "grade mathematics"],
    ["Pearson Edexcel Level 1/Level 2 GCSE (9-1) in English Language", "grade englishLanguage"],
    ["AQA GCSE Combined Science: Trilogy", "grade doubleScience"],
    ["GCSE Religious Studies A", "grade religiousStudies"],
    ["8300 Mathematics Tier H", "unknown"],
    ["GCSE Art & Design: Fine Art", "grade art"],
    ["GCSE Design and Technology: Product Design", "grade designTechnology"],
    ["Science - Biology", "grade biology"],
    ["English (Reading)", "grade reading"],
    ["BTEC Sport", "vocational btecsport"],
    ["GCSE Astronomy", "otherGcse astronomy"],
    ["Functional Skills English Level 1", "otherQualification"],
    ["Entry Level Certificate in Mathematics", "otherQualification"],
    ["AQA Level 3 Certificate in Mathematical Studies", "otherQualification"],
    ["60146084", "number"],
    ["601/4608/4", "number"],
    ["100/1234/X", "number"],
    ["Mathss", "slip mathematics"],
    ["Juggling", "unknown"],
    ["__proto__", "unknown"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ["Mathematics", ["GCSE"], "grade mathematics"],
    ["Mathematics", ["GCSE (9-1) in Mathematics"], "grade mathematics"],
    ["Mathematics", ["Level 1/2"], "grade mathematics"],
    ["Sport", ["BTEC First"], "vocational sport"],
    ["Mathematics", ["Functional Skills"], "otherQualification"],
    ["Mathematics", ["Entry Level"], "otherQualification"],
    ["Mathematics", ["Award of merit"], "otherQualification"],
  ])("%s beside %s", (text, more, expected) => {
    expect(told(text, more)).toBe(expected);
  });
});
