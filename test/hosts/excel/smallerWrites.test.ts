import { notFinished } from "../../../src/core/refresh/notFinished";
import type { HostError } from "../../../src/core/workflows/ports";
import { putBack } from "../../../src/core/workflows/putBack";
import { refresh } from "../../../src/core/workflows/refresh";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { recalculate } from "../../officeHost/model/recalculate";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import type { OfficeHostOptions } from "../../officeHost/openOfficeHost";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import {
  copyOf,
  faceOf,
  options,
  pagesOf,
  plan,
  secondTermInExcel,
  trackerInExcel,
  words,
} from "../../support/excelTerms";

const sizeCodes = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
  "MemoryLimitReached",
];

/** Refreshes in a session of its own. */
async function run(
  workbook: WorkbookModel,
  hostOptions: OfficeHostOptions = {},
  job: typeof refresh | typeof putBack = refresh,
) {
  const host = openOfficeHost(workbook, hostOptions);
  const refused = await job(excelWorkbook(), options).then(
    (): null => null,
    (error: unknown) => error as HostError,
  );
  host.close();
  return { traffic: host.traffic, refused };
}

const facesOf = (workbook: WorkbookModel) =>
  new Map([...pagesOf(workbook).keys()].map((name) => [name, faceOf(workbook, name)]));

describe("an Excel that takes less at once than we send", () => {
  let before: WorkbookModel;
  let after: WorkbookModel;
  /** 0-based number of the request that writes sheets: that with the most actions that change something. */
  let applied: number;
  let actions: number;
  let syncs: number;
  /** Bytes: a third of what we send at once when nothing is in the way. */
  let third: number;

  beforeAll(async () => {
    before = await secondTermInExcel();
    after = copyOf(before);
    const { traffic } = await run(after);
    const writes = traffic.writes.map(({ length }) => length);
    applied = writes.indexOf(Math.max(...writes));
    actions = traffic.actions[applied] ?? 0;
    syncs = traffic.syncs;
    third = Math.floor(traffic.largestRequest / 3);
  }, 120_000);

  it("gets the same refresh in smaller requests", async () => {
    const workbook = copyOf(before);
    const { refused, traffic } = await run(workbook, { mostRequestBytes: third });
    expect(refused).toBeNull();
    expect(traffic.syncs).toBeGreaterThan(syncs + 3);
    expect(facesOf(workbook)).toEqual(facesOf(after));
  }, 60_000);

  it("gets a first write in smaller requests too", async () => {
    const [whole, small] = [await trackerInExcel(), await trackerInExcel()];
    const { traffic } = await run(whole);
    const { refused } = await run(small, { mostRequestBytes: Math.floor(traffic.largestRequest / 10) });
    expect(refused).toBeNull();
    expect(facesOf(small)).toEqual(facesOf(whole));
  }, 120_000);

  it.each(sizeCodes)(
    "and stops in the middle with %s is asked for half, and everything is written",
    async (code) => {
      const workbook = copyOf(before);
      const action = Math.floor(actions / 2);
      const fault = { sync: applied + 1, kind: "refuseAction", action, code } as const;
      const { refused, traffic } = await run(workbook, { faults: [fault] });
      expect(refused).toBeNull();
      expect(traffic.syncs).toBeGreaterThan(syncs + 2);
      expect(facesOf(workbook)).toEqual(facesOf(after));
    },
    60_000,
  );

  it("has every sheet say that it is not finished between the first of the requests and the last", async () => {
    const workbook = copyOf(before);
    const [old, fresh] = [pagesOf(before), pagesOf(after)];
    const unmarked: string[] = [];
    const watch = (stands: WorkbookModel) => {
      const now = copyOf(stands);
      recalculate(now);
      for (const [name, page] of pagesOf(now))
        if (
          page !== old.get(name) &&
          page !== fresh.get(name) &&
          !page.includes(notFinished) &&
          !page.startsWith("Hidden")
        )
          unmarked.push(name);
    };
    const { traffic } = await run(workbook, {
      faults: [{ sync: 1, kind: "refuseWrites", most: 60, code: "MemoryLimitReached" }],
      watch: (now, { action }) => (action === 0 ? watch(now) : undefined),
    });
    expect(unmarked).toEqual([]);
    expect(traffic.syncs).toBeGreaterThan(syncs + 3);
  }, 60_000);

  it("is left after six halvings with a letter that names sheet and cells, and no word of hers is lost", async () => {
    const workbook = copyOf(before);
    const fault = { sync: 1, kind: "refuseWrites", most: 9, code: "MemoryLimitReached" } as const;
    const { refused } = await run(workbook, { faults: [fault] });
    expect(refused?.code).toBe("too-large");
    expect(refused?.message).toMatch(/It came up at ‘[^’]+’ \([A-Z]+\d+(:[A-Z]+\d+)?\)/);
    expect(refused?.message).toMatch(/Delete the empty but formatted rows/);
    for (const text of Object.values(words)) expect(pagesOf(workbook).get(plan)).toContain(text);
    expect((await run(workbook)).refused).toBeNull();
    expect(facesOf(workbook)).toEqual(facesOf(after));
  }, 60_000);

  it("has a refresh put back in smaller requests", async () => {
    const [whole, small] = [copyOf(after), copyOf(after)];
    const { traffic } = await run(whole, {}, putBack);
    const writes = traffic.writes.map(({ length }) => length);
    const sync = writes.indexOf(Math.max(...writes)) + 1;
    const fault = { sync, kind: "refuseAction", action: 90, code: "MemoryLimitReached" } as const;
    const { refused } = await run(small, { faults: [fault] }, putBack);
    expect(refused).toBeNull();
    expect(pagesOf(small)).toEqual(pagesOf(whole));
  }, 60_000);
});
