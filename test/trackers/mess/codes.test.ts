import { ethnicities } from "../../../src/core/domain/ethnicity";
import { needs } from "../../../src/core/domain/sen/needs";
import { codes, finding } from "../../core/reader/reading";
import { put, readAll, readFault } from "../../support/normalTracker";
import type { TestCell } from "../../support/rawWorkbook";

const sen = (value: TestCell, need: TestCell = null) =>
  readFault((rows) => {
    put(rows, 3, "SEN", value);
    put(rows, 3, "Primary need", need);
  });

describe("SEN status and need", () => {
  it.each<[string, string, string]>([
    ["E - ASD", "E", "ASD"],
    ["E (ASD)", "E", "ASD"],
    ["K/SEMH", "K", "SEMH"],
    ["EHCP ASD", "E", "ASD"],
    ["EHCP – Autism", "E", "ASD"],
    ["SEN Support: MLD", "K", "MLD"],
    ["SLCN - K", "K", "SLCN"],
    ["SEND support SEMH", "K", "SEMH"],
  ])("case 58: %s is a status and a need, listed", (typed, provision, need) => {
    const reading = sen(typed);
    expect(reading.pupils[1]?.sen).toMatchObject({ provision: { value: provision }, need: { value: need } });
    expect(reading.findings).toMatchObject([
      { code: "sen-and-need", severity: "information", cells: ["H3"] },
    ]);
  });

  it("case 58: the need's own column counts before one beside the status", () => {
    expect(sen("E - ASD", "MLD").pupils[1]?.sen.need).toMatchObject({ value: "MLD" });
  });

  it("case 58: a need where a status should be is used as the need, and the status not known", () => {
    const reading = sen("SEMH");
    expect(reading.pupils[1]?.sen).toMatchObject({
      provision: { kind: "unreadable" },
      need: { value: "SEMH" },
    });
    expect(reading.findings).toMatchObject([{ code: "need-in-sen-column", cells: ["H3"] }]);
  });

  it.each(["EHC pending", "EHCP in progress", "Awaiting EHCP", "EHCNA requested", "Draft EHCP"])(
    "case 58: %s is no plan yet, and is asked about",
    (typed) => {
      const reading = sen(typed);
      expect(reading.pupils[1]?.sen.provision.kind).toBe("unreadable");
      expect(reading.findings).toMatchObject([{ code: "sen-pending", cells: ["H3"] }]);
      expect(reading.questions).toMatchObject([{ id: "sen-pending:Pupils", assumed: "not known" }]);
    },
  );

  it("case 58: the officer may count a pending plan as support", () => {
    const reading = readFault((rows) => put(rows, 3, "SEN", "EHC pending"), {
      decisions: new Map([["sen-pending:Pupils", "SEN support (K)"]]),
    });
    expect(reading.pupils[1]?.sen.provision).toMatchObject({ value: "K" });
  });

  it.each(needs.map(({ code, label }) => [code, label] as const))(
    "case 58: the need %s is read by code and label",
    (code, label) => {
      for (const typed of [code, code.toLowerCase(), label])
        expect(sen("K", typed).pupils[1]?.sen.need).toMatchObject({ value: code });
    },
  );

  it("case 58: BESD is kept and never turned into SEMH", () => {
    const reading = sen("K", "BESD");
    expect(reading.pupils[1]?.sen.need).toMatchObject({ value: "BESD" });
    expect(codes(reading)).toEqual(["sen-outside-years"]);
  });
});

describe("ethnicity", () => {
  const ethnicity = (typed: TestCell) =>
    readAll([
      {
        name: "Y11",
        rows: [
          ["ID", "Name", "Year", "Ethnicity", "Maths result"],
          ["x1", "Ava", 11, typed, "5"],
        ],
      },
    ]);

  it.each(ethnicities.map(({ code, label }) => [code, label] as const))(
    "case 59: %s is read by code and label",
    (code, label) => {
      for (const typed of [code, code.toLowerCase(), label, `a) ${code}`, `${code} - ${label}`]) {
        const reading = ethnicity(typed);
        expect(reading.pupils[0]?.ethnicity).toMatchObject({ value: code });
        expect(reading.findings).toEqual([]);
      }
    },
  );

  it.each([
    ["White - British", "WBRI"],
    ["Mixed: White/Black Caribbean", "MWBC"],
    ["Black or Black British - African", "BAFR"],
    ["Gypsy/Roma", "WROM"],
  ])("case 59: %s is %s", (typed, code) => {
    expect(ethnicity(typed).pupils[0]?.ethnicity).toMatchObject({ value: code });
  });

  it("case 59: a word that no table has stays as typed, and is listed", () => {
    const reading = ethnicity("Martian");
    expect(reading.pupils[0]?.ethnicity).toMatchObject({ value: "Martian" });
    expect(finding(reading, "ethnicity-unknown")).toMatchObject({ severity: "information", cells: ["D2"] });
  });

  it("case 59: two columns of it ask nothing", () => {
    const reading = readAll([
      {
        name: "Y11",
        rows: [
          ["ID", "Name", "Year", "Ethnicity code", "Ethnicity", "Maths result"],
          ["x1", "Ava", 11, "WBRI", "White British", "5"],
        ],
      },
    ]);
    expect(reading.questions).toEqual([]);
    expect(reading.pupils).toHaveLength(1);
  });
});
