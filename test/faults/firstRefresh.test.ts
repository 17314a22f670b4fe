import type { Stop } from "../officeHost/wire/bridge";
import { stopClock } from "./faultBench";
import { faultRuns } from "./shares";
import { sweep, sweepKills } from "./sweep";
import { firstRefresh } from "./termBetween";

beforeEach(stopClock);

/** The request that makes the store, and the first actions of the next one, in which a sheet is added and marked. */
function isAtTheMaking({ sync, action }: Stop): boolean {
  return sync === 6 || (sync === 7 && action < 30);
}

describe("the first refresh of all that goes wrong", () => {
  it("leaves no sheet behind that nobody knows, wherever it is killed, and refreshing again makes every sheet", async () => {
    const states = await firstRefresh();
    const making = await sweepKills(states, { takes: isAtTheMaking });
    expect(making.bad).toEqual([]);
    const anywhere = await sweepKills(states, { atMost: 40 });
    expect(anywhere.bad).toEqual([]);
    const refused = await sweep(states, { takes: () => true, atMost: 100 });
    expect(refused.bad).toEqual([]);
    expect(making.runs + anywhere.runs + refused.runs).toBeGreaterThanOrEqual(faultRuns.firstRefresh);
  }, 3_600_000);
});
