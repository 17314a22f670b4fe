import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import { columnCount, lastRowOfSheet, rowCount } from "../model/areas";
import type { CellFormat } from "../model/cell";
import { checkCount, checkUnprotected } from "../model/guards";
import { defaultFormat } from "../model/cell";
import { cellAt, changeCells } from "../model/sheet";
import type { LiveRange } from "../model/workbook";
import { standing } from "../model/workbook";
import { bordersObject } from "./bordersFace";
import { sixDigits } from "./colours";

type Setters = NonNullable<ClassFace<LiveRange>["setters"]>;
type Scalars = NonNullable<ClassFace<LiveRange>["scalars"]>;

/** One value for the whole range, or null when its cells differ. */
function common<K extends keyof CellFormat>(range: LiveRange, key: K): CellFormat[K] | null {
  const area = standing(range);
  const found = cellAt(range.sheet, area.firstRow, area.firstColumn)?.format[key] ?? defaultFormat[key];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const here = cellAt(range.sheet, row, column)?.format[key] ?? defaultFormat[key];
      if (here !== found) return null;
    }
  }
  return found;
}

const reading =
  (key: keyof CellFormat): Scalars[string] =>
  (range) =>
    common(range, key);

const writing =
  <K extends keyof CellFormat>(key: K, read: (given: unknown) => CellFormat[K]): Setters[string] =>
  (range, given) => {
    const value = read(given);
    checkUnprotected(range.sheet);
    checkCount(standing(range));
    changeCells(range.sheet, standing(range), ({ format }) => {
      format[key] = value;
    });
  };

function among(...words: readonly string[]): (given: unknown) => string {
  return (given) => {
    const found = words.find((word) => word.toLowerCase() === String(given).toLowerCase());
    if (!found) throw new Refusal("InvalidArgument");
    return found;
  };
}

/** Asked of whole sheets, so only cells that were ever touched are looked at. */
function struckThrough(range: LiveRange): boolean | null {
  const area = standing(range);
  let struck = 0;
  for (const [row, cells] of range.sheet.rows) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const { format } of cells.values()) if (format.strikethrough) struck += 1;
  }
  if (struck === 0) return false;
  return struck === rowCount(area) * columnCount(area) ? true : null;
}

const yes = (given: unknown): boolean => given === true;

const fontFace: ClassFace<LiveRange> = {
  name: "RangeFont",
  scalars: {
    name: reading("fontName"),
    size: reading("size"),
    bold: reading("bold"),
    italic: reading("italic"),
    color: (range) => `#${common(range, "color") ?? ""}`,
    strikethrough: struckThrough,
  },
  setters: {
    name: writing("fontName", String),
    size: writing("size", Number),
    bold: writing("bold", yes),
    italic: writing("italic", yes),
    color: writing("color", sixDigits),
  },
};

const fillFace: ClassFace<LiveRange> = {
  name: "RangeFill",
  scalars: { color: (range) => (common(range, "fill") === null ? "#FFFFFF" : `#${common(range, "fill")}`) },
  setters: { color: writing("fill", sixDigits) },
  methods: { clear: (range) => writing("fill", () => null)(range, null) },
};

const protectionFace: ClassFace<LiveRange> = {
  name: "FormatProtection",
  scalars: { locked: reading("locked") },
  setters: { locked: writing("locked", yes) },
};

const face: ClassFace<LiveRange> = {
  name: "RangeFormat",
  scalars: {
    wrapText: reading("wrap"),
    horizontalAlignment: reading("horizontal"),
    verticalAlignment: reading("vertical"),
    indentLevel: reading("indent"),
  },
  setters: {
    wrapText: writing("wrap", yes),
    horizontalAlignment: writing(
      "horizontal",
      among("General", "Left", "Center", "Right", "Fill", "Justify"),
    ),
    verticalAlignment: writing("vertical", among("Top", "Center", "Bottom", "Justify")),
    indentLevel: writing("indent", Number),
    rowHeight: (range, height) => {
      const area = standing(range);
      checkUnprotected(range.sheet);
      if (Number(height) > 409.5 || Number(height) < 0 || area.lastRow === lastRowOfSheet)
        throw new Refusal("InvalidArgument");
      for (let row = area.firstRow; row <= area.lastRow; row += 1)
        range.sheet.rowHeights.set(row, Number(height));
    },
    columnWidth: (range, width) => {
      const { firstColumn, lastColumn } = standing(range);
      for (let column = firstColumn; column <= lastColumn; column += 1)
        range.sheet.columnWidths.set(column, Number(width));
    },
  },
  objects: {
    font: (range) => hostObject(fontFace, range),
    fill: (range) => hostObject(fillFace, range),
    protection: (range) => hostObject(protectionFace, range),
    borders: (range) => bordersObject(range),
  },
};

export function formatObject(range: LiveRange): HostObject {
  return hostObject(face, range);
}
