import { fingerprint } from "../officeHost/openedOfficeWorkbook";
import { copyOfBook } from "./copyOfBook";
import { attempt, stopClock } from "./faultBench";
import { spread } from "./faultPlans";
import { faultRuns } from "./shares";
import { sweepKills } from "./sweep";
import type { TwoStates } from "./termBetween";
import { laterRefresh } from "./termBetween";
import { wrecksOf } from "./wrecks";

beforeEach(stopClock);

let states: TwoStates;
beforeAll(async () => {
  stopClock();
  states = await laterRefresh();
}, 60_000);

describe("a later refresh whose pane is killed after any action of any request", () => {
  it("marks what is half done, loses nothing typed, and refreshing again puts everything right", async () => {
    const swept = await sweepKills(states);
    expect(swept.bad).toEqual([]);
    expect(swept.runs).toBeGreaterThanOrEqual(faultRuns.laterKills);
    expect([...swept.endings.keys()]).toEqual(["killed"]);
  }, 3_600_000);

  it("leaves behind what was seen at that point of a refresh that went on", async () => {
    const { before } = states;
    const stops = (await wrecksOf(before)).flatMap(({ workbook, stops: all }) =>
      all.map((stop) => [stop, workbook] as const),
    );
    for (const [{ sync, action }, seen] of spread(stops, 50)) {
      const { workbook, ending } = await attempt(copyOfBook(before), {
        faults: [{ kind: "killed", sync, action }],
      });
      expect([ending, fingerprint(workbook) === fingerprint(seen)]).toEqual(["killed", true]);
    }
  }, 300_000);
});
