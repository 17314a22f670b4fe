import { byHand } from "../../../../bench/ks4/byHand";
import { ours } from "../../../../bench/ks4/ours";
import { hashOf } from "../../../../bench/ks4/outcome";
import { sampleSheet } from "../../../../bench/ks4/sampleSheet";
import { verdicts } from "../../../../bench/ks4/verdicts";
import { termCount } from "../../../../bench/ks4/workload";

/** What the benchmark of Key Stage 4 measures is the same as what an officer gets. */
describe("the workload of the benchmark", () => {
  const sheet = sampleSheet(150);
  const found = ours(sheet);

  it("comes out of the columns as it does of the measures, pupil by pupil and group by group", () => {
    const expected = verdicts(sheet);
    expect(found.pupils).toEqual(expected.pupils);
    expect(found.groups).toEqual(expected.groups);
  });

  it("comes out the same of the pass by hand, and a pupil more is another outcome", () => {
    expect(hashOf(byHand(sheet))).toBe(hashOf(found));
    expect(hashOf(ours(sampleSheet(151)))).not.toBe(hashOf(found));
  });

  it("is the same every time, with pupils of every colour, blanks, letters and both kinds of numbers", () => {
    expect(sampleSheet(150)).toEqual(sheet);
    const cells = new Set(sheet.flat());
    for (const cell of ["", "U", "A*", "G", 5, "5"]) expect(cells).toContain(cell);
    const colours = new Set(Array.from(found.pupils, (all) => all % 4));
    expect([...colours].sort()).toEqual([0, 1, 2]);
    expect(found.pupils).toHaveLength(150 * termCount);
  });
});
