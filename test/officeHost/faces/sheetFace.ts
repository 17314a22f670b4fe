import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import { areaAt, areaOf, lastColumnOfSheet, lastRowOfSheet } from "../model/areas";
import { clearFilter, filterRows } from "../model/filterRows";
import { checkInFront } from "../model/guards";
import type { Attachment, SheetModel } from "../model/sheet";
import { usedArea } from "../model/sheet";
import { checkStructure, copySheet, deleteSheet, renameSheet } from "../model/wholeSheets";
import type { LiveRange, WorkbookModel } from "../model/workbook";
import { findSheet, standing } from "../model/workbook";
import { chartsObject } from "./chartFace";
import { namesObject } from "./namesFace";
import { pageObject } from "./pageFace";
import { propertiesObject } from "./propertiesFace";
import { rangeObject } from "./rangeFace";
import type { SheetIn } from "./sheetIn";
import { sheetTablesObject } from "./tableFace";

const wholeSheet = { firstRow: 0, lastRow: lastRowOfSheet, firstColumn: 0, lastColumn: lastColumnOfSheet };

const worksheetFace: ClassFace<SheetIn> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    visibility: ({ sheet }) => sheet.visibility,
    position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    showGridlines: ({ sheet }) => sheet.gridlines,
  },
  setters: {
    name: ({ book, sheet }, name) => renameSheet(book, sheet, String(name)),
    visibility: ({ book, sheet }, given) => setVisibility(book, sheet, String(given)),
    // The client's own word for showGridlines on the way in.
    gridlines: ({ book, sheet }, shown) => {
      checkInFront(book);
      sheet.gridlines = shown === true;
    },
  },
  objects: {
    customProperties: ({ sheet }) => propertiesObject(sheet),
    tables: (place) => sheetTablesObject(place),
    pageLayout: (place) => pageObject(place),
    freezePanes: (place) => hostObject(freezeFace, place),
    names: ({ book, sheet }) => namesObject(book, sheet.id),
    autoFilter: ({ sheet }) => hostObject(sheetFilterFace, sheet),
    charts: (place) => chartsObject(place),
    protection: ({ sheet }) => hostObject(protectionFace, sheet),
    ...Object.fromEntries(
      (["shapes", "comments", "pivotTables", "slicers", "notes"] as const).map((kind) => [
        kind,
        ({ sheet }: SheetIn) => hostObject(attachedFace, { sheet, kind }),
      ]),
    ),
  },
  methods: {
    getRange: ({ book, sheet }, [address]) =>
      rangeObject(book, sheet, typeof address === "string" ? areaAt(address) : wholeSheet),
    getRangeByIndexes: ({ book, sheet }, [row, column, rows, columns]) =>
      rangeObject(book, sheet, areaOf(Number(row), Number(column), Number(rows), Number(columns))),
    getCell: ({ book, sheet }, [row, column]) =>
      rangeObject(book, sheet, areaOf(Number(row), Number(column), 1, 1)),
    getUsedRangeOrNullObject: ({ book, sheet }, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly === true);
      return used && rangeObject(book, sheet, used);
    },
    getUsedRange: ({ book, sheet }, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly === true);
      if (!used) throw new Refusal("ItemNotFound");
      return rangeObject(book, sheet, used);
    },
    activate: ({ book, sheet }) => {
      checkInFront(book);
      if (sheet.visibility !== "Visible") throw new Refusal("InvalidOperation");
      book.selected = { sheet: sheet.name, area: areaOf(0, 0, 1, 1) };
    },
    delete: ({ book, sheet }) => deleteSheet(book, sheet),
    copy: ({ book, sheet }) => sheetObject(book, copySheet(book, sheet)),
    // How the client asks for a copy again in a later request: from the sheet that was copied.
    _GetAnotherWorksheetById: ({ book }, [id]) => {
      const other = findSheet(book, String(id));
      return other && sheetObject(book, other);
    },
  },
};

/** Things that hang on a sheet: only counted here. */
const attachedFace: ClassFace<{ sheet: SheetModel; kind: Attachment }> = {
  name: "AttachedCollection",
  methods: { getCount: ({ sheet, kind }) => sheet.attached.get(kind) ?? 0 },
};

const freezeFace: ClassFace<SheetIn> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: ({ book, sheet }, [count]) => {
      checkInFront(book);
      sheet.frozenRows = Number(count);
    },
  },
};

const sheetFilterFace: ClassFace<SheetModel> = {
  name: "AutoFilter",
  scalars: { enabled: (sheet) => sheet.filtered, isDataFiltered: (sheet) => sheet.filtered },
  methods: {
    apply: (sheet, [range, column, criteria]) => {
      const kept = (criteria as { values?: string[] } | null)?.values;
      if (!kept) throw new Refusal("NotImplemented", "Only filters by values are known.");
      filterRows(sheet, standing((range as HostObject).self as LiveRange), Number(column), kept);
    },
    clearCriteria: clearFilter,
    remove: clearFilter,
  },
};

const protectionFace: ClassFace<SheetModel> = {
  name: "WorksheetProtection",
  scalars: { protected: (sheet) => sheet.protected },
  methods: {
    protect: (sheet) => {
      if (sheet.protected) throw new Refusal("AccessDenied");
      sheet.protected = true;
    },
    unprotect: (sheet) => {
      sheet.protected = false;
    },
  },
};

function setVisibility(book: WorkbookModel, sheet: SheetModel, given: string): void {
  const wanted = (["Visible", "Hidden", "VeryHidden"] as const).find((word) => word === given);
  if (!wanted) throw new Refusal("InvalidArgument");
  if (wanted !== sheet.visibility) checkStructure(book);
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (wanted !== "Visible" && others.length === 0) throw new Refusal("InvalidOperation");
  sheet.visibility = wanted;
}

export function sheetIn(book: WorkbookModel, sheet: SheetModel): SheetIn {
  return { book, sheet, worksheet: () => sheetObject(book, sheet) };
}

export function sheetObject(book: WorkbookModel, sheet: SheetModel): HostObject {
  return hostObject(worksheetFace, sheetIn(book, sheet));
}
