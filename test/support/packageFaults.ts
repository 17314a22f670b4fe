import { childElement, childElements, parseXml, root } from "../../src/hosts/xlsx/pack/xml";
import { resolveTarget } from "../../src/hosts/xlsx/pack/partName";
import { worksheetOrder } from "../../src/hosts/xlsx/pack/vocabulary";
import { parseArea } from "../../src/hosts/xlsx/page/cellAddress";
import type { Element } from "@xmldom/xmldom";
import { type Parts, partsOf, textOf } from "./packageParts";

/** What Excel would object to in a file, in words; empty when nothing is found. */
export function packageFaults(file: Uint8Array): string[] {
  const parts = partsOf(file);
  const xml = new Map(
    Object.keys(parts)
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, root(parseXml(textOf(parts, name)))] as const),
  );
  return [...undeclared(parts, xml), ...dangling(parts, xml), ...repeated(xml), ...worksheetFaults(xml)];
}

function undeclared(parts: Parts, xml: ReadonlyMap<string, Element>): string[] {
  const types = xml.get("[Content_Types].xml")!;
  const overrides = childElements(types, "Override").map((each) => each.getAttribute("PartName")!);
  const endings = childElements(types, "Default").map((each) => each.getAttribute("Extension")!);
  const missing = Object.keys(parts).filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !overrides.includes(`/${name}`) &&
      !endings.includes(name.split(".").at(-1)!),
  );
  const empty = overrides.filter((name) => !(name.slice(1) in parts));
  return [
    ...missing.map((name) => `${name} has no content type`),
    ...empty.map((name) => `${name} is declared and not there`),
    ...twice(overrides).map((name) => `${name} is declared twice`),
  ];
}

function dangling(parts: Parts, xml: ReadonlyMap<string, Element>): string[] {
  return [...xml].flatMap(([name, list]) => {
    if (!name.endsWith(".rels")) return [];
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const each = childElements(list, "Relationship");
    const ids = each.map((relation) => relation.getAttribute("Id")!);
    const used =
      owner === "" || !xml.has(owner)
        ? []
        : [...textOf(parts, owner).matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)].map((found) => found[1]!);
    return [
      ...each
        .filter((relation) => relation.getAttribute("TargetMode") !== "External")
        .map((relation) => resolveTarget(owner, relation.getAttribute("Target")!))
        .filter((target) => !(target in parts))
        .map((target) => `${name} leads to ${target}, which is not there`),
      ...twice(ids).map((id) => `${name} has ${id} twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} uses ${id}, which is not there`),
    ];
  });
}

function repeated(xml: ReadonlyMap<string, Element>): string[] {
  const book = xml.get("xl/workbook.xml")!;
  const sheets = childElements(childElement(book, "sheets")!);
  const names = childElements(childElement(book, "definedNames") ?? book, "definedName").map(
    (name) => `${name.getAttribute("name")!.toLowerCase()}@${name.getAttribute("localSheetId")}`,
  );
  const tables = [...xml].filter(([name]) => name.startsWith("xl/tables/")).map(([, table]) => table);
  return [
    ...twice(sheets.map((sheet) => sheet.getAttribute("sheetId")!)),
    ...twice(sheets.map((sheet) => sheet.getAttribute("name")!.toLowerCase())),
    ...twice([
      ...names,
      ...tables.map((table) => `${table.getAttribute("displayName")!.toLowerCase()}@null`),
    ]),
    ...twice(tables.map((table) => `table ${table.getAttribute("id")}`)),
  ].map((what) => `${what} is there twice`);
}

function worksheetFaults(xml: ReadonlyMap<string, Element>): string[] {
  const styles = xml.get("xl/styles.xml")!;
  const count = (group: string): number => childElements(childElement(styles, group) ?? styles).length;
  const limits = { cells: count("cellXfs"), paints: count("dxfs") };
  return [...xml]
    .filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .flatMap(([name, sheet]) => sheetFaults(name, sheet, limits));
}

function sheetFaults(
  name: string,
  sheet: Element,
  limits: { readonly cells: number; readonly paints: number },
): string[] {
  const ranks = childElements(sheet).map((child) => worksheetOrder.indexOf(child.localName!));
  const rows = childElements(childElement(sheet, "sheetData")!);
  const cells = rows.flatMap((row) => childElements(row));
  const merges = childElements(
    childElement(sheet, "mergeCells") ?? childElement(sheet, "sheetData")!,
    "mergeCell",
  );
  const rowNumbers = rows.map((row) => Number(row.getAttribute("r")));
  return [
    ...(ascends(ranks) ? [] : ["its parts are out of order"]),
    ...(rowNumbers.every((row, index) => index === 0 || row > rowNumbers[index - 1]!)
      ? []
      : ["its rows are out of order"]),
    ...twice(cells.map((cell) => cell.getAttribute("r")!)).map((cell) => `${cell} is there twice`),
    ...cells
      .filter((cell) => Number(cell.getAttribute("s")) >= limits.cells)
      .map((cell) => `${cell.getAttribute("r")} has a style that is not there`),
    ...[...sheet.getElementsByTagNameNS("*", "cfRule")]
      .filter((rule) => Number(rule.getAttribute("dxfId")) >= limits.paints)
      .map(() => "a rule has a look that is not there"),
    ...overlaps(merges.map((merge) => merge.getAttribute("ref")!)),
  ].map((fault) => `${name}: ${fault}`);
}

function overlaps(merges: readonly string[]): string[] {
  const cells = merges.flatMap((merge) => {
    const area = parseArea(merge)!;
    const places: string[] = [];
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++)
        places.push(`${row}:${column}`);
    }
    return places;
  });
  return twice(cells).map((cell) => `two merges meet at ${cell}`);
}

function ascends(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number >= 0 && (index === 0 || number >= numbers[index - 1]!));
}

function twice(list: readonly string[]): string[] {
  return [...new Set(list.filter((item, index) => list.indexOf(item) !== index))];
}
