import { recoveryPlanMark } from "../domain/ownSheets";
import type { IndicatorResult, Split } from "../analysis/results";
import { cell, gap, row, rows, span, typed, typedWith } from "../sheet/blocks";
import type { DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import type { StandingSheet } from "../sheet/typedText";
import { headKey } from "../sheet/layOut";
import { suggestedActions } from "./actionLibrary";
import { actionsOf, actionTable } from "./actionRows";
import { contextOnPlan } from "./contextBank";
import { evidenceHeadings, evidenceRows } from "./evidenceRows";
import { needRows } from "./needRows";
import { committeeRows, indicatorPage, keyColumnOf, line, notDue, sourceText } from "./pageParts";
import type { PlanInput } from "./planInput";
import {
  comparabilityText,
  needsTitle,
  performanceText,
  stageHeading,
  targetsText,
} from "./recoveryPlanWords";
import { reasonRows } from "./reasonRows";
import { chartColumns, trendChart } from "./trendChart";
import { trendRows } from "./trendRows";
import { figureStrip, ruleLines } from "./recoveryPlanStrip";
import { hints } from "../sheet/hints";
import { recoveryPlanWording as words } from "./wording";

const columns = [
  { id: "no", width: 4 },
  { id: "action", width: 37 },
  { id: "lead", width: 18 },
  { id: "due", width: 17 },
  { id: "status", width: 13 },
  keyColumnOf,
  { id: "drafted", width: 84 },
  { id: "wording", width: 84 },
  { id: "use", width: 7 },
  { id: "at", width: 30 },
];

/** The recovery plan of one indicator, in the order of Lancashire's form. */
export function recoveryPlan(input: PlanInput, result: IndicatorResult, applies: boolean): SheetDocument {
  const { indicator } = result;
  const mark = recoveryPlanMark(indicator.id);
  const standing = input.standing(mark);
  const trend = trendChart(input, mark, result, ["no", "status"]);
  return {
    mark,
    name: `RP ${indicator.id}`,
    columns: trend.rows.length === 0 ? columns : [...columns, ...chartColumns],
    blocks: [
      rows(...header(input, result, standing, applies)),
      rows(...trend.rows),
      rows(...whyHeading(result, input)),
      rows(...whyRows(input, result, standing)),
      rows(
        gap("gap-actions", 6),
        line("actions-title", "heading", words.actions, "no", "status"),
        gap("gap-table", 4),
      ),
      actionTable(standing, input.numberedBefore, suggestedActions(input, indicator.id, actionsOf(standing))),
      rows(gap("gap-source"), line("source", "note", sourceText(input), "no", "status")),
    ],
    page: {
      orientation: "portrait",
      ...indicatorPage(input, `Recovery plan · ${indicator.id}`, indicator.dataStatus),
      printTo: "status",
      onePage: true,
      repeat: headKey("actions"),
    },
    ...trend.chart,
  };
}

function header(
  input: PlanInput,
  result: IndicatorResult,
  standing: StandingSheet | null,
  applies: boolean,
): DocumentRow[] {
  const { indicator } = result;
  const appendixNow = standing?.rows.find(({ key }) => key === "title")?.cells.get("due");
  const appendix =
    indicator.appendix === ""
      ? typed(appendixNow, hints.appendix)
      : typedWith(appendixNow, `Appendix '${indicator.appendix}'`);
  return [
    {
      ...row("title", cell("no", "title", words.title), span("due", "status", "aside", appendix)),
      height: 26,
    },
    ...committeeRows(input, "no", "status"),
    row(
      "wording",
      cell("no", "bullet", "•"),
      span("action", "status", "subtitle", indicator.title),
      notDue("drafted", applies ? null : result.rag),
    ),
    gap("gap-performance", 3),
    label("performance-label", words.performance),
    line("performance", "body", performanceText(result), "no", "status"),
    label("targets-label", words.targets),
    line("targets", "body", targetsText(result), "no", "status"),
    gap("gap-strip", 3),
    ...figureStrip(result),
    ...ruleLines(result),
    ...trendRows(result, input.results.trends.get(indicator.id)),
  ];
}

/** Close over the sentence that it belongs to, as on the form. */
function label(key: string, words: string): DocumentRow {
  return { ...line(key, "bodyBold", words, "no", "status"), height: 15 };
}

function whyHeading(result: IndicatorResult, input: PlanInput): DocumentRow[] {
  return [
    gap("gap-why", 8),
    row("why", span("no", "status", "heading", words.why), ...evidenceHeadings()),
    line("stage", "subheading", stageHeading(result, input.results.settings), "no", "status"),
  ];
}

function whyRows(input: PlanInput, result: IndicatorResult, standing: StandingSheet | null): DocumentRow[] {
  const offered = input.results.evidence.filter(
    ({ indicator, offered: use }) => use && indicator === result.indicator.id,
  );
  const needs = statementNeeds(input, result);
  const comparability = comparabilityText(result, input.results.settings);
  return [
    ...evidenceRows(offered, standing, inPage, {
      input,
      result,
      mark: recoveryPlanMark(result.indicator.id),
    }),
    ...contextOnPlan(input, result),
    ...reasonRows(standing),
    ...(needs
      ? [
          gap("gap-needs", 6),
          line(
            "needs-title",
            "subheading",
            needsTitle(result, needs, input.results.settings),
            "no",
            "status",
          ),
          ...needRows(needs),
        ]
      : []),
    ...(comparability === "" ? [] : [row("comparability", span("no", "status", "note", comparability))]),
  ];
}

const inPage = { from: "action", to: "status", mark: "no", look: "body" } as const;

function statementNeeds(input: PlanInput, result: IndicatorResult): Split | null {
  const found = input.results.splits.find(
    ({ indicator, by, provision }) =>
      indicator === result.indicator.id && by === "primaryNeed" && provision === "statement",
  );
  return found && found.total > 0 ? found : null;
}
