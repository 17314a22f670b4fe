import { dayLabel } from "../domain/isoDate";
import type { IsoDate } from "../domain/isoDate";
import { keptRowPrefix, lostRowPrefix, wordChoices } from "../domain/ownSheets";
import { cell, gap, row, typed } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";
import type { StandingRow, StandingSheet } from "../sheet/typedText";

/** Words that lost their place, as they are listed for the officer. */
export interface LostLine {
  readonly id: string;
  readonly sheet: string;
  /** The cells where they stood, as she would name them. */
  readonly box: string;
  readonly text: string;
  /** Why they are not there any more. */
  readonly why: string;
  readonly since: IsoDate;
}

/** Always there, so that rows which come later do not come right under the table and into it. */
const foot = gap("lost:gap");

/**
 * Words that lost their place, one row of a sheet each, with a cell for her choice; then those that she put back
 * and that no page has a cell for, which are hers again. Nothing is merged, as a sheet of an earlier version has
 * no foot and takes these rows into its table.
 */
export function lostWordRows(lost: readonly LostLine[], standing: StandingSheet | null): DocumentRow[] {
  const kept = (standing?.rows ?? []).filter(
    ({ key, cells }) => key.startsWith(keptRowPrefix) && cells.has("accepted"),
  );
  const listed = [
    ...headed("lost", "Words that lost their place", "Put back or Leave out: the next refresh does it"),
    ...lost.map((words) => lostRow(words, standing)),
  ];
  const shelved = [
    ...headed("shelf", "Words that you put back, for which no page has a cell now", "Your words"),
    ...kept.map(keptRow),
  ];
  return [foot, ...(lost.length === 0 ? [] : listed), ...(kept.length === 0 ? [] : shelved)];
}

const headings = [
  ["first", "Since"],
  ["sheet", "Sheet"],
  ["cells", "Where"],
  ["found", "Why"],
  ["message", "What was typed; it is never thrown away"],
] as const;

function headed(key: string, title: string, choose: string): DocumentRow[] {
  return [
    { ...row(`${key}:title`, cell("first", "title", title)), height: 26 },
    row(
      `${key}:head`,
      ...headings.map(([column, words]) => cell(column, "tableHead", words)),
      cell("expected", "tableHead", ""),
      cell("accepted", "tableHeadTyped", choose),
    ),
  ];
}

function keptRow({ key, cells }: StandingRow): DocumentRow {
  const shown = ["first", "sheet", "cells"].map((column) =>
    cell(column, "cellTop", cells.get(column)?.text ?? ""),
  );
  return row(key, ...shown, cell("accepted", "typedSmall", typed(cells.get("accepted"))));
}

function lostRow(
  { id, sheet, box, text, why, since }: LostLine,
  standing: StandingSheet | null,
): DocumentRow {
  const key = lostRowPrefix + id;
  const chosen = standing?.rows.find((found) => found.key === key)?.cells.get("accepted");
  return row(
    key,
    cell("first", "cellTop", since === "" ? "Earlier" : dayLabel(since)),
    cell("sheet", "cellTop", sheet),
    cell("cells", "cellTop", box),
    cell("found", "cellTop", why),
    cell("message", "cellTop", text),
    cell("accepted", "typedSmall", typed(chosen, "", wordChoices)),
  );
}
