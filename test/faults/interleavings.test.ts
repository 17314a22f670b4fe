import { chance } from "../support/chance";
import { stopClock } from "./faultBench";
import { isLong } from "./faultPlans";
import type { Moment } from "./meanwhile";
import { refreshMeanwhile } from "./meanwhile";
import { doings } from "./officersDoings";
import { laterRefresh } from "./termBetween";

beforeEach(stopClock);

const schedules = isLong ? 20_000 : 150;
/** A refresh has eleven requests; what comes before the twelfth comes after it. */
const requests = 12;

/** Before the cells are read, and after all is done. */
const whileNothingIsPlanned = [1, 2, 3, 12];

/** One to three things that she does, each before some request; rows and columns move while nothing is planned. */
function moments(next: (below: number) => number): readonly Moment[] {
  const names = Object.keys(doings);
  return Array.from({ length: 1 + next(3) }, () => {
    const doing = names[next(names.length)] ?? "";
    const quiet = whileNothingIsPlanned[next(whileNothingIsPlanned.length)] ?? 1;
    return { doing, before: /inserts|deletes/.test(doing) ? quiet : 1 + next(requests) };
  });
}

describe(`${schedules} refreshes while somebody works in the workbook`, () => {
  it("lose nothing that she typed, before or meanwhile, and leave every key once", async () => {
    const { before } = await laterRefresh();
    const next = chance(5);
    const bad: unknown[] = [];
    for (let nth = 0; nth < schedules && bad.length < 3; nth += 1) {
      const schedule = moments(next);
      const told = await refreshMeanwhile(before, schedule, nth % 10 === 0);
      if (told.length > 0) bad.push([schedule, ...told]);
    }
    expect(bad).toEqual([]);
  }, 3_600_000);

  it.todo("lose nothing either when a column comes in at the left between planning and writing");
});
