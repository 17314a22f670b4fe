import { readPlans } from "../../../src/core/workflows/readPlans";
import { remarksOnText } from "../../../src/core/workflows/remarksOnText";
import { typeWords } from "../../../src/core/workflows/typeWords";
import { rehearse } from "../../../src/core/workflows/refresh";
import { options } from "../../support/excelTerms";
import { planCell, plansOnHosts } from "../../support/planOnHosts";
import type { PlansOnHost } from "../../support/planOnHosts";

describe.each(plansOnHosts)("the plans as they stand in %s", (_, open) => {
  let plans: PlansOnHost;
  beforeAll(async () => {
    plans = await open();
  }, 60_000);
  afterAll(() => plans.close());

  it("are both plans of the RED indicator, each with its empty boxes", async () => {
    const found = await readPlans(plans.port);
    expect(found.map(({ sheet, kind, indicator }) => [sheet, kind, indicator])).toEqual([
      ["RP ks4-5ac-em", "recoveryPlan", "ks4-5ac-em"],
      ["RED ks4-5ac-em", "actionPlan", "ks4-5ac-em"],
    ]);
    expect(found.map(({ boxes }) => boxes.map(({ label, text }) => [label, text]))).toEqual([
      [
        ["Reason 1", ""],
        ["Reason 2", ""],
        ["Reason 3", ""],
      ],
      [
        ["Reason", ""],
        ["What", ""],
        ["How", ""],
        ["Who", ""],
        ["When", ""],
      ],
    ]);
  });

  it("have the sentences that the figures allow, used until she says no", async () => {
    const [plan] = await readPlans(plans.port);
    const [first] = plan?.sentences ?? [];
    expect(first?.drafted).toMatch(/^All 12 Year 11 pupils/);
    expect(first?.wording.text).toBe("");
    expect(first?.use.text).toBe("yes");
  });

  it("name the cell of each box, so that she can be shown it", async () => {
    const [plan] = await readPlans(plans.port);
    const { row } = await planCell(plans, "reason-2", "action");
    expect(plan?.boxes[1]?.cell).toBe(`B${row + 1}`);
  });

  it("offer for the form's boxes what the actions say, also those typed since the last refresh", async () => {
    const mark = "recoveryPlan:ks4-5ac-em";
    const action = (column: string, text: string) => ({
      mark,
      key: "spare:action-1",
      column,
      seen: "",
      text,
    });
    await typeWords(
      plans.port,
      [action("action", "1:1 tuition\n– twice a week"), action("lead", "Virtual School Head")],
      "2014-09-30",
    );
    const form = (await readPlans(plans.port)).find(({ kind }) => kind === "actionPlan");
    expect([...(form?.drafts ?? [])]).toEqual([
      ["what", "1:1 tuition"],
      ["how", "– twice a week"],
      ["who", "Virtual School Head"],
    ]);
  });

  it("are remarked on as the refresh does, while she types", async () => {
    const { calculated } = await rehearse(plans.port, options);
    const [result] = calculated.results?.indicators ?? [];
    if (!result) throw new Error("no indicator");
    expect(remarksOnText("44% attained, which is 3 of 10.", result, "2013/14")).not.toEqual([]);
    expect(remarksOnText("3 of 10 attained.", result, "2013/14")).toEqual([]);
    expect(remarksOnText(" ", result, "2013/14")).toEqual([]);
  });
});
