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

  it("is read as the first version wrote it, which named neither what it drew nor why words were gone", () => {
    const copy = { mark: "recoveryPlan:x", sheet: "RP x", key: "reason-1", column: "action" };
    const words = { ...copy, value: "Two schools", text: "Two schools" };
    const first = {
      ...{ version: 1, nextAction: 3, figures: "f", figuresAsAt: "2014-09-30", pages: [] },
      ...{ typed: [words], gone: [words], actionNumbers: [["a-1", 1]], decisions: [] },
    };
    expect(readStored(JSON.stringify(first))).toMatchObject({
      nextAction: 3,
      typed: [words],
      gone: [{ ...words, why: "row", since: "" }],
      drawn: [],
    });
  });

  it("is not there before the first refresh", () => {
    expect([readStored(null), readStored("")]).toEqual([null, null]);
  });
});
