import { judgeUpn } from "../../domain/identifiers/upn";
import { cellAt, filledColumns, shownText } from "../cells";
import { identityFields } from "../columns/listColumns";
import type { ListColumns } from "../columns/listColumns";
import type { RawCell } from "../rawWorkbook";
import type { ReadContext } from "../readContext";
import { rememberTexts } from "../remember";
import { columnNamed } from "../sheets/headingWorth";
import type { PupilList } from "../sheets/pupilList";
import { readDateCell } from "../values/readDateCell";
import { FirmIdentity } from "./firmIdentity";
import { explainsHeadings } from "./explainedHeadings";
import { isExampleWord, isLegendLine, isLegendTitle, isNoteWord, isStarred } from "./noteWords";
import { isGroupWord, isSubgroupWord, isSumWord, isTotalWord } from "./rowWords";

export type RowKind =
  "pupil" | "blank" | "headings" | "explained" | "example" | "total" | "separator" | "note" | "noPupil";

/** "Total" may stand in the third or fourth filled cell of its row. */
const cellsWithWord = 4;

/** Tells the rows of a list that are pupils from those that are not. */
export class RowSorter {
  private readonly identity: readonly number[];
  /** Columns that hold a name or part of it. */
  readonly names: ReadonlySet<number>;
  readonly firm: FirmIdentity;
  private readonly isExampleWord = rememberTexts(isExampleWord);
  /** Whether nearly all pupils of the list have a number or a date of birth. */
  private readonly mostlyFirm: boolean;

  constructor(
    private readonly list: PupilList,
    private readonly columns: ListColumns,
    private readonly context: ReadContext,
  ) {
    this.identity = identityFields.flatMap((field) => columns.fields.get(field)?.column ?? []);
    const named = list.headings.filter(({ meaning }) => columnNamed(meaning)?.name === true);
    this.names = new Set(named.map(({ column }) => column));
    this.firm = new FirmIdentity(list, columns);
    this.mostlyFirm = this.firm.isMostly((row) => !this.isTotal(row, this.leads(row)));
  }

  kindOf(row: number): RowKind {
    const leads = this.leads(row);
    const [first] = leads;
    if (first === undefined || this.isEmptyCopy(row, first)) return "blank";
    if (this.repeatsHeadings(row, first)) return "headings";
    if (this.isExample(row, leads)) return "example";
    if (this.explains(row)) return "explained";
    if (this.isTotal(row, leads)) return "total";
    if (this.isNote(row, first, leads.length === 1)) return "note";
    if (leads.length === 1 && this.isSeparator(row, first)) return "separator";
    if (this.isSummed(row, first)) return "total";
    return this.identity.some((column) => this.identifies(row, column)) ? "pupil" : "noPupil";
  }

  private leads(row: number): number[] {
    return filledColumns(this.list.sheet, row, cellsWithWord);
  }

  /** Every filled column; the first few settle nearly every row without the others. */
  private filled(row: number): number[] {
    return filledColumns(this.list.sheet, row);
  }

  private text(row: number, column: number): string {
    return shownText(cellAt(this.list.sheet, row, column));
  }

  /** Formulas filled down beyond the last pupil name nobody; where they copy blanks, they give 0 or an error. */
  private isEmptyCopy(row: number, first: number): boolean {
    const worked = (column: number): boolean => cellAt(this.list.sheet, row, column)?.hasFormula === true;
    if (!worked(first)) return false;
    const columns = this.filled(row);
    const copied = columns.some((column) => {
      const cell = cellAt(this.list.sheet, row, column);
      return cell?.type === "error" || cell?.value === 0;
    });
    return copied && columns.every(worked) && !this.identity.some((column) => this.identifies(row, column));
  }

  /** A formula that copies a blank from another sheet gives 0, which names nobody; nor does one that counts. */
  private identifies(row: number, column: number): boolean {
    const cell = cellAt(this.list.sheet, row, column);
    if (cell === null || cell.type === "error") return false;
    return !(cell.hasFormula && (cell.value === 0 || (cell.type === "number" && this.names.has(column))));
  }

  /** Nothing but formulas of which one at least gives a number, or such behind a text: they count the rows above. */
  private isSummed(row: number, first: number): boolean {
    const formula = (column: number): RawCell | null => {
      const cell = cellAt(this.list.sheet, row, column);
      return cell?.hasFormula === true ? cell : null;
    };
    if (this.firm.has(row)) return false;
    const columns = this.filled(row);
    const rest = formula(first) === null ? columns.slice(1) : columns;
    if (rest.length === 0 || rest.some((column) => formula(column) === null)) return false;
    const numbers = rest.filter((column) => formula(column)?.type === "number");
    return rest === columns ? numbers.length > 0 : numbers.length === rest.length && this.isTyped(rest);
  }

  /** Most of the list's other cells in these columns are typed. */
  private isTyped(columns: readonly number[]): boolean {
    let [typed, worked] = [0, 0];
    for (let row = this.list.firstRow; row < this.list.endRow; row++)
      for (const column of columns) {
        const cell = cellAt(this.list.sheet, row, column);
        if (cell?.hasFormula === true) worked++;
        else if (cell !== null) typed++;
      }
    return typed > worked;
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

  /** A row beneath the headings that says what goes under them. */
  private explains(row: number): boolean {
    return explainsHeadings(this.list, this.firm, row) && !this.hasBirth(row) && !this.hasUpn(row);
  }

  private isExample(row: number, leads: readonly number[]): boolean {
    return [...leads, ...this.identity].some((column) => this.isExampleWord(this.text(row, column)));
  }

  /** A note, a signature or the foot of a page: in the first cell, of a row that is nobody's. */
  private isNote(row: number, first: number, alone: boolean): boolean {
    if (this.firm.has(row)) return false;
    const text = this.text(row, first);
    return isNoteWord(text) || isLegendLine(text) || (alone && (isLegendTitle(text) || isStarred(text)));
  }

  private isTotal(row: number, leads: readonly number[]): boolean {
    // A date of birth is the quickest to see, and nearly every pupil has one.
    if (this.hasBirth(row) || this.hasUpn(row)) return false;
    const named = [leads[0] ?? 0, ...this.identity];
    return (
      named.some((column) => isTotalWord(this.text(row, column))) ||
      (leads.length > 1 && isSubgroupWord(this.text(row, leads[0] ?? 0))) ||
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

  /** One text alone: a school's name, or something where other rows have a number or a date of birth beside it. */
  private isSeparator(row: number, column: number): boolean {
    const cell = cellAt(this.list.sheet, row, column);
    if (cell?.type !== "text") return false;
    const text = this.text(row, column);
    return this.mostlyFirm ? !this.firm.isAt(row, column) : isGroupWord(text);
  }
}
