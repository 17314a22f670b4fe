import type { CountNode } from "../../../../src/core/domain/disclosure/countGraph";
import { tighten, undo, type Trail } from "../../../../src/core/domain/disclosure/tighten";
import type { LinkedSum, Unknown } from "../../../../src/core/domain/disclosure/unknowns";

const node = {} as CountNode;

/** A count of which an outsider knows that it lies from `lo` to `hi`, or is one of `allowed`. */
const count = (lo: number, hi: number, allowed: readonly number[] | null = null): Unknown => ({
  ...{ node, lo, hi, allowed },
  sums: [],
});

function sumOf(total: Unknown, ...parts: Unknown[]): LinkedSum {
  const sum = { total, parts };
  for (const each of [total, ...parts]) each.sums.push(sum);
  return sum;
}

const ranges = (...counts: readonly Unknown[]) => counts.map(({ lo, hi }) => [lo, hi]);

describe("what a sum leaves of its counts", () => {
  it("is of a hidden part what the printed ones leave: 12 less 4 less 5 is 3", () => {
    const [total, hidden] = [count(12, 12), count(1, 5)];
    const trail: Trail = [];
    expect(tighten([sumOf(total, count(4, 4), count(5, 5), hidden)], trail)).toBe(true);
    expect(ranges(hidden)).toEqual([[3, 3]]);
    undo(trail, 0);
    expect(ranges(hidden)).toEqual([[1, 5]]);
  });

  it("goes on to whatever hangs together with it", () => {
    const [middle, last] = [count(0, 40), count(0, 40)];
    const upper = sumOf(count(20, 20), middle, count(8, 8));
    const lower = sumOf(middle, last, count(9, 9));
    expect(tighten([lower, upper], [])).toBe(true);
    expect(ranges(middle, last)).toEqual([
      [12, 12],
      [3, 3],
    ]);
  });

  it("is only a number that fits what is printed beside it", () => {
    const part = count(0, 40, [2, 6, 10]);
    expect(tighten([sumOf(count(9, 12), count(5, 5), part)], [])).toBe(true);
    expect(ranges(part)).toEqual([[6, 6]]);
  });

  it.each([
    ["a total below its parts", sumOf(count(3, 4), count(2, 9), count(3, 9))],
    ["a part above its total", sumOf(count(3, 3), count(0, 9), count(5, 9))],
    ["no number that fits", sumOf(count(20, 20), count(5, 5), count(0, 40, [2, 6]))],
    ["a part without room", sumOf(count(9, 9), count(0, 3), count(0, 3))],
  ])("is nothing for %s", (_, sum) => expect(tighten([sum], [])).toBe(false));
});
