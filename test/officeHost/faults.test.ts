import { sheetAsText } from "./fill";
import { openCell } from "./model/sheet";
import { sheetOf } from "./model/workbook";
import type { OfficeHost, OfficeHostOptions } from "./openOfficeHost";
import { openOfficeHost } from "./openOfficeHost";
import type { Fault } from "./wire/faults";

const plan = {
  name: "Plan",
  rows: [
    ["Maths", 7],
    ["English", 5],
  ],
};
let host: OfficeHost;

afterEach(() => host.close());

function open(options: OfficeHostOptions): void {
  host = openOfficeHost([plan], options);
}

const shown = () => sheetAsText(host.workbook, "Plan");

/** Two syncs: Science into A1, then History into A2. Gives the code of the refusal, or "done". */
async function rename(): Promise<string> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").values = [["Science"]];
      await context.sync();
      sheet.getRange("A2").values = [["History"]];
      await context.sync();
    });
    return "done";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** Starts it and waits until the host is silent. */
async function renameInVain(): Promise<void> {
  void rename();
  while (!host.unanswered.isSilent && !host.unanswered.isKilled)
    await new Promise((next) => setTimeout(next));
}

describe("planned faults", () => {
  it.each<readonly [string, Fault, string, string]>([
    [
      "refuses the second request whole",
      { sync: 2, kind: "refuseAction", action: 0, code: "AccessDenied" },
      "AccessDenied",
      "Science | 7\nEnglish | 5",
    ],
    [
      "refuses at an action and keeps the earlier ones",
      { sync: 1, kind: "refuseAction", action: 5, code: "Conflict" },
      "Conflict",
      "Maths | 7\nEnglish | 5",
    ],
    [
      "does everything and reports an error all the same",
      { sync: 2, kind: "errorAfterAll", code: "GeneralException" },
      "GeneralException",
      "Science | 7\nHistory | 5",
    ],
    [
      "refuses from a request on",
      { sync: 1, lasting: true, kind: "refuseAction", action: 0, code: "RequestAborted" },
      "RequestAborted",
      "Maths | 7\nEnglish | 5",
    ],
    [
      "counts the actions of the whole session",
      { sync: 0, kind: "refuseNthAction", action: 9, code: "Conflict" },
      "Conflict",
      "Science | 7\nEnglish | 5",
    ],
  ])("%s", async (_what, fault, code, text) => {
    open({ faults: [fault] });
    expect(await rename()).toBe(code);
    expect(shown()).toBe(text);
  });

  it("loses a request without a word", async () => {
    open({ faults: [{ sync: 2, kind: "silence" }] });
    await renameInVain();
    host.unanswered.land();
    expect(shown()).toBe("Science | 7\nEnglish | 5");
  });

  it("lets a request land long after it was given up", async () => {
    open({ faults: [{ sync: 2, kind: "late" }] });
    await renameInVain();
    openCell(sheetOf(host.workbook, "Plan"), 1, 0).value = "Typed meanwhile";
    expect(shown()).toContain("Typed meanwhile");
    host.unanswered.land();
    expect(shown()).toBe("Science | 7\nHistory | 5");
  });

  it("kills the pane: nobody is told of what was done, and nothing more is taken from it", async () => {
    open({ faults: [{ sync: 1, kind: "killed", action: Infinity }] });
    await renameInVain();
    expect(host.unanswered.isKilled).toBe(true);
    expect(shown()).toBe("Science | 7\nEnglish | 5");
    void rename();
    await new Promise((next) => setTimeout(next, 10));
    expect(host.traffic.syncs).toBe(1);
  });

  it("lets somebody type between two requests", async () => {
    const act = () => {
      openCell(sheetOf(host.workbook, "Plan"), 0, 0).value = "Typed between";
    };
    open({ interruptions: [{ before: 2, act }] });
    expect(await rename()).toBe("done");
    expect(shown()).toBe("Typed between | 7\nHistory | 5");
  });
});

describe("a workbook that does not want to", () => {
  it("counts the actions of each request, and those that change something", async () => {
    open({});
    await rename();
    expect(host.traffic.writes.map(({ length }) => length)).toEqual([1, 1]);
    expect(host.traffic.actions.every((count) => count > 1)).toBe(true);
  });

  it("refuses more than 5 MB either way in Excel on the web", async () => {
    open({ platform: "web" });
    const text = "x".repeat(30_000);
    const fill = (rows: number) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Plan").getRangeByIndexes(2, 0, rows, 1);
        range.values = Array.from({ length: rows }, () => [text]);
        await context.sync();
        range.load("values,text");
        await context.sync();
      });
    await expect(fill(180)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    await expect(fill(100)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    await fill(20);
  });

  it("can be read only", async () => {
    open({});
    host.workbook.readOnly = true;
    expect(await rename()).toBe("AccessDenied");
  });

  it("may have a protected structure, or another workbook in front of it", async () => {
    open({});
    const adding = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("New");
        await context.sync();
      });
    host.workbook.structureProtected = true;
    await expect(adding()).rejects.toMatchObject({ code: "AccessDenied" });
    host.workbook.structureProtected = false;
    host.workbook.inFront = false;
    await expect(adding()).rejects.toMatchObject({ code: "InactiveWorkbook" });
    host.workbook.inFront = true;
    await adding();
  });

  it("writes down whatever it was asked and does not know, down to a way of asking", async () => {
    const strange = openOfficeHost([plan]);
    await expect(
      strange.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        sheet.getRange("A1").insert("Down");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "NotImplemented" });
    expect(() => strange.close()).toThrow(/does not know .*nsert/);
    open({});
  });
});
