import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import { CommandRun } from "../support/commandRun";
import type { OfficerAtWork } from "../support/officerAtWork";
import { TermsByCommand } from "../support/termsByCommand";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const report = "Progress ks4-5ac-em";
const at = { progress: 3, before: 4, of: 10 };

const terms = new TermsByCommand(command);
const save = (name: string, officer: OfficerAtWork) => command.put(name, officer.save());
const act = (officer: OfficerAtWork, words: string) =>
  officer.type(plan, spareRow(officer.sheet(plan).rows), 1, words);
const spareRow = (rows: RawSheet["rows"]) =>
  rows.findIndex((cells) => cells.some((cell) => String(cell?.value).startsWith("spare:action-")));
const rowOf = (officer: OfficerAtWork, action: number) => officer.rowWith(report, `progress:a-${action}`);
const tell = (officer: OfficerAtWork, action: number, words: string) =>
  officer.type(report, rowOf(officer, action), at.progress, words);
const told = (officer: OfficerAtWork, action: number) =>
  [at.progress, at.before, at.of].map((column) => officer.text(report, rowOf(officer, action), column));

const autumn = "2014/15 autumn 2014-12-05";
const spring = "2014/15 spring 2015-03-20";

/** One action of the summer of which nothing was told, and one that the autumn's refresh brought onto the report. */
async function autumnBegun(): Promise<OfficerAtWork> {
  command.put("tracker.xlsx", trackerFile(l79));
  const made = await terms.refreshed("tracker.xlsx", "plans.xlsx", "2013/14 summer 2014-09-30");
  act(made, "Map the schools");
  save("actions.xlsx", made);
  const listed = await terms.refreshed("actions.xlsx", "listed.xlsx", "2013/14 summer 2014-10-01");
  act(listed, "Name a lead");
  save("before.xlsx", listed);
  return terms.refreshed("before.xlsx", "autumn.xlsx", autumn);
}

describe("words of the new term on a row that told nothing of the term before, once its refresh is put back", () => {
  let back: OfficerAtWork;

  beforeAll(async () => {
    const begun = await autumnBegun();
    tell(begun, 1, "Nine schools are mapped");
    tell(begun, 2, "The lead is named");
    save("typed.xlsx", begun);
    back = await terms.putBack("typed.xlsx", "back.xlsx");
  });

  it("stay in their box with the term that they are of", () => {
    expect(told(back, 1)).toEqual(["Nine schools are mapped", "", "2014/15 autumn"]);
  });

  it("stay with it too where the refresh had brought the row", () => {
    expect(told(back, 2)).toEqual(["The lead is named", "", "2014/15 autumn"]);
  });

  it("are of the autumn still when it is refreshed for", async () => {
    const again = await terms.refreshed("back.xlsx", "again.xlsx", autumn);
    expect(told(again, 1)).toEqual(["Nine schools are mapped", "", "2014/15 autumn"]);
    expect(told(again, 2)).toEqual(["The lead is named", "", "2014/15 autumn"]);
  });

  it("join the earlier terms as words of the autumn when the spring begins", async () => {
    const later = await terms.refreshed("back.xlsx", "spring.xlsx", spring);
    expect(told(later, 1)).toEqual(["", "Autumn 2014/15: Nine schools are mapped", "2014/15 spring"]);
    expect(told(later, 2)).toEqual(["", "Autumn 2014/15: The lead is named", "2014/15 spring"]);
  });
});
