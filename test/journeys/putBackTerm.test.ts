import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { TermsByCommand } from "../support/termsByCommand";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const report = "Progress ks4-5ac-em";
const red = "RED ks4-5ac-em";
const planAt = { action: 1, lead: 2, status: 4 };
const at = { progress: 3, before: 4, status: 7, of: 10 };

/** Progress of the summer as typed: over two lines, by pointing up, not at all, and like a formula. */
const summer = ["· Agreed with six schools\n· Two to follow", "As above", "", "=Half are mapped"];

const terms = new TermsByCommand(command);
const save = (name: string, officer: OfficerAtWork) => command.put(name, officer.save());
const valuesOf = (officer: OfficerAtWork, name: string) =>
  officer.sheet(name).rows.map((cells) => cells.map((cell) => cell?.value ?? ""));
const rowOf = (officer: OfficerAtWork, action: number) => officer.rowWith(report, `progress:a-${action}`);
const told = (officer: OfficerAtWork, action: number, column: keyof typeof at) =>
  officer.text(report, rowOf(officer, action), at[column]);

describe("a refresh that began a term, put back", () => {
  let before: OfficerAtWork;
  let autumn: OfficerAtWork;

  beforeAll(async () => {
    command.put("tracker.xlsx", trackerFile(l79));
    const made = await terms.refreshed("tracker.xlsx", "plans.xlsx", "2013/14 summer 2014-09-30");
    summer.forEach((_, nth) =>
      made.type(plan, made.rowWith(plan, `spare:action-${nth + 1}`), planAt.action, `Action ${nth + 1}`),
    );
    save("actions.xlsx", made);
    const listed = await terms.refreshed("actions.xlsx", "listed.xlsx", "2013/14 summer 2014-10-01");
    summer.forEach((words, nth) => {
      if (words !== "") listed.type(report, rowOf(listed, nth + 1), at.progress, words);
    });
    listed.type(report, rowOf(listed, 1), at.before, "Spring 2013/14: a tutor was found");
    listed.type(plan, listed.rowWith(plan, "a-3"), planAt.status, "On track");
    save("before.xlsx", listed);
    before = await OfficerAtWork.open(command.bytes("before.xlsx"));
    autumn = await terms.refreshed(
      "before.xlsx",
      "autumn.xlsx",
      "2014/15 autumn 2014-12-05",
      "--draft-from-actions",
    );
  });

  it("has moved what was told, filled the boxes of the action plan and taken a status over", () => {
    expect(told(autumn, 2, "progress")).toBe("");
    expect(told(autumn, 2, "before")).toBe(`Summer 2013/14:\n${summer[0] ?? ""}`);
    expect(told(autumn, 3, "status")).toBe("On track");
    expect(autumn.text(red, autumn.rowWith(red, "what"), 1)).toMatch(/^1\. Action 1\n/);
  });

  it("has every box hold what it held before it, character for character", async () => {
    const back = await terms.putBack("autumn.xlsx", "back.xlsx");
    for (const name of [report, red, plan]) expect(valuesOf(back, name)).toEqual(valuesOf(before, name));
  });

  it("leaves lists that say under their title of which term they are and of which the plans", async () => {
    const back = await OfficerAtWork.open(command.bytes("back.xlsx"));
    for (const list of ["Pupil ratings", "RED pupils", "Actions", "Checks"])
      expect([list, back.text(list, 2, 0)]).toEqual([
        list,
        "2014/15 autumn · the plans are put back to 2013/14 summer; a refresh brings this list level with them",
      ]);
  });

  it("refreshed again, comes out as it did", async () => {
    const day = "2014/15 autumn 2014-12-05";
    const again = await terms.refreshed("back.xlsx", "again.xlsx", day, "--draft-from-actions");
    for (const name of [report, red, plan]) expect(valuesOf(again, name)).toEqual(valuesOf(autumn, name));
  });

  it("keeps what is typed of the new term in its place, and beside it what had moved", async () => {
    const typed = await OfficerAtWork.open(command.bytes("autumn.xlsx"));
    typed.type(report, rowOf(typed, 1), at.progress, "All schools have agreed");
    typed.type(report, rowOf(typed, 4), at.before, `${told(typed, 4, "before")}, and named`);
    typed.type(red, typed.rowWith(red, "what"), 1, "Two things");
    save("typed.xlsx", typed);
    const back = await terms.putBack("typed.xlsx", "typed-back.xlsx");
    const row = (action: number) => [
      told(back, action, "progress"),
      told(back, action, "before"),
      told(back, action, "of"),
    ];
    expect(row(1)).toEqual(["All schools have agreed", told(autumn, 1, "before"), "2014/15 autumn"]);
    expect(row(2)).toEqual(["As above", "", "2013/14 summer"]);
    expect(row(4)).toEqual([summer[3], `Summer 2013/14: ${summer[3] ?? ""}, and named`, "2013/14 summer"]);
    expect(back.text(red, back.rowWith(red, "what"), 1)).toBe("Two things");
    expect(told(back, 3, "status")).toBe("");
  });
});
