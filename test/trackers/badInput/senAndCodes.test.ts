import { codes, finding } from "../../core/reader/reading";
import { normalPupils, put, readFault } from "../../support/normalTracker";
import type { NormalHeading } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

const one = (heading: NormalHeading, value: TestCell) => readFault((rows) => put(rows, 3, heading, value));
const provisionOf = (value: TestCell) => one("SEN", value).pupils[1]?.sen.provision;

describe("SEN and other codes", () => {
  it.each<[string, TestCell, string]>([
    ["E01: E", "E", "E"],
    ["E01: K", "K", "K"],
    ["E01: N", "N", "N"],
    ["E03: EHCP", "EHCP", "E"],
    ["E03: EHC plan", "EHC plan", "E"],
    ["E03: SEN Support", "SEN Support", "K"],
    ["E03: none", "none", "N"],
    ["E03: code and words", "K - SEN support", "K"],
  ])("%s is read without a word", (_, typed, code) => {
    const reading = one("SEN", typed);
    expect(reading.pupils[1]?.sen.provision).toMatchObject({ kind: "value", value: code });
    expect(reading.findings).toEqual([]);
  });

  it.each<[string, TestCell, string]>([
    ["E02: S", "S", "S"],
    ["E02: A", "A", "A"],
    ["E02: P", "P", "P"],
    ["E02: Statement", "Statement", "S"],
    ["E02: School Action Plus", "School Action Plus", "P"],
  ])("%s keeps its raw code, and the old word is listed", (_, typed, code) => {
    const reading = one("SEN", typed);
    expect(reading.pupils[1]?.sen.provision).toMatchObject({ kind: "value", value: code });
    expect(reading.findings).toMatchObject([{ code: "sen-outside-years", cells: ["H3"] }]);
  });

  it("E04: a blank is not recorded, never no SEN", () => {
    expect(provisionOf(null)).toEqual({ kind: "blank" });
    expect(provisionOf(" ")).toEqual({ kind: "blank" });
  });

  it.each([
    ["E05: K/E", "K/E"],
    ["E05: E or K", "E or K"],
    ["E05: SEN", "Yes"],
  ])("%s is out of the split and the pupil in the total", (_, typed) => {
    const reading = one("SEN", typed);
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.pupils[1]?.sen.provision.kind).toBe("unreadable");
    expect(reading.findings).toMatchObject([{ code: "sen-unknown", cells: ["H3"] }]);
  });

  it("E06: an unknown need is a line of its own, with its cell", () => {
    const reading = one("Primary need", "XYZ");
    expect(reading.pupils[1]?.sen.need).toMatchObject({ value: "XYZ" });
    expect(reading.findings).toMatchObject([{ code: "need-unknown", cells: ["I3"] }]);
  });

  it("E07: the first of two needs is the primary one, listed", () => {
    const reading = one("Primary need", "SEMH/MLD");
    expect(reading.pupils[1]?.sen.need).toMatchObject({ value: "SEMH" });
    expect(reading.findings).toMatchObject([{ code: "needs-several", cells: ["I3"] }]);
  });

  it.each<[string, TestCell, number]>([
    ["E08: Y11", "Y11", 11],
    ["E08: 11", 11, 11],
    ["E08: a text number", "11", 11],
    ["E08: Yr 11", "Yr 11", 11],
    ["E08: Year 11", "Year 11", 11],
    ["E08: a form", "Yr 11B", 11],
    ["E08: a form after a space", "11 B", 11],
    ["E08: a class after a stroke", "11/2", 11],
  ])("%s is Year 11", (_, typed, year) => {
    const reading = one("Year", typed);
    expect(reading.pupils[1]?.year).toMatchObject({ value: year });
    expect(reading.findings).toEqual([]);
  });

  it.each<[string, TestCell, number]>([
    ["E08: R", "R", 0],
    ["E08: Reception", "Reception", 0],
    ["E08: N1", "N1", -1],
    ["E08: N2", "N2", -1],
    ["E08: Nursery", "Nursery", -1],
  ])("%s is read", (_, typed, year) => {
    expect(one("Year", typed).pupils[1]?.year).toMatchObject({ value: year });
  });

  it.each<[string, TestCell]>([
    ["E08: two years", "10/11"],
    ["E08: a year that became a date", date("2024-11-10")],
    ["E08: words", "Sixth form?"],
  ])("%s is out, and the date of birth decides", (_, typed) => {
    const reading = one("Year", typed);
    expect(reading.pupils[1]?.year).toMatchObject({ value: 11 });
    expect(reading.findings).toMatchObject([{ code: "year-unreadable", cells: ["E3"] }]);
  });

  it("E09: a year group that disagrees with the date of birth is flagged, both cells, and kept", () => {
    const reading = one("Year", 10);
    expect(reading.pupils[1]?.year).toMatchObject({ value: 10 });
    expect(finding(reading, "year-and-birth-disagree")?.cells).toEqual(["E3", "D3"]);
  });

  it.each<[string, TestCell, string]>([
    ["E10: EHE", "EHE", "EHE"],
    ["E10: NEET", "NEET", "NEET"],
    ["E10: out of county", "Out of county: Leeds", "Out of county: Leeds"],
  ])("%s is read as the school", (_, typed, school) => {
    const reading = one("School", typed);
    expect(reading.pupils[1]?.school).toMatchObject({ value: school });
    expect(reading.findings).toEqual([]);
  });

  it("E10: a blank school is blank", () => {
    const reading = one("School", null);
    expect(reading.pupils[1]?.school).toEqual({ kind: "blank" });
    expect(codes(reading)).toEqual([]);
  });
});
