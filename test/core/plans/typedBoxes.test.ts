import { boxWords } from "../../../src/core/plans/typedBoxes";
import { everyPage, isHers } from "../../support/everyPage";

const overOurs = "Written over ours";

describe("a cell that she types in", () => {
  it("is never told as one of ours, on whatever page it stands", async () => {
    const pages = await everyPage();
    const hers = pages.flatMap(({ page, grid }) =>
      grid.rows.flatMap(({ key, cells }) =>
        cells.flatMap((cell, nth) =>
          isHers(cell) && !key.startsWith("spare:")
            ? [[page.kind, key, grid.columns[nth]?.id ?? ""] as const]
            : [],
        ),
      ),
    );
    const kinds = new Set(hers.map(([kind]) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(["epm", "progressReport", "contextBank", "actionLibrary"]),
    );
    expect(hers.filter(([, key, column]) => boxWords(key, column).startsWith(overOurs))).toEqual([]);
  });

  it.each([
    ["a-1", "lead", "Lead"],
    ["title", "due", "Appendix"],
    ["progress:a-1", "before", "Progress before"],
    ["target-2", "often", "Targets: Met?"],
    ["intervention-1", "often", "Interventions: How often"],
    ["graded-by", "when", "Graded by, and when"],
    ["context-4", "source", "Source"],
    ["library-2", "success", "Measure of success"],
    ["pupil:A1", "epm", "EPM, A1"],
  ])("%s %s is told as %s", (key, column, words) => {
    expect(boxWords(key, column)).toBe(words);
  });
});

describe("a cell of ours that she wrote over", () => {
  it.each([
    ["progress:a-1", "action"],
    ["title", "no"],
    ["indicator:ks4-5ac-em", "value"],
  ])("%s %s is told as such", (key, column) => {
    expect(boxWords(key, column)).toMatch(/^Written over ours/);
  });
});
