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
  "sessionsAttended",
  "authorisedAbsence",
  "unauthorisedAbsence",
  "schoolMoves",
  "placementMoves",
  "premiumAllocated",
  "premiumSpent",
  "pepsa",
  "highNeeds",
]);

/** Of all pupils the same: most fields of most lists have no column. */
const noColumn = { kind: "noColumn" } as const;
const blank = { kind: "blank" } as const;

/** A filled cell of a pupil's row, and a way to say something about it, which few cells give reason to. */
export class FieldCell {
  /** As displayed. */
  readonly text: string;

  constructor(
    private readonly reader: FieldReader,
    readonly cell: RawCell,
    private readonly column: number,
  ) {
    this.text = shownText(cell);
  }

  get at(): CellPlace {
    return this.reader.place(this.column);
  }

  /** Notes a finding that quotes the cell, and returns the reading of a cell that cannot be read. */
  get refuse(): (code: FindingCode, occurrence?: Occurrence) => Reading<never> {
    return (code, occurrence = {}) => {
      this.reader.note(code, this.at, { found: this.text, ...occurrence });
      return { kind: "unreadable", raw: this.text };
    };
  }
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
    if (heading === undefined) return noColumn;
    const cell = cellAt(this.list.sheet, this.row, heading.column);
    if (cell?.hasFormula === true && cell.value === 0) {
      if (!zeroFields.has(field)) return blank;
      if (this.ways.zeroFormulas.has(field))
        return new FieldCell(this, cell, heading.column).refuse("formulas-all-zero");
    }
    return this.readCell(cell, heading.column, read);
  }

  readHeading<T>(heading: Heading | undefined, read: (field: FieldCell) => Reading<T>): Reading<T> {
    if (heading === undefined) return noColumn;
    return this.readCell(cellAt(this.list.sheet, this.row, heading.column), heading.column, read);
  }

  private readCell<T>(
    cell: RawCell | null,
    column: number,
    read: (field: FieldCell) => Reading<T>,
  ): Reading<T> {
    if (cell === null) return blank;
    const field = new FieldCell(this, cell, column);
    if (cell.type === "error" || isErrorText(field.text))
      return field.refuse(isWaiting(field.text) ? "cell-waiting" : "cell-error");
    const none = this.ways.meanings.noValue(field.text);
    if (none === "notKnown") return field.refuse("not-given");
    if (none === "notApplicable") return { kind: "notApplicable", raw: field.text };
    return none === "blank" ? blank : read(field);
  }
}
