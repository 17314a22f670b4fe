import { excelWorkbook } from "../../../src/hosts/excel/excelWorkbook";
import { startOffice } from "../../../src/hosts/excel/startOffice";
import { openOfficeHost } from "../../officeHost/openOfficeHost";

const world = globalThis as { Office?: unknown };

afterEach(() => {
  delete world.Office;
  jest.useRealTimers();
});

/** Stands in for Office.js as a page meets it; what it says is Microsoft's, see their page on Office.onReady. */
function office(host: string | null, newest: number): void {
  world.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host, platform: null }),
    context: {
      requirements: {
        isSetSupported: (_set: string, version: string) => Number(version.split(".")[1]) <= newest,
      },
    },
  };
}

describe("an Excel that does not answer", () => {
  it("is given up after half a minute, and the officer is told", async () => {
    const host = openOfficeHost([{ name: "Y11", rows: [["Name"]] }], {
      faults: [{ sync: 1, kind: "silence" }],
    });
    jest.useFakeTimers();
    const reading = expect(excelWorkbook().read()).rejects.toMatchObject({
      name: "HostError",
      code: "no-answer",
      message: expect.stringContaining("30 seconds") as string,
    });
    await jest.advanceTimersByTimeAsync(30_000);
    await reading;
    host.close();
  });
});

describe("startOffice", () => {
  it("says no where there is no Office.js", async () => {
    expect(await startOffice()).toBe(false);
  });

  it("says no in a plain browser, where Office.js finds no host", async () => {
    office(null, 12);
    expect(await startOffice()).toBe(false);
  });

  it("says yes in an Excel with ExcelApi 1.12, no in an older one", async () => {
    office("Excel", 12);
    expect(await startOffice()).toBe(true);
    office("Excel", 11);
    expect(await startOffice()).toBe(false);
  });

  it("says no when Office.js never answers", async () => {
    office("Excel", 12);
    world.Office = { ...(world.Office as object), onReady: () => new Promise(() => undefined) };
    jest.useFakeTimers();
    const answer = startOffice();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBe(false);
  });
});
