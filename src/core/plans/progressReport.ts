import { progressReportMark, recoveryPlanMark } from "../domain/ownSheets";
import type { IndicatorResult } from "../analysis/results";
import { gap, row, cell, rows, span, typed } from "../sheet/blocks";
import { hints } from "../sheet/hints";
import { headKey } from "../sheet/layOut";
import type { SheetDocument, TableBlock } from "../sheet/sheetDocument";
import type { DocumentRow } from "../sheet/sheetDocument";
import { actionsOf } from "./actionRows";
import { committeeRows, indicatorPage, keyColumnOf, keyHeading, line, sourceText } from "./pageParts";
import type { PlanInput } from "./planInput";
import { progressRows } from "./progressRows";
import { progressWording as words } from "./wording";

const columns = [
  { id: "no", width: 5 },
  { id: "was", width: 7 },
  { id: "action", width: 34 },
  { id: "progress", width: 30 },
  { id: "before", width: 26 },
  { id: "lead", width: 14 },
  { id: "due", width: 12 },
  { id: "status", width: 13 },
  keyColumnOf,
  { id: "reads", width: 40 },
  { id: "of", width: 16 },
];

/** True as soon as the indicator's recovery plan has an action to report on. */
export function hasActions(input: PlanInput, indicatorId: string): boolean {
  return actionsOf(input.standing(recoveryPlanMark(indicatorId))).length > 0;
}

/** The progress of a recovery plan's actions, in the order of Lancashire's report. */
export function progressReport(input: PlanInput, { indicator }: IndicatorResult): SheetDocument {
  const mark = progressReportMark(indicator.id);
  const standing = input.standing(mark);
  return {
    mark,
    name: `Progress ${indicator.id}`,
    columns,
    blocks: [
      rows(...header(input, indicator.title, standing)),
      table(progressRows(input, indicator.id, standing)),
      rows(gap("gap-source"), line("source", "note", sourceText(input), "no", "status")),
    ],
    page: {
      orientation: "landscape",
      ...indicatorPage(input, `Progress · ${indicator.id}`, indicator.dataStatus),
      printTo: "status",
      repeat: headKey("progress"),
    },
  };
}

function header(
  input: PlanInput,
  title: string,
  standing: ReturnType<PlanInput["standing"]>,
): readonly DocumentRow[] {
  const { academicYear, term } = input.results.settings;
  const appendix = standing?.rows.find(({ key }) => key === "title")?.cells.get("lead");
  return [
    {
      ...row(
        "title",
        cell("no", "title", `${words.title} ${academicYear}`),
        span("lead", "status", "aside", typed(appendix, hints.appendix)),
      ),
      height: 26,
    },
    ...committeeRows(input, "no", "status"),
    line("wording", "subtitle", title, "no", "status"),
    line("term", "note", words.purpose(`${term} ${academicYear}`), "no", "status"),
    gap("gap-1", 6),
  ];
}

function table(content: readonly DocumentRow[]): TableBlock {
  return {
    kind: "table",
    id: "progress",
    filters: true,
    columns: [
      { column: "no", heading: "No.", look: "tableHeadCentre" },
      { column: "was", heading: "Was", look: "tableHead" },
      { column: "action", heading: words.action, look: "tableHead" },
      { column: "progress", heading: words.progress, look: "tableHeadTyped" },
      { column: "before", heading: words.before, look: "tableHeadTyped" },
      { column: "lead", heading: words.lead, look: "tableHead" },
      { column: "due", heading: words.due, look: "tableHead" },
      { column: "status", heading: words.status, look: "tableHeadTyped" },
      keyHeading,
      { column: "reads", heading: words.reads, look: "tableHead" },
      { column: "of", heading: words.of, look: "tableHead" },
    ],
    rows: content,
  };
}
