import type { IndicatorResult } from "../analysis/results";
import { rows } from "../sheet/blocks";
import type { Block, SheetDocument } from "../sheet/sheetDocument";
import { countOf, valueText } from "./figures";
import { indicatorPage, keyColumnOf, line, periodText, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";
import { splitTable } from "./splitTable";

const columns = [
  { id: "first", width: 36 },
  { id: "n", width: 8 },
  { id: "share", width: 10 },
  { id: "ofAll", width: 10 },
  { id: "yes", width: 9 },
  { id: "no", width: 9 },
  { id: "unknown", width: 9 },
  { id: "value", width: 10 },
  keyColumnOf,
];

export function splitMark(indicatorId: string): string {
  return `split:${indicatorId}`;
}

/**
 * With a target, as far as there is anything to split it by. A mean of facts, such as attendance, is weighted by
 * what each pupil's is a share of, so its groups add up to it by sessions and not by the pupils on the page: it has no sheet.
 */
export function needsSplitSheet({ results }: PlanInput, { indicator, measure }: IndicatorResult): boolean {
  return (
    (measure?.kind === "share" || measure?.reads === "grades") &&
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
          "Every pupil counted stands in one row of each table. DfE's percentages of primary need are of all pupils with SEN, not of all pupils: hold them beside the table of all pupils with SEN. The last column is of the pupils whose outcome is known, where they are ten or more.",
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
