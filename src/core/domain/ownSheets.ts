/**
 * Text of the hidden corner cell of every sheet of ours, where the row of column ids and the column of row keys
 * meet. A sheet that has it is ours, or a copy of one, and is never read as a tracker.
 */
export const cornerKey = "rp:keys";

/** Mark of the sheet of pupil ratings, which lists every pupil of the last refresh. */
export const pupilRatingsMark = "pupilRatings";

/** Before the pupil's key in the hidden key of a row about a pupil. */
export const pupilRowPrefix = "pupil:";

/** On the row of a pupil who is no longer listed, and stays for the officer's note. */
export const departedWords = "No longer on this list";

/** Marks of the sheets about one indicator. */
export function recoveryPlanMark(indicatorId: string): string {
  return `recoveryPlan:${indicatorId}`;
}

export function progressReportMark(indicatorId: string): string {
  return `progressReport:${indicatorId}`;
}

export function actionPlanMark(indicatorId: string): string {
  return `actionPlan:${indicatorId}`;
}

/** Key of an action's row on the progress report; on the plan it is the action's id. */
export function progressKey(actionId: string): string {
  return `progress:${actionId}`;
}

/** Key on the sheet of settings of ours that only has the lines which a Settings sheet of her own lacks. */
export const besideHersKey = "beside-hers";

/** Mark of the sheet that keeps the figures of earlier terms. */
export const historyMark = "history";

/** By this mark the store is asked for among our sheets; a host that keeps it elsewhere brings it in any case. */
export const storeMark = "store";

/** Mark of the sheet of findings, which also lists the words that lost their place. */
export const checksMark = "checks";

/** Mark of the sheet of what to put right before the pack is printed. */
export const readyMark = "ready";

/** Before the name of a remark, in the hidden key of its row on that sheet. */
export const readyRowPrefix = "remark:";

/** Before the name of words without a place, in the hidden key of their row on the sheet of findings. */
export const lostRowPrefix = "words:";

/** Before the name of words that she put back and no page has a cell for; they stand on the sheet of findings. */
export const keptRowPrefix = "kept:";

/** Before the heading of a column that she added to a sheet of ours, where the store tells of its cells. */
export const addedColumnPrefix = "her:";

export function isAddedColumn(column: string): boolean {
  return column.startsWith(addedColumnPrefix);
}

/** Before the name of one without a heading, by which it cannot be drawn again: the column of ours to its left. */
export const namelessColumnPrefix = `${addedColumnPrefix}>`;

export function isNamelessColumn(column: string): boolean {
  return column.startsWith(namelessColumnPrefix);
}

/** What she may choose for words that lost their place, as it stands in her cell. */
export const wordChoices = ["Put back", "Leave out"] as const;
export type WordChoice = (typeof wordChoices)[number];

/** Her choice, however it is written; null for other words. */
export function wordChoiceOf(text: string): WordChoice | null {
  const plain = text.trim().toLowerCase();
  return wordChoices.find((choice) => choice.toLowerCase() === plain) ?? null;
}

/** Name of the one chart that a sheet of ours may have. */
export const chartName = "Trend beside target";

/** Before the number of a row that a chart covers and shows, in its hidden key. */
export const chartRowPrefix = "chart:";

export function isChartRow(key: string): boolean {
  return key.startsWith(chartRowPrefix);
}
