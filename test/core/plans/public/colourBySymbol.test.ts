import { defaultDisclosurePolicy } from "../../../../src/core/domain/disclosure/disclosurePolicy";
import { colourTellsNothing } from "../../../../src/core/plans/public/colourBySymbol";
import { indicatorResult } from "../../../support/indicatorResults";

const result = (k: number, n: number, target: string, rag: "RED" | "AMBER" | "GREEN") =>
  indicatorResult({ numerator: k, denominator: n, rag, indicator: { target, tolerance: "10" } });
const tellsNothing = (isTold: boolean, ...facts: Parameters<typeof result>): boolean =>
  colourTellsNothing(result(...facts), isTold, defaultDisclosurePolicy);

describe("a colour over a group whose size is hidden", () => {
  it("stands where every number behind the symbol has it: 1 to 5 of about 34 are RED against 20%", () => {
    expect(tellsNothing(false, 5, 34, "20", "RED")).toBe(true);
  });

  it("does not stand where it would part those numbers: against 14%, 5 of 34 are GREEN and 1 is not", () => {
    expect(tellsNothing(false, 5, 34, "14", "GREEN")).toBe(false);
    expect(tellsNothing(false, 1, 34, "14", "RED")).toBe(false);
  });

  it("does not stand over a hidden number that is not small: nothing is known of its size", () => {
    expect(tellsNothing(false, 6, 90, "50", "RED")).toBe(false);
  });

  it("stands over a printed number where every size of group about the true one has it", () => {
    expect(tellsNothing(true, 12, 80, "50", "RED")).toBe(true);
    expect(tellsNothing(true, 6, 34, "20", "RED")).toBe(false);
  });
});
