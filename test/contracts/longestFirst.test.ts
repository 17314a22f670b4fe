import { existsSync } from "node:fs";

interface Sequencer {
  sort(tests: readonly object[]): readonly { readonly path: string }[];
}

const LongestFirst = jest.requireActual<
  { readonly longest: readonly string[] } & (new (options: object) => Sequencer)
>("../support/longestFirst.js");

describe("the order in which test files are started", () => {
  it.each(LongestFirst.longest)("knows %s, which is there", (file) => {
    expect(existsSync(file)).toBe(true);
  });

  it("has the longest first where no file has been timed yet, so that no core waits for one at the end", () => {
    const [preview = "", other = ""] = LongestFirst.longest;
    const config = { cache: false, id: "new", cacheDirectory: "" };
    const context = { config, hasteFS: { getSize: () => 1 } };
    const tests = [__filename, other, preview].map((path) => ({ path, context }));
    const sorted = new LongestFirst({}).sort(tests);
    expect(sorted.map(({ path }) => path)).toEqual([preview, other, __filename]);
  });
});
