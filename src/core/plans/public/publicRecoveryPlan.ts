import { recoveryPlanMark } from "../../domain/ownSheets";
import { capitalised } from "../../domain/capitalised";
import { cell, gap, row, rows, span } from "../../sheet/blocks";
import type { DocumentRow, SheetDocument } from "../../sheet/sheetDocument";
import { keyColumnOf, line } from "../pageParts";
import { recoveryPlanWording as words } from "../wording";
import { figureCell, publicFooter, symbolLine } from "./parts";
import type { PublicInput } from "./publicInput";
import type { PublicPlan } from "./publicPlan";
import { hiddenText, noFigure } from "./symbolWords";

const columns = [
  { id: "no", width: 5 },
  { id: "action", width: 38 },
  { id: "lead", width: 18 },
  { id: "due", width: 14 },
  { id: "status", width: 15 },
  keyColumnOf,
];

/** A recovery plan in the order of the form, with nothing on it that may not be published. */
export function publicRecoveryPlan(input: PublicInput, plan: PublicPlan): SheetDocument {
  const { indicator } = plan;
  return {
    mark: recoveryPlanMark(indicator.id),
    name: plan.name,
    columns,
    blocks: [
      rows(
        { ...row("title", cell("no", "title", words.title)), height: 26 },
        ...(plan.appendix === "" ? [] : [line("appendix", "note", plan.appendix, "no", "status")]),
        line("wording", "subtitle", indicator.title, "no", "status"),
        gap("gap-strip", 4),
        ...strip(plan),
        symbolLine("symbols", "no", "status"),
        gap("gap-performance", 4),
        line("performance", "body", `${words.performance} ${performance(plan)}`, "no", "status"),
        line("targets", "body", `${words.targets} ${indicator.targets}`, "no", "status"),
        line("rule", "note", ruleWords(plan), "no", "status"),
        ...trend(plan),
        gap("gap-why", 8),
        line("why", "heading", words.why, "no", "status"),
        ...bullets("evidence", plan.evidence),
        ...bullets("reason", plan.reasons),
        ...needs(plan),
        ...(indicator.comparability === ""
          ? []
          : [line("comparability", "note", indicator.comparability, "no", "status")]),
        gap("gap-actions", 8),
        line("actions", "heading", words.actions, "no", "status"),
        gap("gap-table", 4),
        ...actions(plan),
      ),
    ],
    page: {
      orientation: "portrait",
      ...publicFooter(input.asAt, indicator.dataStatus),
      printTo: "status",
      repeat: null,
      onePage: true,
    },
  };
}

function strip({ indicator }: PublicPlan): DocumentRow[] {
  const captions = row(
    "strip-captions",
    span("no", "action", "caption", "Performance"),
    cell("lead", "caption", "Target"),
    cell("due", "caption", "Gap"),
    cell("status", "caption", "Status"),
  );
  const figures = row(
    "strip",
    span("no", "action", "figure", `${indicator.value}  (${indicator.pupils})`),
    cell("lead", "figureSmall", indicator.target),
    cell("due", "figureSmall", indicator.gap),
    cell("status", "rag", indicator.rag),
  );
  return [captions, { ...figures, height: 30 }];
}

/** "8.9% (7 of 79) of CLA KS4 attained … (Unvalidated data)", "71.8% (56 of 78): care leavers in … (Final data)" */
function performance({ indicator }: PublicPlan): string {
  const { value, pupils, phrase, isTyped, dataStatus } = indicator;
  const status = `(${capitalised(dataStatus)} data)`;
  const hidden = value === hiddenText ? " The figure is hidden: too few pupils stand behind it." : "";
  const count = isTyped && pupils === noFigure ? "" : ` (${pupils})`;
  return `${value}${count}${isTyped ? ":" : ""} ${phrase} ${status}${hidden}`;
}

function ruleWords({ indicator }: PublicPlan): string {
  const { rule, onePupil, travel, comparatorSentences, cohort } = indicator;
  const one = /^\d/.test(onePupil) ? `One pupil is ${onePupil} points.` : "";
  const counted = cohort === "" ? "" : `Counted: ${cohort}.`;
  return [`${rule}.`, one, ...comparatorSentences, ...travel.sentences, counted]
    .filter((part) => part !== "")
    .join("  ");
}

function trend({ indicator: { travel, value, pupils, rag } }: PublicPlan): DocumentRow[] {
  if (travel.points.length === 0) return [];
  const pointRow = (key: string, when: string, texts: readonly [string, string, string]): DocumentRow =>
    row(
      key,
      span("no", "action", "trendCell", when),
      cell("lead", "trendCell", texts[0]),
      cell("due", "trendCell", texts[1]),
      cell("status", "trendCell", texts[2]),
    );
  return [
    gap("gap-trend", 6),
    row(
      "trend",
      span("no", "action", "caption", "Trend"),
      cell("lead", "caption", "Figure"),
      cell("due", "caption", "Pupils"),
      cell("status", "caption", "Status then"),
    ),
    ...travel.points.map((point) =>
      pointRow(`trend:${point.when}`, point.when, [point.value, point.pupils, point.rag]),
    ),
    pointRow("trend-now", "This term", [value, pupils, rag]),
  ];
}

function bullets(id: string, texts: readonly string[]): DocumentRow[] {
  return texts.map((text, nth) =>
    row(`${id}:${nth}`, cell("no", "bullet", "•"), span("action", "status", "body", text)),
  );
}

function needs({ needs: table }: PublicPlan): DocumentRow[] {
  if (table === null) return [];
  return [
    gap("gap-needs", 8),
    line("needs", "subheading", table.heading, "no", "status"),
    ...table.rows.map(({ label, texts }, nth) =>
      row(
        `need:${nth}`,
        span("no", "action", "cell", label),
        ...texts.slice(0, 1).map((text) => figureCell("lead", "cellCentre", text)),
      ),
    ),
  ];
}

function actions({ actions: list }: PublicPlan): DocumentRow[] {
  const head = row(
    "actions-head",
    cell("no", "tableHeadCentre", "No."),
    cell("action", "tableHead", words.action),
    cell("lead", "tableHead", words.lead),
    cell("due", "tableHead", words.due),
    cell("status", "tableHead", "Status"),
  );
  if (list.length === 0) return [line("no-actions", "body", "No action is written yet.", "no", "status")];
  return [
    head,
    ...list.map(({ action, lead, due, status }, nth) =>
      row(
        `action:${nth}`,
        figureCell("no", "cellNumber", String(nth + 1)),
        cell("action", "cellTop", action),
        cell("lead", "cellTop", lead),
        cell("due", "cellTop", due),
        cell("status", "cellTop", status),
      ),
    ),
  ];
}
