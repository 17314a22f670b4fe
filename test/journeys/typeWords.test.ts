import { refresh, rehearse } from "../../src/core/workflows/refresh";
import { typeWords } from "../../src/core/workflows/typeWords";
import type { WordsToType } from "../../src/core/workflows/typeWords";
import { injectionPayloads } from "../security/injectionPayloads";
import { options, plan } from "../support/excelTerms";
import { planCell, plansOnHosts } from "../support/planOnHosts";
import type { PlansOnHost } from "../support/planOnHosts";

const mark = "recoveryPlan:ks4-5ac-em";
const today = "2014-09-30";

/** Words for a cell of the recovery plan that was shown empty. */
function into(key: string, column: string, text: string, seen = ""): WordsToType {
  return { mark, key, column, seen, text };
}

/** A cell knows one kind of line break, and no characters that a workbook cannot carry. */
const asOneCell = injectionPayloads.filter((text) => !/[\u0000-\u0008\r]/.test(text));

describe.each(plansOnHosts)("typing from the pane in %s", (_, open) => {
  let plans: PlansOnHost;
  beforeEach(async () => {
    plans = await open();
  }, 60_000);
  afterEach(() => plans.close());

  const type = (...words: readonly WordsToType[]) => typeWords(plans.port, words, today);
  const cellOf = async (key: string, column: string) => (await planCell(plans, key, column)).cell;
  const valueOf = async (key: string, column: string) => (await cellOf(key, column))?.value ?? null;

  it("puts words where her cell stands now, and the next refresh takes them for hers", async () => {
    const [told] = await type(into("reason-1", "action", "Two schools had no specialist."));
    expect(told).toMatchObject({ outcome: "typed", stands: "Two schools had no specialist." });
    expect(await valueOf("reason-1", "action")).toBe("Two schools had no specialist.");
    const { typed } = await refresh(plans.port, options);
    expect(typed).toMatchObject({ kept: 1, review: [] });
    expect(await valueOf("reason-1", "action")).toBe("Two schools had no specialist.");
  }, 60_000);

  it("changes nothing else: not another cell, not a format, not the store", async () => {
    const before = await plans.port.read();
    await type(into("reason-1", "action", "Ours"));
    const after = await plans.port.read();
    const { row, column } = await planCell(plans, "reason-1", "action");
    const withoutIt = (book: typeof before) =>
      book.sheets.map((sheet) =>
        sheet.name === plan
          ? sheet.rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? null : cell)))
          : sheet.rows,
      );
    expect(withoutIt(after)).toEqual(withoutIt(before));
    expect(after.store).toBe(before.store);
  }, 60_000);

  it("leaves what somebody wrote there meanwhile, and tells it", async () => {
    const { row, column } = await planCell(plans, "reason-1", "action");
    await plans.type(plan, row, column, "Typed on the sheet");
    const [told] = await type(into("reason-1", "action", "From the pane"));
    expect(told).toMatchObject({ outcome: "changed", stands: "Typed on the sheet" });
    expect(await valueOf("reason-1", "action")).toBe("Typed on the sheet");
    const [again] = await type(into("reason-1", "action", "From the pane", "Typed on the sheet"));
    expect(again?.outcome).toBe("typed");
  }, 60_000);

  it("never writes a cell of ours, whoever asks", async () => {
    const asked = ["performance", "evidence:ledger", "corner"].map((key) => into(key, "no", "9 of 12"));
    const told = await type(...asked, { ...into("why", "no", ""), mark: "scorecard" });
    expect(told.map(({ outcome }) => outcome)).toEqual(["notHers", "notHers", "notHers", "notHers"]);
  }, 60_000);

  it("says when sheet, row or column is not there any more", async () => {
    const told = await type(
      { ...into("reason-1", "action", "x"), mark: "recoveryPlan:gone" },
      into("reason-99", "action", "x"),
    );
    expect(told.map(({ outcome }) => outcome)).toEqual(["gone", "gone"]);
  }, 60_000);

  it.each([
    ["12/07/2015", "12/07/2015"],
    ["12 July 2015", "12/07/2015"],
    ["2015-07-12", "12/07/2015"],
  ])(
    "makes a real date of %s",
    async (text, shown) => {
      const [told] = await type(into("spare:action-1", "due", text));
      expect(told?.outcome).toBe("typed");
      expect(await cellOf("spare:action-1", "due")).toMatchObject({
        value: 42_197,
        type: "number",
        text: shown,
      });
    },
    60_000,
  );

  it("keeps words for a date as words, and a date over them is a date again", async () => {
    await type(into("spare:action-1", "due", "+ every half term"));
    expect(await cellOf("spare:action-1", "due")).toMatchObject({ value: "+ every half term", type: "text" });
    await type(into("spare:action-1", "due", "12/07/2015", "+ every half term"));
    expect(await cellOf("spare:action-1", "due")).toMatchObject({ value: 42_197, text: "12/07/2015" });
  }, 60_000);

  it("spells a word of the list as the list does", async () => {
    await type(into("spare:action-1", "status", "on track"), into("spare:action-1", "action", "Ring"));
    expect(await valueOf("spare:action-1", "status")).toBe("On track");
    const { actions } = await rehearse(plans.port, options);
    expect(actions).toMatchObject([{ action: "Ring", status: "On track", id: "a-1" }]);
  }, 60_000);

  it("empties a cell", async () => {
    await type(into("reason-1", "action", "Ours"));
    const [told] = await type(into("reason-1", "action", " ", "Ours"));
    expect(told).toMatchObject({ outcome: "typed", stands: "" });
    expect(await valueOf("reason-1", "action")).toBeNull();
  }, 60_000);

  it("writes nothing where the cell says it already", async () => {
    await type(into("reason-1", "action", "Ours"));
    const [told] = await type(into("reason-1", "action", "Ours", ""));
    expect(told?.outcome).toBe("asItWas");
  }, 60_000);

  it("keeps every text that looks like something else as the text it is", async () => {
    for (const text of asOneCell) {
      const seen = String((await valueOf("reason-2", "action")) ?? "");
      await type(into("reason-2", "action", text, seen));
      expect(await cellOf("reason-2", "action")).toMatchObject({
        value: text,
        type: "text",
        hasFormula: false,
      });
    }
  }, 120_000);

  it("waits for a refresh of the same workbook", async () => {
    const done: string[] = [];
    const refreshing = refresh(plans.port, options).then(() => done.push("refresh"));
    const typing = type(into("reason-1", "action", "Ours")).then(() => done.push("typing"));
    await Promise.all([refreshing, typing]);
    expect(done).toEqual(["refresh", "typing"]);
    expect(await valueOf("reason-1", "action")).toBe("Ours");
  }, 60_000);
});
