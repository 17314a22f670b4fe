import type { RawWorkbook } from "../../../src/core/reader/rawWorkbook";
import type { SheetChange } from "../../../src/core/refresh/changeSet";
import { emptyMemory } from "../../../src/core/refresh/refreshMemory";
import { asideCells, withTypedMeanwhile } from "../../../src/core/refresh/setAside";
import { hints, hintText } from "../../../src/core/sheet/hints";
import fc from "../../support/properties";
import { rawWorkbook } from "../../support/rawWorkbook";

/** A change that empties one cell of hers. */
function emptying(stood: string | number | null): SheetChange {
  const cell = { key: "progress:a-1", column: "progress" };
  const write = { value: null, formula: null, style: null };
  return {
    kind: "update",
    mark: "progressReport:x",
    steps: [{ kind: "writeTyped", row: 5, column: 3, write, cell, stood }],
  };
}

/** What is remembered as lost when the cell held this as it was planned and that as it was written. */
function lostOf(planned: string | number | null, aside: RawWorkbook["aside"]) {
  const open = {
    on: "2014-09-30",
    isReturn: false,
    sheets: [],
    aside: asideCells([emptying(planned)]),
    handed: [],
  };
  const workbook = { ...rawWorkbook({ name: "Y11", rows: [] }), ...(aside ? { aside } : {}) };
  return withTypedMeanwhile({ ...emptyMemory, open }, workbook).gone;
}

describe("what a cell of hers held as a refresh wrote it", () => {
  it("is no loss where it held what was planned from", () => {
    expect(lostOf("Eleven taught", ["Eleven taught"])).toEqual([]);
  });

  it("is kept where somebody typed in between, with the reason", () => {
    expect(lostOf("Eleven taught", ["Twelve taught"])).toEqual([
      {
        ...{ mark: "progressReport:x", sheet: "", key: "progress:a-1", column: "progress" },
        ...{ value: "Twelve taught", text: "Twelve taught", since: "2014-09-30" },
        ...{ why: "meanwhile", leftOut: false },
      },
    ]);
  });

  it("is no loss where she emptied the cell, where a hint stood there, and where nothing was copied yet", () => {
    expect([
      lostOf("Words", [null]),
      lostOf("Words", [hintText(hints.progress)]),
      lostOf("Words", undefined),
    ]).toEqual([[], [], []]);
  });

  it("is kept whatever was typed, if it is not what stood there", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (stood, typed) => {
        const texts = lostOf(stood, [typed]).map(({ text }) => text);
        expect(texts).toEqual(typed === stood ? [] : [typed]);
      }),
    );
  });
});
