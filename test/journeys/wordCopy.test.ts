import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import { CommandRun } from "../support/commandRun";
import { hasLibreOffice, readByLibreOffice } from "../support/libreOffice";
import { OfficerAtWork } from "../support/officerAtWork";
import { withParts } from "../support/packageParts";
import { trackerFile } from "../support/trackerFile";
import { mergedCells, wordBody, wordParts } from "../support/wordDocument";
import type { Met } from "../support/wordDocument";
import { l79 } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const red = "RED ks4-5ac-em";
const progress = "Progress ks4-5ac-em";
const typedWords = {
  reason: "Three schools had no specialist.\nSee the autumn PEPs.",
  wording: "Two joined us only in spring, so 79 of 81 count.",
  action: "One-to-one mathematics <b>& more</b>",
  what: "=A plan each",
};

/** A workbook refreshed once, typed in and refreshed again, then made into a paper. */
async function paper(): Promise<{ officer: OfficerAtWork; docx: Uint8Array; out: string }> {
  const tracker = command.put(l79.fileName, trackerFile(l79));
  const term1 = command.path("term1.xlsx");
  await command.run("refresh", tracker, "-o", term1, "--as-at", "2014-09-30");
  const typing = await OfficerAtWork.open(command.bytes("term1.xlsx"));
  typing.type(plan, typing.rowWith(plan, "reason-1"), 1, typedWords.reason);
  typing.type(plan, typing.rowWith(plan, "evidence:ledger"), 7, typedWords.wording);
  typing.type(plan, typing.rowWith(plan, "evidence:special-schools"), 8, "no");
  typing.type(plan, typing.rowWith(plan, "spare:action-1"), 1, typedWords.action);
  typing.type(red, typing.rowWith(red, "what"), 1, typedWords.what);
  command.put("typed.xlsx", typing.save());
  const planned = command.path("term1b.xlsx");
  await command.run("refresh", command.path("typed.xlsx"), "-o", planned, "--as-at", "2014-10-01");
  const done = await command.run("word", planned, "-o", command.path("paper.docx"), "--as-at", "2014-10-01");
  expect(done).toMatchObject({ exit: 0, error: "" });
  const officer = await OfficerAtWork.open(command.bytes("term1b.xlsx"));
  return { officer, docx: command.bytes("paper.docx"), out: done.out };
}

const once = paper();

const notice =
  "Not for publication: for officers and members. Counts of small groups are in it, and whatever officers typed.";

/** Lines of everything a reader meets. */
function linesOf(body: readonly Met[]): string[] {
  const texts = body.flatMap((met) => (met.kind === "table" ? met.rows.flat() : [met.text]));
  return texts.flatMap((text) => text.split("\n")).filter((text) => text !== "");
}

/** What a sheet prints left of its key column, line by line, without hints and bullets. */
function printedLines(sheet: RawSheet): string[] {
  const printed = Math.min(...sheet.hiddenColumns);
  return sheet.rows
    .filter((_, row) => !sheet.hiddenRows.has(row))
    .flatMap((cells) => cells.slice(0, printed).map((cell) => cell?.text ?? ""))
    .flatMap((text) => text.split(/\r?\n/))
    .filter((text) => text !== "" && text !== "•" && !text.startsWith("Type here:"));
}

describe("a committee paper in Word", () => {
  test("has a heading for every page and part, in levels without a gap", async () => {
    const outline = wordBody((await once).docx).flatMap((met) =>
      met.kind === "heading" ? [`${"#".repeat(met.level)} ${met.text}`] : [],
    );
    expect(outline).toEqual([
      "# Sampleshire Virtual School scorecard",
      "## How the colours are decided",
      "# Performance Indicator Recovery Plan",
      "## Why are the indicators under-performing?",
      "### Key Stage 4: Attainments 2014",
      expect.stringMatching(/^### This table shows the range of SEN statements/),
      "## What actions are required to put it back on track?",
      "# Recovery Plan 2013/14",
      "# PERFORMANCE ACTION PLAN TEMPLATE",
      "## INDICATOR OVERVIEW",
      expect.stringMatching(/^## CURRENT SITUATION:/),
      expect.stringMatching(/^## ACTIONS:/),
    ]);
  });

  test("says the words of the sheets, every one, and no others but what it says of itself", async () => {
    const { officer, docx } = await once;
    const sheets = ["Scorecard", plan, progress, red].flatMap((name) => printedLines(officer.sheet(name)));
    const onPaper = sheets.map((text) =>
      text
        .replace(
          / Tinted cells .+/,
          " Reasons, actions, leads, dates and progress are in the words of officers.",
        )
        .replace(/ When a refresh .+/, ""),
    );
    expect([...linesOf(wordBody(docx))].sort()).toEqual([...onPaper, notice].sort());
    expect(linesOf(wordBody(docx)).join()).not.toMatch(/Tinted|refresh/);
  });

  test("says below its first title that it is not for publication, and in every footer", async () => {
    const { docx } = await once;
    expect(linesOf(wordBody(docx))[1]).toBe(notice);
    const footers = [...wordParts(docx)].filter(([name]) => /^word\/footer\d*\.xml$/.test(name));
    expect(footers.length).toBeGreaterThan(3);
    for (const [, xml] of footers) expect(xml).toContain("Not for publication");
  });

  test("says on which page a pupil is named", async () => {
    await once;
    const officer = await OfficerAtWork.open(command.bytes("term1b.xlsx"));
    officer.type(plan, officer.rowWith(plan, "reason-1"), 1, "We asked Phoebe Ainsworth's school.");
    const named = command.put("named.xlsx", officer.save());
    await command.run("word", named, "-o", command.path("named.docx"), "--as-at", "2014-10-01");
    const [, said] = linesOf(wordBody(command.bytes("named.docx")));
    expect(said).toMatch(/A pupil is named, by name or number, on ‘RP ks4-5ac-em’ B\d+\.$/);
  });

  test("prints her wording instead of ours, and not what she does not use", async () => {
    const bullets = wordBody((await once).docx).flatMap((met) => (met.kind === "bullet" ? [met.text] : []));
    expect(bullets).toContain(typedWords.wording);
    expect(bullets).toContain(typedWords.reason);
    expect(bullets.filter((text) => text.includes("special schools"))).toEqual([]);
  });

  test("has tables without merged cells, whose first row is their heading wherever they have one", async () => {
    const { docx } = await once;
    const tables = wordBody(docx).filter((met) => met.kind === "table");
    expect(mergedCells(docx)).toBe(0);
    expect(tables.map(({ headRows, rows }) => [headRows, rows[0]?.[0], rows[0]?.length])).toEqual([
      [1, "Indicator", 11],
      [1, "Performance", 4],
      [1, "Autistic spectrum disorder", 3],
      [1, "Speech, language and communication needs", 2],
      [1, "No.", 5],
      [1, "No.", 8],
      [0, "Indicator Title", 2],
      [0, "Performance this Period", 5],
      [0, "What the figures say", 2],
      [0, "What (is required)", 2],
    ]);
  });

  test("names no pupil and no author of the workbook", async () => {
    const { docx, officer } = await once;
    const everything = [...wordParts(docx).values()].join("\n");
    const pupils = officer
      .sheet("Y11")
      .rows.slice(6)
      .flatMap((cells) => cells.slice(0, 3));
    const names = pupils.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []));
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => name.length > 5 && everything.includes(name))).toEqual([]);
    expect(wordParts(docx).get("docProps/core.xml")).toContain("<dc:creator>Recovery Planner</dc:creator>");
  });

  test("is the same bytes each time, and tells what it holds", async () => {
    const { docx, out } = await once;
    const again = command.path("again.docx");
    await command.run("word", command.path("term1b.xlsx"), "-o", again, "--as-at", "2014-10-01");
    expect(Buffer.from(command.bytes("again.docx")).equals(docx)).toBe(true);
    expect(out).toContain(`In the paper: Scorecard, ${plan}, ${progress}, ${red}.`);
    expect(out).not.toContain("have moved");
    expect(out).toMatch(/Ready for committee\? \d+ must fix, \d+ to look at: sheet ‘Ready for committee’\./);
    expect(out).toContain("For a copy that may be published use share.");
  });

  test("says so when the sheets are older than the paper", async () => {
    const { officer } = await once;
    officer.type("Indicators", 1, 5, 20);
    command.put("moved.xlsx", officer.save());
    const { out } = await command.run("word", command.path("moved.xlsx"), "-o", command.path("moved.docx"));
    expect(out).toContain("have moved since the sheets were last refreshed");
  });

  test.each([
    ["word", "paper", "docx"],
    ["share", "public copy", "public.xlsx"],
  ])("%s says so when the sheets are of another term", async (copy, name, ending) => {
    await once;
    const later = command.path("later.xlsx");
    await command.run(
      "refresh",
      command.path("term1b.xlsx"),
      "-o",
      later,
      "--year",
      "2014/15",
      "--term",
      "autumn",
    );
    const out = command.path(`later.${ending}`);
    const asked = await command.run(copy, later, "-o", out);
    expect(asked.out).toContain(
      `last written for 2014/15 autumn, and this ${name} is of another term. For a ${name} of the same term as the sheets add --year 2014/15 --term autumn`,
    );
    const same = await command.run(copy, later, "-o", out, "--year", "2014/15", "--term", "autumn");
    expect(same.out).not.toContain("another term");
  });

  const inLibreOffice = hasLibreOffice ? test : test.skip;
  inLibreOffice("opens in LibreOffice with its words", async () => {
    const text = readByLibreOffice((await once).docx);
    for (const words of [typedWords.wording, typedWords.action, typedWords.what])
      expect(text).toContain(words);
  });
});

describe("the word command's file", () => {
  test("is NAME.docx beside the workbook, and no other ending is taken", async () => {
    await once;
    expect((await command.run("word", command.path("term1b.xlsx"))).out).toContain("term1b.docx");
    const other = await command.run("word", command.path("term1b.xlsx"), "-o", command.path("paper.pdf"));
    expect(other.exit).toBe(2);
    expect(other.error).toContain("must end in .docx");
  });

  test("does not replace a paper that somebody has saved from Word", async () => {
    const { docx } = await once;
    const edited =
      wordParts(docx).get("docProps/core.xml")?.replaceAll(">Recovery Planner<", ">R. Ahmed<") ?? "";
    command.put("hers.docx", withParts(docx, { "docProps/core.xml": edited }));
    const refused = await command.run("word", command.path("term1b.xlsx"), "-o", command.path("hers.docx"));
    expect(refused.exit).toBe(2);
    expect(refused.error).toContain("saved since");
    const mine = await command.run("word", command.path("term1b.xlsx"), "-o", command.path("paper.docx"));
    expect(mine.exit).toBe(0);
  });
});
