import type { Reading } from "../../domain/pupil";
import { cellAt, shownText } from "../cells";
import type { ListColumns } from "../columns/listColumns";
import type { FindingCode } from "../findings";
import type { CellPlace, Occurrence } from "../findings/findingLog";
import type { ListWays } from "../pupils/listWays";
import type { RawCell } from "../rawWorkbook";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { isErrorText, isWaiting } from "../values/errorCells";
import { noValue } from "../values/wordLists";

/** Fields in which a formula may truly give 0; in the others it copies a blank cell. */
const zeroFields: ReadonlySet<TrackerColumnId> = new Set([
  "attendance",
  "absence",
  "suspendedDays",
  "permanentlyExcluded",
  "sdq",
  "pepInTime",
  "twelveMonths",
  "sessionsMissed",
  "schoolMoves",
]);

/** A filled cell of a pupil's row, and a way to say something about it. */
export interface FieldCell {
  readonly cell: RawCell;
  /** As displayed. */
  readonly text: string;
  readonly at: CellPlace;
  /** Notes a finding that quotes the cell, and returns the reading of a cell that cannot be read. */
  readonly refuse: (code: FindingCode, occurrence?: Occurrence) => Reading<never>;
}

/** Reads the cells of one pupil's row by field. */
export class FieldReader {
  constructor(
    readonly list: PupilList,
    readonly columns: ListColumns,
    readonly row: number,
    readonly period: Period,
    readonly context: ReadContext,
    readonly ways: ListWays,
  ) {}

  place(column: number): CellPlace {
    return cellIn(this.list, this.row, column);
  }

  placeOf(field: TrackerColumnId): CellPlace | null {
    const heading = this.columns.fields.get(field);
    return heading === undefined ? null : this.place(heading.column);
  }

  cellOf(field: TrackerColumnId): RawCell | null {
    const heading = this.columns.fields.get(field);
    return heading === undefined ? null : cellAt(this.list.sheet, this.row, heading.column);
  }

  /** As displayed; "" where nothing stands. */
  textAt(heading: Heading): string {
    return shownText(cellAt(this.list.sheet, this.row, heading.column)).trim();
  }

  note(code: FindingCode, at: CellPlace, occurrence: Occurrence = {}): void {
    this.context.log.add(code, at, occurrence);
  }

  /** Reads a field: `read` sees only cells with something in them that is neither an error nor a word for "no value". */
  read<T>(field: TrackerColumnId, read: (field: FieldCell) => Reading<T>): Reading<T> {
    const heading = this.columns.fields.get(field);
    const cell = heading === undefined ? null : cellAt(this.list.sheet, this.row, heading.column);
    if (cell?.hasFormula === true && cell.value === 0) {
      if (!zeroFields.has(field)) return { kind: "blank" };
      if (this.ways.zeroFormulas.has(field))
        return this.fieldCell(cell, heading?.column ?? 0).refuse("formulas-all-zero");
    }
    return this.readHeading(heading, read);
  }

  readHeading<T>(heading: Heading | undefined, read: (field: FieldCell) => Reading<T>): Reading<T> {
    if (heading === undefined) return { kind: "noColumn" };
    const cell = cellAt(this.list.sheet, this.row, heading.column);
    if (cell === null) return { kind: "blank" };
    const field = this.fieldCell(cell, heading.column);
    if (cell.type === "error" || isErrorText(field.text))
      return field.refuse(isWaiting(field.text) ? "cell-waiting" : "cell-error");
    const none = noValue(field.text);
    if (none === "notKnown") return field.refuse("not-given");
    if (none === "notApplicable") return { kind: "notApplicable", raw: field.text };
    return none === "blank" ? { kind: "blank" } : read(field);
  }

  private fieldCell(cell: RawCell, column: number): FieldCell {
    const text = shownText(cell);
    const at = this.place(column);
    return {
      cell,
      text,
      at,
      refuse: (code, occurrence = {}) => {
        this.note(code, at, { found: text, ...occurrence });
        return { kind: "unreadable", raw: text };
      },
    };
  }
}
