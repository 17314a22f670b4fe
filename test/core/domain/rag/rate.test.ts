import { decimal } from "../../../../src/core/domain/exact";
import { onePupilIs, pupilsNeeded } from "../../../../src/core/domain/rag/pupilsNeeded";
import { ragPolicyOf } from "../../../../src/core/domain/rag/ragPolicy";
import { gapText, rate } from "../../../../src/core/domain/rag/rate";
import { indicatorOf } from "../../../support/pupils";
import { describeVectors, vectors } from "../../../support/vectors";
import { policy } from "./policies";
import type { Given } from "./policies";

/** 5% relative, 10% relative, 2 points, 5 points, improving. */
function five(actual: string, given: Given): readonly string[] {
  const value = decimal(actual);
  return [
    rate(value, policy({ ...given, tolerance: "5" })),
    rate(value, policy({ ...given, tolerance: "10" })),
    rate(value, policy({ ...given, tolerance: "2", unit: "points" })),
    rate(value, policy({ ...given, tolerance: "5", unit: "points" })),
    rate(value, policy({ ...given, tolerance: "10", unit: "improving" })),
  ];
}

describe("the colour of an indicator under five schemes", () => {
  const low = "low" as const;
  it.each([
    ["8.9 against 13", "8.9", { target: "13" }, "-4.1", "RED RED RED AMBER RED"],
    [
      "13.2 against 44, last year 11.6",
      "13.2",
      { target: "44.0", previous: "11.6" },
      "-30.8",
      "RED RED RED RED AMBER",
    ],
    ["exactly 5% short", "12.35", { target: "13" }, "-0.7", "AMBER AMBER AMBER AMBER GREEN"],
    ["just beyond 5%", "12.34", { target: "13" }, "-0.7", "RED AMBER AMBER AMBER GREEN"],
    ["exactly 10% short", "11.7", { target: "13" }, "-1.3", "RED AMBER AMBER AMBER GREEN"],
    ["on target", "13", { target: "13" }, "0.0", "GREEN GREEN GREEN GREEN GREEN"],
    [
      "persistent absence, improved",
      "20.3",
      { target: "18.0", previous: "20.8", goodIs: low },
      "2.3",
      "RED RED RED AMBER AMBER",
    ],
    [
      "a negative figure, worse than last year",
      "-1.36",
      { target: "-1.2", previous: "-1.24" },
      "-0.2",
      "RED RED AMBER AMBER RED",
    ],
  ] as const)("%s", (_, actual, given, gap, colours) => {
    expect(five(actual, given).join(" ")).toBe(colours);
    expect(gapText(decimal(actual), decimal(given.target), 1)).toBe(gap);
  });
});

describeVectors("the reference indicators", () => {
  it("get their five colours", () => {
    for (const row of vectors?.indicator_rag.filter(({ actual }) => actual !== null) ?? []) {
      const given = {
        target: String(row.target),
        goodIs: row.polarity === "High" ? ("high" as const) : ("low" as const),
        previous: row.previous === null ? null : String(row.previous),
      };
      expect([row.case, ...five(String(row.actual), given)]).toEqual([
        row.case,
        row.rel5,
        row.rel10,
        row.abs2pp,
        row.abs5pp,
        row.havering_10pct_dot,
      ]);
    }
  });
});

describe("the floor scheme", () => {
  it.each([
    ["13", "GREEN"],
    ["12.9", "AMBER"],
    ["10", "AMBER"],
    ["9.9", "RED"],
  ])("%s against 13 with a floor of 10 is %s", (actual, colour) => {
    expect(rate(decimal(actual), policy({ target: "13", tolerance: "10", unit: "floor" }))).toBe(colour);
  });

  it("has no AMBER when the floor lies beyond the target", () => {
    expect(rate(decimal("12"), policy({ target: "13", tolerance: "15", unit: "floor" }))).toBe("RED");
  });

  it("turns round where low is good", () => {
    const floor = policy({ target: "18", tolerance: "20", unit: "floor", goodIs: "low" });
    expect(["18", "20", "20.1"].map((actual) => rate(decimal(actual), floor))).toEqual([
      "GREEN",
      "AMBER",
      "RED",
    ]);
  });
});

describe("close to target", () => {
  it("is GREEN within the tolerance on either side, boundary included, and RED outside", () => {
    const close = policy({ target: "50", tolerance: "2", unit: "points", goodIs: "close" });
    expect(["48", "50", "52", "47.9", "52.1"].map((actual) => rate(decimal(actual), close))).toEqual([
      "GREEN",
      "GREEN",
      "GREEN",
      "RED",
      "RED",
    ]);
  });
});

describe("improving", () => {
  const improving = (previous: string | null) => policy({ target: "13", unit: "improving", previous });

  it("is AMBER beyond the tolerance when no worse than last year, boundary included", () => {
    expect(rate(decimal("8.9"), improving("8.9"))).toBe("AMBER");
    expect(rate(decimal("8.8"), improving("8.9"))).toBe("RED");
  });

  it("is RED beyond the tolerance without a figure for last year", () => {
    expect(rate(decimal("8.9"), improving(null))).toBe("RED");
  });
});

describe("a policy from an indicator row", () => {
  it.each([
    ["no target", { target: null }, false, "noTarget"],
    ["a share of 0", { target: "0" }, false, "shareOfZero"],
    ["a share of 0 under improving", { target: "0.0", toleranceUnit: "improving" }, false, "shareOfZero"],
    ["a share of a negative target", { target: "-1.2" }, false, "shareOfNegative"],
    ["a measure that can be negative", { target: "1" }, true, "shareOfNegative"],
    ["points without a tolerance", { tolerance: "", toleranceUnit: "points" }, false, "noTolerance"],
  ] as const)("is refused for %s", (_, part, canBeNegative, reason) => {
    expect(ragPolicyOf(indicatorOf(part), canBeNegative)).toBe(reason);
  });

  it("lets a figure below 0 improve: Progress 8 of -1.36 against -1.20, -1.24 a year before, is RED", () => {
    const given = indicatorOf({ target: "-1.2", toleranceUnit: "improving", previousValue: "-1.24" });
    const found = ragPolicyOf(given, true);
    const colours = ["-1.36", "-1.24", "-1.32"].map((actual) =>
      typeof found === "string" ? found : rate(decimal(actual), found),
    );
    expect(colours).toEqual(["RED", "GREEN", "GREEN"]);
  });

  it("allows points against a target of 0, and takes a blank tolerance for 10%", () => {
    const points = ragPolicyOf(indicatorOf({ target: "0", toleranceUnit: "points", goodIs: "low" }), false);
    const blank = ragPolicyOf(indicatorOf({ tolerance: "" }), false);
    expect([typeof points, typeof blank === "object" && blank.tolerance.equals(10)]).toEqual([
      "object",
      true,
    ]);
  });
});

describe("pupils needed", () => {
  it.each([
    [8, 90, "13", 4],
    [7, 79, "13", 4],
    [5, 38, "44.0", 12],
    [5, 15, "44.0", 2],
    [12, 90, "13", 0],
    [0, 10, "100", 10],
  ])("%i of %i against %s%%: %i more", (part, whole, target, more) => {
    expect(pupilsNeeded(part, whole, decimal(target), "high")).toBe(more);
  });

  it("counts pupils too many where low is good, and none where close is", () => {
    expect(pupilsNeeded(20, 100, decimal("18"), "low")).toBe(2);
    expect(pupilsNeeded(3, 10, decimal("25"), "low")).toBe(1);
    expect(pupilsNeeded(20, 100, decimal("18"), "close")).toBeNull();
    expect(pupilsNeeded(0, 0, decimal("18"), "high")).toBeNull();
  });

  it("says what one pupil is worth", () => {
    expect([onePupilIs(15), onePupilIs(79), onePupilIs(0)]).toEqual(["6.7", "1.3", null]);
  });
});

describeVectors("the reference rows of pupils needed", () => {
  it("are all reproduced", () => {
    for (const { n, N, target, extra_pupils: more } of vectors?.pupils_needed_to_reach_target ?? [])
      expect(pupilsNeeded(n, N, decimal(String(target)), "high")).toBe(more);
  });
});
