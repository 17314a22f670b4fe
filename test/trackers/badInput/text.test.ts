import type { WorkbookPort } from "../../../src/core/workflows/ports";
import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import {
  normalHeadings,
  normalOptions,
  normalPupils,
  normalRows,
  put,
  readFault,
} from "../../support/normalTracker";
import { partsOf, textOf, withParts } from "../../support/packageParts";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { rawWorkbook } from "../../support/rawWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { l79 } from "../l79";

/** The surname that a pupil is read with when this stands in row 2, and all other pupils unaffected. */
function nameRead(surname: string): string {
  const reading = readFault((rows) => put(rows, 2, "Surname", surname));
  expect(reading.pupils).toHaveLength(normalPupils);
  expect(reading.findings).toEqual([]);
  return reading.pupils[0]?.name ?? "";
}

const plan = "recoveryPlan:ks4-5ac-em";
const run = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map<string, string>() };

/** A tracker with a recovery plan, refreshed once on paper. */
async function refreshedPaper(): Promise<PaperWorkbook> {
  const paper = new PaperWorkbook(await (await openXlsx(trackerFile(l79), "l79.xlsx")).read());
  await refresh(paper, run);
  return paper;
}

/** Types words into an action of a plan and returns them after two more refreshes. */
async function typed(column: "action" | "lead", text: string): Promise<string> {
  const paper = await refreshedPaper();
  paper.type(plan, "spare:action-1", "action", "Agree support");
  paper.type(plan, "spare:action-1", column, text);
  await refresh(paper, run);
  await refresh(paper, run);
  return paper.textOf(plan, "a-1", column);
}

describe("texts", () => {
  it("H01: 32,767 characters in a cell are kept, every one", async () => {
    const long = "x".repeat(32_767 - "Forename1 ".length);
    expect(nameRead(long)).toBe(`Forename1 ${long}`);
    expect(await typed("action", "y".repeat(32_767))).toHaveLength(32_767);
  });

  it("H02: a planned text of 32,768 characters stops before anything is written, naming its cell", async () => {
    const bytes = trackerFile({ fileName: "t.xlsx", sheets: [{ name: "Y11", rows: [["a"]] }] });
    const workbook = await openXlsx(bytes, "t.xlsx");
    const port: WorkbookPort = {
      read: () =>
        Promise.resolve(
          rawWorkbook({
            name: "Pupils",
            rows: normalRows((rows) => put(rows, 2, "Surname", "z".repeat(32_768))),
          }),
        ),
      apply: (changes) => workbook.apply(changes),
    };
    await expect(refresh(port, normalOptions)).rejects.toMatchObject({
      name: "TextTooLongError",
      message: expect.stringMatching(
        /cell [A-Z]+\d+ on ‘.+’ has 32,?\d+ characters; .*Shorten the text/,
      ) as string,
    });
    expect(await workbook.save()).toEqual(bytes);
  });

  it("H03: what no workbook can hold is a square in our sheets, and stays as it is in the reading", async () => {
    const surname = "A\uD800B\uFFFEC\u0000D";
    expect(nameRead(surname)).toBe(`Forename1 ${surname}`);
    const workbook = await openXlsx(
      trackerFile({ fileName: "t.xlsx", sheets: [{ name: "Y11", rows: [["a"]] }] }),
      "t.xlsx",
    );
    const source = rawWorkbook({
      name: "Pupils",
      rows: normalRows((rows) => put(rows, 2, "Surname", surname)),
    });
    let written = false;
    const port: WorkbookPort = {
      read: () => (written ? workbook.read() : Promise.resolve(source)),
      apply: async (changes) => {
        await workbook.apply(changes);
        written = true;
      },
    };
    await refresh(port, normalOptions);
    const { sheets } = await workbook.read();
    const texts = sheets.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell?.value ?? ""));
    expect(texts.some((text) => text.includes("A□B□C□D"))).toBe(true);
  });

  it("H04: emoji with joiners and flags are kept", async () => {
    const surname = "👩‍👧‍👦 O'Neill 🏴󠁧󠁢󠁥󠁮󠁧󠁿";
    expect(nameRead(surname)).toBe(`Forename1 ${surname}`);
    expect(await typed("action", surname)).toBe(surname);
  });

  it("H05: line breaks of every kind are kept, with the same count of lines", async () => {
    const lines = "one\r\ntwo\nthree\vfour _x000D_ five";
    expect(await typed("action", lines)).toBe(lines);
    const reading = readFault((rows) => put(rows, 2, "School", lines));
    expect(reading.pupils[0]?.school).toMatchObject({ kind: "value", raw: lines });
  });

  it("H06: smart quotes, dashes, ½ and ² are kept", async () => {
    const surname = "D’Arcy – “Bo” ½²";
    expect(nameRead(surname)).toBe(`Forename1 ${surname}`);
    expect(await typed("lead", surname)).toBe(surname);
  });

  it("H07: 253 lines in one cell are kept, and no row is made higher than Excel allows", async () => {
    const text = Array.from({ length: 253 }, (_, index) => `line ${index + 1}`).join("\n");
    const paper = await refreshedPaper();
    paper.type(plan, "spare:action-1", "action", text);
    paper.applied = [];
    await refresh(paper, run);
    expect(paper.textOf(plan, "a-1", "action")).toBe(text);
    const steps = paper.applied.flatMap(({ sheets }) =>
      sheets.flatMap((change) => (change.kind === "update" ? change.steps : [])),
    );
    const heights = steps.flatMap((step) => (step.kind === "rowHeight" ? [step.height] : []));
    expect(Math.max(0, ...heights)).toBeLessThanOrEqual(409.5);
  });

  it("H08: a cell whose text is partly bold is read whole and left as it is", async () => {
    const rich = "<is><r><t>Sur</t></r><r><rPr><b/></rPr><t>name</t></r></is>";
    const rows = [
      ["UPN", "Surname", "Year", "English result", "Maths result"],
      ["x", "y", 11, "4", "5"],
    ];
    const plain = trackerFile({ fileName: "t.xlsx", sheets: [{ name: "Y11", rows }] });
    const bytes = withParts(plain, {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, `<c r="B2" t="inlineStr">${rich}</c>`),
    });
    const workbook = await openXlsx(bytes, "t.xlsx");
    expect((await workbook.read()).sheets[0]?.rows[1]?.[1]?.value).toBe("Surname");
    await refresh(workbook, normalOptions);
    const after = textOf(partsOf(await workbook.save()), "xl/worksheets/sheet1.xml");
    expect(after).toContain(rich);
  });

  it("H09: Turkish İ and ı in headings are read without a country's case rules", () => {
    for (const heading of ["PRİMARY NEED", "Prımary need"]) {
      const reading = readFault((rows) => {
        rows[0]![normalHeadings.indexOf("Primary need")] = heading;
      });
      expect(reading.columns.find(({ header }) => header === heading)?.field).toBe("primaryNeed");
      expect(reading.findings).toEqual([]);
    }
  });

  it("H10: spaces around a lead's name are kept", async () => {
    expect(await typed("lead", "  Ann Lee ")).toBe("  Ann Lee ");
  });
});
