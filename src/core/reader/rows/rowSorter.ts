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
    const filled = filledColumns(this.list.sheet, row);
    const [first] = filled;
    if (first === undefined || this.isEmptyCopy(row, first, filled)) return "blank";
    if (this.repeatsHeadings(row, filled) || this.explainsHeadings(row, filled)) return "headings";
    if (this.isTotal(row, filled)) return "total";
    if (filled.length === 1 && this.isSeparator(row, first)) return "separator";
    if (this.identity.some((column) => this.identifies(row, column))) return "pupil";
    return this.isSummed(row, filled) ? "total" : "noPupil";
  }

  private text(row: number, column: number): string {
    return shownText(cellAt(this.list.sheet, row, column));
  }

  /** Formulas that copy blanks from another sheet give 0 in every cell. */
  private isEmptyCopy(row: number, first: number, filled: readonly number[]): boolean {
    const copied = (column: number): boolean => {
      const cell = cellAt(this.list.sheet, row, column);
      return cell?.hasFormula === true && cell.value === 0;
    };
    return copied(first) && filled.every(copied);
  }

  /** A formula that copies a blank from another sheet gives 0, which names nobody; nor does one that counts. */
  private identifies(row: number, column: number): boolean {
    const cell = cellAt(this.list.sheet, row, column);
    if (cell === null || cell.type === "error") return false;
    return !(cell.hasFormula && (cell.value === 0 || (cell.type === "number" && this.names.has(column))));
  }

  /** Nothing but formulas, of which one at least gives a number: they sum up or count the rows above. */
  private isSummed(row: number, filled: readonly number[]): boolean {
    const cells = filled.map((column) => cellAt(this.list.sheet, row, column));
    return cells.every((cell) => cell?.hasFormula === true) && cells.some((cell) => cell?.type === "number");
  }

  /** The first cell settles nearly every row, so the others are compared only when it repeats its heading. */
  private repeatsHeadings(row: number, filled: readonly number[]): boolean {
    return this.list.headerRows.some((header) => {
      const repeats = (column: number): boolean =>
        this.text(row, column).trim() === this.text(header, column).trim();
      if (!repeats(filled[0] ?? 0)) return false;
      const same = filled.filter(repeats).length;
      return same > 1 && same * 5 >= filled.length * 4;
    });
  }

  /** Notes in brackets under the headings: "(from the school)", "(9 to 1)". */
  private explainsHeadings(row: number, filled: readonly number[]): boolean {
    const bracketed = (column: number): boolean =>
      /^\(.*\)$/.test(this.text(row, column).trim().slice(0, 200));
    return row === this.list.firstRow && filled.length > 1 && filled.every(bracketed);
  }

  private isTotal(row: number, filled: readonly number[]): boolean {
    const leads = [filled[0] ?? 0, ...this.identity];
    const total =
      leads.some((column) => isTotalWord(this.text(row, column))) ||
      filled.slice(0, cellsWithWord).some((column) => isSumWord(this.text(row, column)));
    return total && !this.hasUpnOrBirth(row);
  }

  private hasUpnOrBirth(row: number): boolean {
    const upn = this.columns.fields.get("upn");
    const birth = this.columns.fields.get("dateOfBirth");
    const born =
      birth === undefined
        ? null
        : readDateCell(cellAt(this.list.sheet, row, birth.column), this.context.asAt);
    return (
      (upn !== undefined && judgeUpn(this.text(row, upn.column)).problem === null) || born?.kind === "date"
    );
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
      if (filledColumns(this.list.sheet, row).length < 2) continue;
      filled++;
      if (looksLikeUpn(this.text(row, upn.column))) numbered++;
    }
    return numbered * 5 >= filled * 4 ? upn.column : null;
  }
}

function looksLikeUpn(text: string): boolean {
  return /^\s*[A-Za-z]?[\d\s]{9,16}[A-Za-z]?\s*$/.test(text.slice(0, 40));
}
