import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import type { GridArea } from "../../../src/core/sheet/grid";
import { areaAt, columnCount, meets, rowCount } from "../model/areas";
import { checkTableName } from "../model/sheetNames";
import type { SheetModel, TableModel } from "../model/sheet";
import { openCell } from "../model/sheet";
import { checkUnprotected } from "../model/guards";
import type { LiveRange, WorkbookModel } from "../model/workbook";
import { nextId, standing } from "../model/workbook";
import { rangeObject } from "./rangeFace";
import { tableColumnsObject } from "./tableColumnFace";
import type { SheetIn } from "./sheetIn";

interface TableIn extends SheetIn {
  readonly table: TableModel;
}

const face: ClassFace<TableIn> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    style: ({ table }) => table.style,
    showFilterButton: ({ table }) => table.showFilterButton,
    showBandedRows: ({ table }) => table.showBandedRows,
  },
  setters: {
    name: ({ book, table }, name) => {
      checkTableName(String(name), tableNames(book, table));
      table.name = String(name);
    },
    style: ({ table }, style) => {
      if (!/^TableStyle(Light|Medium|Dark)\d+$/.test(String(style))) throw new Refusal("InvalidArgument");
      table.style = String(style);
    },
    showFilterButton: ({ table }, shown) => {
      table.showFilterButton = shown === true;
    },
    showBandedRows: ({ table }, shown) => {
      table.showBandedRows = shown === true;
    },
  },
  objects: {
    worksheet: ({ worksheet }) => worksheet(),
    columns: (place) => tableColumnsObject(place),
    autoFilter: ({ table }) => hostObject(filterFace, table),
  },
  methods: {
    getRange: ({ book, sheet, table }) => rangeObject(book, sheet, table.area),
    getDataBodyRange: ({ book, sheet, table }) =>
      rangeObject(book, sheet, { ...table.area, firstRow: table.area.firstRow + 1 }),
  },
};

const filterFace: ClassFace<TableModel> = {
  name: "AutoFilter",
  scalars: { enabled: (table) => table.showFilterButton, isDataFiltered: (table) => table.filtered },
};

const collectionFace: ClassFace<SheetIn> = {
  name: "TableCollection",
  items: (place) => place.sheet.tables.map((table) => tableObject(place, table)),
  item: (place, key) => {
    const found = tableCalled(place.sheet, key);
    if (!found) throw new Refusal("ItemNotFound");
    return tableObject(place, found);
  },
  methods: {
    getItemOrNullObject: (place, [key]) => {
      const table = tableCalled(place.sheet, String(key));
      return table && tableObject(place, table);
    },
    add: (place, [where, hasHeaders]) => {
      if (hasHeaders !== true) throw new Refusal("NotImplemented");
      const area =
        typeof where === "string" ? areaAt(where) : standing((where as HostObject).self as LiveRange);
      return addTable(place, area);
    },
  },
};

function tableCalled({ tables }: SheetModel, key: string): TableModel | null {
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
}

function addTable(place: SheetIn, area: GridArea): HostObject {
  const { book, sheet } = place;
  checkUnprotected(sheet);
  if (sheet.merges.some((merge) => meets(merge, area))) throw new Refusal("MergedRangeConflict");
  if (sheet.tables.some((table) => meets(table.area, area)) || rowCount(area) < 2)
    throw new Refusal("InvalidArgument");
  nameHeadings(sheet, area);
  const id = String(nextId(book));
  const table = {
    id,
    name: `Table${id}`,
    area,
    columnIds: Array.from({ length: columnCount(area) }, () => nextId(book)),
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
  };
  const model: TableModel = { ...table, filtered: false };
  sheet.tables.push(model);
  return tableObject(place, model);
}

/** A table's headings are texts, none blank, none twice. */
function nameHeadings(sheet: SheetModel, area: GridArea): void {
  const taken = new Set<string>();
  for (let offset = 0; offset < columnCount(area); offset += 1) {
    const cell = openCell(sheet, area.firstRow, area.firstColumn + offset);
    const wanted = cell.value === "" ? `Column${offset + 1}` : String(cell.value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    cell.value = name;
    cell.formula = null;
  }
}

function tableNames(book: WorkbookModel, except: TableModel): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.tables.filter((table) => table !== except).map((table) => table.name),
  );
}

export function tableObject(place: SheetIn, table: TableModel): HostObject {
  return hostObject(face, { ...place, table });
}

export function sheetTablesObject(place: SheetIn): HostObject {
  return hostObject(collectionFace, place);
}
