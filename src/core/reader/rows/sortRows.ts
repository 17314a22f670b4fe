import { judgeUpn } from "../../domain/identifiers/upn";
import { cellAt, filledColumns, shownText } from "../cells";
import { identityFields } from "../columns/listColumns";
import type { ListColumns } from "../columns/listColumns";
import type { FindingCode } from "../findings";
import type { ReadContext } from "../readContext";
import type { PupilList } from "../sheets/pupilList";
import { readDateCell } from "../values/readDateCell";
import { rowsOfNobody } from "./identified";
import { isGroupWord, isTotalWord } from "./rowWords";

type RowKind = "pupil" | "blank" | "headings" | "total" | "separator" | "noPupil" | "nobody";

/** What is said of rows that are not pupils. */
const findingOf: Readonly<Record<Exclude<RowKind, "pupil" | "blank">, FindingCode>> = {
  headings: "repeated-headings",
  total: "total-row",
  separator: "separator-row",
  noPupil: "row-without-pupil",
  nobody: "row-unlike-pupils",
};

/** 0-based rows of a list that are pupils; the others are noted, and so are blank and hidden rows. */
export function pupilRows(list: PupilList, columns: ListColumns, context: ReadContext): number[] {
  const sorter = new RowSorter(list, columns, context);
  const named: number[] = [];
  const blank: number[] = [];
  for (let row = list.firstRow; row < list.endRow; row++) {
    const kind = sorter.kindOf(row);
    if (kind === "pupil") named.push(row);
    else if (kind === "blank") blank.push(row);
    else sorter.note(findingOf[kind], row);
  }
  const nobody = rowsOfNobody(list, columns, named);
  for (const row of nobody) sorter.note(findingOf.nobody, row);
  const rows = named.filter((row) => !nobody.has(row));
  const last = rows[rows.length - 1] ?? -1;
  for (const row of blank) if (row < last) sorter.note("blank-rows", row);
  for (const row of rows) if (list.sheet.hiddenRows.has(row)) sorter.note("hidden-rows", row);
  return rows;
}

class RowSorter {
  private readonly identity: readonly number[];
  private readonly mostlyNumbered: number | null;

  constructor(
    private readonly list: PupilList,
    private readonly columns: ListColumns,
    private readonly context: ReadContext,
  ) {
    this.identity = identityFields.flatMap((field) => columns.fields.get(field)?.column ?? []);
    this.mostlyNumbered = this.numberedColumn();
  }

  note(code: FindingCode, row: number): void {
    const [first] = filledColumns(this.list.sheet, row);
    // The text of a row unlike pupils may be a pupil's name all the same: only its place is said.
    const told = code === "total-row" || code === "separator-row";
    const found = told ? { found: this.text(row, first ?? 0) } : {};
    this.context.log.add(
      code,
      { sheet: this.list.sheet.name, row, column: first ?? 0 },
      { ...found, group: "rows" },
    );
  }

  kindOf(row: number): RowKind {
    const filled = filledColumns(this.list.sheet, row);
    const [first] = filled;
    if (first === undefined) return "blank";
    if (this.repeatsHeadings(row, filled)) return "headings";
    if (this.isTotal(row, first)) return "total";
    if (filled.length === 1 && this.isSeparator(row, first)) return "separator";
    return this.identity.some((column) => this.identifies(row, column)) ? "pupil" : "noPupil";
  }

  private text(row: number, column: number): string {
    return shownText(cellAt(this.list.sheet, row, column));
  }

  /** A formula that copies a blank from another sheet gives 0, which names nobody. */
  private identifies(row: number, column: number): boolean {
    const cell = cellAt(this.list.sheet, row, column);
    return cell !== null && cell.type !== "error" && !(cell.hasFormula && cell.value === 0);
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

  private isTotal(row: number, first: number): boolean {
    const leads = [first, ...this.identity];
    return leads.some((column) => isTotalWord(this.text(row, column))) && !this.hasUpnOrBirth(row);
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
