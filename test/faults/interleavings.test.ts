import { stopClock } from "./faultBench";
import { doings } from "./officersDoings";
import { runSchedules } from "./schedules";
import { eachDoing, interleavings } from "./shares";

beforeEach(stopClock);

describe("refreshes while somebody types, sorts, filters, cuts, copies, inserts, deletes and renames", () => {
  it("lose nothing that she typed, before or meanwhile, and leave every key once", async () => {
    const { ran, did, bad } = await runSchedules(5);
    expect(bad).toEqual([]);
    expect(ran).toBeGreaterThanOrEqual(interleavings.interleavings);
    for (const doing of Object.keys(doings)) expect(did.get(doing) ?? 0).toBeGreaterThanOrEqual(eachDoing);
  }, 3_600_000);
});
