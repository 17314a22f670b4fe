import { emptyKind } from "../../domain/plainText";
import { parseDecimal } from "../../domain/exact";
import type { Indicator } from "../../domain/indicator";
import { cellAt, filledColumns, isBlankRow, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import { indicatorColumns } from "./indicatorColumns";
import { IndicatorRow } from "./indicatorRow";
import { findOfficerTable } from "./officerTable";
import type { OfficerTable } from "./officerTable";
import type { RawSheet } from "../rawWorkbook";
import type { ReadContext } from "../readContext";
import { percentTarget } from "./percentTarget";
import { dataStatusWords, goodIsWords, templateWords, toleranceUnitWords } from "./indicatorWords";
import { findMeasure } from "../../domain/measures/index";
import { typedMeasure } from "../../domain/measures/typedMeasure";
import { defaultTolerance, relativeUnits } from "../../domain/rag/ragPolicy";

/** The Indicators table of a sheet; null when its headings are not there. */
export function findIndicators(sheet: RawSheet): OfficerTable | null {
  const table = findOfficerTable(sheet, indicatorColumns);
  const named =
    table !== null && (table.columns.has("title") || table.columns.has("measure") || table.columns.has("id"));
  return named ? table : null;
}

/**
 * The officer's indicators, in her order. Blank cells take the defaults (a blank tolerance only where it is a
 * share of the target: ten points, or a floor of ten, is nobody's default); a word or figure that cannot be
 * read is a finding and takes the default too. A row whose ID stands above already is left out.
 */
export function readIndicators(table: OfficerTable, context: ReadContext): Indicator[] {
  noteUnknownHeadings(table, context);
  const indicators = new Map<string, Indicator>();
  for (let row = table.headerRow + 1; row < table.sheet.rows.length; row++) {
    if (isBlankRow(table.sheet, row)) continue;
    const cells = new IndicatorRow(table, row, context.log);
    const indicator = readIndicator(cells, row, context);
    if (indicator === null) continue;
    const id = indicator.id.toLowerCase();
    if (indicators.has(id)) cells.note("indicator-twice", "id", { found: indicator.id });
    else indicators.set(id, indicator);
  }
  return [...indicators.values()];
}

/** Columns that nobody knows do nothing, which is said once for each. */
function noteUnknownHeadings({ sheet, headerRow, columns }: OfficerTable, { log }: ReadContext): void {
  const known = new Set(columns.values());
  for (const column of filledColumns(sheet, headerRow)) {
    const found = shownText(cellAt(sheet, headerRow, column));
    if (known.has(column) || sheet.mark !== null || isKnownHeading(found)) continue;
    log.add(
      "indicator-heading-unknown",
      { sheet: sheet.name, row: headerRow, column },
      { found, group: "headings" },
    );
  }
}

/** Headings that stand twice are known all the same. */
function isKnownHeading(text: string): boolean {
  const key = headingKey(text);
  return indicatorColumns.some(({ aliases }) =>
    aliases.split("|").some((alias) => headingKey(alias) === key),
  );
}

/** Null for a row that names neither an indicator nor a measure. */
function readIndicator(cells: IndicatorRow, row: number, context: ReadContext): Indicator | null {
  const measureId = cells.measure();
  const title = cells.text("title");
  const typedId = cells.text("id");
  if (measureId === "" && title === "" && typedId === "") return null;
  const measure = findMeasure(measureId);
  const toleranceUnit = cells.word("toleranceUnit", toleranceUnitWords, defaultTolerance.toleranceUnit);
  const id = typedId || (measureId === typedMeasure || measureId === "" ? idFrom(title) : measureId);
  return {
    id,
    title: title || (measure?.title ?? typedId),
    measure: measureId === "" ? typedMeasure : measureId,
    years: cells.years(measure?.defaultYears ?? [11]),
    care: cells.care(context.asAt),
    target: measure?.unit === "percent" ? percentTarget(cells, id, context) : cells.figure("target"),
    tolerance:
      cells.figure("tolerance") ?? (relativeUnits.has(toleranceUnit) ? defaultTolerance.tolerance : ""),
    toleranceUnit,
    goodIs: cells.word("goodIs", goodIsWords, measure?.betterIs ?? "high"),
    strategicLead: cells.text("strategicLead"),
    departmentalLead: cells.text("departmentalLead"),
    previousValue: cells.figure("previousValue"),
    comparator: readComparator(cells),
    neighbours: readNeighbours(cells),
    dataStatus: cells.word("dataStatus", dataStatusWords, "unvalidated"),
    appendix: cells.text("appendix"),
    template: cells.word("template", templateWords, "both"),
    typed: {
      value: cells.figure("value"),
      numerator: cells.count("numerator"),
      denominator: cells.count("denominator"),
      ...(cells.isPounds("value") || cells.isPounds("target") ? { pounds: true } : {}),
    },
    at: { sheet: cells.sheet, row: row + 1 },
  };
}

/** Null where nothing is typed; one that is named without a figure that can be read has none. */
function readComparator(cells: IndicatorRow): Indicator["comparator"] {
  const value = cells.figure("comparatorValue");
  const [label, source, date] = [
    cells.text("comparator"),
    cells.text("comparatorSource"),
    cells.text("comparatorDate"),
  ];
  const named = [label, cells.text("comparatorValue"), source].some((text) => emptyKind(text) === null);
  return named ? { label: label || "Comparator", value, source, date } : null;
}

/** Figures parted by commas, semicolons or spaces; symbols stand for a neighbour without one. */
function readNeighbours(cells: IndicatorRow): Indicator["neighbours"] {
  const parts = cells.text("neighbours").split(/[,;\s]+/);
  return parts.filter((part) => part !== "").map((part) => (parseDecimal(part) === null ? null : part));
}

/** An id in kebab-case from a title, for a typed indicator without one. */
function idFrom(title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return words.replace(/^-|-$/g, "").slice(0, 40) || "indicator";
}
