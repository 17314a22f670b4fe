import { cellAt, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import type { HeadingTopic } from "../headings/headingMeaning";
import type { Heading } from "./composeHeadings";
import { columnNamed } from "./headingWorth";
import type { PupilList } from "./pupilList";

const fewestInARow = 4;
const fewestApart = 8;
const smallestId = 1000;

/**
 * The headings of a list, with what stands beneath those that promise names. "Pupils" over 4, 2 and 3 counts them
 * and names nobody; "CHILD" over 100234 is the tracker's own number, as in the SSDA903 return.
 */
export function nameColumns(list: PupilList): Heading[] {
  return list.headings.map((heading) => {
    const topic = columnNamed(heading.meaning)?.name === true ? topicOf(list, heading) : null;
    return topic === null ? heading : { ...heading, meaning: { ...heading.meaning, topic } };
  });
}

const number = /^\s*\d+(?:\.\d+)?\s*%?\s*$/;
const code = /^\s*[a-z]{1,3}[-/ ]?\d{4,10}\s*$/i;

/** What a column is that its heading calls names; null when it may well be names. */
function topicOf({ sheet, firstRow, endRow }: PupilList, { column, text }: Heading): HeadingTopic | null {
  let filled = 0;
  const numbers: string[] = [];
  let codes = 0;
  for (let row = firstRow; row < endRow; row++) {
    const cell = cellAt(sheet, row, column);
    const shown = shownText(cell);
    // A formula that copies a blank gives 0, which counts nothing.
    if (shown === "" || (cell?.hasFormula === true && cell.value === 0)) continue;
    filled++;
    if (number.test(shown)) numbers.push(shown);
    else if (code.test(shown)) codes++;
  }
  if ((numbers.length + codes) * 2 <= filled) return null;
  if (isOwnNumber(numbers, codes, onePupil.test(headingKey(text))))
    return { kind: "field", field: "localId" };
  return codes > 0 || numbersPupils(numbers) ? null : { kind: "unused" };
}

/** Headings of one pupil, beneath which a large number may stand in several rows. */
const onePupil = /^(?:child|pupil|student|learner|youngperson|yp|cla|lac)$/;

function isOwnNumber(texts: readonly string[], codes: number, one: boolean): boolean {
  const large = texts.map(Number).every((each) => Number.isInteger(each) && each >= smallestId);
  const apart = new Set(texts).size === texts.length && texts.length + codes > 1;
  return large && (one || apart);
}

/** True for a list without names that numbers each pupil once: 1 to 40 in order, or rising with gaps. */
function numbersPupils(texts: readonly string[]): boolean {
  const numbers = texts.map(Number);
  if (!numbers.every(Number.isInteger) || new Set(numbers).size !== numbers.length) return false;
  const steps = numbers.slice(1).map((next, at) => next - (numbers[at] ?? 0));
  const inARow = numbers.length >= fewestInARow && steps.every((step) => step === 1);
  return inARow || (numbers.length >= fewestApart && steps.every((step) => step > 0));
}
