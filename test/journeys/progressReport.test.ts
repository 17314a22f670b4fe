import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const report = "Progress ks4-5ac-em";
const planAt = { action: 1, lead: 2, due: 3, status: 4 };
const at = { no: 0, was: 1, action: 2, progress: 3, before: 4, lead: 5, due: 6, status: 7, reads: 9, of: 10 };
const actions = [
  "Agree the missing grade",
  "One-to-one mathematics",
  "Share the RED list",
  "Map every pupil",
];

/** Refreshes the workbook in place in a term, and once more to see that nothing is written then. */
async function refreshed(year: string, term: string, asAt: string) {
  const book = command.path("book.xlsx");
  const run = () =>
    command.report("refresh", book, "--in-place", "--year", year, "--term", term, "--as-at", asAt);
  const { report: told } = await run();
  const bytes = command.bytes("book.xlsx");
  const again = (await run()).report;
  expect(again.written.filter(({ change }) => change !== "unchanged")).toEqual([]);
  expect(Buffer.from(command.bytes("book.xlsx")).equals(Buffer.from(bytes))).toBe(true);
  return { told, officer: await OfficerAtWork.open(bytes) };
}

const save = (officer: OfficerAtWork) => command.put("book.xlsx", officer.save());

function rowOf(officer: OfficerAtWork, action: number): string[] {
  const row = officer.rowWith(report, `progress:a-${action}`);
  return Array.from({ length: at.of + 1 }, (_, column) => officer.text(report, row, column));
}

describe("the progress report of a recovery plan", () => {
  let made: OfficerAtWork;
  let autumn: Awaited<ReturnType<typeof refreshed>>;
  let spring: Awaited<ReturnType<typeof refreshed>>;

  beforeAll(async () => {
    command.put("book.xlsx", trackerFile(l79));
    const first = await refreshed("2013/14", "summer", "2014-09-30");
    expect(first.told.written.map(({ kind }) => kind)).not.toContain("progressReport");
    actions.forEach((action, index) => {
      const row = first.officer.rowWith(plan, `spare:action-${index + 1}`);
      first.officer.type(plan, row, planAt.action, action);
      first.officer.type(plan, row, planAt.lead, index === 1 ? "As above" : "KS4 adviser");
      first.officer.type(plan, row, planAt.status, "On track");
    });
    save(first.officer);
    made = (await refreshed("2013/14", "summer", "2014-10-01")).officer;
    const typed = ["· Agreed with six schools\n· Two to follow", "· As above.", "", "=Half are mapped"];
    typed.forEach((words, index) => {
      if (words !== "")
        made.type(report, made.rowWith(report, `progress:a-${index + 1}`), at.progress, words);
    });
    made.type(report, made.rowWith(report, "progress:a-3"), at.status, "Delayed");
    made.type(plan, made.rowWith(plan, "a-1"), planAt.status, "Complete");
    save(made);
    const typedIn = await refreshed("2013/14", "summer", "2014-10-02");
    expect(rowOf(typedIn.officer, 2)[at.reads]).toBe("· Agreed with six schools\n· Two to follow");
    typedIn.officer.swapRows(
      plan,
      typedIn.officer.rowWith(plan, "a-1"),
      typedIn.officer.rowWith(plan, "a-4"),
      5,
    );
    save(typedIn.officer);
    autumn = await refreshed("2014/15", "autumn", "2014-12-05");
    const { officer } = autumn;
    officer.type(report, officer.rowWith(report, "progress:a-1"), at.progress, "All schools have agreed");
    save(officer);
    spring = await refreshed("2014/15", "spring", "2015-02-04");
  });

  it("lists the plan's actions with lead, date and status, and “As above” in full", () => {
    expect(rowOf(made, 2)).toEqual([
      "2",
      "",
      "One-to-one mathematics",
      "",
      "",
      "KS4 adviser",
      "",
      "On track",
      "progress:a-2",
      "",
      "2013/14 summer",
    ]);
  });

  it("moves a term's progress to Progress before under its name when another term begins", () => {
    expect(rowOf(autumn.officer, 1)[at.progress]).toBe("");
    expect(rowOf(autumn.officer, 1)[at.before]).toBe(
      "Summer 2013/14:\n· Agreed with six schools\n· Two to follow",
    );
    expect(rowOf(autumn.officer, 2)[at.before]).toBe(
      "Summer 2013/14:\n· Agreed with six schools\n· Two to follow",
    );
    expect(rowOf(autumn.officer, 4)[at.before]).toBe("Summer 2013/14: =Half are mapped");
  });

  it("keeps the progress of every term, the latest first", () => {
    expect(rowOf(spring.officer, 1)[at.before]).toBe(
      "Autumn 2014/15: All schools have agreed\nSummer 2013/14:\n· Agreed with six schools\n· Two to follow",
    );
  });

  it("says by which number an action was known where that moved", () => {
    expect([1, 2, 3, 4].map((id) => rowOf(autumn.officer, id).slice(0, 2))).toEqual([
      ["4", "was 1"],
      ["2", ""],
      ["3", ""],
      ["1", "was 4"],
    ]);
    expect(autumn.told.actions.map(({ id, was }) => [id, was])).toEqual([
      ["a-4", 4],
      ["a-2", null],
      ["a-3", null],
      ["a-1", 1],
    ]);
    expect(rowOf(spring.officer, 4).slice(0, 2)).toEqual(["1", ""]);
  });

  it("takes the plan's status until she says another on the report", () => {
    expect(rowOf(autumn.officer, 1)[at.status]).toBe("Complete");
    expect(rowOf(autumn.officer, 3)[at.status]).toBe("Delayed");
  });

  it("reports nothing as removed that has only moved", () => {
    expect(autumn.told.typed.review).toEqual([]);
    expect(spring.told.typed.review).toEqual([]);
  });

  it("keeps what is told of an action that has left the plan", async () => {
    const { officer } = spring;
    const row = officer.rowWith(plan, "a-4");
    [0, 1, 2, 3, 4].forEach((column) => officer.type(plan, row, column, ""));
    save(officer);
    const after = await refreshed("2014/15", "spring", "2015-02-05");
    expect(rowOf(after.officer, 4).slice(at.action, at.before + 1)).toEqual([
      "Map every pupil (no longer on the plan)",
      "",
      "Summer 2013/14: =Half are mapped",
    ]);
  });
});
