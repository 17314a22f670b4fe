import type { IndicatorResult } from "../analysis/results";
import { cell, row, span } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";
import { comparatorSentences } from "./comparatorWords";
import { countBehind, figureNotes, gapText, pupils, targetText, valueText } from "./figures";
import { line } from "./pageParts";
import { travelSentences } from "./travelWords";
import { ragWords } from "./wording";

/** Performance, target, gap and status as large figures. */
export function figureStrip(result: IndicatorResult): DocumentRow[] {
  const value = result.value === null ? "No figure" : valueText(result);
  return [
    row(
      "strip-captions",
      span("no", "action", "caption", "Performance"),
      cell("lead", "caption", "Target"),
      cell("due", "caption", "Gap"),
      cell("status", "caption", "Status"),
    ),
    {
      ...row(
        "strip",
        span("no", "action", "figure", value + countBehind(result)),
        cell("lead", "figureSmall", targetText(result)),
        cell("due", "figureSmall", gapText(result)),
        cell("status", "rag", ragWords[result.rag]),
      ),
      height: 30,
    },
  ];
}

/** The rule behind the colour, what it would take, whom to compare with, and the direction of travel. */
export function ruleLines(result: IndicatorResult): DocumentRow[] {
  const parts = [
    result.rule === "" ? "" : `${result.rule}.`,
    neededText(result),
    result.onePupilIs === null ? "" : `One pupil is ${result.onePupilIs} points.`,
    ...comparatorSentences(result),
    ...travelSentences(result),
    result.ragNote,
    ...figureNotes(result),
    result.cohort ? `Counted: ${result.cohort.label}.` : "",
  ].filter((part) => part !== "");
  return [line("rule", "note", parts.join("  "), "no", "status")];
}

function neededText(result: IndicatorResult): string {
  if (result.pupilsNeeded === null) return "";
  if (result.pupilsNeeded === 0) return "The target is reached.";
  if (result.indicator.goodIs === "low") return `${result.pupilsNeeded} fewer would reach the target.`;
  return `${pupils(result.pupilsNeeded).replace(" pupil", " more pupil")} would reach the target.`;
}
