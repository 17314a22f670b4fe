import fc from "fast-check";
import { refresh } from "../../src/core/workflows/refresh";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { attempt, newTracker, options, stopClock } from "../faults/faultBench";
import type { Tracker } from "../support/trackerFile";
import { trackerFile } from "../support/trackerFile";
import { sixPupils } from "../trackers/sixPupils";

beforeEach(stopClock);

const grades = fc.constantFrom("A", "B", "C", "D", "E", "U", "", "X", "c", "=C", "Pnding");
const firstGrade = 5;

/** Six pupils with any grades, good or bad, and any target: all kinds of plans come of them, or none. */
const trackers = fc
  .tuple(
    fc.array(fc.array(grades, { minLength: 5, maxLength: 5 }), { minLength: 6, maxLength: 6 }),
    fc.integer({ min: 1, max: 100 }),
  )
  .map(([marks, target]): Tracker => {
    const [pupils, indicators, settings] = sixPupils.sheets;
    const [heading = [], ...rows] = pupils?.rows ?? [];
    const marked = rows.map((row, nth) => [...row.slice(0, firstGrade), ...(marks[nth] ?? [])]);
    const aimed = (indicators?.rows ?? []).map((row) => row.map((cell) => (cell === 80 ? target : cell)));
    return {
      ...sixPupils,
      sheets: [
        { name: "Y11", rows: [heading, ...marked] },
        { name: "Indicators", rows: aimed },
        ...(settings ? [settings] : []),
      ],
    };
  });

describe("a second refresh of the same data", () => {
  it("asks Excel to change nothing, whatever is in the tracker", async () => {
    await fc.assert(
      fc.asyncProperty(trackers, async (tracker) => {
        const book = await newTracker(tracker);
        expect((await attempt(book)).ending).toBe("done");
        const { ending, host } = await attempt(book);
        expect([ending, host.traffic.writes.filter(({ length }) => length > 0)]).toEqual(["done", []]);
      }),
      { numRuns: 100 },
    );
  }, 600_000);

  it("leaves every byte of a file as it is", async () => {
    await fc.assert(
      fc.asyncProperty(trackers, async (tracker) => {
        const first = await openXlsx(trackerFile(tracker), "six.xlsx");
        await refresh(first, options);
        const saved = await first.save();
        const second = await openXlsx(saved, "six.xlsx");
        await refresh(second, options);
        expect(Buffer.compare(await second.save(), saved)).toBe(0);
      }),
      { numRuns: 100 },
    );
  }, 600_000);
});
