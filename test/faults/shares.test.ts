import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eachDoing, faultRuns, interleavings } from "./shares";

function sum(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((total, share) => total + share, 0);
}

function textOf(name: string): string {
  return readFileSync(join(__dirname, `${name}.test.ts`), "utf8");
}

describe("the fault runs of a check", () => {
  it("are 5,000 and more", () => {
    expect(sum(faultRuns)).toBeGreaterThanOrEqual(5_000);
  });

  it.each(Object.keys(faultRuns))("%s asserts its share", (name) => {
    expect(textOf(name)).toMatch(new RegExp(`toBeGreaterThanOrEqual\\(faultRuns\\.${name}\\)`));
  });
});

describe("the refreshes that somebody works through", () => {
  it("are 2,000 and more, in which she does each thing 100 times and more", () => {
    expect(sum(interleavings)).toBeGreaterThanOrEqual(2_000);
    expect(eachDoing * Object.keys(interleavings).length).toBeGreaterThanOrEqual(100);
  });

  it.each(Object.keys(interleavings))("%s asserts its share", (name) => {
    expect(textOf(name)).toMatch(new RegExp(`toBeGreaterThanOrEqual\\(interleavings\\.${name}\\)`));
    expect(textOf(name)).toMatch(/toBeGreaterThanOrEqual\(eachDoing\)/);
  });
});
