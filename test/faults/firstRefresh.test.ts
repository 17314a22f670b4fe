import type { Fault } from "../officeHost/wire/faults";
import { stopClock } from "./faultBench";
import { sweep } from "./sweep";
import { firstRefresh } from "./termBetween";

beforeEach(stopClock);

/** The request that makes the store, and the first actions of the next one, in which a sheet is added and marked. */
function isAtTheMaking(fault: Fault): boolean {
  return fault.kind === "killed" && (fault.sync === 6 || (fault.sync === 7 && fault.action < 30));
}

describe("the first refresh of all that goes wrong", () => {
  it("leaves no sheet behind that nobody knows, wherever it is killed while store and sheets are added", async () => {
    const swept = await sweep(await firstRefresh(), { takes: isAtTheMaking });
    expect(swept.bad).toEqual([]);
    expect(swept.runs).toBeGreaterThan(50);
  }, 3_600_000);

  it("leaves the tracker alone anywhere else too, and refreshing again makes every sheet", async () => {
    const swept = await sweep(await firstRefresh(), { takes: () => true, atMost: 160 });
    expect(swept.bad).toEqual([]);
    expect(swept.runs).toBeGreaterThanOrEqual(160);
  }, 3_600_000);
});
