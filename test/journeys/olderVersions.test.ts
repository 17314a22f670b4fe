import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import type { RunOptions } from "../../src/core/workflows/outcomes";
import type { WorkbookPort } from "../../src/core/workflows/ports";
import { putBack } from "../../src/core/workflows/putBack";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { CommandRun } from "../support/commandRun";
import {
  actionsOf,
  herTexts,
  inExcel,
  lostFrom,
  olderFile,
  olderWorkbooks,
  readFile,
  rowsByKey,
} from "../support/olderWorkbooks";
import { wordParts } from "../support/wordDocument";

const autumn: RunOptions = {
  ...{ asAt: "2014-12-08", academicYear: "2014/15", term: "autumn", decisions: new Map() },
};
const spring: RunOptions = { ...autumn, asAt: "2015-03-06", term: "spring" };

/** What must hold of an older workbook at every step with today's version. */
function holdsAll(before: readonly RawSheet[], now: readonly RawSheet[]): void {
  expect(lostFrom(now, herTexts(before))).toEqual([]);
  const actions = actionsOf(now);
  for (const [id, said] of actionsOf(before)) expect([id, actions.get(id)]).toEqual([id, said]);
  const marks = now.flatMap(({ mark }) => mark ?? []);
  expect(marks).toEqual([...new Set(marks)]);
}

/** Sentences and figures of ours on the plans, by sheet and row. */
function ourLines(sheets: readonly RawSheet[]): Record<string, unknown> {
  const plans = sheets.filter(({ mark }) => /^(recoveryPlan|actionPlan):/.test(mark ?? ""));
  return Object.fromEntries(
    plans.flatMap((sheet) =>
      [...rowsByKey(sheet)]
        .filter(([key]) => /^(title|performance|targets|rule|instruction|evidence:.*)$/.test(key))
        .map(([key, cells]) => [`${sheet.mark} ${key}`, cells]),
    ),
  );
}

async function journey(port: WorkbookPort, keepsPages: boolean): Promise<void> {
  const before = (await port.read()).sheets;
  const now = async () => (await port.read()).sheets;
  expect(herTexts(before).length).toBeGreaterThan(90);
  await refresh(port, autumn);
  const refreshed = await now();
  holdsAll(before, refreshed);
  expect((await refresh(port, autumn)).touched).toBe(0);
  const { sheets } = await putBack(port, autumn);
  holdsAll(before, await now());
  const plans = sheets.filter(({ kind }) => kind === "recoveryPlan" || kind === "actionPlan");
  expect(plans).not.toEqual([]);
  // A column that today's version brought stays beside the page, where nothing is printed.
  if (keepsPages) expect(ourLines(await now())).toMatchObject(ourLines(before));
  else for (const { because } of plans) expect(because).toBe("noCopy");
  await refresh(port, autumn);
  holdsAll(refreshed, await now());
  await refresh(port, spring);
  holdsAll(before, await now());
}

describe.each(olderWorkbooks)("a workbook that the version of $made wrote twice", ({ made, keepsPages }) => {
  it("is refreshed, put back and refreshed for the next term as a file, with every word and action", async () => {
    await journey(await openXlsx(olderFile(made), "older.xlsx"), keepsPages);
  }, 120_000);

  it("is refreshed, put back and refreshed for the next term in Excel, with every word and action", async () => {
    const host = openOfficeHost(inExcel(await readFile(olderFile(made))));
    await journey(excelWorkbook(), keepsPages);
    host.close();
  }, 120_000);

  it("is shared and becomes a Word copy with what was typed on its plans", async () => {
    const command = new CommandRun();
    const options = ["--as-at", "2014-12-08", "--year", "2014/15", "--term", "autumn"];
    const [older, now] = [command.put("older.xlsx", olderFile(made)), command.path("now.xlsx")];
    const run = async (...args: string[]) => (await command.run(...args, ...options)).exit;
    expect(await run("refresh", older, "-o", now)).toBe(0);
    expect(await run("share", now, "-o", command.path("public.xlsx"))).toBe(0);
    expect(await run("word", now, "-o", command.path("paper.docx"))).toBe(0);
    const names = (await readFile(command.bytes("public.xlsx"))).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Scorecard"]));
    expect(names).toEqual(expect.not.arrayContaining(["Pupil ratings", "Checks"]));
    const paper = wordParts(command.bytes("paper.docx")).get("word/document.xml") ?? "";
    const { sheets } = await readFile(command.bytes("now.xlsx"));
    const plans = sheets.filter(({ mark }) => mark?.startsWith("recoveryPlan:"));
    const reasons = plans.flatMap((sheet) =>
      [...rowsByKey(sheet)].flatMap(([key, { action }]) => (/^(reason|a)-\d+$/.test(key) ? action : [])),
    );
    expect(reasons.length).toBeGreaterThan(5);
    expect(reasons.filter((text) => !paper.includes(String(text)))).toEqual([]);
    command.end();
  }, 120_000);
});
