import { cellAddress, columnNumber } from "./cellAddress";

export interface RowCell {
  readonly column: number;
  /** Attributes of `<c>` but its address: `s`, `t` and what else an application left there. */
  readonly attributes: Map<string, string>;
  /** The content as XML. */
  inner: string;
}

interface SheetRow {
  readonly attributes: Map<string, string>;
  /** In order of column. */
  readonly cells: RowCell[];
}

const rowPattern = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const cellPattern = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const attributePattern = /([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The rows of a worksheet while steps run: read from the text of its `sheetData`, and numbered anew when they
 * are written. A document tree of as many cells would take fifty times as long. All places are 0-based.
 */
export class SheetRows {
  private readonly rows: (SheetRow | undefined)[] = [];

  /** `prefix` is what the sheet's elements carry, with its colon, or nothing. */
  constructor(
    sheetData: string,
    readonly prefix: string,
  ) {
    let next = 0;
    for (const [, attributes = "", cells = ""] of sheetData.matchAll(rowPattern)) {
      const own = readAttributes(attributes);
      next = own.has("r") ? Number(own.get("r")) - 1 : next;
      for (const counted of ["r", "spans"]) own.delete(counted);
      this.rows[next++] = { attributes: own, cells: readCells(cells) };
    }
  }

  insert(before: number, count: number): void {
    if (before < this.rows.length)
      this.rows.splice(before, 0, ...Array.from({ length: count }, () => undefined));
  }

  remove(from: number, count: number): void {
    this.rows.splice(from, count);
  }

  /**
   * Puts the cells of neighbouring rows into another order, from one column to another; heights and what else is a
   * row's own stay. `order` says for each place which row comes to stand there, both counted from `first`.
   */
  reorder(first: number, order: readonly number[], firstColumn: number, lastColumn: number): void {
    const inside = ({ column }: RowCell) => column >= firstColumn && column <= lastColumn;
    const taken = order.map((from) => this.row(first + from).cells.filter(inside));
    taken.forEach((cells, at) => {
      const own = this.row(first + at).cells;
      const left = own.filter(({ column }) => column < firstColumn);
      const right = own.filter(({ column }) => column > lastColumn);
      own.splice(0, own.length, ...left, ...cells, ...right);
    });
  }

  /** A row's own attributes, to be read and set. */
  attributes(row: number): Map<string, string> {
    return this.row(row).attributes;
  }

  /** Finds a cell, or makes it in its place. */
  cell(row: number, column: number): RowCell {
    const { cells } = this.row(row);
    let place = cells.length;
    while ((cells[place - 1]?.column ?? -1) > column) place--;
    const found = cells[place - 1];
    if (found?.column === column) return found;
    const made: RowCell = { column, attributes: new Map(), inner: "" };
    cells.splice(place, 0, made);
    return made;
  }

  /** Every cell with its row, in order. */
  *cells(): Generator<{ readonly cell: RowCell; readonly row: number }> {
    for (const [row, { cells }] of this.entries()) for (const cell of cells) yield { cell, row };
  }

  /** The whole `sheetData` element. */
  xml(): string {
    const rows = [...this.entries()].map(([index, row]) => this.rowXml(index, row));
    return `<${this.prefix}sheetData>${rows.join("")}</${this.prefix}sheetData>`;
  }

  private row(index: number): SheetRow {
    return (this.rows[index] ??= { attributes: new Map(), cells: [] });
  }

  private *entries(): Generator<[number, SheetRow]> {
    for (let index = 0; index < this.rows.length; index++) {
      const row = this.rows[index];
      if (row) yield [index, row];
    }
  }

  private rowXml(index: number, { attributes, cells }: SheetRow): string {
    const each = cells.map(({ column, attributes: own, inner }) => {
      const opening = `<${this.prefix}c r="${cellAddress(index, column)}"${spell(own)}`;
      return inner === "" ? `${opening}/>` : `${opening}>${inner}</${this.prefix}c>`;
    });
    return `<${this.prefix}row r="${index + 1}"${spell(attributes)}>${each.join("")}</${this.prefix}row>`;
  }
}

/** A cell without an address follows the cell before it. */
function readCells(text: string): RowCell[] {
  let next = 0;
  return [...text.matchAll(cellPattern)].map(([, attributes = "", inner = ""]) => {
    const own = readAttributes(attributes);
    const letters = /^[A-Z]+/.exec(own.get("r") ?? "")?.[0];
    own.delete("r");
    const column = letters ? columnNumber(letters) : next;
    next = column + 1;
    return { column, attributes: own, inner };
  });
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attributePattern)].map((found) => [found[1] ?? "", found[2] ?? found[3] ?? ""]),
  );
}

function spell(attributes: ReadonlyMap<string, string>): string {
  let text = "";
  for (const [name, value] of attributes) text += ` ${name}="${value.replaceAll('"', "&quot;")}"`;
  return text;
}
