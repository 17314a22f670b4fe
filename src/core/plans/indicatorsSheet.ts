import { careRuleWords } from "../domain/careRule";
import type { Indicator } from "../domain/indicator";
import type { CellValue } from "../sheet/grid";
import { cell, gap, row, rows, typedWith } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { SheetDocument } from "../sheet/sheetDocument";
import { standingCells } from "../sheet/typedText";
import type { StandingSheet } from "../sheet/typedText";
import { line, titleRow } from "./pageParts";

/** The officer's columns, in the order of the shipped sheet, with what a default row says in each. */
const officerColumns: readonly {
  readonly heading: string;
  readonly width: number;
  readonly value: (indicator: Indicator) => CellValue;
}[] = [
  { heading: "Indicator ID", width: 14, value: ({ id }) => id },
  { heading: "Indicator", width: 44, value: ({ title }) => title },
  { heading: "Measure", width: 14, value: ({ measure }) => measure },
  { heading: "Year groups", width: 9, value: ({ years }) => yearGroupsText(years) },
  { heading: "Care", width: 18, value: ({ care }) => careRuleWords(care) },
  { heading: "Target", width: 9, value: ({ target }) => target },
  { heading: "Tolerance", width: 10, value: ({ tolerance }) => Number(tolerance) },
  { heading: "Tolerance unit", width: 13, value: ({ toleranceUnit }) => toleranceUnit },
  { heading: "Good is", width: 8, value: ({ goodIs }) => goodIs.charAt(0).toUpperCase() + goodIs.slice(1) },
  { heading: "Strategic Director Lead", width: 22, value: ({ strategicLead }) => strategicLead || null },
  { heading: "Departmental Lead", width: 22, value: ({ departmentalLead }) => departmentalLead || null },
  { heading: "Previous value", width: 10, value: ({ previousValue }) => previousValue },
  { heading: "Comparator", width: 14, value: ({ comparator }) => comparator?.label ?? null },
  { heading: "Comparator value", width: 11, value: ({ comparator }) => comparator?.value ?? null },
  { heading: "Comparator source", width: 26, value: ({ comparator }) => comparator?.source ?? null },
  { heading: "Comparator date", width: 11, value: ({ comparator }) => comparator?.date ?? null },
  { heading: "Statistical neighbours", width: 20, value: () => null },
  { heading: "Data status", width: 12, value: ({ dataStatus }) => dataStatus },
  { heading: "Appendix", width: 10, value: ({ appendix }) => appendix || null },
  { heading: "Template", width: 13, value: ({ template }) => template },
  { heading: "Value", width: 8, value: () => null },
  { heading: "Numerator", width: 10, value: () => null },
  { heading: "Denominator", width: 11, value: () => null },
];

const columnId = (index: number) => (index === 0 ? "first" : `column${index + 1}`);
export const indicatorColumnIds: readonly string[] = officerColumns.map((_, index) => columnId(index));
/** Printed up to "Good is": more columns would print too small to read. */
const lastPrinted = columnId(8);

/** The column under a heading of the shipped sheet, for what is typed there from the pane. */
export function indicatorColumn(heading: string): string {
  return columnId(officerColumns.findIndex((column) => column.heading === heading));
}

/** The heading over a column of the shipped sheet. */
export function indicatorHeading(column: string): string {
  return officerColumns[indicatorColumnIds.indexOf(column)]?.heading ?? "";
}

/** The key of an indicator's row. */
export function indicatorRowKey(id: string): string {
  return `indicator:${id}`;
}

/**
 * The officer's Indicators sheet, made once with the year's defaults and hers from then on.
 * @param ahead what she typed before there was a sheet; null for nothing
 */
export function indicatorsSheet(
  indicators: readonly Indicator[],
  ahead: StandingSheet | null,
): SheetDocument {
  const given = standingCells(ahead);
  return {
    mark: "indicators",
    name: "Indicators",
    columns: [
      ...officerColumns.map(({ width }, index) => ({ id: columnId(index), width })),
      { id: "key", width: 12 },
    ],
    blocks: [
      rows(
        titleRow("Indicators"),
        line(
          "purpose",
          "note",
          "One row for each indicator. Type a target and refresh: it gets a RAG status, a recovery plan unless GREEN, and an action plan when RED. This sheet is yours; a refresh only reads it.",
          "first",
          "column6",
        ),
        gap("gap-1", 6),
        row(
          headKey("indicators"),
          ...officerColumns.map(({ heading }, index) => cell(columnId(index), "tableHead", heading)),
        ),
        ...indicators.map((indicator) =>
          row(
            indicatorRowKey(indicator.id),
            ...officerColumns.map(({ value }, index) =>
              cell(
                columnId(index),
                "typedSmall",
                typedWith(given(indicatorRowKey(indicator.id))?.get(columnId(index)), value(indicator)),
              ),
            ),
          ),
        ),
        ...[1, 2, 3].map((spare) =>
          row(
            `spare:indicator-${spare}`,
            ...officerColumns.map((_, index) =>
              cell(columnId(index), "typedSmall", typedWith(undefined, null)),
            ),
          ),
        ),
      ),
    ],
    page: {
      orientation: "landscape",
      footerLeft: "Indicators",
      footerCentre: "",
      printTo: lastPrinted,
      repeat: headKey("indicators"),
      freeze: true,
    },
  };
}

/** "11" or "1-11": a run of years as the sheet's own reader understands it. */
function yearGroupsText(years: readonly number[]): CellValue {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}-${last}`;
}
