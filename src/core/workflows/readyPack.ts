import { startYear } from "../domain/academicYear";
import { isHistoryRowKey, readHistoryRowKey } from "../domain/historySheet";
import { historyMark } from "../domain/ownSheets";
import { compareTerms, termBefore, termNow } from "../domain/term";
import type { Results, Split } from "../analysis/results";
import type { PlanInput } from "../plans/planInput";
import { boxOf } from "../plans/ready/boxes";
import { pupilNames } from "../plans/ready/pupilNames";
import type { CommitteeCell, ReadyPack } from "../plans/ready/readyPack";
import { textDate } from "../reader/values/textDate";
import type { Grid } from "../sheet/grid";
import { isClipped } from "../sheet/textMetrics";
import { committeeKinds } from "./committeeKinds";
import { pupilsNamedBefore } from "./namingPrints";
import type { PlannedPage } from "./planPages";
import type { ReadWorkbook } from "./readWorkbook";

/** Pages that a committee is given, and those whose typed words are printed on them. */
const lookedAt: ReadonlySet<string> = new Set([...committeeKinds, "contextBank"]);

/**
 * What the rules look at, from the pages as they will stand.
 * @param figuresAsAt the day on which a figure last changed
 */
export function readyPack(
  pages: readonly PlannedPage[],
  input: PlanInput,
  read: ReadWorkbook,
  figuresAsAt: string,
): ReadyPack {
  const { results } = input;
  const shown = pages.filter(({ page }) => lookedAt.has(page.kind));
  return {
    pages: shown.map(({ page }) => ({
      mark: page.document.mark,
      kind: page.kind,
      result: results.indicators.find(({ indicator }) => indicator.id === page.indicator) ?? null,
    })),
    cells: shown.flatMap(committeeCells),
    actions: input.actions,
    results: results.indicators,
    findings: input.findings,
    names: pupilNames(read.calculated.reading.pupils, pupilsNamedBefore(read.memory)),
    term: termsOf(input),
    actionsBefore: new Set(input.numberedBefore.keys()),
    approved: approvalOf(read, results),
    figuresAsAt,
    needs: needsOf(results.splits),
  };
}

function committeeCells({ page, plan, grid }: PlannedPage): readonly CommitteeCell[] {
  const clipped = clippedCells(grid);
  return plan.typed.flatMap(({ mark, key, column, text }) => {
    const box = boxOf(page.kind, key, column);
    const at = { mark, key, column };
    if (box === null) return [];
    const cell = { at, box, text, isClipped: clipped.has(cellId(key, column)) };
    if (column === "wording") return [{ ...cell, figure: beside(grid, key, "at") }];
    return column === "progress" ? [{ ...cell, reads: beside(grid, key, "reads") }] : [cell];
  });
}

function beside({ rows, columns }: Grid, key: string, column: string): string {
  const nth = columns.findIndex(({ id }) => id === column);
  return String(rows.find((row) => row.key === key)?.cells[nth]?.value ?? "");
}

/** Cells whose own text is too long for a row; one beside them that is shorter shows whole. */
function clippedCells({ rows, columns }: Grid): ReadonlySet<string> {
  const ids = rows.flatMap(({ key, cells }) =>
    cells.flatMap((cell, nth) =>
      cell?.lines !== undefined && isClipped(cell.lines, cell.style.size)
        ? [cellId(key, columns[nth]?.id ?? "")]
        : [],
    ),
  );
  return new Set(ids);
}

function cellId(key: string, column: string): string {
  return `${key}\n${column}`;
}

/** An earlier term counts when this workbook has figures that a refresh wrote in one. */
function termsOf(input: PlanInput): ReadyPack["term"] {
  const now = termNow(input.results.settings);
  const rows = input.standing(historyMark)?.rows ?? [];
  const hasEarlier = rows.some(({ key }) => {
    const name = isHistoryRowKey(key) ? readHistoryRowKey(key) : null;
    return name !== null && compareTerms({ year: name.year, name: name.term, half: null }, now) < 0;
  });
  return { now, before: hasEarlier ? termBefore(now) : null };
}

function approvalOf({ calculated }: ReadWorkbook, { settings }: Results): ReadyPack["approved"] {
  const day = textDate(settings.paper.approvedOn, startYear(settings.academicYear) + 1);
  const at = calculated.reading.settingPlaces.get("approvedOn");
  return "date" in day && at ? { on: day.date, at } : null;
}

function needsOf(splits: readonly Split[]): ReadyPack["needs"] {
  const tables = new Map<string, ReadonlyMap<string, number>[]>();
  for (const { indicator, by, rows } of splits) {
    if (by !== "primaryNeed") continue;
    const counts = new Map(rows.map(({ code, n }) => [code, n] as const));
    tables.set(indicator, [...(tables.get(indicator) ?? []), counts]);
  }
  return tables;
}
