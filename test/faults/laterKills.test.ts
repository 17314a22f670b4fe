import { stopClock } from "./faultBench";
import { sweep } from "./sweep";
import { laterRefresh } from "./termBetween";

beforeEach(stopClock);

describe("a later refresh whose pane is killed after any action of any request", () => {
  it("marks what is half done, loses nothing typed, and refreshing again puts everything right", async () => {
    const swept = await sweep(await laterRefresh(), { takes: (fault) => fault.kind === "killed" });
    expect(swept.bad).toEqual([]);
    expect(swept.runs).toBeGreaterThan(1_400);
    expect([...swept.endings.keys()]).toEqual(["killed"]);
  }, 3_600_000);
});
