import fc from "../../support/properties";
import { readStored } from "../../../src/core/reader/stored";

/** The store's text is what we wrote, or a later version's, or damaged; nothing is guessed and nothing thrown. */
describe("the store's text", () => {
  it("is damaged, or a later version's, whatever else it says", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(["damaged", "newer"]).toContain(readStored(json));
      }),
    );
  });

  it("is a later version's only from the next version on", () => {
    expect([0, 1, 2, 3, "3"].map((version) => readStored(JSON.stringify({ version })))).toEqual([
      "damaged",
      "damaged",
      "damaged",
      "newer",
      "damaged",
    ]);
  });

  it("is not there before the first refresh", () => {
    expect([readStored(null), readStored("")]).toEqual([null, null]);
  });
});
