import { dayLabel } from "../domain/isoDate";
import { periodWords } from "../domain/ratingSheet";
import type { Rag, Results } from "../analysis/results";
import { cell, number, row, span, text } from "../sheet/blocks";
import { keyColumn } from "../sheet/layOut";
import type { DocumentColumn, DocumentRow, Page, TableColumn } from "../sheet/sheetDocument";

import type { PlanInput } from "./planInput";
import { noLongerDue, onSheetsAlone, pupilLevelFooter } from "./wording";

/** The hidden column that every page carries. */
export const keyColumnOf: DocumentColumn = { id: keyColumn, width: 12 };

/** Its heading inside a native table. */
export const keyHeading: TableColumn = { column: keyColumn, heading: "Key", look: "key" };

export function titleRow(title: string, column = "first"): DocumentRow {
  return { ...row("title", cell(column, "title", title)), height: 26 };
}

/** A line of prose across the printed page. */
export function line(
  key: string,
  look: "subtitle" | "note" | "body" | "bodyBold" | "subheading" | "heading" | "banner",
  words: string,
  from: string,
  to: string,
): DocumentRow {
  return row(key, span(from, to, look, text(words)));
}

/** "2013/14 summer · data as at 30 September 2014" */
export function periodText(input: PlanInput): string {
  const { settings } = input.results;
  return `${periodWords(settings.academicYear, settings.term)} · data as at ${dayLabel(input.dataAsAt)}`;
}

/** Where the figures come from, and whose the tinted cells are. */
export function sourceText(input: PlanInput): string {
  const sheets = input.trackerSheets.map((name) => `‘${name}’`).join(", ");
  return `Figures by Recovery Planner from ${input.trackerSheets.length === 1 ? "sheet" : "sheets"} ${sheets}, data as at ${dayLabel(input.dataAsAt)}.${onSheetsAlone[0].onSheets}`;
}

/** Footer of a page about indicators: its subject, and how firm its figures are. */
export function indicatorPage(
  input: PlanInput,
  subject: string,
  status: string,
): Pick<Page, "footerLeft" | "footerCentre"> {
  return {
    footerLeft: cut(subject),
    footerCentre: [`Data as at ${dayLabel(input.dataAsAt)}`, status]
      .filter((part) => part !== "")
      .join(" · "),
  };
}

/** A footer's left part longer than this would run into its centre. */
const footerLimit = 34;

function cut(words: string): string {
  const letters = [...words];
  return letters.length > footerLimit ? `${letters.slice(0, footerLimit - 1).join("")}…` : words;
}

/** Footer of a page that names pupils. */
export function pupilPage(input: PlanInput): Pick<Page, "footerLeft" | "footerCentre"> {
  return { footerLeft: pupilLevelFooter, footerCentre: `Data as at ${dayLabel(input.dataAsAt)}` };
}

/** The data statuses of all indicators, each once: "unvalidated". */
export function statusesText(results: Results): string {
  return [...new Set(results.indicators.map(({ indicator }) => indicator.dataStatus))].join(", ");
}

export function countCell(column: string, look: "cellCentre" | "totalCentre", count: number) {
  return cell(column, look, number(count, String(count)));
}

/** Beside a plan that was made before and is not due now: to the right of what is printed, as it asks the officer. Null for one that is due. */
export function notDue(column: string, rag: Rag | null) {
  if (rag === null) return cell(column, "side", "");
  const isNamed = rag === "GREEN" || rag === "NO_TARGET" || rag === "NO_DATA";
  return cell(column, "side", isNamed ? noLongerDue[rag] : noLongerDue.other);
}

/** The head of a committee's paper, as far as Settings say it: "Corporate Parenting Board, 4 February 2015 · …". */
export function committeeRows({ results }: PlanInput, from: string, to: string): DocumentRow[] {
  const { committee, meetingDate, preparedBy, approvedBy, approvedOn } = results.settings.paper;
  const approval = [
    approvedBy === "" ? "" : ` by ${approvedBy}`,
    approvedOn === "" ? "" : ` on ${approvedOn}`,
  ].join("");
  const parts = [
    [committee, meetingDate].filter((part) => part !== "").join(", "),
    preparedBy === "" ? "" : `Prepared by ${preparedBy}`,
    approval === "" ? "" : `Approved${approval}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [line("committee", "note", parts.join(" · "), from, to)];
}
