import { analyse } from "../../../src/core/analysis/analyse";
import type { Split } from "../../../src/core/analysis/results";
import type { Pupil } from "../../../src/core/domain/pupil";
import { aPupil, indicatorOf, settingsOf, value } from "../../support/pupils";

/** One split of these pupils by an indicator of attendance and of wellbeing, row by row. */
function rows(
  by: Split["by"],
  pupils: readonly Partial<Pupil>[],
  {
    measure = "sdq-concern",
    settings = {},
  }: { measure?: string; settings?: Parameters<typeof settingsOf>[0] } = {},
): string[] {
  const { splits } = analyse({
    pupils: pupils.map((part, row) => ({
      ...aPupil,
      key: `p${row}`,
      row,
      termly: { ...aPupil.termly, sdq: value(10 + row * 5), attendance: value(String(90 + row)) },
      ...part,
    })),
    indicators: [indicatorOf({ id: measure, measure, years: [11], target: null })],
    settings: settingsOf(settings),
    decisions: new Map(),
  });
  const split = splits.find((each) => each.by === by);
  return (
    split?.rows.map(({ label, n, attained, value: figure }) => `${label}: ${n}, ${attained}, ${figure}`) ?? []
  );
}

const placed = (part: Partial<Pupil["placement"]>): Partial<Pupil> => ({
  placement: { ...aPupil.placement, ...part },
});
const cared = (part: Partial<Pupil["care"]>): Partial<Pupil> => ({ care: { ...aPupil.care, ...part } });

describe("splits", () => {
  it("by sex stand in the table's order, with those not recorded last", () => {
    expect(
      rows("sex", [
        { sex: value("M") },
        { sex: value("F") },
        { sex: { kind: "blank" } },
        { sex: value("M") },
      ]),
    ).toEqual(["Girls: 1, 0, 0.0", "Boys: 2, 1, 50.0", "Not recorded: 1, 1, 100.0"]);
  });

  it("of a mean give the mean of each row", () => {
    expect(
      rows("sex", [{ sex: value("M") }, { sex: value("F") }, { sex: value("M") }], { measure: "sdq-mean" }),
    ).toEqual(["Girls: 1, 0, 15.0", "Boys: 2, 0, 15.0"]);
  });

  it("by authority are as the tracker says, else by the authority of the school", () => {
    const said = [
      placed({ authority: value<"in" | "out">("in") }),
      placed({ authority: value<"in" | "out">("out") }),
    ];
    expect(rows("authority", said)).toEqual([
      "In the authority: 1, 0, 0.0",
      "Out of the authority: 1, 0, 0.0",
    ]);
    const schools = [
      placed({ schoolAuthority: value("Lancashire") }),
      placed({ schoolAuthority: value("888") }),
      placed({ schoolAuthority: value("Bury") }),
    ];
    expect(rows("authority", schools, { settings: { council: "Lancashire", laNumber: "888" } })).toEqual([
      "In the authority: 2, 0, 0.0",
      "Out of the authority: 1, 1, 100.0",
    ]);
    expect(rows("authority", schools, { settings: { council: "", laNumber: "" } })).toEqual([
      "Not recorded: 3, 1, 33.3",
    ]);
  });

  it("by time in care follow the 12-month rule", () => {
    const began = [
      cared({ began: value("2012-01-01") }),
      cared({ began: value("2013-12-01") }),
      cared({ began: { kind: "blank" } }),
    ];
    expect(rows("timeInCare", began)).toEqual([
      "12 months or more: 1, 0, 0.0",
      "Less than 12 months, short-term or ended: 1, 0, 0.0",
      "Not recorded: 1, 1, 100.0",
    ]);
  });

  it("by entry to care tell before the key stage from during it; a measure of any age has no such split", () => {
    const pupils = [
      cared({ began: value("2012-08-31") }),
      cared({ began: value("2012-09-01") }),
      cared({ began: { kind: "unreadable", raw: "?" } }),
    ];
    expect(rows("entry", pupils, { measure: "ks4-5ac-em" })).toEqual([
      "Before it: 1, 0, null",
      "During it: 1, 0, null",
      "Could not be read: 1, 0, null",
    ]);
    expect(rows("entry", pupils)).toEqual([]);
  });

  it("by placement, asylum and ethnic group come from their tables", () => {
    expect(rows("placement", [placed({ type: value("foster") }), placed({ type: value("Barge") })])).toEqual([
      "Foster placement with other carers: 1, 0, 0.0",
      "Other: Barge: 1, 0, 0.0",
    ]);
    expect(
      rows("uasc", [
        placed({ uasc: value<"yes" | "no">("yes") }),
        placed({ uasc: value<"yes" | "no">("no") }),
      ]),
    ).toEqual(["Unaccompanied asylum-seeking: 1, 0, 0.0", "Other children looked after: 1, 0, 0.0"]);
    expect(
      rows("ethnicGroup", [
        { ethnicity: value("WBRI") },
        { ethnicity: value("BAFR") },
        { ethnicity: value("Martian") },
      ]),
    ).toEqual(["White: 1, 0, 0.0", "Black: 1, 0, 0.0", "Other: Martian: 1, 1, 100.0"]);
  });

  it("without a column there is no split", () => {
    expect(rows("sex", [{}, {}])).toEqual([]);
  });
});
