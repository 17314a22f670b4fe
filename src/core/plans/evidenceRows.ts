import type { Evidence, IndicatorResult } from "../analysis/results";
import { cell, row, span, typedWith } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";
import type { StandingRow, StandingSheet } from "../sheet/typedText";
import type { PlanInput } from "./planInput";
import { sentenceFigure, writtenAt } from "./writtenAt";
import { staleEvidence, useChoices } from "./wording";

const keyPrefix = "evidence:";

/** Where the sentences stand on a page; `mark` is the column of the bullets, if it has any. */
interface Printed {
  readonly from: string;
  readonly to: string;
  readonly mark: string | null;
  readonly look: "body" | "formText";
}

/** Whose sentences they are, and the mark of the sheet on which they stand. */
interface WrittenOn {
  readonly input: PlanInput;
  readonly result: IndicatorResult;
  readonly mark: string;
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
  at: WrittenOn,
): DocumentRow[] {
  const keys = new Set(offered.map(({ rule }) => keyPrefix + rule));
  const worded = (standing?.rows ?? []).filter(
    ({ key, cells }) =>
      key.startsWith(keyPrefix) && !keys.has(key) && (cells.has("wording") || isUnused(cells)),
  );
  const sentences = [
    ...offered.map((each) => ({
      key: keyPrefix + each.rule,
      drafted: each.text,
      figure: sentenceFigure(each, at.result),
    })),
    ...worded.map(({ key }) => ({ key, drafted: staleEvidence, figure: null })),
  ];
  return sentences.map((sentence) => evidenceRow(sentence, standing, printed, at));
}

/** A sentence as it is drafted; the figure is null where the data no longer offer it. */
interface Sentence {
  readonly key: string;
  readonly drafted: string;
  readonly figure: string | null;
}

function evidenceRow(
  { key, drafted, figure }: Sentence,
  standing: StandingSheet | null,
  printed: Printed,
  { input, mark: sheet }: WrittenOn,
): DocumentRow {
  const cells = standing?.rows.find((found) => found.key === key)?.cells;
  const wording = cells?.get("wording");
  const use = cells?.get("use");
  const shown = printedSentence(drafted, cells ?? null);
  const stands = cells?.get("at")?.text;
  const words = { now: wording?.text, before: input.remembered(sheet, key, "wording") };
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
    cell("at", "side", figure === null ? (stands ?? "") : writtenAt(stands, words, figure)),
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
    cell("at", "sideHead", "The sentence's figure"),
  ];
}
