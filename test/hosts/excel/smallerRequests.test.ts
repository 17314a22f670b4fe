import type { HostError } from "../../../src/core/workflows/ports";
import { refresh } from "../../../src/core/workflows/refresh";
import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import type { WorkbookModel } from "../../officeHost/model/workbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";
import type { Fault } from "../../officeHost/wire/faults";
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

interface Session {
  readonly faults?: readonly Fault[];
  readonly mostRequestBytes?: number;
}

async function run(workbook: WorkbookModel, session: Session = {}) {
  const host = openOfficeHost(workbook, session);
  const refused = await refresh(excelWorkbook(), options).then(
    () => null,
    (error: unknown) => error as HostError,
  );
  host.close();
  return { traffic: host.traffic, refused };
}

function expectSame(tried: WorkbookModel, whole: WorkbookModel): void {
  expect([...pagesOf(tried).keys()].sort()).toEqual([...pagesOf(whole).keys()].sort());
  for (const name of pagesOf(whole).keys())
    expect([name, faceOf(tried, name)]).toEqual([name, faceOf(whole, name)]);
  expect(tried.settings.size).toBe(0);
}

const tooLarge = { kind: "refuseAction", action: 0, code: "RequestPayloadSizeLimitExceeded" } as const;

describe.each([
  ["a first write", trackerInExcel],
  ["a refresh of plans that she typed on", secondTermInExcel],
] as const)("%s, where Excel takes less at once than we send", (_, start) => {
  it("ends in the same sheets, whichever request is refused for its size", async () => {
    const base = await start();
    const whole = copyOf(base);
    const { actions, writes } = (await run(whole)).traffic;
    for (const [index, written] of writes.entries()) {
      const isOneStroke = (actions[index] ?? 0) < 40;
      if (written.length === 0 || isOneStroke) continue;
      const tried = copyOf(base);
      const { refused } = await run(tried, { faults: [{ sync: index + 1, ...tooLarge }] });
      expect(refused).toBeNull();
      expectSame(tried, whole);
    }
  }, 120_000);
});

describe("a refresh that goes in parts", () => {
  it("is finished by the next start, whichever part Excel refuses with all after it", async () => {
    const base = await secondTermInExcel();
    const whole = copyOf(base);
    const mostRequestBytes = Math.ceil((await run(whole)).traffic.largestRequest / 2);
    const { writes } = (await run(copyOf(base), { mostRequestBytes })).traffic;
    expect(writes.filter(({ length }) => length > 0).length).toBeGreaterThan(5);
    for (const [index, written] of writes.entries()) {
      if (written.length === 0) continue;
      const tried = copyOf(base);
      const lost: Fault = {
        sync: index + 1,
        lasting: true,
        kind: "refuseAction",
        action: 0,
        code: "Conflict",
      };
      await run(tried, { faults: [lost], mostRequestBytes });
      expect((await run(tried, { mostRequestBytes })).refused).toBeNull();
      expectSame(tried, whole);
      for (const text of Object.values(words)) expect(pagesOf(tried).get(plan)).toContain(text);
    }
  }, 300_000);
});
