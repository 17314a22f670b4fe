import fc from "../../support/properties";
import {
  count,
  either,
  fields,
  flag,
  listOf,
  misfit,
  number,
  oneOf,
  orElse,
  orNull,
  parts,
  text,
} from "../../../src/core/reader/storedShape";
import { readStored } from "../../../src/core/reader/stored";

/** The store's text is read by shapes: a value fits, or it is a misfit. Nothing is guessed and nothing thrown. */
describe("a shape", () => {
  it.each([
    ["a text", text, "Lead: AB", 4],
    ["a number", number, 4.5, "4.5"],
    ["a finite number", number, 0, Number.NaN],
    ["yes or no", flag, false, "false"],
    ["a count", count, 3, 0],
    ["a whole count", count, 1, 1.5],
    ["one of a few words", oneOf("row", "sheet"), "sheet", "column"],
    ["one number", oneOf(-1), -1, 1],
    ["nothing", oneOf(null), null, undefined],
    ["either of two", either(text, number), 7, true],
    ["a list", listOf(number), [1, 2], [1, "2"]],
    ["an empty list", listOf(number), [], {}],
    ["parts", parts(text, number), ["rows", 2], ["rows"]],
    ["parts, and no more", parts(text), ["rows"], ["rows", 2]],
    ["fields", fields({ on: text }), { on: "2026-01-05" }, { on: null }],
    ["fields that must be there", fields({ on: text }), { on: "" }, {}],
    ["fields, not a list", fields({ length: number }), { length: 0 }, []],
  ])("reads %s and refuses what is not", (_name, shape, fits, other) => {
    expect(shape(fits)).toEqual(fits);
    expect(shape(other)).toBe(misfit);
  });

  it("lets null stand only where it may", () => {
    expect([orNull(text)(null), text(null)]).toEqual([null, misfit]);
  });

  it("puts in what an earlier version did not write, never for what is wrong", () => {
    const shape = fields({ hidden: orElse(listOf(text), []) });
    expect(shape({})).toEqual({ hidden: [] });
    expect(shape({ hidden: null })).toBe(misfit);
  });

  it("leaves out what no shape names", () => {
    expect(fields({ on: text })({ on: "a", constructor: "b", more: 1 })).toEqual({ on: "a" });
  });

  it("reads a prototype's fields nowhere", () => {
    expect(fields({ toString: text })({})).toBe(misfit);
  });
});

describe("the store's text", () => {
  it("is damaged, or a later version's, whatever else it says", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(["damaged", "newer"]).toContain(readStored(json));
      }),
    );
  });

  it("is a later version's only from the next version on", () => {
    expect([0, 1, 2, "2"].map((version) => readStored(JSON.stringify({ version })))).toEqual([
      "damaged",
      "damaged",
      "newer",
      "damaged",
    ]);
  });
});
