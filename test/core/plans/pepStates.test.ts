import { qualityCounts, stateCounts } from "../../../src/core/plans/pepCounts";
import { pepStateOf, pepStates } from "../../../src/core/plans/pepStates";
import type { PepQuality, Reading, YesNo } from "../../../src/core/domain/pupil";
import { aPupil, noColumn, value } from "../../support/pupils";

const blank = { kind: "blank" } as const;
const notApplicable = { kind: "notApplicable", raw: "n/a" } as const;
const unreadable = { kind: "unreadable", raw: "?" } as const;
const [yes, no] = [value<YesNo>("yes"), value<YesNo>("no")];
const [green, amber, red] = [
  value<PepQuality>("GREEN"),
  value<PepQuality>("AMBER"),
  value<PepQuality>("RED"),
];

function pep(pepInTime: Reading<YesNo>, pepQuality: Reading<PepQuality>) {
  return { ...aPupil, termly: { ...aPupil.termly, pepInTime, pepQuality } };
}

describe("where a PEP stands", () => {
  it.each([
    ["not in time, whatever its grade", no, red, "Overdue"],
    ["graded RED, in time", yes, red, "RED: returned"],
    ["graded RED, without a column of time", noColumn, red, "RED: returned"],
    ["without a date", blank, green, "Due: no date yet"],
    ["AMBER without a date", blank, amber, "Due: no date yet"],
    ["with a date that cannot be read", unreadable, noColumn, "Due: no date yet"],
    ["GREEN, without a column of time", noColumn, green, "Time not known"],
    ["AMBER, without a column of time", noColumn, amber, "Time not known"],
    ["not graded, without a column of time", noColumn, blank, "Time not known"],
    ["AMBER, in time", yes, amber, "In time: AMBER"],
    ["in time without a column of quality", yes, noColumn, "In time"],
    ["AMBER, of a pupil who needs none", notApplicable, amber, "Not due"],
    ["of a tracker that knows no PEPs", noColumn, noColumn, "No PEP column"],
  ])("%s", (_, time, quality, label) => {
    expect(pepStateOf(pep(time, quality)).label).toBe(label);
  });

  it("is listed with what presses first, and of whom nothing is known last", () => {
    expect(pepStates.map(({ id }) => id)).toEqual([
      "overdue",
      "returned",
      "undated",
      "timeNotKnown",
      "amber",
      "inTime",
      "notDue",
      "noRecord",
    ]);
  });

  it("is counted as a sentence reads", () => {
    const list = [pep(yes, green), pep(no, green), pep(noColumn, green), pep(yes, red), pep(no, blank)];
    expect(stateCounts(list)).toBe("2 overdue, 1 RED: returned, 1 time not known, 1 in time");
  });
});

describe("how PEPs are graded", () => {
  it("keeps not graded, not applicable and not readable apart, and counts nobody without a column", () => {
    const graded = [green, green, red, blank, notApplicable, unreadable, noColumn];
    expect(
      qualityCounts(
        graded.map((quality) => pep(yes, quality)),
        [],
      ),
    ).toBe("PEP quality: 2 ● GREEN, 1 ◆ RED, 1 not graded, 1 not applicable, 1 could not be read.");
  });

  it("is not said of a tracker that has no column of it", () => {
    expect(qualityCounts([pep(yes, noColumn)], [])).toBe("");
    expect(qualityCounts([pep(yes, noColumn)], ["not graded"])).toBe("EPM quality: 1 not graded.");
  });
});
