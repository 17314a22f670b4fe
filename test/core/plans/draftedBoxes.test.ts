import { withoutAsAbove } from "../../../src/core/plans/asAbove";
import { draftedBoxes } from "../../../src/core/plans/draftedBoxes";
import type { StandingRow } from "../../../src/core/sheet/typedText";

function action(action: string, lead = "", due = ""): StandingRow {
  const cells = Object.entries({ action, lead, due }).filter(([, text]) => text !== "");
  return { key: "a-1", cells: new Map(cells.map(([id, text]) => [id, { value: text, text }])) };
}

describe("boxes drafted from actions", () => {
  it("take first lines for what, sub-points for how, leads for who and dates for when", () => {
    const actions = [
      action("1. Map every pupil:\n– targets\n– funding", "KS4 adviser", "14/11/2014"),
      action("Ring each school", "As above"),
      action("Tuition in mathematics", "Head of Service", "19/12/2014"),
    ];
    expect(draftedBoxes(actions)).toEqual({
      what: "1. Map every pupil:\n2. Ring each school\n3. Tuition in mathematics",
      how: "1. – targets\n– funding",
      who: "KS4 adviser; Head of Service",
      when: "1. 14/11/2014\n3. 19/12/2014",
    });
  });

  it("number nothing where there is one action, and are empty of what it does not say", () => {
    expect(draftedBoxes([action("Ring each school")])).toEqual({
      what: "Ring each school",
      how: "",
      who: "",
      when: "",
    });
    expect(draftedBoxes([])).toEqual({ what: "", how: "", who: "", when: "" });
  });
});

describe("“As above”", () => {
  it("is what stands above, however often it is repeated", () => {
    expect(withoutAsAbove(["Tuition", "· As above.", "ditto", "Maps", "as above"])).toEqual([
      "Tuition",
      "Tuition",
      "Tuition",
      "Maps",
      "Maps",
    ]);
  });

  it("stays as typed at the top, and where it is part of more words", () => {
    const texts = ["As above", "As above, and maps"];
    expect(withoutAsAbove(texts)).toEqual(texts);
  });
});
