import { cellAt, countFilled, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import { remember } from "../remember";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { isDateFormat } from "../values/serialDate";
import { noValue } from "../values/wordLists";

/** Fields whose values number a pupil. */
const numberFields: readonly TrackerColumnId[] = ["upn", "uln", "localId"];

/** How many characters of a kind most values of a column have. */
interface Usual {
  readonly digits: number;
  readonly letters: number;
}

/**
 * Which rows of a list tell by the shape of a value that somebody stands in them: a UPN or a number like the
 * others of its column, or a date of birth. "SEN Support", "96% and above" and "13 digits" beneath such a
 * heading are texts, and number nobody.
 */
export class FirmIdentity {
  private readonly numbers: readonly { readonly heading: Heading; readonly usual: Usual }[];
  private readonly birth: Heading | undefined;

  constructor(
    private readonly list: PupilList,
    columns: ListColumns,
  ) {
    const headings = numberFields.flatMap((field) => columns.fields.get(field) ?? []);
    this.numbers = headings.map((heading) => ({ heading, usual: usualOf(list, heading) }));
    this.birth = columns.fields.get("dateOfBirth");
  }

  /** True when the row numbers its pupil or gives a date of birth. */
  readonly has = remember(
    (row: number): boolean =>
      this.hasBirth(row) ||
      this.numbers.some(({ heading, usual }) => isLike(this.textAt(row, heading), usual)),
  );

  /** True when a cell of a row numbers a pupil or is a date of birth. */
  isAt(row: number, column: number): boolean {
    const number = this.numbers.find(({ heading }) => heading.column === column);
    if (number !== undefined) return isLike(this.textAt(row, number.heading), number.usual);
    return this.birth?.column === column && this.hasBirth(row);
  }

  /** True when the row fills two or more of these columns, and all with texts that no pupil has there. */
  isMisfit(row: number): boolean {
    const birth = this.birth === undefined ? [] : [this.birth];
    const headings = [...this.numbers.map(({ heading }) => heading), ...birth];
    const filled = headings.filter((heading) => noValue(this.textAt(row, heading)) === null);
    return filled.length > 1 && !this.has(row);
  }

  /** Four in five of the rows down to the last that is firm are; `counts` leaves out those that sum up others. */
  isMostly(counts: (row: number) => boolean): boolean {
    let [seen, firm, seenByLast] = [0, 0, 0];
    for (let row = this.list.firstRow; row < this.list.endRow; row++) {
      if (countFilled(this.list.sheet, row, 2) < 2) continue;
      const has = this.has(row);
      if (!has && !counts(row)) continue;
      seen++;
      if (has) [firm, seenByLast] = [firm + 1, seen];
    }
    return firm > 0 && firm * 5 >= seenByLast * 4;
  }

  private textAt(row: number, heading: Heading): string {
    const cell = cellAt(this.list.sheet, row, heading.column);
    return cell === null || cell.type === "error" ? "" : shownText(cell);
  }

  private hasBirth(row: number): boolean {
    const cell = this.birth === undefined ? null : cellAt(this.list.sheet, row, this.birth.column);
    if (cell === null || cell.type === "error") return false;
    return (typeof cell.value === "number" && isDateFormat(cell.format)) || isDateLike(shownText(cell));
  }
}

/** "4/5/09", "14 March 2009", "39876", "2009"; also dates that cannot be. */
function isDateLike(text: string): boolean {
  const short = text.slice(0, 40);
  return (
    /\d{1,4}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|\p{L}{3,9})[\s./,-]+\d{2,4}/u.test(short) ||
    /^\s*\d{4,8}\s*$/.test(short)
  );
}

function countsOf(text: string): Usual {
  const short = text.slice(0, 40);
  return { digits: short.replace(/\D/g, "").length, letters: short.replace(/\P{L}/gu, "").length };
}

/** Like the other numbers of its column; in a column of letters any one word is. */
function isLike(text: string, usual: Usual): boolean {
  if (text === "" || text.includes("%")) return false;
  if (usual.digits === 0) return !/\s/.test(text.trim()) && noValue(text) === null;
  const { digits, letters } = countsOf(text);
  return digits * 2 >= usual.digits && letters <= Math.max(digits, usual.letters);
}

const valuesLookedAt = 30;

/** What the first values of a column are like; a few texts among numbers do not make it a column of texts. */
function usualOf({ sheet, firstRow, endRow }: PupilList, { column }: Heading): Usual {
  const seen: Usual[] = [];
  for (let row = firstRow; row < endRow && seen.length < valuesLookedAt; row++) {
    const text = shownText(cellAt(sheet, row, column));
    const alone = countFilled(sheet, row, 2) < 2;
    if (text !== "" && !alone && noValue(text) === null) seen.push(countsOf(text));
  }
  seen.sort((a, b) => b.digits - a.digits);
  return seen[Math.floor(seen.length / 4)] ?? { digits: 0, letters: 0 };
}
