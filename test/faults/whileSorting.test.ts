import { FaultRuns } from "./afterFault";
import { attempt, copyOfBook, stopClock } from "./faultBench";
import { everyFault, isLong, spread } from "./faultPlans";
import { doings } from "./officersDoings";
import { laterRefresh } from "./termBetween";

beforeEach(stopClock);

describe("a later refresh that goes wrong", () => {
  it("loses nothing either when somebody types and sorts meanwhile", async () => {
    const states = await laterRefresh();
    const { host } = await attempt(copyOfBook(states.before));
    const runs = new FaultRuns(states);
    const faults = spread(everyFault(host.traffic), isLong ? Infinity : 100);
    const sort = doings["sorts the actions"]!;
    const bad: unknown[] = [];
    for (const [index, fault] of faults.entries()) {
      const before = 1 + (index % (host.traffic.syncs + 1));
      const told = await runs.run({
        faults: [fault],
        interruptions: [{ before, act: (book) => void sort(book, 0) }],
      });
      const lost = told.filter((complaint) =>
        /typed words differ|refreshing again ended|third refresh/.test(complaint),
      );
      if (lost.length > 0) bad.push([fault, before, ...lost]);
    }
    expect(bad.slice(0, 5)).toEqual([]);
  }, 3_600_000);
});
