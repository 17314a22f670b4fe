import { stopClock } from "./faultBench";
import { badSchedules, schedules } from "./schedules";

beforeEach(stopClock);

describe(`${schedules} refreshes while somebody types, sorts, inserts, deletes and renames`, () => {
  it("lose nothing that she typed, before or meanwhile, and leave every key once", async () => {
    expect(await badSchedules(6)).toEqual([]);
  }, 3_600_000);
});
