import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc, { pureRuns } from "../support/properties";

const folder = join(__dirname, "..");
const own = /from "(?:\.\.\/)+support\/properties"/;
/** What is tried on whole trackers or whole workbooks says how often itself. */
const saysItself = /\b(?:numRuns|runs)\b/;

interface Property {
  readonly file: string;
  /** How often it is tried, where it says so by a number. */
  readonly runs: number | null;
}

function testFiles(): readonly (readonly [file: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file) && !__filename.endsWith(file))
    .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
}

/** The end of each statement that tries a property, where it may say how often. */
function properties(): readonly Property[] {
  return testFiles().flatMap(([file, text]) =>
    text
      .split("fc.assert(")
      .slice(1)
      .map((after): Property => {
        const end = /\n {4,6}\);/.exec(after)?.index ?? after.length;
        const last = after.slice(Math.max(0, end - 80), end);
        const number = /numRuns: ([\d_]+)/.exec(last)?.[1]?.replaceAll("_", "");
        if (number !== undefined) return { file, runs: Number(number) };
        return { file, runs: own.test(text) && !saysItself.test(last) ? pureRuns : null };
      }),
  );
}

describe("properties", () => {
  it("of pure code are tried a thousand times unless they say how often", () => {
    expect(pureRuns).toBeGreaterThanOrEqual(1_000);
    expect(fc.readConfigureGlobal().numRuns).toBe(pureRuns);
  });

  it("of pure code are at least thirty", () => {
    const often = properties().filter(({ runs }) => (runs ?? 0) >= 1_000);
    expect(often.length).toBeGreaterThanOrEqual(30);
  });

  it("of whole trackers and workbooks are tried at least a hundred times where they say so by a number", () => {
    const few = properties().filter(({ runs }) => runs !== null && runs < 100);
    expect(few).toEqual([]);
  });

  it("are never left to what fast-check does by itself", () => {
    const bare = testFiles().filter(([, text]) => {
      const asserts = text.split("fc.assert(").slice(1);
      return asserts.length > 0 && !own.test(text) && asserts.some((after) => !saysItself.test(after));
    });
    expect(bare.map(([file]) => file)).toEqual([]);
  });
});
