import { readStored } from "../../../src/core/reader/stored";
import type { HostError } from "../../../src/core/workflows/ports";
import { refresh } from "../../../src/core/workflows/refresh";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { generatedPages, saysUnfinished } from "../../faults/pagesOf";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { fingerprint } from "../../officeHost/openedOfficeWorkbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import type { Fault, FaultKind } from "../../officeHost/wire/faults";
import {
  calculated,
  copyOf,
  faceOf,
  options,
  pagesOf,
  plan,
  regrade,
  secondTermInExcel,
  trackerInExcel,
  words,
} from "../../support/excelTerms";

type Stop = (actions: number) => FaultKind & { readonly lasting?: boolean };

/** Ways in which Excel may leave us, from one request on. */
const stops: readonly (readonly [string, Stop])[] = [
  ["refused whole", () => ({ kind: "refuseAction", action: 0, code: "AccessDenied", lasting: true })],
  [
    "refused after a third",
    (of) => ({ kind: "refuseAction", action: Math.floor(of / 3), code: "Conflict", lasting: true }),
  ],
  [
    "refused near the end",
    (of) => ({ kind: "refuseAction", action: of - 2, code: "GeneralException", lasting: true }),
  ],
  [
    "done, but reported as failed",
    () => ({ kind: "errorAfterAll", code: "GeneralException", lasting: true }),
  ],
  ["refused once", (of) => ({ kind: "refuseAction", action: Math.floor(of / 2), code: "GeneralException" })],
  ["done, but reported as failed once", () => ({ kind: "errorAfterAll", code: "RequestAborted" })],
];

/** Runs a refresh in a session of its own; gives the requests and their actions, and what it was refused with. */
async function run(workbook: WorkbookModel, faults: readonly Fault[] = []) {
  const host = openOfficeHost(workbook, { faults });
  const refused = await refresh(excelWorkbook(), options).then(
    () => null,
    (error: unknown) => error as HostError,
  );
  host.close();
  return { actions: [...host.traffic.actions], refused };
}

async function storeOf(workbook: WorkbookModel) {
  const host = openOfficeHost(workbook);
  const stored = readStored((await excelWorkbook().read()).store);
  host.close();
  if (stored === null || typeof stored === "string") throw new Error(`the store is ${String(stored)}`);
  return stored;
}

/** A sheet shows the old page whole, the new page whole, or says that it is not finished. */
function expectMarked(
  workbook: WorkbookModel,
  before: Map<string, string>,
  after: Map<string, string>,
): void {
  for (const [name, page] of pagesOf(workbook)) {
    const isWhole = page === before.get(name) || page === after.get(name);
    const isMarked = page.includes("NOT FINISHED") || page.startsWith("Hidden");
    if (!isWhole && !isMarked) throw new Error(`${name} is half written and does not say so`);
  }
}

describe.each([
  ["a first write", trackerInExcel, stops.slice(1, 4)],
  ["a refresh of plans that she typed on", secondTermInExcel, stops],
] as const)("%s that Excel stops at any request", (what, start, ways) => {
  it.each(ways)(
    "%s: says so on the sheet, and is finished by the next start",
    async (_, stop) => {
      const base = await start();
      const before = pagesOf(base);
      const whole = copyOf(base);
      const { actions } = await run(whole);
      // What Excel refuses while we only read has nothing to leave behind.
      const writing = [...actions.entries()].slice(3);
      for (const [index, count] of writing) {
        const tried = copyOf(base);
        const { refused } = await run(tried, [{ sync: index + 1, ...stop(count) }]);
        await calculated(tried);
        expectMarked(tried, before, pagesOf(whole));
        if (refused) expect(refused.message).not.toMatch(/undefined|Error\b|\bat .*:\d+:\d+/);
        expect((await run(tried)).refused).toBeNull();
        for (const name of pagesOf(whole).keys())
          expect([name, faceOf(tried, name)]).toEqual([name, faceOf(whole, name)]);
        expect([...pagesOf(tried).keys()].sort()).toEqual([...pagesOf(whole).keys()].sort());
        expect(tried.settings.size).toBe(0);
        expect((await storeOf(tried)).open).toBeNull();
        if (what.includes("typed")) {
          for (const text of Object.values(words)) expect(pagesOf(tried).get(plan)).toContain(text);
        }
      }
    },
    300_000,
  );
});

describe("a sheet that is being written", () => {
  it("says that it is not finished from before its first figure to after its last", async () => {
    const base = await secondTermInExcel();
    const whole = copyOf(base);
    await run(whole);
    const [before, after] = [generatedPages(base), generatedPages(whole)];
    const silent: string[] = [];
    let half = 0;
    const watch = (now: WorkbookModel): void => {
      const marked = saysUnfinished(now);
      for (const [mark, page] of generatedPages(now)) {
        if (page === before.get(mark) || page === after.get(mark)) continue;
        half += 1;
        if (!marked.has(mark)) silent.push(mark);
      }
    };
    const host = openOfficeHost(copyOf(base), {
      watch: (now, { mayDiffer }) => (mayDiffer ? watch(now) : undefined),
    });
    await refresh(excelWorkbook(), options);
    host.close();
    expect(silent).toEqual([]);
    expect(half).toBeGreaterThan(100);
  }, 120_000);
});

describe("a request that Excel keeps waiting", () => {
  afterEach(() => jest.useRealTimers());

  it("changes no cell when it lands after the next start has finished the refresh, and after another one", async () => {
    const base = await secondTermInExcel();
    const whole = copyOf(base);
    const { actions } = await run(whole);
    for (const index of [...actions.keys()].slice(3)) {
      const tried = copyOf(base);
      const host = openOfficeHost(tried, { faults: [{ sync: index + 1, lasting: true, kind: "late" }] });
      jest.useFakeTimers();
      const given = refresh(excelWorkbook(), options).catch((error: unknown) => (error as HostError).code);
      let code: unknown = null;
      void given.then((found) => (code = found));
      while (code === null) await jest.advanceTimersByTimeAsync(1_000);
      jest.useRealTimers();
      expect(code).toBe("no-answer");
      expect((await run(tried)).refused).toBeNull();
      await calculated(tried);
      expect(pagesOf(tried)).toEqual(pagesOf(whole));
      // With other grades since: what is still on its way would put the figures of before over the new ones.
      regrade(tried);
      expect((await run(tried)).refused).toBeNull();
      await calculated(tried);
      expect(pagesOf(tried)).not.toEqual(pagesOf(whole));
      const finished = fingerprint(tried);
      host.unanswered.land();
      await calculated(tried);
      expect(fingerprint(tried)).toBe(finished);
      expect((await run(tried)).refused).toBeNull();
    }
  }, 300_000);
});
