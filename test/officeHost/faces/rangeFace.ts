import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import type { GridArea } from "../../../src/core/sheet/grid";
import { addressOf, columnCount, lastColumnOfSheet, rowCount } from "../model/areas";
import { checkUnprotected } from "../model/guards";
import { sortRows } from "../model/sortRows";
import { quotedName } from "../model/formulaReferences";
import type { SheetModel } from "../model/sheet";
import type { LiveRange, WorkbookModel } from "../model/workbook";
import { liveRange, nextId, standing } from "../model/workbook";
import { conditionalObject, validationObject } from "./conditionalFace";
import { formatObject } from "./formatFace";
import { rangeMethods } from "./rangeMethods";
import { readers } from "./rangeValues";
import { setBlock, setHidden } from "./rangeWrites";

export interface RangeIn extends LiveRange {
  readonly book: WorkbookModel;
  reference: string | null;
}

const face: ClassFace<RangeIn> = {
  name: "Range",
  identity: (range) => (range.reference ? { _ReferenceId: range.reference } : {}),
  scalars: {
    address: (range) => `${quotedName(range.sheet.name)}!${addressOf(standing(range))}`,
    rowIndex: (range) => standing(range).firstRow,
    columnIndex: (range) => standing(range).firstColumn,
    rowCount: (range) => rowCount(standing(range)),
    columnCount: (range) => columnCount(standing(range)),
    ...readers,
  },
  setters: {
    values: (range, given) => setBlock(range, given, "values"),
    formulas: (range, given) => setBlock(range, given, "formulas"),
    numberFormat: (range, given) => setBlock(range, given, "numberFormat"),
    rowHidden: (range, hidden) => setHidden(range, "rows", hidden === true),
    columnHidden: (range, hidden) => setHidden(range, "columns", hidden === true),
  },
  objects: {
    format: (range) => formatObject(range),
    conditionalFormats: (range) => conditionalObject(range.book, range),
    dataValidation: (range) => validationObject(range),
    sort: (range) => hostObject(sortFace, range),
  },
  methods: {
    ...rangeMethods,
    _KeepReference: (range) => {
      range.reference = `Range_${nextId(range.book)}`;
      range.book.references.set(range.reference, range);
    },
    getRow: (range, [row]) => {
      const { firstRow, ...area } = standing(range);
      return within(range, { ...area, firstRow: firstRow + Number(row), lastRow: firstRow + Number(row) });
    },
    getColumn: (range, [column]) => {
      const { firstColumn, ...area } = standing(range);
      const at = firstColumn + Number(column);
      return within(range, { ...area, firstColumn: at, lastColumn: at });
    },
    getBoundingRect: (range, [other]) => {
      const [one, two] = [standing(range), standing((other as HostObject).self as LiveRange)];
      return within(range, {
        firstRow: Math.min(one.firstRow, two.firstRow),
        lastRow: Math.max(one.lastRow, two.lastRow),
        firstColumn: Math.min(one.firstColumn, two.firstColumn),
        lastColumn: Math.max(one.lastColumn, two.lastColumn),
      });
    },
    getEntireRow: (range) =>
      within(range, { ...standing(range), firstColumn: 0, lastColumn: lastColumnOfSheet }),
  },
};

const sortFace: ClassFace<RangeIn> = {
  name: "RangeSort",
  methods: {
    apply: (range, [fields, , hasHeaders]) => {
      const [field] = fields as readonly { key: number; ascending?: boolean }[];
      const area = standing(range);
      checkUnprotected(range.sheet);
      const body = hasHeaders === true ? { ...area, firstRow: area.firstRow + 1 } : area;
      sortRows(range.sheet, body, field?.key ?? 0, field?.ascending ?? true);
    },
  },
};

function within(range: RangeIn, area: GridArea): HostObject {
  return rangeObject(range.book, range.sheet, area);
}

export function rangeObject(book: WorkbookModel, sheet: SheetModel, area: GridArea): HostObject {
  const range = Object.assign(liveRange(book, sheet, area), { book, reference: null });
  return hostObject(face, range);
}

/** A kept range by its reference id. */
export function keptRange(book: WorkbookModel, id: string): HostObject | null {
  const range = book.references.get(id);
  return range ? hostObject(face, range as RangeIn) : null;
}
