import { answers, normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

/** One tab a name, with one pupil in Year 11 each. */
function tabs(names: readonly string[], more: readonly TestCell[] = [], value: TestCell = null): TestSheet[] {
  return names.map((name, at) => ({
    name,
    rows: [
      ["Name", "UPN", "Yr", "Eng", "Ma", ...more],
      [`Pupil ${at}`, normalUpn(at + 1), 11, "4", "5", ...more.map(() => value)],
    ],
  }));
}

const schools = (sheets: TestSheet[], ...decisions: (readonly [string, string])[]) =>
  readAll(sheets, answers(...decisions)).pupils.map(({ school }) =>
    school.kind === "value" ? school.value : school.kind,
  );
const ids = (sheets: TestSheet[]) => readAll(sheets).questions.map(({ id }) => id);

describe("one tab a school", () => {
  it("gives the school of its pupils, and one question says so", () => {
    const sheets = tabs(["Beck High", "Moor Academy", "St Joseph's"]);
    expect(schools(sheets)).toEqual(["Beck High", "Moor Academy", "St Joseph's"]);
    expect(readAll(sheets).questions.find(({ id }) => id === "school-tabs")?.text).toBe(
      "No column says the pupils' school, and sheets are named like schools: ‘Beck High’, ‘Moor Academy’, ‘St Joseph's’. Do such names give the school of the pupils on them?",
    );
    expect(schools(sheets, ["school-tabs", "nothing to read"])).toEqual(["noColumn", "noColumn", "noColumn"]);
  });

  it("is not looked for where a column says the school", () => {
    const sheets = tabs(["Beck High", "Moor Academy"], ["School"], "Dale");
    expect(schools(sheets)).toEqual(["Dale", "Dale"]);
    expect(ids(sheets)).not.toContain("school-tabs");
  });

  it.each([
    [["Y10", "Y11"]],
    [["Autumn", "Summer"]],
    [["Primary", "Secondary"]],
    [["Virtual School", "Beck High"]],
  ])("tabs called %s are none", (names) => {
    expect(ids(tabs(names))).not.toContain("school-tabs");
  });
});

describe("tabs with the same headings", () => {
  it("are asked once what their grades are", () => {
    const sheets = tabs(["Beck High", "Moor Academy", "Dale High"]);
    const reading = readAll(sheets);
    const roles = reading.questions.filter(({ id }) => id.startsWith("roles:"));
    expect(roles.map(({ id }) => id)).toEqual(["roles:Beck High"]);
    expect(roles[0]?.text).toMatch(
      /^Headings such as D1 ‘Eng’ and 1 more on ‘Beck High’ and 2 more sheets do not/,
    );
    const role = (...decisions: (readonly [string, string])[]) =>
      readAll(sheets, answers(...decisions)).pupils.map(({ grades }) => grades[0]?.role);
    expect(role(["roles:Beck High", "workingAt"])).toEqual(["workingAt", "workingAt", "workingAt"]);
    expect(role(["roles:Moor Academy", "target"])).toEqual(["result", "target", "result"]);
  });

  it("and every heading knows its question", () => {
    const { columns } = readAll(tabs(["Beck High", "Moor Academy"]));
    const graded = columns.filter(({ field }) => field === "grade");
    expect(new Set(graded.map(({ question }) => question))).toEqual(new Set(["roles:Beck High"]));
  });
});
