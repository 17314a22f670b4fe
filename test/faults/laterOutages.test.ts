import { stopClock } from "./faultBench";
import { faultRuns } from "./shares";
import { sweep } from "./sweep";
import { laterRefresh } from "./termBetween";

beforeEach(stopClock);

describe("a later refresh with which nothing goes right any more from some action on", () => {
  it("marks what is half done, loses nothing typed, and refreshing again puts everything right", async () => {
    const swept = await sweep(await laterRefresh(), { takes: ({ lasting }) => lasting === true });
    expect(swept.bad).toEqual([]);
    expect(swept.runs).toBeGreaterThanOrEqual(faultRuns.laterOutages);
    expect([...swept.endings.keys()]).not.toContain("done");
  }, 3_600_000);
});
