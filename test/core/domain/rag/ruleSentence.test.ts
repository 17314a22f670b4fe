import { decimal, ratio } from "../../../../src/core/domain/exact";
import { rate } from "../../../../src/core/domain/rag/rate";
import { noRule, ragNote, ruleSentence } from "../../../../src/core/domain/rag/ruleSentence";
import { policy } from "./policies";

describe("the rule in words", () => {
  it.each([
    [{ target: "13" }, "GREEN at or above 13.0; AMBER down to 11.7; RED below"],
    [{ target: "12.5" }, "GREEN at or above 12.5; AMBER down to 11.25; RED below"],
    [{ target: "18", goodIs: "low" }, "GREEN at or below 18.0; AMBER up to 19.8; RED above"],
    [
      { target: "13", tolerance: "2", unit: "points" },
      "GREEN at or above 13.0; AMBER down to 11.0; RED below",
    ],
    [
      { target: "13", tolerance: "10", unit: "floor" },
      "GREEN at or above 13.0; AMBER down to the floor of 10.0; RED below",
    ],
    [
      { target: "50", tolerance: "2", unit: "points", goodIs: "close" },
      "GREEN from 48.0 to 52.0; RED outside",
    ],
    [
      { target: "50", tolerance: "48", unit: "floor", goodIs: "close" },
      "GREEN at 50.0; AMBER from 48.0 to 52.0; RED outside",
    ],
    [
      { target: "50", unit: "improving", goodIs: "close", previous: "40" },
      "GREEN from 45.0 to 55.0 (within 10% of the target of 50); beyond that AMBER if at least as close as last year's 40.0; RED otherwise",
    ],
    [
      { target: "13", unit: "improving", previous: "12.2" },
      "GREEN at or above 11.7 (within 10% of the target of 13); beyond that AMBER if at or above last year's 12.2; RED otherwise",
    ],
    [
      { target: "13", unit: "improving" },
      "GREEN at or above 11.7 (within 10% of the target of 13); beyond that RED, as there is no figure for the same term last year",
    ],
  ] as const)("%j", (given, sentence) => {
    expect(ruleSentence(policy(given), 1)).toBe(sentence);
  });

  it("says why there is no colour", () => {
    expect(noRule.shareOfZero).toMatch(/points/);
  });

  it("notes where colour and printed digits seem to disagree", () => {
    const exact = ratio(700, 54);
    expect(rate(exact, policy({ target: "13.0" }))).toBe("AMBER");
    expect(ragNote(exact, policy({ target: "13.0" }), 1)).toBe(
      "AMBER although 13.0 is printed: the exact figure is 12.963, and exact figures decide the colour.",
    );
    expect(ragNote(decimal("8.9"), policy({ target: "13.0" }), 1)).toBe("");
  });
});
