import type { Finding, Severity } from "../domain/finding";
import { cell, gap, row, rows, typed } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { DocumentRow, SheetDocument, TableColumn } from "../sheet/sheetDocument";
import type { StandingSheet } from "../sheet/typedText";
import { checksMark as mark } from "../domain/ownSheets";
import { lostWordRows } from "./lostWordRows";
import { keyColumnOf, keyHeading, line, periodText, pupilPage, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";
import { severityWords } from "./wording";

const severities: readonly Severity[] = ["mustFix", "worthALook", "information"];
const cellsShown = 12;
/** Letters of what was found that make a finding the same again. */
const keyedBy = 80;

const columns = [
  { id: "first", width: 14 },
  { id: "sheet", width: 14 },
  { id: "cells", width: 20 },
  { id: "found", width: 24 },
  { id: "expected", width: 24 },
  { id: "message", width: 50 },
  keyColumnOf,
  { id: "accepted", width: 40 },
];

const headings: readonly TableColumn[] = [
  { column: "first", heading: "How urgent", look: "tableHead" },
  { column: "sheet", heading: "Sheet", look: "tableHead" },
  { column: "cells", heading: "Cells", look: "tableHead" },
  { column: "found", heading: "What was found", look: "tableHead" },
  { column: "expected", heading: "What was expected", look: "tableHead" },
  { column: "message", heading: "What to do", look: "tableHead" },
  keyHeading,
  { column: "accepted", heading: "Accepted because", look: "tableHeadTyped" },
];

/** Everything the checks found, most urgent first, with room for the reason why it may stay. */
export function checks(input: PlanInput): SheetDocument {
  const standing = input.standing(mark);
  const keyed = withKeys(bySeverity(input.findings));
  return {
    mark,
    name: "Checks",
    columns,
    blocks: [
      rows(
        titleRow("Checks"),
        line(
          "period",
          "subtitle",
          `${periodText(input)} · ${countsText(input.findings)}`,
          "first",
          "message",
        ),
        gap("gap-1", 6),
      ),
      {
        kind: "table",
        id: "checks",
        columns: headings,
        filters: true,
        rows: [
          ...keyed.map(([key, finding]) => findingRow(key, finding, standing)),
          ...settledRows(standing, new Set(keyed.map(([key]) => key))),
        ],
      },
      rows(...lostWordRows(input.lostWords, standing)),
    ],
    page: {
      orientation: "landscape",
      ...pupilPage(input),
      printTo: "message",
      repeat: headKey("checks"),
      freeze: true,
    },
  };
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/**
 * One row for each code and what was found, so that a reason for accepting it stays with it when rows, columns
 * and sheet names change, and goes to no other finding.
 */
function withKeys(findings: readonly Finding[]): (readonly [string, Finding])[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `finding:${finding.code}:${finding.found.slice(0, keyedBy)}`;
    const before = byKey.get(key);
    if (before && before.sheet !== finding.sheet) byKey.set(`${key}:${finding.sheet}`, finding);
    else byKey.set(key, before ? merged(before, finding) : finding);
  }
  return [...byKey];
}

/** The key of the row on which each finding stands, and so the reason why it may stay. */
export function findingKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const owner = new Map<string, string>();
  return new Map(
    bySeverity(findings).map((finding) => {
      const key = `finding:${finding.code}:${finding.found.slice(0, keyedBy)}`;
      const sheet = owner.get(key) ?? finding.sheet;
      owner.set(key, sheet);
      return [finding, sheet === finding.sheet ? key : `${key}:${finding.sheet}`];
    }),
  );
}

/** What was found, by the key of its row: all that is known of a finding that is gone and had no row yet. */
export function foundIn(key: string): string {
  return key.split(":").slice(2).join(":");
}

function merged(first: Finding, next: Finding): Finding {
  return {
    ...first,
    cells: [...first.cells, ...next.cells],
    found: first.found === next.found ? first.found : `${first.found}; ${next.found}`,
    message: `${first.message} ${next.message}`,
  };
}

function findingRow(key: string, finding: Finding, standing: StandingSheet | null): DocumentRow {
  const more = finding.cells.length - cellsShown;
  const cells = finding.cells.slice(0, cellsShown).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return row(
    key,
    cell("first", "cellTop", severityWords[finding.severity]),
    cell("sheet", "cellTop", finding.sheet),
    cell("cells", "cellTop", cells),
    cell("found", "cellTop", shortened(finding.found)),
    cell("expected", "cellTop", finding.expected),
    cell("message", "cellTop", finding.message),
    cell("accepted", "typedSmall", typed(acceptedOf(standing, key))),
  );
}

/** Enough of a long list to know it by; the cells are named beside it. */
const foundShown = 100;

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > foundShown ? `${letters.slice(0, foundShown).join("")}…` : words;
}

/** Findings that are gone but carry the officer's reason: kept, and said to be settled. */
function settledRows(standing: StandingSheet | null, listed: ReadonlySet<string>): DocumentRow[] {
  return (standing?.rows ?? [])
    .filter(({ key, cells }) => key.startsWith("finding:") && !listed.has(key) && cells.has("accepted"))
    .map(({ key, cells }) =>
      row(
        key,
        cell("first", "cellTop", "Settled"),
        ...["sheet", "cells", "found", "expected"].map((column) =>
          cell(column, "cellTop", cells.get(column)?.text ?? (column === "found" ? foundIn(key) : "")),
        ),
        cell("message", "cellTop", "No longer found in the tracker."),
        cell("accepted", "typedSmall", typed(cells.get("accepted"))),
      ),
    );
}

function acceptedOf(standing: StandingSheet | null, key: string) {
  return standing?.rows.find((found) => found.key === key)?.cells.get("accepted");
}

function countsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return "nothing found";
  return severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severityWords[severity].toLowerCase()}`)
    .join(", ");
}
