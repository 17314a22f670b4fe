import { stopClock } from "./faultBench";
import { doings } from "./officersDoings";
import { sweep } from "./sweep";
import { laterRefresh } from "./termBetween";

beforeEach(stopClock);

describe("a later refresh that goes wrong", () => {
  it("loses nothing either when somebody sorts her actions meanwhile, before any request", async () => {
    const sort = doings["sorts the actions"]!;
    const swept = await sweep(await laterRefresh(), {
      takes: () => true,
      atMost: 440,
      meanwhile: (nth, requests) => ({
        before: 1 + (nth % (requests + 1)),
        act: (book) => void sort(book, 0),
      }),
      counts: /typed words differ|refreshing again ended|third refresh/,
    });
    expect(swept.bad).toEqual([]);
    expect(swept.runs).toBeGreaterThanOrEqual(440);
  }, 3_600_000);
});
