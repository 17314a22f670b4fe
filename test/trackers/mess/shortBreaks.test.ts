import { cohortLedger } from "../../../src/core/analysis/cohortLedger";
import { everyoneListed, twelveMonthsRule } from "../../../src/core/domain/careRule";
import type { CareRule } from "../../../src/core/domain/careRule";
import { finding } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";
import { indicatorOf } from "../../support/pupils";

/** Standing and reason of each pupil of Year 11 in a cohort. */
function standings(headings: readonly string[], cells: readonly (readonly TestCell[])[], care: CareRule) {
  const rows = cells.map((row, nth) => [normalUpn(nth + 1), 11, ...row]);
  const reading = readAll([{ name: "Y11", rows: [["UPN", "NCY", ...headings], ...rows] }]);
  const { cohort } = cohortLedger(reading.pupils, indicatorOf({ care }), {
    ...reading.settings,
    academicYear: "2024/25",
  });
  return { reading, said: cohort.members.map(({ standing, reason }) => `${standing} ${reason}`.trim()) };
}

const left = "excluded short-term placements (V3/V4)";

describe("children in an agreed series of short breaks, by a typed legal status alone", () => {
  it.each<[string, CareRule]>([
    ["of 12 months at 31 March", twelveMonthsRule],
    ["of everyone listed", everyoneListed],
  ])("count in no cohort %s, and the ledger says why", (_, care) => {
    const { reading, said } = standings(["Legal status"], [["C2"], ["V4"], ["V3"], ["V2"]], care);
    expect(said).toEqual(["counted", left, left, "counted"]);
    expect(finding(reading, "short-breaks")).toMatchObject({ cell: "C3", severity: "information" });
  });

  it.each(["v4", "V4 - respite", "S20 (V3)", "Short breaks", "Short-term breaks", "agreed series of breaks"])(
    "are known by ‘%s’ too",
    (typed) => {
      expect(standings(["Legal status"], [[typed], ["C2"]], everyoneListed).said).toEqual([left, "counted"]);
    },
  );

  it("do not count by a yes for 12 months, nor by a date long ago", () => {
    const headings = ["Legal status", "12 months", "Date into care"];
    const { reading, said } = standings(headings, [["V4", "Y", "01/01/2020"]], twelveMonthsRule);
    expect(said).toEqual([left]);
    expect(finding(reading, "twelve-months-disagree")).toBeUndefined();
  });

  it("‘Respite’ alone may be a placement: the pupil counts nowhere until the code is typed", () => {
    const { reading, said } = standings(["Legal status"], [["Respite"], ["C2"]], everyoneListed);
    expect(said[0]).toMatch(/^cannotTell respite: /);
    expect(said[1]).toBe("counted");
    expect(finding(reading, "respite-unclear")).toMatchObject({ cell: "C2", found: "Respite" });
  });

  it.each(["C2", "V2", "E1", "DV4 order", "S20"])("‘%s’ is none of them", (typed) => {
    expect(standings(["Legal status"], [[typed]], everyoneListed).said).toEqual(["counted"]);
  });
});
