import type { IndicatorResult } from "../../core/analysis/results";
import type { Finding } from "../../core/domain/finding";
import { countOf, gapText, pupilsToTarget, targetText, valueText } from "../../core/plans/figures";
import type { Question } from "../../core/domain/question";
import { ragWords, severityWords } from "../../core/plans/wording";
import type { CommitteePaper } from "../../core/workflows/committeePaper";
import { optionWords } from "../../core/workflows/optionWords";
import type { Calculated, Refreshed } from "../../core/workflows/outcomes";
import { behindLines } from "./behindLines";
import { findingsOf } from "./report";

/** Findings, most urgent first. */
export function findingsText(calculated: Calculated): string {
  const findings = findingsOf(calculated);
  if (findings.length === 0) return "Nothing to check was found.";
  return (["mustFix", "worthALook", "information"] as const)
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .map((finding) => `${severityWords[finding.severity]}: ${placeOf(finding)}${finding.message}`)
    .join("\n");
}

function placeOf({ sheet, cell }: Finding): string {
  return cell === "" ? "" : `${sheet}!${cell}  `;
}

/** The scorecard as lines of text, with what was assumed on the way. */
export function scorecardText(calculated: Calculated): string {
  const { results } = calculated;
  const lines =
    !results || results.indicators.length === 0
      ? ["No indicator could be worked out from these columns."]
      : results.indicators.map(indicatorLine);
  const assumed = questionsOf(calculated).map(
    ({ text, assumed: taken }) => `Assumed: ${optionWords(taken)}. ${text}`,
  );
  return [...lines, ...assumed].join("\n");
}

/** Questions of the reading and of the figures. */
export function questionsOf({ reading, results }: Calculated): readonly Question[] {
  return [...reading.questions, ...(results?.questions ?? [])];
}

function indicatorLine(result: IndicatorResult): string {
  const value = result.value === null ? "no figure" : valueText(result);
  const parts = [
    `${value} (${countOf(result)})`,
    `target ${targetText(result)}`,
    ...(result.gap === null ? [] : [gapText(result)]),
    ragWords[result.rag],
    ...(result.pupilsNeeded === null ? [] : [`${pupilsToTarget(result)} to target`]),
  ];
  return `${result.indicator.title}\n  ${parts.join(" · ")}`;
}

/** What a Word paper holds, and whether the workbook's own sheets are older than it. */
export function paperText({ pages, behind, outcome }: CommitteePaper, path: string): string {
  const names = pages.map(({ document }) => document.name).join(", ");
  return [
    `In the paper: ${names}. Lists of pupils are left out.`,
    ...behindLines(behind, "paper"),
    ...readyText(outcome),
    "Counts of small groups and whatever was typed are in it, names too where somebody typed them: it is for officers and members. For a copy that may be published use share.",
    ...(outcome.typed.review.length > 0
      ? [`Not on its page any more and so not in the paper: ${lostTexts(outcome.typed.review.length)}.`]
      : []),
    `Written to ${path}`,
  ].join("\n");
}

function lostTexts(count: number): string {
  return count === 1 ? "1 typed text; refresh lists it" : `${count} typed texts; refresh lists them`;
}

const chooseWords =
  "Nothing typed is thrown away: choose Put back or Leave out at the end of the Checks sheet and refresh again, or name the id of the JSON’s typed.review in --decisions.";

/** What a refresh did. */
export function refreshedText(refreshed: Refreshed, path: string): string {
  const count = (change: string) => refreshed.written.filter((sheet) => sheet.change === change).length;
  const { kept, putBack, review } = refreshed.typed;
  return [
    scorecardText(refreshed.calculated),
    `Sheets: ${count("created")} created, ${count("updated")} updated, ${count("unchanged")} unchanged.`,
    `Typed cells: ${kept} kept${putBack > 0 ? `, ${putBack} put back` : ""}.`,
    ...readyText(refreshed),
    ...review.map(({ sheet, box, why, text }) => `Lost its place on ‘${sheet}’, ${box} (${why}): “${text}”`),
    ...(review.length > 0 ? [chooseWords] : []),
    `Written to ${path}`,
  ].join("\n");
}

/** What is left to put right before the pack is printed, with the sheet that lists it; nothing without plans. */
function readyText({ written, remarks }: Refreshed): readonly string[] {
  const sheet = written.find(({ kind }) => kind === "ready")?.sheet;
  if (sheet === undefined) return [];
  const open = remarks.filter(({ accepted }) => !accepted);
  const count = (severity: string) => open.filter((remark) => remark.severity === severity).length;
  if (open.length === 0)
    return [`Ready for committee? Nothing is left to fix or to look at: sheet ‘${sheet}’.`];
  return [
    `Ready for committee? ${count("mustFix")} must fix, ${count("worthALook")} to look at: sheet ‘${sheet}’.`,
  ];
}
