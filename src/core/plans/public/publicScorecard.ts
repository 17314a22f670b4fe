import { cell, gap, row, rows } from "../../sheet/blocks";
import type { DocumentRow, SheetDocument } from "../../sheet/sheetDocument";
import { keyColumnOf, line, titleRow } from "../pageParts";
import { figureCell, publicFooter, symbolLine } from "./parts";
import type { PublicIndicator } from "./publicIndicator";
import type { PublicInput } from "./publicInput";

const columns = [
  { id: "first", width: 28 },
  { id: "pupils", width: 14 },
  { id: "value", width: 9 },
  { id: "target", width: 9 },
  { id: "gap", width: 12 },
  { id: "status", width: 13 },
  { id: "lastTerm", width: 10 },
  { id: "lastYear", width: 10 },
  { id: "needed", width: 9 },
  { id: "comparator", width: 22 },
  { id: "lead", width: 15 },
  keyColumnOf,
];

const headings = {
  pupils: "Pupils",
  value: "Value",
  target: "Target",
  gap: "Gap",
  status: "Status",
  lastTerm: "Last term",
  lastYear: "Last year",
  needed: "Pupils to target",
  comparator: "Comparator",
} as const;

/** Every indicator on one landscape page, as the public reads it. */
export function publicScorecard(input: PublicInput): SheetDocument {
  const heading = [input.council, "Virtual School scorecard"].filter((part) => part !== "").join(" ");
  const period = [input.period, input.statuses].filter((part) => part !== "").join(" · ");
  return {
    mark: "scorecard",
    name: "Scorecard",
    columns,
    blocks: [
      rows(
        titleRow(heading),
        line("period", "subtitle", period, "first", "lead"),
        gap("gap-table"),
        row(
          "head",
          cell("first", "tableHead", "Indicator"),
          ...Object.entries(headings).map(([column, words]) => cell(column, "tableHeadCentre", words)),
          cell("lead", "tableHead", "Lead"),
        ),
        ...input.indicators.map(indicatorRow),
        symbolLine("symbols", "first", "lead"),
        gap("gap-rules"),
        line("rules", "subheading", "How the colours are decided", "first", "lead"),
        ...input.indicators.map(ruleLine),
        line("rules-note", "note", note, "first", "lead"),
      ),
    ],
    page: {
      orientation: "landscape",
      ...publicFooter(input.asAt, input.statuses),
      printTo: "lead",
      repeat: null,
    },
  };
}

const note =
  "Gaps between percentages are percentage points. Last year is the same term of last year; an arrow says which way the figure moved, and “– break” that the two are not compared. Colours compare exact figures; printed figures are rounded once, fives up.";

function indicatorRow(indicator: PublicIndicator): DocumentRow {
  const lead = indicator.departmentalLead === "" ? indicator.strategicLead : indicator.departmentalLead;
  return row(
    `indicator:${indicator.id}`,
    cell("first", "cell", indicator.title),
    figureCell("pupils", "cellCentre", indicator.pupils),
    cell("value", "cellBoldCentre", indicator.value),
    cell("target", "cellCentre", indicator.target),
    cell("gap", "cellCentre", indicator.gap),
    cell("status", "cellRag", indicator.rag),
    cell("lastTerm", "cellCentre", indicator.travel.lastTerm),
    cell("lastYear", "cellCentre", indicator.travel.lastYear),
    cell("needed", "cellCentre", indicator.needed),
    cell("comparator", "cellCentre", indicator.comparator),
    cell("lead", "cell", lead),
  );
}

function ruleLine({
  id,
  title,
  rule,
  cohort,
  note,
  comparatorSentences,
  travel,
}: PublicIndicator): DocumentRow {
  const parts = [
    `${title}: ${rule}.`,
    cohort === "" ? "" : `Counted: ${cohort}.`,
    note,
    ...comparatorSentences,
    ...travel.sentences,
  ];
  return line(`rule:${id}`, "note", parts.filter((part) => part !== "").join(" "), "first", "lead");
}
