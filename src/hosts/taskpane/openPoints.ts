import type { Finding } from "../../core/domain/finding";
import type { Decisions, Question } from "../../core/domain/question";
import type { TrackerReading } from "../../core/reader/understood";
import type { Calculated } from "../../core/workflows/outcomes";

/** Questions of the reading and of the figures, each once. */
export function questionsOf({ reading, results }: Calculated): readonly Question[] {
  const all = [...reading.questions, ...(results?.questions ?? [])];
  return [...new Map(all.map((question) => [question.id, question])).values()];
}

/** Ids of the questions about year and term, which a workbook without Settings is asked before its first plans. */
export const yearQuestion = "academic-year";
export const termQuestion = "term";

/**
 * Which of year and term are asked before the first plans: what no sheet says. Where a Settings sheet of ours stands,
 * its own box is there for a blank line.
 */
export function askedFirst(reading: TrackerReading): readonly string[] {
  const { hasSettings, hasOurSettings, settingPlaces, sheets } = reading;
  const isLate = hasSettings && sheets.some(({ role }) => role === "ours");
  if (hasOurSettings || isLate) return [];
  return [
    ...(settingPlaces.has("academicYear") ? [] : [yearQuestion]),
    ...(settingPlaces.has("term") ? [] : [termQuestion]),
  ];
}

/** True for what an earlier run settled; a question answered in this one stays where it was asked. */
export function isEarlier({ id, answered, remembered }: Question, answers: Decisions): boolean {
  return answered && (remembered === true || !answers.has(id));
}

/** The id of a question's place in the pane. */
export function questionPlace(id: string): string {
  return `question ${id}`;
}

/** The id of the pane's place for year and term among the settings. */
export const yearPlace = "settings year term";

/** Findings of the reading and of the figures, each once. */
export function findingsOf({ reading, results }: Calculated): readonly Finding[] {
  const all = [...reading.findings, ...(results?.findings ?? [])];
  return [...new Map(all.map((finding) => [keyOf(finding), finding])).values()];
}

/** What makes a finding the same finding. */
export function keyOf({ code, sheet, cell, message }: Finding): string {
  return [code, sheet, cell, message].join("\n");
}
