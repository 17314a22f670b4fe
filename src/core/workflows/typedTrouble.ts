import { isOutOfRange } from "../analysis/figures";
import { percentExpected } from "../analysis/indicatorFindings";
import { findMeasure } from "../domain/measures/index";
import { cellName } from "../domain/place";
import { emptyKind } from "../domain/plainText";
import { nothingAhead, withWords, type AheadWords } from "../domain/typedAhead";
import { findingKinds } from "../reader/findings";
import { FindingLog } from "../reader/findings/findingLog";
import { figureText } from "../reader/officer/indicatorFigures";
import { readSettings } from "../reader/officer/readSettings";
import { textDate } from "../reader/values/textDate";
import { aheadCopies, cellAsRead, settingsAhead } from "./aheadSheets";
import { indicatorBoxes } from "./indicatorChoices";

/** Nothing that has a box of its own is a day of two digits, so the day of the run does not matter. */
const anyDay = "2000-01-01";

/**
 * What is wrong with a setting, and what to type: read as the Settings sheet that it will stand on is read.
 * @param beside what the other settings say, as far as it matters
 * @returns "" where it can be used
 */
export function settingTrouble(typed: AheadWords, beside: readonly AheadWords[] = []): string {
  const sheet = settingsAhead(withWords({ ...nothingAhead, words: [typed] }, beside));
  if (!sheet) return "";
  const log = new FindingLog();
  readSettings([sheet], null, { asAt: anyDay, log });
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === typed.key));
  const found = log.findings().find(({ cells }) => cells.includes(cellName(row, 1)));
  if (!found) return "";
  return found.code === "setting-order"
    ? `Nobody can be AMBER. Type ${found.expected}.`
    : notUsed(typed.text, found.expected);
}

/**
 * What is wrong with a target or a tolerance, and what to type, as the Indicators sheet is read.
 * @param measure what the indicator counts
 * @returns "" where it can be used, and for other columns
 */
export function indicatorTrouble(typed: AheadWords, measure: string): string {
  const isTarget = typed.column === indicatorBoxes.target;
  if (!(isTarget || typed.column === indicatorBoxes.tolerance) || emptyKind(typed.text) !== null) return "";
  const cell = aheadCopies({ ...nothingAhead, words: [typed] }).map(({ value }) => cellAsRead(value))[0];
  const target = cell ? figureText(cell) : null;
  const kind = isTarget ? "indicator-target-unreadable" : "indicator-figure-unreadable";
  if (target === null) return notUsed(typed.text, findingKinds[kind].expected);
  const unit = findMeasure(measure)?.unit ?? "count";
  return isTarget && isOutOfRange({ target }, unit) ? notUsed(typed.text, percentExpected) : "";
}

/** Years of two digits may be of any century: no calendar has a 31 February. */
const anyYear = 2099;

/**
 * What is wrong with a completion date that is no day of the calendar; words such as "half-term" may stand.
 * @returns "" where nothing is
 */
export function dayTrouble(text: string): string {
  const day = textDate(text, anyYear);
  return "date" in day || day.why === ""
    ? ""
    : `There is no such day as “${text.trim()}”. Correct it, or nobody is told when it has passed.`;
}

function notUsed(text: string, expected: string): string {
  return `“${text.trim()}” is not used. Type ${expected}.`;
}
