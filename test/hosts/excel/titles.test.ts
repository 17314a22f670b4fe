import type { UpdateSheet } from "../../../src/core/refresh/changeSet";
import { untitled } from "../../../src/hosts/excel/titles";

const meanwhile = "NOT FINISHED.";
const written = (value: string) => ({ value, formula: null, style: null });

/** A sheet on which an earlier write stopped: its title differs as well, so its steps write it with the figures. */
const change: UpdateSheet = {
  kind: "update",
  mark: "scorecard",
  title: { column: 1, rowBefore: 0, rowAfter: 2, meanwhile, value: "Scorecard" },
  steps: [
    { kind: "insertRows", before: 0, count: 2 },
    {
      kind: "writeCells",
      row: 1,
      column: 0,
      cells: [[null, null], [null, written("Scorecard")], [written("8.9")]],
    },
    { kind: "writeCells", row: 9, column: 1, cells: [[written("13.0")]] },
  ],
};

describe("a sheet that is put right", () => {
  it("says that it is not finished until its own title is given back, after everything else", () => {
    const [, first, other] = (untitled(change) as UpdateSheet).steps;
    expect(first).toMatchObject({ cells: [[null, null], [null, written(meanwhile)], [written("8.9")]] });
    expect(other).toEqual(change.steps[2]);
  });

  it("is left as it is when there is no such cell, or the steps do not touch it", () => {
    expect(untitled({ ...change, title: null })).toEqual({ ...change, title: null });
    const rest = { ...change, steps: change.steps.slice(2) };
    expect(untitled(rest)).toEqual(rest);
  });
});
