import type { IsoDate } from "../../domain/isoDate";
import type { Reading } from "../../domain/pupil";
import { cellAt, shownText } from "../cells";
import type { CellPlace } from "../findings/findingLog";
import type { ReadContext } from "../readContext";
import { readDateCell } from "../values/readDateCell";
import type { StatutoryTable } from "./statutoryTables";

/** One row of a table of the return; what cannot be read is noted. */
export class StatutoryRow {
  constructor(
    readonly table: StatutoryTable,
    private readonly row: number,
    private readonly context: ReadContext,
  ) {}

  /** The cell of an item, or that of the child where the table has no such item. */
  at(item: string): CellPlace {
    const { columns, sheet } = this.table;
    return { sheet: sheet.name, row: this.row, column: columns.get(item) ?? columns.get("CHILD") ?? 0 };
  }

  /** As typed, trimmed; "" when blank. */
  text(item: string): string {
    return shownText(this.cell(item)).trim();
  }

  /** Upper case; "" when blank. */
  code(item: string): string {
    return this.text(item).toUpperCase();
  }

  /** Everything in the row, to find rows that repeat each other. */
  whole(): string {
    return [...this.table.columns.keys()].map((item) => this.text(item)).join("|");
  }

  /** Days stand as dd/mm/yyyy or as dates. */
  date(item: string): Reading<IsoDate> {
    const read = readDateCell(this.cell(item), this.context.asAt);
    const raw = this.text(item);
    if (read.kind === "date") return { kind: "value", value: read.date, raw };
    if (read.kind === "blank" || read.kind === "notApplicable") return { kind: "blank" };
    this.refuse(item, "a date such as 31/03/2014");
    return { kind: "unreadable", raw };
  }

  refuse(item: string, expected: string): void {
    this.context.log.add("return-cell", this.at(item), { found: this.text(item), expected });
  }

  private cell(item: string) {
    const column = this.table.columns.get(item);
    return column === undefined ? null : cellAt(this.table.sheet, this.row, column);
  }
}
