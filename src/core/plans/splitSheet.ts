import type { IndicatorResult } from "../analysis/results";
import { rows } from "../sheet/blocks";
import type { Block, SheetDocument } from "../sheet/sheetDocument";
import { countOf, valueText } from "./figures";
import { indicatorPage, keyColumnOf, line, periodText, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";
import { splitTable } from "./splitTable";

const columns = [
  { id: "first", width: 40 },
  { id: "n", width: 9 },
  { id: "share", width: 11 },
  { id: "ofAll", width: 11 },
  { id: "yes", width: 10 },
  { id: "no", width: 10 },
  { id: "unknown", width: 10 },
  { id: "value", width: 10 },
  keyColumnOf,
];

export function splitMark(indicatorId: string): string {
  return `split:${indicatorId}`;
}

/** Attainment with a target, as far as there is anything to split it by. */
export function needsSplitSheet({ results }: PlanInput, { indicator, measure }: IndicatorResult): boolean {
  return (
    measure?.reads === "grades" &&
    indicator.target !== null &&
    results.splits.some((split) => split.indicator === indicator.id)
  );
}

/** Who the pupils behind one figure are, by everything that the tracker tells of them. */
export function splitSheet(input: PlanInput, result: IndicatorResult): SheetDocument {
  const { indicator, cohort } = result;
  const splits = input.results.splits.filter((split) => split.indicator === indicator.id);
  return {
    mark: splitMark(indicator.id),
    name: `Split ${indicator.id}`,
    columns,
    blocks: [
      rows(
        titleRow("Who the pupils are"),
        line("indicator", "subtitle", indicator.title, "first", "value"),
        line("period", "subtitle", periodText(input), "first", "value"),
        line(
          "count",
          "bodyBold",
          `${cohort?.label ?? ""}: ${countOf(result)}, ${result.value === null ? "no figure" : valueText(result)}`,
          "first",
          "value",
        ),
        line(
          "reading",
          "note",
          "Every pupil counted stands in one row of each table. Tables of primary need are of the pupils with SEN named above them, as in DfE's tables; beside it stands the percentage of all counted. A figure of fewer than ten pupils is given as counts alone.",
          "first",
          "value",
        ),
      ),
      ...splits.map((split): Block => rows(...splitTable(result, split))),
    ],
    page: {
      orientation: "portrait",
      ...indicatorPage(input, `Split · ${indicator.id}`, indicator.dataStatus),
      printTo: "value",
      repeat: null,
    },
  };
}
