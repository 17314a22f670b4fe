import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const bank = "Context bank";
const library = "Action library";
const bankAt = { use: 0, year: 1, text: 2, source: 3, indicator: 4 };
const libraryAt = { when: 0, action: 1, lead: 2, called: 6 };
const planAt = { action: 1, drafted: 6 };
const ofsted = "context-2";

/** Refreshes, and once more to see that nothing is written then. */
async function refreshed(year = "2013/14"): Promise<OfficerAtWork> {
  const run = () =>
    command.run("refresh", command.path("book.xlsx"), "--in-place", "--year", year, "--as-at", "2014-09-30");
  await run();
  const bytes = command.bytes("book.xlsx");
  await run();
  expect(Buffer.from(command.bytes("book.xlsx")).equals(Buffer.from(bytes))).toBe(true);
  return OfficerAtWork.open(bytes);
}

function columnOf(officer: OfficerAtWork, sheet: string, column: number): string[] {
  return officer.sheet(sheet).rows.map((cells) => String(cells[column]?.value ?? ""));
}

describe("the tables that we start and that are hers", () => {
  let first: OfficerAtWork;
  let later: OfficerAtWork;
  let nextYear: OfficerAtWork;

  beforeAll(async () => {
    command.put("book.xlsx", trackerFile(l79));
    first = await refreshed();
    first.type(bank, first.rowWith(bank, ofsted), bankAt.use, "yes");
    const own = first.rowWith(bank, "spare:context-1");
    ["yes", "2013/14", "Two schools closed in the spring.", "Council minutes", "ks4-5ac-em"].forEach(
      (cell, column) => first.type(bank, own, column, cell),
    );
    first.type(bank, first.rowWith(bank, "context-1"), bankAt.text, "Our own words on the reforms.");
    const near = first.rowWith(library, "library-2");
    first.type(library, near, libraryAt.action, "Ring each school about the missing grade");
    first.type(
      plan,
      first.rowWith(plan, "spare:action-1"),
      planAt.action,
      "Small-group or one-to-one mathematics, weekly",
    );
    command.put("book.xlsx", first.save());
    later = await refreshed();
    command.put("book.xlsx", later.save());
    nextYear = await refreshed("2014/15");
  });

  it("start with remarks of our own, each with its year and source, none of them used", () => {
    const row = first.rowWith(bank, ofsted);
    expect([0, 1, 2, 3].map((column) => first.text(bank, row, column))).toEqual(
      [
        "yes",
        "2013/14",
        "Ofsted found that some schools do not look closely enough at what their Pupil Premium achieves.",
        "Ofsted, The pupil premium: an update (July 2014)",
      ].map((text, column) => (column === 0 ? "no" : text)),
    );
  });

  it("print what she ticks on the plans of its year, with the source", () => {
    const printed = columnOf(later, plan, planAt.action);
    expect(printed).toContain(
      "Ofsted found that some schools do not look closely enough at what their Pupil Premium achieves (Ofsted, The pupil premium: an update (July 2014)).",
    );
    expect(printed).toContain("Two schools closed in the spring (Council minutes).");
    expect(columnOf(nextYear, plan, planAt.action).join()).not.toContain("Two schools closed");
  });

  it("are never written over", () => {
    expect(later.text(bank, later.rowWith(bank, "context-1"), bankAt.text)).toBe(
      "Our own words on the reforms.",
    );
    expect(later.text(bank, later.rowWith(bank, "context-101"), bankAt.indicator)).toBe("ks4-5ac-em");
  });

  it("say beside an action what in the data calls for it", () => {
    const maths = first.rowWith(library, "library-1");
    expect(first.text(library, maths, libraryAt.called)).toBe(
      "ks4-5ac-em: 24 of 79 (30.4%) gained A*-C in English; 11 of 79 (13.9%) in mathematics.",
    );
    expect(first.text(library, first.rowWith(library, "library-10"), libraryAt.called)).toBe("");
  });

  it("suggest beside the blank rows of a plan what it does not have yet, in her words", () => {
    const suggested = columnOf(later, plan, planAt.drafted).filter((text) => text.startsWith("Suggested"));
    expect(suggested[0]).toBe(
      "Suggested: Ring each school about the missing grade. 9 of the 72 who did not attain lacked only mathematics at grade C and 1 English at grade C.",
    );
    expect(suggested.join()).not.toContain("Small-group");
  });
});
