import type { HeadingMeaning } from "../headings/headingMeaning";
import { readExactHeading } from "../headings/readHeading";
import { isOnlyDay } from "../headings/wholeDay";
import type { RawSheet } from "../rawWorkbook";
import { isOtherNumber } from "../shapes/holdsResults";

/** A cell with more text is a note, not a heading that we know. */
const longestHeading = 200;

/** UPNs and other long numbers are no headings, and days are values until other headings stand beside them. */
function mayMean(text: string): boolean {
  return text.length <= longestHeading && !/\d{9}/.test(text) && !isOnlyDay(text);
}

/** What texts of a sheet would mean as headings; each different text is understood once. */
export class KnownTexts {
  private readonly meanings = new Map<string, HeadingMeaning>();
  private readonly numbers = new Map<string, boolean>();
  private readonly headed = new Map<RawSheet, readonly number[]>();

  meaning(text: string): HeadingMeaning {
    const known = this.meanings.get(text) ?? readExactHeading(mayMean(text) ? [text] : []);
    this.meanings.set(text, known);
    return known;
  }

  /** The header rows of a view, searched for once, however many ask. */
  headerRows(view: RawSheet, search: () => readonly number[]): readonly number[] {
    const known = this.headed.get(view) ?? search();
    this.headed.set(view, known);
    return known;
  }

  /** A number that an examination board gives its candidates. */
  isOtherNumber(text: string): boolean {
    const known = this.numbers.get(text) ?? isOtherNumber(text);
    this.numbers.set(text, known);
    return known;
  }
}
