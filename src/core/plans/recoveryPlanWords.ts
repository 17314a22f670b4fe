import { capitalised } from "../domain/capitalised";
import type { IndicatorResult, Split } from "../analysis/results";
import { summerYear } from "../domain/academicYear";
import { statementWordsOf } from "../domain/sen/groups";
import { breakAt } from "../domain/seriesBreaks";
import type { Settings } from "../domain/settings";
import { keyStages } from "../domain/keyStage";
import { pupils, targetText, valueText } from "./figures";

/** "8.9% (7 of 79) of CLA KS4 attained 5 or more … (Unvalidated data)"; working-at data never say "attained". */
export function performanceText(result: IndicatorResult): string {
  const { value, measure, numerator, denominator, notKnown } = result;
  if (value === null) return "no figure yet.";
  const status = `(${capitalised(result.indicator.dataStatus)} data)`;
  const count = numerator === null || denominator === null ? "" : ` (${numerator} of ${denominator})`;
  const unknown = notKnown > 0 ? `; the outcome of ${notKnown} more is not known` : "";
  const figure = `${valueText(result)}${count}`;
  if (!measure) return `${figure}: ${result.indicator.title}${unknown} ${status}`;
  const phrase = result.basis === "workingAt" ? measure.phrases.workingAt : measure.phrases.attained;
  const whose = stageLabel(result);
  if (measure.kind === "mean")
    return `${figure} ${phrase} of ${pupils(result.denominator ?? 0)} of CLA ${whose}${unknown} ${status}`;
  return `${figure} of CLA ${whose} ${phrase}${unknown} ${status}`;
}

/** "13% of CLA KS4 to attain 5 or more …" */
export function targetsText(result: IndicatorResult): string {
  if (result.indicator.target === null) return "no target yet; type one in the Indicators sheet and refresh.";
  const { measure } = result;
  if (!measure) return `${targetText(result)}: ${result.indicator.title}`;
  const limit = { high: "", low: "at most ", close: "about " }[result.indicator.goodIs];
  const whose = `of CLA ${stageLabel(result)}`;
  if (measure.kind === "mean") return `${limit}${targetText(result)} ${measure.phrases.toAttain} ${whose}`;
  return `${limit}${targetText(result)} ${whose} ${measure.phrases.toAttain}`;
}

/** "KS4", or the year groups for a measure of pupils of any age. */
function stageLabel({ measure, cohort }: IndicatorResult): string {
  return measure?.keyStage ?? cohort?.yearsLabel ?? "";
}

/** "Key Stage 4: Attainments 2014" */
export function stageHeading(result: IndicatorResult, settings: Settings): string {
  const summer = summerYear(settings.academicYear);
  if (!result.measure) return `Position in ${settings.academicYear}`;
  const what = result.basis === "workingAt" ? "Working at, " : "Attainments ";
  const stage = keyStages.find(({ id }) => id === result.measure?.keyStage)?.label;
  return stage === undefined ? `Position in ${settings.academicYear}` : `${stage}: ${what}${summer}`;
}

/** The form's sentence over the needs table, with the year's name for a statement or plan. */
export function needsTitle(result: IndicatorResult, needs: Split, settings: Settings): string {
  const held = statementWordsOf(settings.academicYear).plural;
  const count =
    result.denominator === null ? "" : ` (${needs.total} of ${result.denominator + result.notKnown})`;
  const years = result.cohort?.yearsLabel ?? "";
  return `This table shows the range of SEN ${held} that have been given to CLA pupils in ${years}${count}`;
}

/** Said only where the year's rules differ from the year before. */
export function comparabilityText(result: IndicatorResult, settings: Settings): string {
  const found = result.measure && breakAt(settings.academicYear, result.measure);
  if (!found) return "";
  return `Comparability: from ${found.year} ${found.what}. Results should not be compared directly with earlier years.`;
}
