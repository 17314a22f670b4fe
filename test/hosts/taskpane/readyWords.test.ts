import type { Rag } from "../../../src/core/domain/rag/rag";
import { nothingListed } from "../../../src/hosts/taskpane/readyWords";
import { refreshed } from "../../support/calculated";

/** Figures of these colours and no plan among the sheets. */
const withoutPlans = (...rags: Rag[]) => {
  const [figure] = refreshed().figures;
  const figures = rags.map((rag) => ({ ...figure!, now: { ...figure!.now, rag } }));
  return refreshed({ figures, written: refreshed().written.filter(({ kind }) => kind !== "ready") });
};

describe("what is said where the list of what is left to do has no line", () => {
  it.each([
    ["plans with nothing left to do", refreshed(), "Nothing is left to fix or to look at."],
    [
      "no target anywhere",
      withoutPlans("NO_TARGET", "NO_TARGET"),
      "There is no plan yet: no indicator has a target. A colour and the plans follow from a target: give it on the Data tab.",
    ],
    [
      "some without a target",
      withoutPlans("GREEN", "NO_TARGET"),
      "There is no plan: no indicator is short of its target. 1 has none. A colour and the plans follow from a target: give it on the Data tab.",
    ],
    [
      "every target reached",
      withoutPlans("GREEN", "GREEN"),
      "There is no plan: no indicator is short of its target.",
    ],
  ])("%s", (_, changes, words) => expect(nothingListed(changes)).toBe(words));
});
