import type { Element } from "@xmldom/xmldom";
import type { Grid, GridTable } from "../../../core/sheet/grid";
import { takenNames } from "../book/definedNames";
import { contentTypeOf, declareContentType } from "../pack/contentTypes";
import { addRelationship } from "../pack/relationships";
import { contentTypes, type Vocabulary } from "../pack/vocabulary";
import { root } from "../pack/xml";
import { escapeAttribute } from "../pack/xmlText";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { areaAddress } from "./cellAddress";
import { spellForExcel } from "./cellText";

/** Adds a part for each table of a grid and returns the relationship ids, in order. */
export function addTables(
  pack: XlsxPackage,
  book: string,
  sheetPart: string,
  vocabulary: Vocabulary,
  grid: Grid,
): string[] {
  return grid.tables.map((table) => {
    const others = tableRoots(pack);
    const id = Math.max(0, ...others.map((other) => Number(other.getAttribute("id")))) + 1;
    const taken = others.flatMap((other) => [other.getAttribute("name"), other.getAttribute("displayName")]);
    const name = freeTableName(table.name, [
      ...taken.map((each) => (each ?? "").toLowerCase()),
      ...takenNames(pack, book),
    ]);
    const part = pack.freeName(`${book.split("/").slice(0, -1).join("/")}/tables/table`, ".xml");
    pack.set(part, tableXml(table, name, id, headings(grid, table), vocabulary));
    declareContentType(pack, part, contentTypes.table);
    return addRelationship(pack, sheetPart, `${vocabulary.relations}/table`, part);
  });
}

function tableRoots(pack: XlsxPackage): Element[] {
  const parts = pack
    .names()
    .filter((name) => /\/tables\//i.test(name) && contentTypeOf(pack, name) === contentTypes.table);
  return parts.map((part) => root(pack.xml(part)));
}

function freeTableName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free.toLowerCase()); number++) free = `${name}_${number}`;
  return free;
}

/** The heading cells' texts: Excel repairs a file whose table columns are named otherwise. */
function headings(grid: Grid, table: GridTable): string[] {
  const cells = grid.rows[table.firstRow]?.cells.slice(table.firstColumn, table.lastColumn + 1) ?? [];
  const names = cells.map((cell) => cell?.value);
  const different = new Set(names.map((name) => String(name).toLowerCase()));
  if (names.some((name) => typeof name !== "string" || name === "") || different.size !== names.length) {
    throw new Error(`the headings of table ${table.name} must be texts, each another one`);
  }
  return names as string[];
}

function tableXml(
  table: GridTable,
  name: string,
  id: number,
  columns: readonly string[],
  vocabulary: Vocabulary,
): string {
  const ref = areaAddress(table);
  const filter = table.filters ? `<autoFilter ref="${ref}"/>` : "";
  const each = columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${columnName(column)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="${vocabulary.main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">${filter}<tableColumns count="${columns.length}">${each.join("")}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}

/** Excel spells a line break in a column's name `_x000a_`. */
function columnName(heading: string): string {
  return escapeAttribute(spellForExcel(heading).replaceAll("\n", "_x000a_"));
}
