import {
  aheadText,
  isAhead,
  nothingAhead,
  withIndicator,
  withWords,
} from "../../../src/core/domain/typedAhead";
import fc from "../../support/properties";

const term = { mark: "settings", key: "setting:term", column: "value" };

describe("what is typed ahead", () => {
  it("holds the latest words of a cell, and nothing of one that was emptied again", () => {
    const typed = withWords(withWords(nothingAhead, [{ ...term, text: "autumn" }]), [
      { ...term, text: "spring" },
    ]);
    expect([aheadText(typed, term), typed.words.length]).toEqual(["spring", 1]);
    expect(withWords(typed, [{ ...term, text: " " }])).toEqual(nothingAhead);
  });

  it("is about a sheet only where something is typed or chosen for it", () => {
    expect(isAhead(withWords(nothingAhead, [{ ...term, text: "spring" }]), "indicators")).toBe(false);
    expect(isAhead(withIndicator(nothingAhead, "neet", false), "indicators")).toBe(true);
  });

  it("forgets a choice that is taken back, whatever was chosen before", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.boolean())), (choices) => {
        const before = choices.reduce(
          (ahead, [id, listed]) => withIndicator(ahead, id, listed),
          nothingAhead,
        );
        const { added, dropped } = before;
        expect(added.filter((id) => dropped.includes(id))).toEqual([]);
        if (added.includes("a")) expect(withIndicator(before, "a", false).added).not.toContain("a");
        if (dropped.includes("a")) expect(withIndicator(before, "a", true).dropped).not.toContain("a");
      }),
    );
  });
});
