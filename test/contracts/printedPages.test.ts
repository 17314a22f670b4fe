import { planRefresh } from "../../src/core/workflows/planRefresh";
import type { PlannedPage } from "../../src/core/workflows/planPages";
import { columnPixels, lineCount, textSpace } from "../../src/core/sheet/textMetrics";
import type { Grid, GridRow } from "../../src/core/sheet/grid";
import { refresh } from "../../src/core/workflows/refresh";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { writeSampleTracker } from "../../src/hosts/xlsx/sampleTracker";
import { PaperWorkbook } from "../support/paperWorkbook";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const options = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";

/** Every page of a workbook as the next refresh draws it, with actions, progress and reasons typed. */
async function pagesOf(file: Uint8Array, fillIn: (book: PaperWorkbook) => Promise<void>) {
  const book = new PaperWorkbook(await (await openXlsx(file, "tracker.xlsx")).read());
  await refresh(book, options);
  await fillIn(book);
  return (await planRefresh(book, options, undefined, "afterwards")).pages;
}

const long = "Work with every school on the missing grade and the support that is to close the gap. ".repeat(
  4,
);

async function typedIn(book: PaperWorkbook): Promise<void> {
  book.type(plan, "spare:action-1", "action", `${long}\n– entry confirmed\n– target agreed`);
  book.type(plan, "spare:action-1", "lead", "Virtual School Head and Designated Teachers of all schools");
  book.type(plan, "reason-1", "action", long);
  book.type("actionPlan:ks4-5ac-em", "what", "value", long);
  await refresh(book, options);
  book.type("progressReport:ks4-5ac-em", "progress:a-1", "progress", long);
}

/** Centimetres of an A4 page between its margins, across. */
const across = { portrait: 21 - 2 * 2, landscape: 29.7 - 2 * 2 };
const smallestScale = 0.85;

function printedWidth({ columns, print }: Grid): number {
  const shown = columns.slice(0, print.lastColumn + 1).filter(({ hidden }) => !hidden);
  const points = shown.reduce((sum, { width }) => sum + columnPixels(width) * 0.75, 0);
  return (points / 72) * 2.54;
}

/** Cells that need more lines than their row is high for; a line of Arial is 1.15 of its size. */
function overflowing({ columns, print }: Grid, row: GridRow): string[] {
  if (row.hidden || row.height >= 409) return [];
  return row.cells.flatMap((cell, column) => {
    const covered = row.merges.some(([first, last]) => column > first && column <= last);
    if (!cell || covered || !cell.style.wrap || column > print.lastColumn) return [];
    const [, last] = row.merges.find(([first]) => first === column) ?? [column, column];
    const space =
      textSpace(...columns.slice(column, last + 1).map(({ width }) => width)) - cell.style.indent * 7;
    const lines = lineCount(cell.shown ?? String(cell.value ?? ""), cell.style.size, cell.style.bold, space);
    return lines * cell.style.size * 1.15 > row.height ? [`${row.key} ${columns[column]?.id ?? ""}`] : [];
  });
}

describe.each([
  ["the cohort of 79", () => trackerFile(l79), typedIn],
  ["the sample tracker", writeSampleTracker, () => Promise.resolve()],
] as const)("every page of %s", (_, file, fillIn) => {
  let pages: readonly PlannedPage[];
  beforeAll(async () => {
    pages = await pagesOf(await file(), fillIn);
  });

  it("is one page wide without being shrunk below 85%", () => {
    const tooWide = pages.filter(
      ({ grid }) => printedWidth(grid) * smallestScale > across[grid.print.orientation],
    );
    expect(tooWide.map(({ written }) => written.sheet)).toEqual([]);
  });

  it("has room for every line of every cell", () => {
    const cut = pages.flatMap(({ grid, written }) =>
      grid.rows.flatMap((row) => overflowing(grid, row).map((cell) => `${written.sheet}: ${cell}`)),
    );
    expect(cut).toEqual([]);
  });

  it("repeats a heading on its further pages, but for forms, and says in its footer what it is", () => {
    const lists = pages.filter(({ grid }) => grid.tables.length > 0 && grid.rows.length > 60);
    expect(lists.filter(({ grid }) => grid.print.repeatRows === null)).toEqual([]);
    expect(pages.filter(({ grid }) => grid.print.footer.left === "")).toEqual([]);
  });
});
