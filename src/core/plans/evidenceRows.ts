import type { Evidence } from "../analysis/results";
import { cell, row, span, typedWith } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";
import type { StandingRow, StandingSheet } from "../sheet/typedText";
import { staleEvidence, useChoices } from "./wording";

const keyPrefix = "evidence:";

/** Where the sentences stand on a page; `mark` is the column of the bullets, if it has any. */
interface Printed {
  readonly from: string;
  readonly to: string;
  readonly mark: string | null;
  readonly look: "body" | "formText";
}

/**
 * Evidence, one sentence a row. The printed cell is a formula, so that her wording stands there the moment it
 * is typed, and nothing when *Use* says no; our sentence and her columns stand to the right of the print area.
 * A row that she has worded, or does not use, stays when the figures no longer offer it, and says so.
 */
export function evidenceRows(
  offered: readonly Evidence[],
  standing: StandingSheet | null,
  printed: Printed,
): DocumentRow[] {
  const keys = new Set(offered.map(({ rule }) => keyPrefix + rule));
  const worded = (standing?.rows ?? []).filter(
    ({ key, cells }) =>
      key.startsWith(keyPrefix) && !keys.has(key) && (cells.has("wording") || isUnused(cells)),
  );
  const sentences = [
    ...offered.map(({ rule, text }) => [keyPrefix + rule, text] as const),
    ...worded.map(({ key }) => [key, staleEvidence] as const),
  ];
  return sentences.map(([key, drafted]) => evidenceRow(key, drafted, standing, printed));
}

function evidenceRow(
  key: string,
  drafted: string,
  standing: StandingSheet | null,
  printed: Printed,
): DocumentRow {
  const cells = standing?.rows.find((found) => found.key === key)?.cells;
  const wording = cells?.get("wording");
  const use = cells?.get("use");
  const shown = printedSentence(drafted, cells ?? null);
  const mark = printed.mark
    ? [
        cell(printed.mark, "bullet", {
          kind: "computed",
          formula: 'IF(LOWER(TRIM({@use}{row}))="no","","•")',
          value: shown === "" ? "" : "•",
        }),
      ]
    : [];
  return row(
    key,
    ...mark,
    span(printed.from, printed.to, printed.look, {
      kind: "computed",
      formula: 'IF(LOWER(TRIM({@use}{row}))="no","",IF({@wording}{row}<>"",{@wording}{row},{@drafted}{row}))',
      value: shown,
    }),
    cell("drafted", "side", drafted),
    cell("wording", "typedSmall", typedWith(wording, null)),
    cell("use", "typedCentre", typedWith(use, "yes", useChoices)),
  );
}

/** What the printed cell shows: her wording, else ours; nothing where she does not use the sentence. */
export function printedSentence(drafted: string, cells: StandingRow["cells"] | null): string {
  return cells !== null && isUnused(cells) ? "" : (cells?.get("wording")?.text ?? drafted);
}

function isUnused(cells: StandingRow["cells"]): boolean {
  return cells.get("use")?.text.trim().toLowerCase() === "no";
}

/** Headings over the columns to the right of the print area. */
export function evidenceHeadings() {
  return [
    cell("drafted", "sideHead", "Drafted from the figures"),
    cell("wording", "sideHead", "Your wording (prints instead)"),
    cell("use", "sideHead", "Use"),
  ];
}
