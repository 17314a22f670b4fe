import type { IndicatorResult, Split, SplitRow } from "../analysis/results";
import { cell, gap, row, rows } from "../sheet/blocks";
import type { Block, DocumentCell, DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import { countOf, shareOf, valueText } from "./figures";
import { countCell, indicatorPage, keyColumnOf, line, periodText, statusesText, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";

const columns = [
  { id: "first", width: 44 },
  { id: "n", width: 9 },
  { id: "share", width: 10 },
  { id: "yes", width: 10 },
  { id: "no", width: 11 },
  { id: "unknown", width: 11 },
  keyColumnOf,
];

/** Who the pupils behind each indicator are, by SEN provision, primary need and school type. */
export function senSplit(input: PlanInput): SheetDocument {
  const split = input.results.indicators.filter(({ indicator, measure }) =>
    isAttainment(measure) ? input.results.splits.some((found) => found.indicator === indicator.id) : false,
  );
  return {
    mark: "senSplit",
    name: "SEN split",
    columns,
    blocks: [
      rows(
        titleRow("SEN split"),
        line("period", "subtitle", periodText(input), "first", "unknown"),
        line(
          "reading",
          "note",
          "Every table adds up to the pupils counted above it. Percentages in a needs table are of the pupils in that table, not of the whole cohort.",
          "first",
          "unknown",
        ),
      ),
      ...split.flatMap((result) => indicatorBlocks(input, result)),
    ],
    page: {
      orientation: "portrait",
      ...indicatorPage(input, "SEN split", statusesText(input.results)),
      printTo: "unknown",
      repeat: null,
    },
  };
}

/** The sheet is about needs and schools; the other splits are in the results. */
const shown: ReadonlySet<Split["by"]> = new Set(["provision", "primaryNeed", "schoolType"]);

/** Shares of pupils who attained something: what SEN says much about. */
function isAttainment(measure: IndicatorResult["measure"]): boolean {
  return measure?.kind === "share" && measure.reads === "grades";
}

function indicatorBlocks(input: PlanInput, result: IndicatorResult): Block[] {
  const { id, title } = result.indicator;
  const splits = input.results.splits.filter(({ indicator, by }) => indicator === id && shown.has(by));
  const value = result.value === null ? "no figure" : valueText(result);
  return [
    {
      kind: "rows",
      rows: [
        gap(`${id}:gap`),
        line(`${id}:title`, "heading", title, "first", "unknown"),
        {
          ...line(
            `${id}:count`,
            "note",
            `${result.cohort?.label ?? ""}: ${countOf(result)}, ${value}`,
            "first",
            "unknown",
          ),
        },
      ],
    },
    ...splits.map((split): Block => ({ kind: "rows", rows: splitRows(id, split) })),
  ];
}

function splitRows(indicator: string, split: Split): DocumentRow[] {
  const id = `${indicator}:${split.by}:${split.provision ?? "all"}`;
  const total = split.rows.reduce(
    (sum, { n, attained, notAttained, notKnown }) => ({
      code: "total",
      label: "Total",
      n: sum.n + n,
      attained: sum.attained + attained,
      notAttained: sum.notAttained + notAttained,
      notKnown: sum.notKnown + notKnown,
    }),
    { code: "total", label: "Total", n: 0, attained: 0, notAttained: 0, notKnown: 0 },
  );
  return [
    gap(`${id}:gap`, 8),
    row(
      `${id}:head`,
      cell("first", "tableHead", split.label),
      ...["n:Pupils", "share:% of table", "yes:Attained", "no:Not attained", "unknown:Not known"].map(
        (pair) => {
          const [column, heading] = pair.split(":");
          return cell(column ?? "", "tableHeadCentre", heading ?? "");
        },
      ),
    ),
    ...split.rows.map((found) => row(`${id}:row:${found.code}`, ...figures(found, split.total, "cell"))),
    row(`${id}:total`, ...figures(total, split.total, "total")),
  ];
}

function figures(
  row: Omit<SplitRow, "scored" | "value" | "weight">,
  total: number,
  kind: "cell" | "total",
): DocumentCell[] {
  const centre = kind === "cell" ? "cellCentre" : "totalCentre";
  return [
    cell("first", kind, row.label),
    countCell("n", centre, row.n),
    cell("share", kind === "cell" ? "cellShare" : "totalShare", shareOf(row.n, total)),
    countCell("yes", centre, row.attained),
    countCell("no", centre, row.notAttained),
    countCell("unknown", centre, row.notKnown),
  ];
}
