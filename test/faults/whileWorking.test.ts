import type { WorkbookModel } from "../officeHost/model/workbook";
import type { Interruption } from "../officeHost/wire/faults";
import { stopClock } from "./faultBench";
import { doings } from "./officersDoings";
import { faultRuns } from "./shares";
import { sweep, sweepKills } from "./sweep";
import { laterRefresh } from "./termBetween";

beforeEach(stopClock);

/** What she moves meanwhile, so that pages end up elsewhere but with the same words. */
const moves = [
  "sorts the actions",
  "cuts an action and pastes its row above another",
  "inserts a row at the top",
  "inserts a column at the left",
  "deletes a spare row",
  "renames a sheet",
].map((doing) => doings[doing]!);

/** One thing after the other, and before one request after the other. */
function moving(nth: number, requests: number): Interruption<WorkbookModel> {
  return { before: 1 + (nth % (requests + 1)), act: (book) => void moves[nth % moves.length]?.(book, nth) };
}

/** Where pages have moved, only this can be held against those of a refresh in which nobody did anything. */
const counts = /typed words differ|refreshing again ended|third refresh/;

describe("a later refresh that goes wrong while somebody moves things", () => {
  it("loses nothing either when Excel refuses it", async () => {
    const swept = await sweep(await laterRefresh(), {
      takes: () => true,
      atMost: 240,
      meanwhile: moving,
      counts,
    });
    expect(swept.bad).toEqual([]);
    expect(swept.runs).toBe(240);
  }, 3_600_000);

  it("loses nothing either when its pane is killed", async () => {
    const states = await laterRefresh();
    let runs = 0;
    for (let nth = 0; nth < 12; nth += 1) {
      const swept = await sweepKills(states, { meanwhile: [moving(nth, 11)], atMost: 12, counts });
      expect(swept.bad).toEqual([]);
      runs += swept.runs;
    }
    expect(runs).toBeGreaterThanOrEqual(faultRuns.whileWorking);
  }, 3_600_000);
});
