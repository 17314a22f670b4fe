import { packText, unpackText } from "../../../src/core/reader/packedText";
import fc from "../../support/properties";

/** Pages in the store are much alike, so they are packed: into plain letters, as a cell has to hold them. */
describe("a packed text", () => {
  it("is short where the text repeats itself", () => {
    expect(packText("Completion Date, Lead; ".repeat(1_000)).length).toBeLessThan(200);
  });

  it("is the text again, whatever stands in it, and holds letters, digits, +, / and = alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(packText(text)).toMatch(/^[\w+/]*={0,2}$/);
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });

  it.each(["~", "AAAA", "no deflate here"])("is none that was forged: %s", (forged) => {
    expect(() => unpackText(forged)).toThrow();
  });

  it("that would become as long as memory is cut off", () => {
    expect(unpackText(packText("0".repeat(20_000_000)))).toHaveLength(5_000_000);
  });
});
