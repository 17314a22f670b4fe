import { epmStateCounts, epmStateLabel } from "../../../src/core/plans/epmStates";
import type { Reading } from "../../../src/core/domain/pupil";
import { aPupil, noColumn, value } from "../../support/pupils";

const on = "2015-08-31";
const blank = { kind: "blank" } as const;
const unreadable = { kind: "unreadable", raw: "?" } as const;
const notApplicable = { kind: "notApplicable", raw: "n/a" } as const;

function map(epmHeld: Reading<string>) {
  return { ...aPupil, yearly: { ...aPupil.yearly, epmHeld } };
}

describe("where an Educational Provision Map stands, to be gone through every six months", () => {
  it.each([
    ["gone through today", value(on), "In time"],
    ["gone through six months ago to the day, February having no 31st", value("2015-02-28"), "In time"],
    ["gone through a day longer ago", value("2015-02-27"), "Overdue"],
    ["without a date", blank, "Due: no date yet"],
    ["with a date that cannot be read", unreadable, "Due: no date yet"],
    ["of a pupil who needs none", notApplicable, "Not due"],
    ["of a tracker that knows no maps", noColumn, "–"],
  ])("%s", (_, held, label) => {
    expect(epmStateLabel(map(held), on)).toBe(label);
  });

  it("is counted as a sentence reads, and not at all without a column", () => {
    const list = [map(value("2015-01-05")), map(blank), map(value("2015-07-01")), map(value("2015-06-01"))];
    expect(epmStateCounts(list, on)).toBe("EPM: 1 overdue, 1 due: no date yet, 2 in time.");
    expect(epmStateCounts([map(noColumn)], on)).toBe("");
  });
});
