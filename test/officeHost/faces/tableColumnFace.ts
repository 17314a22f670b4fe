import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import type { TableModel } from "../model/sheet";
import { cellAt, openCell } from "../model/sheet";
import { rangeObject } from "./rangeFace";
import type { SheetIn } from "./sheetIn";

interface ColumnsOf extends SheetIn {
  readonly table: TableModel;
}

interface ColumnIn extends ColumnsOf {
  readonly id: number;
}

const indexOf = ({ table, id }: ColumnIn): number => {
  const index = table.columnIds.indexOf(id);
  if (index < 0) throw new Refusal("ItemNotFound");
  return index;
};

const nameOf = (column: ColumnIn): string => {
  const { area } = column.table;
  return String(cellAt(column.sheet, area.firstRow, area.firstColumn + indexOf(column))?.value ?? "");
};

function part(column: ColumnIn, firstRow: number): HostObject {
  const { area } = column.table;
  const at = area.firstColumn + indexOf(column);
  const { book, sheet } = column;
  return rangeObject(book, sheet, { firstRow, lastRow: area.lastRow, firstColumn: at, lastColumn: at });
}

const columnFace: ClassFace<ColumnIn> = {
  name: "TableColumn",
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: ({ id }) => id, index: indexOf, name: nameOf },
  setters: {
    name: (column, name) => {
      const { area } = column.table;
      openCell(column.sheet, area.firstRow, area.firstColumn + indexOf(column)).value = String(name);
    },
  },
  methods: {
    getRange: (column) => part(column, column.table.area.firstRow),
    getDataBodyRange: (column) => part(column, column.table.area.firstRow + 1),
  },
};

const columnsFace: ClassFace<ColumnsOf> = {
  name: "TableColumnCollection",
  items: (place) => place.table.columnIds.map((id) => hostObject(columnFace, { ...place, id })),
  item: (place, key) => found(place, key) ?? refuse(),
  methods: {
    getCount: ({ table }) => table.columnIds.length,
    getItemOrNullObject: (place, [key]) => found(place, String(key)),
  },
};

/** By id, or by what its heading says now, whatever the case. */
function found(place: ColumnsOf, key: string): HostObject | null {
  const columns = place.table.columnIds.map((id): ColumnIn => ({ ...place, id }));
  const column = columns.find(
    (each) => String(each.id) === key || nameOf(each).toLowerCase() === key.toLowerCase(),
  );
  return column ? hostObject(columnFace, column) : null;
}

function refuse(): never {
  throw new Refusal("ItemNotFound");
}

export function tableColumnsObject(place: ColumnsOf): HostObject {
  return hostObject(columnsFace, place);
}
