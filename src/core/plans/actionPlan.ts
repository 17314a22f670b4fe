import { actionPlanMark, recoveryPlanMark } from "../domain/ownSheets";
import type { IndicatorResult } from "../analysis/results";
import { cell, gap, row, rows, span, typed } from "../sheet/blocks";
import type { DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import type { StandingSheet } from "../sheet/typedText";
import { planInFull } from "./actionsInFull";
import { draftedBoxes } from "./draftedBoxes";
import { evidenceHeadings, evidenceRows } from "./evidenceRows";
import { countBehind } from "./figures";
import { committeeRows, indicatorPage, keyColumnOf, line, notDue } from "./pageParts";
import type { PlanInput } from "./planInput";
import { hints } from "../sheet/hints";
import { actionPlanWording as words, ragWords } from "./wording";

const columns = [
  { id: "label", width: 22 },
  { id: "value", width: 27 },
  { id: "variance", width: 14 },
  { id: "gap", width: 11 },
  { id: "status", width: 14 },
  keyColumnOf,
  { id: "drafted", width: 84 },
  { id: "wording", width: 84 },
  { id: "use", width: 7 },
  { id: "at", width: 30 },
];

/** Sentences offered under the non-compliance reason: the form is one page. */
const evidenceShown = 3;

/** The action plan of one RED indicator, on one portrait page, in the order of Wirral's form. */
export function actionPlan(input: PlanInput, result: IndicatorResult, applies: boolean): SheetDocument {
  const { indicator } = result;
  const mark = actionPlanMark(indicator.id);
  const standing = input.standing(mark);
  const drafted = draftedBoxes(
    input.draftFromActions ? planInFull(input, recoveryPlanMark(indicator.id)) : [],
  );
  return {
    mark,
    name: `RED ${indicator.id}`,
    columns,
    blocks: [
      rows(
        { ...row("title", cell("label", "title", words.title)), height: 26 },
        row(
          "instruction",
          span("label", "status", "note", words.instruction),
          notDue("drafted", applies ? null : result.rag),
        ),
        gap("gap-overview", 8),
        airy(line("overview", "banner", words.overview, "label", "status")),
        ...overview(result),
        gap("gap-situation", 8),
        airy(row("situation", span("label", "status", "banner", words.situation), ...evidenceHeadings())),
        performance(result),
        ...reason(input, result, standing),
        gap("gap-actions", 8),
        airy(line("actions", "banner", words.actions, "label", "status")),
        box("what", words.what, hints.what, standing, 5, drafted.what),
        box("how", words.how, hints.how, standing, 5, drafted.how),
        box("who", words.who, hints.who, standing, 2, drafted.who),
        box("when", words.when, hints.when, standing, 2, drafted.when),
        ...committeeRows(input, "label", "status"),
      ),
    ],
    page: {
      orientation: "portrait",
      ...indicatorPage(input, `RED action plan · ${indicator.id}`, indicator.dataStatus),
      printTo: "status",
      onePage: true,
      repeat: null,
    },
  };
}

/** A row of the form with a little room above and below its words. */
function airy(row: DocumentRow): DocumentRow {
  return { ...row, air: 6 };
}

function overview({ indicator }: IndicatorResult): DocumentRow[] {
  const fact = (key: string, label: string, value: string) =>
    airy(row(key, cell("label", "formLabel", label), span("value", "status", "formValue", value)));
  return [
    fact("indicator-title", words.indicatorTitle, indicator.title),
    fact("strategic-lead", words.strategicLead, indicator.strategicLead),
    fact("departmental-lead", words.departmentalLead, indicator.departmentalLead),
    fact("target", words.target, indicator.target ?? ""),
  ];
}

function performance(result: IndicatorResult): DocumentRow {
  return {
    ...row(
      "performance",
      cell("label", "formLabel", words.performance),
      cell("value", "formFigure", `${result.value ?? "No figure"}${countBehind(result)}`),
      cell("variance", "formAside", words.variance),
      cell("gap", "formFigure", result.gap === null ? "–" : plainlySigned(result.gap)),
      cell("status", "rag", ragWords[result.rag]),
    ),
    height: 30,
  };
}

/** The form prints its variance with an ASCII minus ("-30.8"). */
function plainlySigned(gapText: string): string {
  return /^-|^0(\.0+)?$/.test(gapText) ? gapText : `+${gapText}`;
}

function reason(input: PlanInput, result: IndicatorResult, standing: StandingSheet | null): DocumentRow[] {
  const offered = input.results.evidence
    .filter(
      ({ indicator, offered: use, rule }) => use && indicator === result.indicator.id && rule !== "ledger",
    )
    .slice(0, evidenceShown);
  const at = { input, result, mark: actionPlanMark(result.indicator.id) };
  const rows = evidenceRows(
    offered,
    standing,
    { from: "value", to: "status", mark: null, look: "formText" },
    at,
  );
  const labelled = rows.map((found, index) => {
    const label = cell("label", "formLabelOpen", index === 0 ? words.figuresSay : "");
    return { ...found, cells: [label, ...found.cells] };
  });
  return [...labelled, box("reason", words.reason, hints.nonCompliance, standing, 5)];
}

/** A box of hers; while it is empty a draft may be put into it, which is hers from then on. */
function box(
  key: string,
  label: string,
  hint: string,
  standing: StandingSheet | null,
  minLines: number,
  draft = "",
): DocumentRow {
  const now = standing?.rows.find((found) => found.key === key)?.cells.get("value");
  const isDrafted = now === undefined && draft !== "";
  const content = typed(isDrafted ? { value: draft, text: draft } : now, hint);
  const filled = span("value", "status", "typed", content);
  return {
    ...row(key, cell("label", "formLabelTop", label), isDrafted ? { ...filled, handover: "fill" } : filled),
    minLines,
  };
}
