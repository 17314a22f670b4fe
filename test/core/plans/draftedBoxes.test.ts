import { actionsInFull } from "../../../src/core/plans/actionsInFull";
import { draftedBoxes } from "../../../src/core/plans/draftedBoxes";

/** A plan with these actions from the top down: what, lead, date. */
function plan(...actions: readonly (readonly [action: string, lead?: string, due?: string])[]) {
  const rows = actions.map(([action, lead = "", due = ""], nth) => {
    const cells = Object.entries({ action, lead, due }).filter(([, text]) => text !== "");
    return {
      key: `a-${nth + 1}`,
      cells: new Map(cells.map(([id, text]) => [id, { value: text, text }] as const)),
    };
  });
  return actionsInFull({ rows });
}

describe("boxes drafted from actions", () => {
  it("take first lines for what, sub-points for how, leads for who and dates for when", () => {
    const actions = plan(
      ["1. Map every pupil:\n– targets\n– funding", "KS4 adviser", "14/11/2014"],
      ["Ring each school", "As above"],
      ["Tuition in mathematics", "Head of Service", "19/12/2014"],
    );
    expect(draftedBoxes(actions)).toEqual({
      what: "1. Map every pupil\n2. Ring each school\n3. Tuition in mathematics",
      how: "1. – targets\n– funding",
      who: "KS4 adviser; Head of Service",
      when: "1. 14/11/2014\n3. 19/12/2014",
    });
  });

  it("number nothing where there is one action, and are empty of what it does not say", () => {
    expect(draftedBoxes(plan(["Ring each school"]))).toEqual({
      what: "Ring each school",
      how: "",
      who: "",
      when: "",
    });
    expect(draftedBoxes([])).toEqual({ what: "", how: "", who: "", when: "" });
  });

  it("keep the numbers of the plan, and what “As above” points at, past an action without words", () => {
    const actions = plan(
      ["Tuition", "KS4 adviser", "14/11/2014"],
      ["", "Head of Service", "19/12/2014"],
      ["Map every pupil", "As above", "As above"],
    );
    expect(draftedBoxes(actions)).toEqual({
      what: "1. Tuition\n3. Map every pupil",
      how: "",
      who: "KS4 adviser; Head of Service",
      when: "1. 14/11/2014\n3. 19/12/2014",
    });
  });
});
