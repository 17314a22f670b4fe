import { FaultRuns } from "./afterFault";
import { stopClock } from "./faultBench";
import { isLong, spread } from "./faultPlans";
import { faultRuns } from "./shares";
import { sweepKills } from "./sweep";
import { laterRefresh } from "./termBetween";
import { wrecksOf } from "./wrecks";

beforeEach(stopClock);

/** Half done workbooks that are gone on with, and at most so many of those that each of them leads to. */
const [firstWrecks, thenWrecks] = isLong ? [Infinity, Infinity] : [5, 12];

describe("a refresh that puts right what an earlier one left half done, and whose pane is killed too", () => {
  it("marks what is half done, loses nothing typed, and refreshing a third time puts everything right", async () => {
    const states = await laterRefresh();
    const runs = new FaultRuns(states);
    for (const { workbook } of spread(await wrecksOf(states.before), firstWrecks)) {
      const swept = await sweepKills({ before: workbook, after: states.after }, { atMost: thenWrecks }, runs);
      expect(swept.bad).toEqual([]);
    }
    expect(runs.runs).toBeGreaterThanOrEqual(faultRuns.killedAgain);
  }, 3_600_000);
});
