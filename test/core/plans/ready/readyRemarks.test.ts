import { readyRemarks } from "../../../../src/core/plans/ready/readyRemarks";
import { readyRules } from "../../../../src/core/plans/ready/readyRules";
import { indicatorResult } from "../../../support/indicatorResults";
import { actionOf, readyPackOf, said } from "../../../support/readyPacks";
import type { TypedAt } from "../../../support/readyPacks";

const reason = (text: string): TypedAt => ["actionPlan", "reason", "value", text];
const box = (key: string, text: string): TypedAt => ["actionPlan", key, "value", text];

describe("a pack that is ready", () => {
  it("has no remark", () => {
    expect(said(readyPackOf([], { actions: [actionOf(1), actionOf(2)] }))).toEqual([]);
  });
});

describe("the rules", () => {
  it("have an id each of their own", () => {
    expect(new Set(readyRules.map(({ id }) => id)).size).toBe(readyRules.length);
  });
});

describe("a pupil in text that a committee reads", () => {
  it.each([
    ["Phoebe Ainsworth joined in May.", "pupil-name | reason value | P… A…"],
    ["as for Dawber, Tomasz we met his school", "pupil-name | reason value | D… T…"],
    ["see H999402209003 for details", "pupil-number | reason value | H…"],
    ["We spoke to Phoebe's school in May.", "part-name | reason value | P…"],
  ])("%s", (text, remark) => {
    expect(said(readyPackOf([reason(text)]))).toEqual([remark]);
  });

  it.each([
    "Support began in Summer 2014.",
    "Mrs Dawber of the school will lead.",
    "Phoebe Jones, the adviser, leads.",
    "Tutors met schools. Tomasz is how this one begins.",
  ])("is not taken from %s", (text) => {
    expect(said(readyPackOf([reason(text)]))).toEqual([]);
  });

  it("may have the forename of a lead", () => {
    expect(said(readyPackOf([box("who", "Phoebe")]))).toEqual([]);
  });
});

describe("a RED indicator", () => {
  it("needs a reason on each of its plans, and sentences from the figures are none", () => {
    const empty = readyPackOf([reason(""), ["recoveryPlan", "reason-1", "action", ""]]);
    expect(said(empty)).toEqual(["no-reason | reason-1 action | ◆ RED", "no-reason | reason value | ◆ RED"]);
    expect(readyRemarks(empty).every(({ severity }) => severity === "mustFix")).toBe(true);
  });

  it("has one in her wording of a sentence", () => {
    const typed: TypedAt = ["actionPlan", "evidence:below-target", "wording", "Four more are needed."];
    expect(said(readyPackOf([reason(""), typed]))).toEqual([]);
  });

  it("has its form filled, with a lead", () => {
    expect(said(readyPackOf([box("who", ""), box("when", "")]))).toEqual([
      "empty-box | who value | Who, When",
    ]);
    const leaderless = indicatorResult();
    const pack = readyPackOf([]);
    const pages = pack.pages.map((page) => ({ ...page, result: leaderless }));
    expect(said({ ...pack, pages })).toEqual([
      "no-indicator-lead | strategic-lead value | Strategic Director Lead, Departmental Lead",
    ]);
  });

  it("that is back on track is asked for nothing", () => {
    const pack = readyPackOf([reason(""), box("who", ""), ["recoveryPlan", "reason-1", "action", ""]]);
    const pages = pack.pages.map((page) => ({ ...page, result: indicatorResult({ rag: "GREEN" }) }));
    expect(said({ ...pack, pages })).toEqual([]);
  });
});

describe("counts by need that are typed", () => {
  it.each([
    ["ASD 3, BESD 11 and MLD 9", []],
    ["ASD 3, BESD 11 and MLD 9, 23 in total", []],
    ["ASD 3, BESD 11 and MLD 9, 24 in total", ["needs-add-up | reason value | ASD 3, BESD 11, MLD 9"]],
    ["ASD 3 and BESD 12", ["needs-add-up | reason value | ASD 3, BESD 12"]],
    ["KS4 and GCSE 2014", []],
    ["SFR49 of 2014 and Y11", []],
  ])("%s", (text, remarks) => {
    expect(said(readyPackOf([reason(text)]))).toEqual(remarks);
  });

  it("say what the table has", () => {
    const [remark] = readyRemarks(readyPackOf([reason("ASD 3 and BESD 12")]));
    expect(remark?.remark).toBe("The table of needs has BESD 11");
  });
});

describe("figures typed beside each other on the officer's own sheets", () => {
  it("are passed on from the checks, with their cell", () => {
    const finding = {
      ...({
        code: "typed-figures-disagree",
        severity: "worthALook",
        sheet: "Indicators",
        cell: "A4",
      } as const),
      ...{ cells: ["A4"], stops: false, found: "72.5 beside 56 of 78", expected: "56 of 78 is 71.8" },
      message: "Correct the one that is wrong.",
    };
    expect(said(readyPackOf([], { findings: [finding] }))).toEqual([
      "figures-disagree | Indicators A4 | 72.5 beside 56 of 78",
    ]);
  });
});
