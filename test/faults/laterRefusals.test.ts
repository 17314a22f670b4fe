import { stopClock } from "./faultBench";
import { faultRuns } from "./shares";
import { sweep } from "./sweep";
import { laterRefresh } from "./termBetween";

beforeEach(stopClock);

/** Refused at any action of any request; done and reported as refused; lost on the way; landing when it is late. */
describe("a later refresh that Excel refuses once, anywhere", () => {
  it("marks what is half done, loses nothing typed, and refreshing again puts everything right", async () => {
    const swept = await sweep(await laterRefresh(), {
      takes: ({ lasting }) => !lasting,
    });
    expect(swept.bad).toEqual([]);
    expect(swept.runs).toBeGreaterThanOrEqual(faultRuns.laterRefusals);
    expect([...swept.endings.keys()]).toEqual(expect.arrayContaining(["done", "not-confirmed"]));
  }, 3_600_000);
});
