import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { CommandRun } from "../../support/commandRun";
import {
  normalHeadings,
  normalOptions,
  normalPupils,
  normalRows,
  put,
  readAll,
  readFault,
} from "../../support/normalTracker";
import { longHeadings } from "../../support/longHeadings";
import { withParts } from "../../support/packageParts";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { rawWorkbook } from "../../support/rawWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { l79 } from "../l79";

const run = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map<string, string>() };
const plan = "recoveryPlan:ks4-5ac-em";

async function refreshedPaper(): Promise<PaperWorkbook> {
  const paper = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
  await refresh(paper, run);
  paper.type(plan, "reason-1", "action", "Mathematics started late");
  await refresh(paper, run);
  paper.applied = [];
  return paper;
}

/** Texts of the officer's own sheets. */
function officersCells(paper: PaperWorkbook): string {
  return JSON.stringify(
    paper.sheets.filter(({ mark }) => mark === null).map(({ name, rows }) => [name, rows]),
  );
}

type Store = Record<string, unknown>;

async function afterForging(forge: (store: Store) => unknown) {
  const paper = await refreshedPaper();
  const before = officersCells(paper);
  paper.store = JSON.stringify(forge(JSON.parse(paper.store!) as Store));
  const outcome = await refresh(paper, run);
  expect(officersCells(paper)).toBe(before);
  expect(paper.textOf(plan, "reason-1", "action")).toBe("Mathematics started late");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  return { paper, outcome, codes: outcome.calculated.reading.findings.map(({ code }) => code) };
}

const copy = { mark: plan, sheet: "Y11", key: "x", column: "action", value: "v", text: "v" };

describe("a hidden store that was tampered with", () => {
  it.each<readonly [string, (store: Store) => unknown]>([
    ["K01: edited by hand, it is rebuilt and the officer is told", (store) => ({ ...store, typed: "gone" })],
    ["no object at all", () => 7],
    ["a list", () => [1, 2]],
    ["texts for numbers", (store) => ({ ...store, nextAction: "2147483648" })],
    ["a version of no kind", (store) => ({ ...store, version: "one" })],
    ["pages that were never packed", (store) => ({ ...store, packed: "~zzzzz" })],
    ["nothing where its pages should be", (store) => ({ ...store, packed: "null" })],
    ["pages of another shape", (store) => ({ ...store, packed: '{"kept":{"looks":[7]}}' })],
  ])("%s", async (_, forge) => {
    const { codes, paper } = await afterForging(forge);
    expect(codes).toContain("store-damaged");
    expect((JSON.parse(paper.store!) as Store)["version"]).toBe(2);
  });

  it("K02: of a later version it stops, and plan and store are left as they stand", async () => {
    const { codes, paper } = await afterForging((store) => ({
      ...store,
      version: 99,
      length: 2_147_483_648,
    }));
    expect(codes).toContain("store-newer");
    expect(paper.applied).toEqual([]);
  });

  it("K03: forged to put words on the officer's own sheets, it puts them nowhere", async () => {
    const { paper } = await afterForging((store) => ({
      ...store,
      typed: [
        ...(store["typed"] as unknown[]),
        { ...copy, mark: "Y11", key: "A5", column: "A" },
        { ...copy, mark: "", key: "rp:keys", column: "rp:keys" },
        { ...copy, mark: "pupilRatings", key: "no such pupil", column: "name" },
      ],
      pages: [...(store["pages"] as unknown[]), ["Y11", "page"], ["", "page"]],
      drawn: [...(store["drawn"] as unknown[]), ["Y11", "drawn"]],
    }));
    const ours = new Set(paper.sheets.flatMap(({ mark }) => mark ?? []));
    const touched = paper.applied.flatMap(({ sheets }) => sheets.map(({ mark }) => mark));
    expect(touched.filter((mark) => !ours.has(mark))).toEqual([]);
  });

  it("K04: a mark of ours forged onto the pupils' sheet never makes it a sheet to write to", async () => {
    const workbook = rawWorkbook({ name: "Pupils", rows: normalRows(), mark: plan });
    const paper = new PaperWorkbook(workbook);
    const before = JSON.stringify(paper.sheets);
    const { calculated } = await refresh(paper, normalOptions);
    expect(calculated.stopped).toBe(true);
    expect(paper.applied).toEqual([]);
    expect(JSON.stringify(paper.sheets)).toBe(before);
    expect(calculated.reading.questions).toEqual([
      expect.objectContaining({ id: "read-sheet:Pupils", assumed: "leave out" }),
    ]);
    const decisions = new Map([["read-sheet:Pupils", "read"]]);
    const asked = await refresh(paper, { ...normalOptions, decisions });
    expect(asked.calculated.reading.pupils).toHaveLength(normalPupils);
    expect(paper.applied).toEqual([]);
  });

  it("K05: with its keys 10,000 times over and 32,767 characters long, it stays bounded", async () => {
    const long = "k".repeat(32_767);
    const before = process.cpuUsage();
    const { paper } = await afterForging((store) => ({
      ...store,
      typed: [
        ...(store["typed"] as unknown[]),
        ...Array.from({ length: 10_000 }, () => ({ ...copy, mark: "recoveryPlan:none", key: "twice" })),
        { ...copy, mark: "recoveryPlan:none", key: long },
      ],
      answers: Array.from({ length: 10_000 }, () => ({
        about: "roles maths",
        sheet: "Y11",
        answer: "target",
      })),
    }));
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(10);
    expect((JSON.parse(paper.store!) as { answers: unknown[] }).answers).toHaveLength(1);
  }, 60_000);

  it("K06: __proto__ in every place where a key is read stays a plain text", async () => {
    const evil = "__proto__";
    const { codes } = await afterForging((store) => ({
      ...store,
      answers: [{ about: evil, sheet: evil, answer: evil }],
      pages: [...(store["pages"] as unknown[]), [evil, "polluted"]],
      drawn: [...(store["drawn"] as unknown[]), ["constructor", "polluted"]],
      actionNumbers: [[evil, 1]],
      typed: [...(store["typed"] as unknown[]), { ...copy, mark: evil, key: evil, column: evil }],
    }));
    expect(codes).not.toContain("store-damaged");
    const decisions = new Map([[evil, evil]]);
    const reading = readAll(
      [
        {
          name: evil,
          rows: normalRows((rows) => {
            rows[0]!.push(evil, "constructor", "toString", "hasOwnProperty");
            rows.slice(1).forEach((row) => row.push("polluted", evil, evil, "x"));
            put(rows, 2, "UPN", evil);
            put(rows, 3, "Surname", evil);
            put(rows, 4, "School", "constructor");
            put(rows, 5, "Maths result", "toString");
            put(rows, 6, "Primary need", evil);
            put(rows, 7, "SEN", "valueOf");
            put(rows, 8, "School type", "constructor");
          }),
        },
        {
          name: "Settings",
          rows: [
            ["Setting", "Value"],
            [evil, "polluted"],
            ["constructor", 1],
          ],
        },
        {
          name: "Indicators",
          rows: [
            ["Indicator ID", "Indicator", "Measure", "Target"],
            [evil, "constructor", evil, 5],
          ],
        },
      ],
      { decisions, remembered: [{ about: evil, sheet: evil, answer: evil }] },
    );
    expect(reading.pupils).toHaveLength(normalPupils);
    expect(reading.pupils.find(({ row }) => row === 3)?.name).toBe(`Forename2 ${evil}`);
    expect(reading.pupils.find(({ row }) => row === 4)?.school).toMatchObject({ raw: "constructor" });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it.each(longHeadings)("K07: %s is read like any other heading", (_, heading) => {
    const reading = readFault((rows) => rows[0]!.push(heading));
    expect(reading.pupils).toHaveLength(normalPupils);
  });

  it("K08: a file that unpacks to far more than any tracker is refused before it is unpacked", async () => {
    const file = trackerFile({ fileName: "t.xlsx", sheets: [{ name: "Y11", rows: [["UPN"]] }] });
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let at = 0; at < file.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 600 * 1024 * 1024, true);
    await expect(openXlsx(file, "t.xlsx")).rejects.toMatchObject({ code: "file-too-large" });
  });

  it("K09: sheet names made to be run are shown as the text they are", () => {
    const names = ["');alert(1)--", "<img src=x onerror=alert(1)>", "=1+1", "${7*7}{{7*7}}", "'a'!A1"];
    for (const name of names) {
      const reading = readAll([{ name, rows: normalRows((rows) => put(rows, 2, "Maths result", "Pnding")) }]);
      expect(reading.pupils).toHaveLength(normalPupils);
      const [finding] = reading.findings;
      expect(finding).toMatchObject({ code: "grade-unreadable", sheet: name });
      expect(finding?.message).toContain(`on ‘${name}’`);
    }
  });

  it("K10: 100,000 conditional formats are not read", async () => {
    const command = new CommandRun();
    const rows = [[...normalHeadings], ["A1", "Ash", "Ann", null, 11]];
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>';
    const file = withParts(trackerFile({ fileName: "t.xlsx", sheets: [{ name: "Y11", rows }] }), {
      "xl/worksheets/sheet1.xml": (xml) => xml.replace("</sheetData>", `</sheetData>${rule.repeat(100_000)}`),
    });
    const before = process.cpuUsage();
    const { report } = await command.report("understand", command.put("rules.xlsx", file));
    command.end();
    expect(report.understood.sheets[0]).toMatchObject({ role: "pupils", pupils: 1 });
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(10);
  }, 30_000);

  it("a fault put in twice is one finding", () => {
    const reading = readFault((rows) => {
      put(rows, 2, "Maths result", "Pnding");
      put(rows, 3, "Maths result", "Pnding");
    });
    expect(reading.findings).toHaveLength(1);
  });
});
