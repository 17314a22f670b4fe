import { cellAt, shownText } from "../cells";
import { isAnyGrade } from "../columns/looksLikeGrades";
import { headingWords } from "../headings/headingText";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { gradeText } from "../values/gradeText";
import type { OptionPair } from "./optionLayout";
import { readSubjectText } from "./subjectText";

const optionWords: ReadonlySet<string> = new Set(["option", "options", "opt", "choice", "block", "pathway"]);

/**
 * "Option 1 subject | Option 1 grade": pairs of columns in which each pupil has a subject and its grade. One pair
 * alone must say that it is an option; several of any name are enough.
 */
export function findOptionPairs(list: PupilList): readonly OptionPair[] {
  const candidates = list.headings.filter(isCandidate);
  if (candidates.length < 2) return [];
  const subjects = new Set(candidates.filter(({ column }) => share(list, column, namesSubject) >= 0.5));
  const pairs = [...subjects].map((subject) => ({ subject, values: valuesBeside(list, subject, subjects) }));
  const filled = pairs.filter(({ values }) => values.length > 0);
  return filled.length > 1 || filled.some(({ subject }) => saysOption(subject)) ? filled : [];
}

/** Words of a pair's headings: an option, a subject, or a grade. */
const pairWords: ReadonlySet<string> = new Set([
  ...optionWords,
  ..."subject subjects course gcse grade grades result results target working wa level".split(" "),
]);

function isCandidate({ meaning: { topic, slip }, missing, broken, text }: Heading): boolean {
  if (missing || broken || (topic !== null && slip === null)) return false;
  return headingWords(text).some((word) => pairWords.has(word.replace(/\d+$/, "")));
}

function saysOption({ text }: Heading): boolean {
  return headingWords(text).some((word) => optionWords.has(word.replace(/\d+$/, "")));
}

/** Columns of grades straight right of a column of subjects, as far as the next one. */
function valuesBeside(list: PupilList, subject: Heading, subjects: ReadonlySet<Heading>): Heading[] {
  const values: Heading[] = [];
  for (let column = subject.column + 1; ; column++) {
    const heading = list.headings.find((each) => each.column === column);
    if (heading === undefined || subjects.has(heading) || !isCandidate(heading)) return values;
    if (share(list, column, (text) => isAnyGrade(text)) < 0.5) return values;
    values.push(heading);
  }
}

function namesSubject(text: string): boolean {
  const { kind } = readSubjectText(text, []);
  return kind === "grade" || kind === "vocational" || kind === "otherGcse";
}

const cellsLookedAt = 30;

function share(
  { sheet, firstRow, endRow }: PupilList,
  column: number,
  fits: (text: string) => boolean,
): number {
  let [filled, fitting] = [0, 0];
  for (let row = firstRow; row < endRow && filled < cellsLookedAt; row++) {
    const cell = cellAt(sheet, row, column);
    if (cell === null) continue;
    filled++;
    if (fits(cell.type === "number" ? gradeText(cell) : shownText(cell).trim())) fitting++;
  }
  return filled === 0 ? 0 : fitting / filled;
}
