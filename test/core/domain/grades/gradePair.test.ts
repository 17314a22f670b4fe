import {
  expectedPair,
  gradeLabel,
  gradeSteps,
  pairLabel,
  readPair,
} from "../../../../src/core/domain/grades/gradePair";

describe("pairs of grades", () => {
  const numbers = [9, 8, 7, 6, 5, 4, 3, 2, 1];

  it("are the 17 of combined science, and U-U", () => {
    const all = numbers.flatMap((first) => numbers.map((second) => `${first}${second}`));
    const valid = all.filter((text) => readPair(text, "9-1") != null);
    expect(valid).toEqual([..."99 98 88 87 77 76 66 65 55 54 44 43 33 32 22 21 11".split(" ")]);
    expect(readPair("UU", "9-1")).toEqual({ higher: "U", lower: "U" });
  });

  it.each([
    ["BC", "B and C"],
    ["a*a", "A* and A"],
    ["C-C", "C and C"],
    ["CB", "none"],
    ["AC", "none"],
  ])("of letters, %s is %s", (text, expected) => {
    const pair = readPair(text, "A*-G");
    expect(pair == null ? "none" : `${pair.higher} and ${pair.lower}`).toBe(expected);
  });

  it("are not looked for in other texts, nor on other scales", () => {
    expect(readPair("5", "9-1")).toBeUndefined();
    expect(readPair("4b", "9-1")).toBeUndefined();
    expect(readPair("54", "NC levels")).toBeUndefined();
  });

  it("are asked for where a scale has them, and else what the scale has", () => {
    expect(expectedPair("9-1")).toMatch(/^a pair of neighbouring GCSE grades/);
    expect(expectedPair("NC levels")).toBe("a National Curriculum level such as 4b");
  });

  it("have no place on a scale without even steps", () => {
    expect(gradeSteps("9-1 thresholds", { kind: "grade", code: "4+", raw: "4+" })).toBeNull();
  });

  it("stand between their grades, and print both", () => {
    const reading = { kind: "grade", code: "4", raw: "54", pair: { higher: "5", lower: "4" } } as const;
    expect(gradeSteps("9-1", reading)).toBe(4.5);
    expect(gradeLabel(reading)).toBe("5-4");
    expect(pairLabel({ higher: "B", lower: "C" })).toBe("BC");
  });
});
