import { moveAction } from "../../../src/core/workflows/moveAction";
import { readActions } from "../../../src/core/workflows/readActions";
import type { ActionsOnSheets } from "../../../src/core/workflows/readActions";
import { refresh } from "../../../src/core/workflows/refresh";
import { typeWords } from "../../../src/core/workflows/typeWords";
import type { Results } from "../../../src/core/analysis/results";
import { options } from "../../support/excelTerms";
import { planCell, plansOnHosts } from "../../support/planOnHosts";
import type { PlansOnHost } from "../../support/planOnHosts";

const mark = "recoveryPlan:ks4-5ac-em";
const today = "2014-09-30";

describe.each(plansOnHosts)("the actions of all plans in %s", (_, open) => {
  let plans: PlansOnHost;
  let results: Results;
  beforeEach(async () => {
    plans = await open();
    results = (await refresh(plans.port, options)).calculated.results!;
  }, 60_000);
  afterEach(() => plans.close());

  const now = (): Promise<ActionsOnSheets> => readActions(plans.port, results, today);
  const put = (key: string, column: string, text: string) =>
    typeWords(plans.port, [{ mark, key, column, seen: "", text }], today);
  /** Three actions on the plan, refreshed: the last is overdue, the second has no lead, the first has ended. */
  const threeActions = async (): Promise<void> => {
    await put("spare:action-1", "action", "Agree entries");
    await put("spare:action-1", "status", "Complete");
    await put("spare:action-1", "due", "01/05/2014");
    await put("spare:action-2", "action", "One-to-one mathematics");
    await put("spare:action-2", "due", "12 December 2014");
    await put("spare:action-3", "action", "Attendance plan");
    await put("spare:action-3", "lead", "Attendance lead");
    await put("spare:action-3", "due", "1.7.14");
    await refresh(plans.port, options);
  };

  it("are none at first, with blank rows to put some in and a library to choose from", async () => {
    const { actions, plans: found, library } = await now();
    expect(actions).toEqual([]);
    expect(found.map(({ indicator, sheet, spares }) => [indicator, sheet, spares.length])).toEqual([
      ["ks4-5ac-em", "RP ks4-5ac-em", 4],
    ]);
    expect(library[0]).toEqual({
      key: "library-1",
      when: "Mathematics below English",
      action: "Small-group or one-to-one mathematics",
      lead: "Virtual School adviser",
      by: "2 weeks",
      success: "One grade gained",
    });
  });

  it("come overdue first, then without a lead, and what has ended last, each with its cell", async () => {
    await threeActions();
    const { actions } = await now();
    expect(actions.map(({ number, action, flags, due }) => [number, action, flags, due])).toEqual([
      [3, "Attendance plan", ["overdue"], "2014-07-01"],
      [2, "One-to-one mathematics", ["noLead"], "2014-12-12"],
      [1, "Agree entries", ["noLead"], "2014-05-01"],
    ]);
    const { row } = await planCell(plans, "a-3", "action");
    expect(actions[0]).toMatchObject({ id: "a-3", sheet: "RP ks4-5ac-em", cell: `B${row + 1}` });
  });

  it("take this term's progress into the report, which the next reading tells", async () => {
    await threeActions();
    const box = (await now()).actions[0]!.progress!;
    expect([box.mark, box.key, box.text]).toEqual(["progressReport:ks4-5ac-em", "progress:a-3", ""]);
    const [told] = await typeWords(plans.port, [{ ...box, seen: "", text: "Two visits made" }], today);
    expect(told?.outcome).toBe("typed");
    expect((await now()).actions[0]!.progress!.text).toBe("Two visits made");
  });

  it("are there as soon as she types one, whose cells are then typed in by its blank row", async () => {
    await put("spare:action-1", "action", "Attendance plan");
    const [action] = (await now()).actions;
    expect([action!.action, action!.progress, action!.boxes.map(({ key, column }) => [key, column])]).toEqual(
      [
        "Attendance plan",
        null,
        ["action", "lead", "due", "status"].map((column) => ["spare:action-1", column]),
      ],
    );
    expect((await now()).plans[0]!.spares).toHaveLength(3);
  });

  it("change places with all that stands in their rows, keep their ids, and say what number they were", async () => {
    await threeActions();
    const places = async () =>
      Promise.all(["a-1", "a-2", "a-3"].map((key) => planCell(plans, key, "action")));
    const [first, second] = await places();
    const hers = 11;
    await plans.type("RP ks4-5ac-em", second!.row, hers, "her own note");
    expect(await moveAction(plans.port, { mark, key: "a-2", by: -1 })).toBe("moved");
    const [one, two] = await places();
    expect([one!.row, two!.row]).toEqual([second!.row, first!.row]);
    expect(one!.cell?.text).toBe("Agree entries");
    const due = await planCell(plans, "a-2", "due");
    expect([due.cell?.text, due.cell?.type]).toEqual(["12/12/2014", "number"]);
    const plan = (await plans.port.read()).sheets.find(({ name }) => name === "RP ks4-5ac-em")!;
    expect([first!.row, second!.row].map((row) => plan.rows[row]![hers]?.value ?? null)).toEqual([
      "her own note",
      null,
    ]);

    await refresh(plans.port, options);
    const moved = (await now()).actions.map(({ id, number, was }) => [id, number, was]);
    expect(moved).toEqual([
      ["a-3", 3, null],
      ["a-2", 1, 2],
      ["a-1", 2, 1],
    ]);
  });

  it("stay where they are at the ends and when they are gone", async () => {
    await threeActions();
    expect(await moveAction(plans.port, { mark, key: "a-1", by: -1 })).toBe("end");
    expect(await moveAction(plans.port, { mark, key: "a-3", by: 1 })).toBe("end");
    expect(await moveAction(plans.port, { mark, key: "a-9", by: 1 })).toBe("gone");
    expect(await moveAction(plans.port, { mark: "recoveryPlan:other", key: "a-1", by: 1 })).toBe("gone");
  });
});
