import { judgeUpn } from "../../domain/identifiers/upn";
import { cellAt, filledColumns, shownText } from "../cells";
import { identityFields } from "../columns/listColumns";
import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import { columnNamed } from "../sheets/headerRows";
import type { PupilList } from "../sheets/pupilList";
import { readDateCell } from "../values/readDateCell";
import { isGroupWord, isSumWord, isTotalWord } from "./rowWords";

export type RowKind = "pupil" | "blank" | "headings" | "total" | "separator" | "noPupil";

/** "Total" may stand in the third or fourth filled cell of its row. */
const cellsWithWord = 4;

/** Tells the rows of a list that are pupils from those that are not. */
export class RowSorter {
  private readonly identity: readonly number[];
  /** Columns that hold a name or part of it. */
  private readonly names: ReadonlySet<number>;
  private readonly mostlyNumbered: number | null;

  constructor(
    private readonly list: PupilList,
    private readonly columns: ListColumns,
    private readonly context: ReadContext,
  ) {
    this.identity = identityFields.flatMap((field) => columns.fields.get(field)?.column ?? []);
    const named = list.headings.filter(({ meaning }) => columnNamed(meaning)?.name === true);
    this.names = new Set(named.map(({ column }) => column));
    this.mostlyNumbered = this.numberedColumn();
  }

  kindOf(row: number): RowKind {
    const leads = filledColumns(this.list.sheet, row, cellsWithWord);
    const [first] = leads;
    if (first === undefined || this.isEmptyCopy(row, first)) return "blank";
    if (this.repeatsHeadings(row, first) || this.explainsHeadings(row)) return "headings";
    if (this.isTotal(row, leads)) return "total";
    if (leads.length === 1 && this.isSeparator(row, first)) return "separator";
    if (this.identity.some((column) => this.identifies(row, column))) return "pupil";
    return this.isSummed(row) ? "total" : "noPupil";
  }

  /** Every filled column; the first few settle nearly every row without the others. */
  private filled(row: number): number[] {
    return filledColumns(this.list.sheet, row);
  }

  private text(row: number, column: number): string {
    return shownText(cellAt(this.list.sheet, row, column));
  }

  /** Formulas that copy blanks from another sheet give 0 in every cell. */
  private isEmptyCopy(row: number, first: number): boolean {
    const copied = (column: number): boolean => {
      const cell = cellAt(this.list.sheet, row, column);
      return cell?.hasFormula === true && cell.value === 0;
    };
    return copied(first) && this.filled(row).every(copied);
  }

  /** A formula that copies a blank from another sheet gives 0, which names nobody; nor does one that counts. */
  private identifies(row: number, column: number): boolean {
    const cell = cellAt(this.list.sheet, row, column);
    if (cell === null || cell.type === "error") return false;
    return !(cell.hasFormula && (cell.value === 0 || (cell.type === "number" && this.names.has(column))));
  }

  /** Nothing but formulas, of which one at least gives a number: they sum up or count the rows above. */
  private isSummed(row: number): boolean {
    const cells = this.filled(row).map((column) => cellAt(this.list.sheet, row, column));
    return cells.every((cell) => cell?.hasFormula === true) && cells.some((cell) => cell?.type === "number");
  }

  private repeatsHeadings(row: number, first: number): boolean {
    return this.list.headerRows.some((header) => {
      const repeats = (column: number): boolean =>
        this.text(row, column).trim() === this.text(header, column).trim();
      if (!repeats(first)) return false;
      const filled = this.filled(row);
      const same = filled.filter(repeats).length;
      return same > 1 && same * 5 >= filled.length * 4;
    });
  }

  /** Notes in brackets under the headings: "(from the school)", "(9 to 1)". */
  private explainsHeadings(row: number): boolean {
    const bracketed = (column: number): boolean =>
      /^\(.*\)$/.test(this.text(row, column).trim().slice(0, 200));
    if (row !== this.list.firstRow) return false;
    const filled = this.filled(row);
    return filled.length > 1 && filled.every(bracketed);
  }

  private isTotal(row: number, leads: readonly number[]): boolean {
    // A date of birth is the quickest to see, and nearly every pupil has one.
    if (this.hasBirth(row) || this.hasUpn(row)) return false;
    const named = [leads[0] ?? 0, ...this.identity];
    return (
      named.some((column) => isTotalWord(this.text(row, column))) ||
      leads.some((column) => isSumWord(this.text(row, column)))
    );
  }

  private hasBirth(row: number): boolean {
    const birth = this.columns.fields.get("dateOfBirth");
    if (birth === undefined) return false;
    return readDateCell(cellAt(this.list.sheet, row, birth.column), this.context.asAt).kind === "date";
  }

  private hasUpn(row: number): boolean {
    const upn = this.columns.fields.get("upn");
    return upn !== undefined && judgeUpn(this.text(row, upn.column)).problem === null;
  }

  /** One text alone: a school's name, or something where other rows have their UPN beside it. */
  private isSeparator(row: number, column: number): boolean {
    const cell = cellAt(this.list.sheet, row, column);
    if (cell?.type !== "text") return false;
    if (column !== this.mostlyNumbered && this.mostlyNumbered !== null) return true;
    return (
      isGroupWord(this.text(row, column)) ||
      (column === this.mostlyNumbered && !looksLikeUpn(this.text(row, column)))
    );
  }

  /** The UPN column, when four rows in five have a UPN in it. */
  private numberedColumn(): number | null {
    const upn = this.columns.fields.get("upn");
    if (upn === undefined) return null;
    let filled = 0;
    let numbered = 0;
    for (let row = this.list.firstRow; row < this.list.endRow; row++) {
      if (filledColumns(this.list.sheet, row, 2).length < 2) continue;
      filled++;
      if (looksLikeUpn(this.text(row, upn.column))) numbered++;
    }
    return numbered * 5 >= filled * 4 ? upn.column : null;
  }
}

function looksLikeUpn(text: string): boolean {
  return /^\s*[A-Za-z]?[\d\s]{9,16}[A-Za-z]?\s*$/.test(text.slice(0, 40));
}
