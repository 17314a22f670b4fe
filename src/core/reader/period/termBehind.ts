import { termLabel, termNow, termOf } from "../../domain/term";
import type { CellPlace } from "../findings/findingLog";
import { settingCells } from "../officer/settingCells";
import type { Period, ReadContext } from "../readContext";
import type { ClassifiedSheet } from "../sheets/classifySheets";
import { settingsSheets } from "../sheets/settingsSheets";
import { laterFilledTerm } from "./filledTerms";
import type { ListAndHeadings } from "./yearEvidence";

/**
 * Notes a Term typed in Settings that is over, while a later term of the same year has come and is filled in: a
 * setting of last term stands until somebody thinks of it, and every figure would quietly stay in that term.
 */
export function noteTermBehind(
  lists: readonly ListAndHeadings[],
  classified: readonly ClassifiedSheet[],
  period: Period,
  { asAt, log }: ReadContext,
): void {
  const { academicYear, term, termDates } = period;
  const today = termOf(asAt, termDates);
  const at = termCell(classified);
  if (today.year !== academicYear || at === null) return;
  const later = laterFilledTerm(lists, period, { after: term, today: today.name });
  if (later === null) return;
  const { fact, filled, of } = later;
  log.add("setting-term-behind", at, {
    found: term,
    more: `${fact} of ${termLabel(termNow({ academicYear, term: later.term }))}: ${filled} of ${of}`,
  });
}

function termCell(classified: readonly ClassifiedSheet[]): CellPlace | null {
  for (const sheet of settingsSheets(classified)) {
    const found = settingCells(sheet).find(({ id, cell }) => id === "term" && cell !== null);
    if (found) return { sheet: sheet.name, row: found.row, column: found.column };
  }
  return null;
}
