import { actionPlanMark } from "../../domain/ownSheets";
import { cell, gap, row, rows, span } from "../../sheet/blocks";
import type { DocumentRow, SheetDocument } from "../../sheet/sheetDocument";
import { keyColumnOf, line } from "../pageParts";
import { actionPlanWording as words } from "../wording";
import { publicFooter, symbolLine } from "./parts";
import type { PublicInput } from "./publicInput";
import type { PublicPlan } from "./publicPlan";

const columns = [
  { id: "label", width: 22 },
  { id: "value", width: 27 },
  { id: "variance", width: 14 },
  { id: "gap", width: 14 },
  { id: "status", width: 14 },
  keyColumnOf,
];

const sentencesShown = 3;

/** A RED action plan in the order of the form, with nothing on it that may not be published. */
export function publicActionPlan(input: PublicInput, plan: PublicPlan): SheetDocument {
  const { indicator, evidence, boxes } = plan;
  const box = (key: "reason" | "what" | "how" | "who" | "when"): DocumentRow =>
    labelled(key, words[key], boxes.get(key) ?? "");
  return {
    mark: actionPlanMark(indicator.id),
    name: plan.name,
    columns,
    blocks: [
      rows(
        { ...row("title", cell("label", "title", words.title)), height: 26 },
        line("instruction", "note", words.instruction, "label", "status"),
        gap("gap-overview", 8),
        line("overview", "banner", words.overview, "label", "status"),
        labelled("indicator", words.indicatorTitle, indicator.title),
        labelled("strategic", words.strategicLead, indicator.strategicLead),
        labelled("departmental", words.departmentalLead, indicator.departmentalLead),
        labelled("target", words.target, indicator.target),
        gap("gap-situation", 8),
        line("situation", "banner", words.situation, "label", "status"),
        performance(plan),
        symbolLine("symbols", "label", "status"),
        ...evidence
          .slice(0, sentencesShown)
          .map((text, nth) => labelled(`evidence:${nth}`, nth === 0 ? words.figuresSay : "", text)),
        box("reason"),
        gap("gap-actions", 8),
        line("actions", "banner", words.actions, "label", "status"),
        box("what"),
        box("how"),
        box("who"),
        box("when"),
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

function labelled(key: string, label: string, text: string): DocumentRow {
  return row(key, cell("label", "formLabel", label), span("value", "status", "formValue", text));
}

function performance({ indicator }: PublicPlan): DocumentRow {
  return {
    ...row(
      "performance",
      cell("label", "formLabel", words.performance),
      cell("value", "formFigure", `${indicator.value}  (${indicator.pupils})`),
      cell("variance", "formValue", words.variance),
      cell("gap", "formValue", indicator.gap),
      cell("status", "rag", indicator.rag),
    ),
    height: 30,
  };
}
