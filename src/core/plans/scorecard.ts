import type { IndicatorResult, Rag } from "../analysis/results";
import { cell, gap, row, rows, typed } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { Block, DocumentRow, SheetDocument, TableColumn } from "../sheet/sheetDocument";
import { countOf, gapText, figureNotes, pupilsToTarget, shareCell, targetText, valueText } from "./figures";
import {
  indicatorPage,
  keyColumnOf,
  keyHeading,
  line,
  periodText,
  statusesText,
  titleRow,
} from "./pageParts";
import type { PlanInput } from "./planInput";
import { comparatorCell, comparatorSentences } from "./comparatorWords";
import { chartColumns, chartedIndicator, trendChart } from "./trendChart";
import { travelCell, travelSentences } from "./travelWords";
import { ragWords } from "./wording";
import type { StandingSheet } from "../sheet/typedText";

export const scorecardMark = "scorecard";
const mark = scorecardMark;
const keyPrefix = "indicator:";

/** The hidden key of an indicator's row. */
export function scorecardRowKey(indicatorId: string): string {
  return keyPrefix + indicatorId;
}

const columns = [
  { id: "first", width: 33 },
  { id: "pupils", width: 12 },
  { id: "value", width: 8 },
  { id: "target", width: 8 },
  { id: "gap", width: 12 },
  { id: "status", width: 12 },
  { id: "lastTerm", width: 9 },
  { id: "lastYear", width: 9 },
  { id: "needed", width: 9 },
  { id: "comparator", width: 20 },
  { id: "lead", width: 18 },
  keyColumnOf,
  { id: "note", width: 40 },
];

const headings: readonly TableColumn[] = [
  { column: "first", heading: "Indicator", look: "tableHead" },
  { column: "pupils", heading: "Pupils", look: "tableHeadCentre" },
  { column: "value", heading: "Value", look: "tableHeadCentre" },
  { column: "target", heading: "Target", look: "tableHeadCentre" },
  { column: "gap", heading: "Gap", look: "tableHeadCentre" },
  { column: "status", heading: "Status", look: "tableHeadCentre" },
  { column: "lastTerm", heading: "Last term", look: "tableHeadCentre" },
  { column: "lastYear", heading: "Last year", look: "tableHeadCentre" },
  { column: "needed", heading: "Pupils to target", look: "tableHeadCentre" },
  { column: "comparator", heading: "Comparator", look: "tableHeadCentre" },
  { column: "lead", heading: "Lead", look: "tableHead" },
  keyHeading,
  { column: "note", heading: "Note", look: "tableHeadTyped" },
];

/** Every indicator on one landscape page, with the rule behind its colour in words. */
export function scorecard(input: PlanInput): SheetDocument {
  const { indicators, settings } = input.results;
  const trend = trendChart(input, mark, chartedIndicator(input), ["first", "lead"]);
  const heading = [settings.council, "Virtual School scorecard"].filter(filled).join(" ");
  return {
    mark,
    name: "Scorecard",
    columns: trend.rows.length === 0 ? columns : [...columns, ...chartColumns],
    blocks: [
      rows(titleRow(heading), line("period", "subtitle", summary(input), "first", "lead"), gap("gap-1")),
      table(input),
      // The chart stands above the rules, so that it stays on the page of the table, and below a line that is always
      // there: rows that come right under a table become part of it.
      rows(gap("gap-2"), ...trend.rows, ...(trend.rows.length === 0 ? [] : [gap("gap-chart")])),
      ...rules(indicators),
    ],
    page: {
      orientation: "landscape",
      ...indicatorPage(input, "Scorecard", statusesText(input.results)),
      printTo: "lead",
      onePage: true,
      repeat: headKey("indicators"),
      freeze: true,
    },
    ...trend.chart,
  };
}

function summary(input: PlanInput): string {
  const { indicators } = input.results;
  const counts = (["RED", "AMBER", "GREEN", "NO_TARGET", "NO_DATA", "INFORMATION"] as const)
    .map((rag) => [rag, indicators.filter((result) => result.rag === rag).length] as const)
    .filter(([, count]) => count > 0)
    .map(([rag, count]) => `${count} ${plainWord(rag)}`);
  const total = `${indicators.length} ${indicators.length === 1 ? "indicator" : "indicators"}`;
  return [
    periodText(input),
    statusesText(input.results),
    [total, counts.join(", ")].filter(filled).join(": "),
  ]
    .filter(filled)
    .join(" · ");
}

function filled(part: string): boolean {
  return part !== "";
}

function plainWord(rag: Rag): string {
  return ragWords[rag].replace(/^[◆▲●] /, "").replace(/^[NF](?=[a-z])/, (letter) => letter.toLowerCase());
}

function table(input: PlanInput): Block {
  const standing = input.standing(mark);
  const noteOf = (key: string) => standing?.rows.find((found) => found.key === key)?.cells.get("note");
  return {
    kind: "table",
    id: "indicators",
    columns: headings,
    filters: false,
    rows: [
      ...input.results.indicators.map((result) => {
        const key = keyPrefix + result.indicator.id;
        const drawn = indicatorRow(key, result);
        return { ...drawn, cells: [...drawn.cells, cell("note", "typedSmall", typed(noteOf(key)))] };
      }),
      ...removedRows(input, standing),
    ],
  };
}

/** Indicators that are gone from the Indicators sheet but carry a note: the title and the note stay. */
function removedRows(input: PlanInput, standing: StandingSheet | null): DocumentRow[] {
  const listed = new Set(input.results.indicators.map(({ indicator }) => keyPrefix + indicator.id));
  return (standing?.rows ?? [])
    .filter(({ key, cells }) => key.startsWith(keyPrefix) && !listed.has(key) && cells.has("note"))
    .map(({ key, cells }) =>
      row(
        key,
        cell("first", "cell", cells.get("first")?.text ?? ""),
        ...["pupils", "value", "target", "gap", "lastTerm", "lastYear", "needed", "comparator"].map(
          (column) => cell(column, "cellCentre", "–"),
        ),
        cell("status", "cellCentre", "No longer in Indicators"),
        cell("lead", "cell", ""),
        cell("note", "typedSmall", typed(cells.get("note"))),
      ),
    );
}

function indicatorRow(key: string, result: IndicatorResult): DocumentRow {
  const { indicator, value, unit } = result;
  const lead = indicator.departmentalLead || indicator.strategicLead;
  return row(
    key,
    cell("first", "cell", indicator.title),
    cell("pupils", "cellCentre", countOf(result).replace(", ", "\n")),
    cell("value", "cellPercent", value !== null && unit === "percent" ? shareCell(value) : valueText(result)),
    cell("target", "cellCentre", targetText(result)),
    cell("gap", "cellCentre", gapText(result)),
    cell("status", "cellRag", ragWords[result.rag]),
    cell("lastTerm", "cellCentre", travelCell(result, "lastTerm")),
    cell("lastYear", "cellCentre", travelCell(result, "lastYear")),
    cell("needed", "cellCentre", pupilsToTarget(result)),
    cell("comparator", "cellCentre", comparatorCell(result)),
    cell("lead", "cell", lead === "" ? "no lead yet" : lead),
  );
}

function rules(indicators: readonly IndicatorResult[]): Block[] {
  const none = "No indicator could be worked out from these columns: the Checks sheet says what is missing.";
  const lines =
    indicators.length === 0
      ? [line("rules-none", "body", none, "first", "lead")]
      : indicators.map((result) => ruleLine(result));
  return [
    rows(line("rules-head", "subheading", "How the colours are decided", "first", "lead")),
    {
      kind: "rows",
      rows: [
        ...lines,
        line(
          "rules-note",
          "note",
          "Gaps between percentages are percentage points. Last year is the same term of last year; an arrow says which way the figure moved, and “– break” that the two are not compared. Colours compare exact figures; printed figures are rounded once, fives up.",
          "first",
          "lead",
        ),
      ],
    },
  ];
}

function ruleText({ rag, rule, indicator }: IndicatorResult): string {
  if (rag !== "NO_TARGET") return `${rule}.`;
  return indicator.target === null
    ? "No target yet: type one in the Indicators sheet and refresh for a RAG status."
    : "The target cannot be used; the Checks sheet says why.";
}

function ruleLine(result: IndicatorResult): DocumentRow {
  const { indicator } = result;
  const cohort = result.cohort ? `Counted: ${result.cohort.label}.` : "";
  const words = [
    `${indicator.title}: ${ruleText(result)}`,
    result.ragNote,
    ...figureNotes(result),
    cohort,
    ...comparatorSentences(result),
    ...travelSentences(result),
  ]
    .filter(filled)
    .join(" ");
  return line(`rule:${indicator.id}`, "note", words, "first", "lead");
}
