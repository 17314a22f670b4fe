import { finding, pupil } from "../../core/reader/reading";
import { answers, normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";

const [ava, ben] = [normalUpn(1), normalUpn(2)];

const cla: TestSheet = {
  name: "CLA",
  rows: [
    ["UPN", "Name", "NCY", "Eng WA"],
    [ava, "Ava Ash", 11, "4"],
    [ben, "Ben Birch", 11, "3"],
  ],
};

const headings: TestCell[] = ["UPN", "Name", "Intervention", "Start date", "Hours", "PP+ spent"];

const log = (...rows: TestCell[][]): TestSheet => ({ name: "Interventions", rows: [headings, ...rows] });

const tuition: TestCell[] = [ava, "Ava Ash", "1:1 tuition", date("2025-01-10"), 10, 450];
const mentoring: TestCell[] = [ava, "Ava Ash", "Mentoring", date("2025-02-01"), 6, 120];
const therapy: TestCell[] = [ben, "Ben Birch", "Therapy", date("2025-03-01"), 4, 300];
const laptop: TestCell[] = [ben, "Ben Birch", "Laptop", null, null, null];

function supportOf(sheets: readonly TestSheet[], upn: string, options = {}) {
  const found = pupil(readAll(sheets, options), upn)?.support.interventions;
  return found?.kind === "value"
    ? found.value.map(({ kind, begun }) => `${kind}${begun ? "" : "?"}`)
    : found?.kind;
}

const spentOf = (sheets: readonly TestSheet[], options = {}) =>
  readAll(sheets, options).pupils.map(({ funding: { premiumSpent } }) =>
    premiumSpent.kind === "value" ? premiumSpent.value : premiumSpent.kind,
  );

describe("a row for each pupil and intervention", () => {
  const sheets = [cla, log(tuition, mentoring, therapy, laptop)];

  it("keeps all that a pupil's rows name, on a tab of its own or in the tracker itself", () => {
    expect(supportOf(sheets, ava)).toEqual(["tuition", "mentor"]);
    expect(supportOf(sheets, ben)).toEqual(["other", "wellbeing"]);
    expect(supportOf([log(tuition, mentoring)], ava)).toEqual(["tuition", "mentor"]);
    expect(supportOf([log(mentoring, therapy, tuition, laptop)], ava)).toEqual(["tuition", "mentor"]);
  });

  it("is no pupil typed twice, which is said", () => {
    const reading = readAll(sheets);
    expect(reading.findings.map(({ code }) => code)).not.toContain("pupil-twice");
    expect(finding(reading, "supports-together")).toMatchObject({
      ...{ severity: "information", sheet: "Interventions", cells: ["A2", "A3", "A4", "A5"] },
    });
  });

  it("money that differs from row to row is added up, and asked about; a blank adds nothing", () => {
    expect(spentOf(sheets)).toEqual(["570", "300"]);
    const [question] = readAll(sheets).questions;
    expect(question).toMatchObject({ id: "support-money:Interventions", at: { cell: "F1" } });
    const first = answers(["support-money:Interventions", "the pupil's, in every row"]);
    expect(spentOf(sheets, first)).toEqual(["450", "300"]);
  });

  it("money that is the same in every row of a pupil is the pupil's", () => {
    const same = log([...tuition.slice(0, 5), 900], [...mentoring.slice(0, 5), 900]);
    expect(spentOf([cla, same])).toEqual(["900", "noColumn"]);
  });

  it("money that cannot be read leaves the pupil's sum unknown", () => {
    expect(spentOf([cla, log(tuition, [...mentoring.slice(0, 5), "lots"])])[0]).toBe("unreadable");
  });

  it("a start still to come is of a support that has not begun", () => {
    const coming = [ava, "Ava Ash", "Mentoring", date("2025-11-01"), 6, 120];
    expect(supportOf([cla, log(tuition, coming)], ava)).toEqual(["tuition", "mentor?"]);
  });

  it("two tabs of support without terms add to each other; an earlier term's gives way", () => {
    const tab = (name: string, words: string): TestSheet => ({
      name,
      rows: [
        ["UPN", "Name", "Interventions"],
        [ava, "Ava Ash", words],
      ],
    });
    expect(supportOf([cla, tab("Tuition log", "Tuition"), tab("Mentors", "Mentor")], ava)).toEqual([
      "tuition",
      "mentor",
    ]);
    expect(supportOf([cla, tab("Autumn", "Tuition"), tab("Summer", "Mentor")], ava)).toEqual(["mentor"]);
  });

  it("grades that differ still make it one row too many", () => {
    const rows: TestCell[][] = [
      ["UPN", "Name", "NCY", "Eng WA", "Intervention"],
      [ava, "Ava Ash", 11, "4", "Tuition"],
      [ava, "Ava Ash", 11, "5", "Mentor"],
    ];
    expect(readAll([{ name: "CLA", rows }]).questions).toMatchObject([{ id: "same-pupil:CLA" }]);
  });
});
