import fc from "fast-check";
import type { CellValue } from "../../src/core/sheet/grid";
import type { RunOptions } from "../../src/core/workflows/outcomes";
import { refresh } from "../../src/core/workflows/refresh";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../support/paperWorkbook";
import { trackerFile } from "../support/trackerFile";
import { l79HeadingRow } from "../trackers/l79";
import { oneClass } from "../trackers/oneClass";

const plan = "recoveryPlan:ks4-5ac-em";
const red = "actionPlan:ks4-5ac-em";
const report = "progressReport:ks4-5ac-em";
const other = "actionPlan:other-team";

const terms: readonly RunOptions[] = (
  [
    ["2013/14", "summer", "2014-09-30"],
    ["2014/15", "autumn", "2014-12-05"],
    ["2014/15", "spring", "2015-03-05"],
    ["2014/15", "summer", "2015-07-05"],
    ["2015/16", "autumn", "2015-12-05"],
    ["2015/16", "spring", "2016-03-05"],
  ] as const
).map(([academicYear, term, asAt]) => ({ academicYear, term, asAt, decisions: new Map() }));

/** An officer's work over the terms: every text she types is one of a kind, so that it can be found again. */
class Work {
  readonly texts: string[] = [];
  /** Key of each action by its text, from the refresh on that first knew it. */
  readonly actionKeys = new Map<string, string>();
  /** Where each note on a pupil was typed: list and row. */
  readonly noteOf = new Map<string, readonly [mark: string, key: string]>();

  constructor(readonly book: PaperWorkbook) {}

  /** Types where something may be typed and nothing stands; passes over a row that is not there. */
  type(mark: string, key: string, column: string, kind: string): void {
    if (!this.has(mark, key)) return;
    const now = this.book.textOf(mark, key, column);
    if (now !== "" && !now.startsWith("Type here")) return;
    const text = `${kind} ${this.texts.length + 1};`;
    this.book.type(mark, key, column, text);
    this.texts.push(text);
    if (column === "note") this.noteOf.set(text, [mark, key]);
  }

  has(mark: string, key: string): boolean {
    const sheet = this.book.sheets.find((each) => each.mark === mark);
    return sheet?.rows.some((cells) => cells.some((cell) => cell?.value === key)) ?? false;
  }

  keysOf(mark: string, pattern: RegExp): string[] {
    const sheet = this.book.sheets.find((each) => each.mark === mark);
    return (sheet?.rows ?? []).flatMap((cells) =>
      cells.flatMap((cell) => (pattern.test(String(cell?.value ?? "")) ? [String(cell?.value)] : [])),
    );
  }

  /** Everything that our sheets say, one cell a line. */
  said(): string {
    const own = this.book.sheets.filter(({ mark }) => mark !== null);
    return own
      .flatMap(({ rows }) => rows.flatMap((cells) => cells.map((cell) => String(cell?.value ?? ""))))
      .join("\n");
  }

  setCell(sheet: string, row: number, column: number, value: CellValue): void {
    const rows = this.book.sheets.find(({ name }) => name === sheet)?.rows;
    const cells = rows && (rows[row] ??= []);
    if (!cells) throw new Error(`no sheet ${sheet}`);
    while (cells.length <= column) cells.push(null);
    const type = typeof value === "number" ? "number" : "text";
    cells[column] = {
      value: value ?? "",
      type,
      text: String(value ?? ""),
      format: "General",
      hasFormula: false,
      formula: null,
    };
  }
}

/** Column of the tracker under such a heading. */
function headed({ book }: Work, heading: RegExp): number {
  const heads = book.sheets.find(({ name }) => name === "Y11")?.rows[l79HeadingRow - 1] ?? [];
  return heads.findIndex((cell) => heading.test(String(cell?.value)));
}

/** What she may do in a term. */
const doings: Readonly<Record<string, (work: Work, term: number) => void>> = {
  addsAnAction: (work) => work.type(plan, work.keysOf(plan, /^spare:action-/)[0] ?? "", "action", "action"),
  namesLeads: (work) => work.keysOf(plan, /^a-\d+$/).forEach((key) => work.type(plan, key, "lead", "lead")),
  givesAReason: (work) =>
    work.keysOf(plan, /^reason-/).forEach((key) => work.type(plan, key, "action", "reason")),
  wordsASentence: (work) => work.type(plan, "evidence:below-target", "wording", "wording"),
  reportsProgress: (work) =>
    work.keysOf(report, /^progress:a-/).forEach((key) => work.type(report, key, "progress", "progress")),
  fillsTheForm: (work) => ["what", "how", "reason"].forEach((key) => work.type(red, key, "value", key)),
  fillsTheOther: (work) => ["what", "who"].forEach((key) => work.type(other, key, "value", key)),
  addsContext: (work) =>
    work.type("contextBank", work.keysOf("contextBank", /^spare:context-/)[0] ?? "", "text", "context"),
  addsToTheLibrary: (work) =>
    work.type("actionLibrary", work.keysOf("actionLibrary", /^spare:library-/)[0] ?? "", "action", "library"),
  turnsActionsOver: ({ book }) => book.reverseBetween(plan, "actions:head", "actions:end"),
  addsAnIndicator: (work) => {
    ["other-team", "Five good passes", "ks4-5ac", 11, "12 months at 31 March", 60].forEach((cell, column) =>
      work.setCell("Indicators", 2, column, cell),
    );
  },
  dropsAnIndicator: (work) =>
    [0, 1, 2, 3, 4, 5].forEach((column) => work.setCell("Indicators", 2, column, null)),
  regrades: (work, term) =>
    work.setCell("Y11", l79HeadingRow + term * 3, headed(work, /math/i), term % 2 === 0 ? "C" : "E"),
  attendsOtherwise: (work, term) =>
    [0, 1, 2, 3, 4, 5].forEach((nth) =>
      work.setCell(
        "Y11",
        l79HeadingRow + term + nth * 4,
        headed(work, /^attendance/i),
        nth % 2 === 0 ? 60 : 98,
      ),
    ),
  notesPupils: (work) =>
    ["redPupils", "pupilRatings"].forEach((mark) =>
      work
        .keysOf(mark, /^pupil:/)
        .slice(0, 4)
        .forEach((key) => work.type(mark, key, "note", "note")),
    ),
  turnsListsOver: ({ book }) => {
    book.reverseBetween("redPupils", "red:head", "red:end");
    book.reverseBetween("pupilRatings", "ratings:head", "ratings:end");
  },
};

async function afterTerm(work: Work, options: RunOptions): Promise<void> {
  await refresh(work.book, options);
  const said = work.said();
  expect(work.texts.filter((text) => !said.includes(text))).toEqual([]);
  for (const key of work.keysOf(plan, /^a-\d+$/)) {
    const text = work.book.textOf(plan, key, "action");
    expect(work.actionKeys.get(text) ?? key).toBe(key);
    work.actionKeys.set(text, key);
  }
  for (const [text, [mark, key]] of work.noteOf)
    expect([text, work.book.textOf(mark, key, "note")]).toEqual([text, text]);
  work.book.applied = [];
  await refresh(work.book, options);
  expect(work.book.applied.flatMap(({ sheets }) => sheets.map(({ mark }) => mark))).toEqual([]);
  expect(work.book.applied).toHaveLength(0);
}

/** Her rows and the blank ones for her on each sheet; figures and sentences may come and go. */
function herRows(work: Work): Record<string, number> {
  const marks = [plan, report, "contextBank", "actionLibrary", "history"];
  const hers = /^(?:a-|progress:a-|reason-|context-|library-|earlier-|spare:)\S*\d+$/;
  return Object.fromEntries(marks.map((mark) => [mark, work.keysOf(mark, hers).length]));
}

const settings = (name: string) => name !== "Settings";

describe("six terms in one workbook", () => {
  it("lose no text, change no identity, settle at once and grow by nothing but what is typed", async () => {
    const file = await (await openXlsx(trackerFile(oneClass), "class.xlsx")).read();
    const inATerm = fc.uniqueArray(fc.constantFrom(...Object.keys(doings)), { minLength: 3, maxLength: 11 });
    await fc.assert(
      fc.asyncProperty(fc.array(inATerm, { minLength: 5, maxLength: 5 }), async (years) => {
        const sheets = file.sheets.filter(({ name }) => settings(name));
        const work = new Work(new PaperWorkbook({ ...file, sheets }));
        await refresh(work.book, terms[0]!);
        for (const [index, doing] of years.entries()) {
          doing.forEach((each) => doings[each]?.(work, index));
          await afterTerm(work, terms[index]!);
        }
        await afterTerm(work, terms[5]!);
        const before = herRows(work);
        await afterTerm(work, { ...terms[5]!, term: "summer", asAt: "2016-07-05" });
        expect(herRows(work)).toEqual(before);
      }),
      { numRuns: process.env["LONG"] ? 60 : 12, endOnFailure: true },
    );
  }, 240_000);
});
