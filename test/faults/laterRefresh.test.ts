import { FaultRuns } from "./afterFault";
import { attempt, copyOfBook, stopClock } from "./faultBench";
import { everyFault, isLong, spread } from "./faultPlans";
import { laterRefresh } from "./termBetween";

beforeEach(stopClock);

/** A spread of the positions: each takes a sixth of a second. */
const fewest = 200;

/**
 * Every action and every request of a refresh goes wrong once, or from then on: refused, done and reported as
 * refused, lost, landing late, the pane killed. CI takes a spread of the positions, `npm run test:long` all.
 */
describe("a later refresh that goes wrong", () => {
  it("loses nothing that was typed, wherever it does, and refreshing again puts everything right", async () => {
    const states = await laterRefresh();
    const { host } = await attempt(copyOfBook(states.before));
    const runs = new FaultRuns(states);
    const bad: unknown[] = [];
    for (const fault of spread(everyFault(host.traffic), isLong ? Infinity : fewest)) {
      const told = await runs.run({ faults: [fault] });
      if (told.length > 0) bad.push([fault, ...told]);
    }
    expect(bad.slice(0, 5)).toEqual([]);
    expect(runs.runs).toBeGreaterThanOrEqual(fewest);
    expect([...runs.endings.keys()].sort()).toEqual(expect.arrayContaining(["killed", "not-confirmed"]));
  }, 3_600_000);
});
