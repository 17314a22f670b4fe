import { readExactHeading } from "../headings/readHeading";
import { isOnlyDay } from "../headings/wholeDay";
import type { RawSheet } from "../rawWorkbook";
import { remember } from "../remember";
import { isOtherNumber } from "../shapes/holdsResults";

/** A cell with more text is a note, not a heading that we know. */
const longestHeading = 200;

/** UPNs and other long numbers are no headings, and days are values until other headings stand beside them. */
function mayMean(text: string): boolean {
  return text.length <= longestHeading && !/\d{9}/.test(text) && !isOnlyDay(text);
}

const noMeaning = readExactHeading([]);

/** What texts of a sheet would mean as headings; each different text is understood once. */
export class KnownTexts {
  readonly meaning = remember((text: string) => (mayMean(text) ? readExactHeading([text]) : noMeaning));
  /** A number that an examination board gives its candidates. */
  readonly isOtherNumber = remember(isOtherNumber);
  private readonly headed = new Map<RawSheet, readonly number[]>();

  /** The header rows of a view, searched for once, however many ask. */
  headerRows(view: RawSheet, search: () => readonly number[]): readonly number[] {
    const known = this.headed.get(view) ?? search();
    this.headed.set(view, known);
    return known;
  }
}
