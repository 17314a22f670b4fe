import { isUln, normaliseUln } from "../../../../src/core/domain/identifiers/uln";
import { describeVectors, vectors } from "../../../support/vectors";

describe("a unique learner number", () => {
  it.each(["9276308686", "1000000000", "1234567899", "2000000001", "3333333332", "9999999998"])(
    "is sound: %s, whose weighted sum leaves 10 of 11",
    (uln) => {
      expect(isUln(uln)).toBe(true);
    },
  );

  it.each([
    ["9276308687", "the check digit"],
    ["0276308686", "a first digit of 0"],
    ["927630868", "nine digits"],
    ["9.28E+09", "a number that Excel shortened"],
  ])("is doubtful: %s, for %s", (uln) => {
    expect(isUln(uln)).toBe(false);
  });

  it("is read with spaces between its digits", () => {
    expect(isUln(normaliseUln(" 9276 308 686 "))).toBe(true);
  });
});

describeVectors("the unique learner numbers of the reference folder", () => {
  it.each(vectors?.uln ?? [])("$uln: $valid", ({ uln, valid }) => {
    expect(isUln(uln)).toBe(valid);
  });
});
