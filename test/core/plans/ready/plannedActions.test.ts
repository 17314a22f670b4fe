import { readyRemarks } from "../../../../src/core/plans/ready/readyRemarks";
import { indicatorResult } from "../../../support/indicatorResults";
import { actionOf, readyPackOf, said } from "../../../support/readyPacks";
import type { TypedAt } from "../../../support/readyPacks";

const box = (key: string, text: string): TypedAt => ["actionPlan", key, "value", text];

describe("an action", () => {
  it("needs a lead and a date, and is overdue after it", () => {
    const actions = [
      actionOf(1, { lead: "", flags: ["noLead"] }),
      actionOf(2, { due: null, flags: ["noDate"] }),
      actionOf(3, { due: "2014-11-14", flags: ["overdue"] }),
    ];
    const pack = readyPackOf([], { actions });
    expect(said(pack)).toEqual([
      "no-lead | a-1 lead | Raise attendance to 95%, part 1",
      "no-date | a-2 due | Raise attendance to 95%, part 2",
      "overdue | a-3 due | Raise attendance to 95%, part 3",
    ]);
    expect(readyRemarks(pack)[2]?.remark).toContain("Due 14 November 2014 and not complete");
  });

  it("says the same status on its plan and on the progress report", () => {
    const actions = [
      actionOf(1, { status: "Complete", planStatus: "On track", ended: true }),
      actionOf(2, { status: "On track", planStatus: "On track" }),
      actionOf(3, { status: "Delayed" }),
    ];
    const [remark, ...others] = readyRemarks(readyPackOf([], { actions }));
    expect(others).toEqual([]);
    expect(remark).toMatchObject({ rule: "two-statuses", quoted: "Complete" });
    expect(remark?.at).toMatchObject({ key: "progress:a-1", column: "status" });
    expect(remark?.remark).toContain("‘On track’ on its recovery plan");
  });

  it("needs words, and a day that there is; a month or a word for a time may stand", () => {
    const dues = ["31/02/2027", "14.13.26", "Sept", "Ongoing", "2026-11-14"];
    const dated = dues.map((due, nth) => actionOf(nth + 1, { due }));
    const pack = readyPackOf([], { actions: [...dated, actionOf(6, { action: "" })] });
    expect(said(pack)).toEqual([
      "no-action | a-6 action | ",
      "no-such-day | a-1 due | 31/02/2027",
      "no-such-day | a-2 due | 14.13.26",
    ]);
  });

  it("that has ended is left alone", () => {
    const actions = [actionOf(1, { lead: "", flags: ["noLead"], ended: true, action: "Talk" })];
    expect(said(readyPackOf([], { actions }))).toEqual([]);
  });

  it("says by what its success will be known; a plan is told of once", () => {
    const actions = [
      actionOf(1, { action: "Meet with schools" }),
      actionOf(2, { action: "Raise mathematics by one grade" }),
      actionOf(3, { action: "Share information with partners" }),
    ];
    const [remark, ...others] = readyRemarks(readyPackOf([], { actions }));
    expect(others).toEqual([]);
    expect(remark).toMatchObject({ rule: "no-measure", quoted: "Meet with schools" });
    expect(remark?.remark).toContain("Actions 1, 3 say nothing");
  });
});

describe("numbers that she types before actions", () => {
  it("are remarked on where one stands twice: 3 actions under 2 numbers", () => {
    const actions = ["1. Reach 95%", "2. Reach 90%", "2. Reach 80%"].map((action, nth) =>
      actionOf(nth + 1, { action }),
    );
    const [remark] = readyRemarks(readyPackOf([], { actions }));
    expect(remark?.remark).toBe("3 actions under 2 numbers: 2 stands twice; this is action 3");
  });

  it("are remarked on where they are not the action's own", () => {
    const actions = [actionOf(4, { action: "5. Reach 95%" })];
    expect(said(readyPackOf([], { actions }))).toEqual(["typed-numbers | a-4 action | 5. Reach 95%"]);
  });
});

describe("progress", () => {
  const before = { year: "2013/14", name: "summer", half: null } as const;
  const term = { now: { year: "2014/15", name: "autumn", half: null }, before } as const;
  const more = { actions: [actionOf(1)], actionsBefore: new Set(["a-1"]), term };

  it("that neither this term nor the last tells of is asked for", () => {
    const pack = readyPackOf([], more);
    expect(said(pack)).toEqual(["no-progress | progress:a-1 progress | Raise attendance to 95%, part 1"]);
    expect(readyRemarks(pack)[0]?.remark).toContain("nothing is told of autumn 2014/15 or summer 2013/14");
  });

  it.each([
    ["progress", "Two schools visited."],
    ["before", "Summer 2013/14: begun"],
  ])("in %s is enough", (column, text) => {
    expect(said(readyPackOf([["progressReport", "progress:a-1", column, text]], more))).toEqual([]);
  });

  it("of the term before last is not", () => {
    const typed: TypedAt = ["progressReport", "progress:a-1", "before", "Spring 2013/14: begun"];
    expect(said(readyPackOf([typed], more))).toHaveLength(1);
  });

  it("of a new action, or in the first term of all, is not missed", () => {
    expect(said(readyPackOf([], { ...more, actionsBefore: new Set() }))).toEqual([]);
    expect(said(readyPackOf([], { ...more, term: { ...term, before: null } }))).toEqual([]);
  });
});

describe("who and when", () => {
  it.each([
    ["who", "Social workers, carers and schools", "several-roles"],
    ["who", "Headteacher; Designated Teacher", "several-roles"],
    ["who", "VS Head / SENCO", "several-roles"],
    ["when", "Performance is expected to improve", "undated"],
    ["when", "ongoing", "undated"],
    ["when", "As above", "as-above"],
  ])("%s: %s", (key, text, rule) => {
    expect(said(readyPackOf([box(key, text)])).map((line) => line.split(" | ")[0])).toEqual([rule]);
  });

  it.each([
    ["who", "Head of Education and Skills"],
    ["who", "Virtual School Head"],
    ["when", "by Easter"],
    ["when", "within six weeks"],
    ["when", "30/06/2015"],
    ["when", "Summer term"],
  ])("%s: %s is well", (key, text) => {
    expect(said(readyPackOf([box(key, text)]))).toEqual([]);
  });
});

describe("targets and approval", () => {
  it("an interim target is asked about", () => {
    expect(said(readyPackOf([["recoveryPlan", "reason-1", "action", "The interim target is ours"]]))).toEqual(
      ["said-interim | reason-1 action | interim target"],
    );
    const comparator = { label: "England CLA", value: "13.0", source: "DfE", date: "2014", gap: "-4.1" };
    const pack = readyPackOf([]);
    const result = indicatorResult({
      comparator: { ...comparator, offered: false },
      indicator: { strategicLead: "DCS" },
    });
    const pages = pack.pages.map((page) => ({ ...page, result }));
    expect(said({ ...pack, pages, results: [result] })).toEqual(["interim-target | targets no | Target 13"]);
  });

  it("figures that changed after the day of approval are said, on that day they are not", () => {
    const at = { sheet: "Settings", cell: "B14" };
    expect(said(readyPackOf([], { approved: { on: "2014-12-04", at } }))).toEqual([
      "changed-since-approval | Settings B14 | Approved on 4 December 2014",
    ]);
    expect(said(readyPackOf([], { approved: { on: "2014-12-05", at } }))).toEqual([]);
  });
});

describe("her wording of a sentence whose figure has moved", () => {
  it("is said with both figures, and not where it stands at the same one", () => {
    const pack = readyPackOf([]);
    const beside = (figure: string) => ({
      ...pack,
      cells: pack.cells.map((cell, nth) => (nth === 0 ? { ...cell, figure } : cell)),
    });
    expect(said(beside("written at 31.6%, now 36.8%"))).toEqual([
      "worded-at-another-figure | reason-1 action | Mathematics support began late.",
    ]);
    expect(said(beside("36.8%"))).toEqual([]);
  });
});

describe("text that is too long for a row", () => {
  it("is said", () => {
    const pack = readyPackOf([]);
    const cells = pack.cells.map((cell, nth) => ({ ...cell, isClipped: nth === 0 }));
    expect(said({ ...pack, cells })).toEqual(["clipped | reason-1 action | Mathematics support began late."]);
  });
});
