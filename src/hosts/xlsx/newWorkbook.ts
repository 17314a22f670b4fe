import { propertiesPart } from "../openPackage/fileProperties";
import { addSheet } from "./book/addSheet";
import { StyleSheet } from "./looks/styleSheet";
import { ensureStylesPart } from "./looks/stylesPart";
import { declareContentType } from "./pack/contentTypes";
import { addRelationship } from "./pack/relationships";
import { contentTypes, transitional } from "./pack/vocabulary";
import { escapeText } from "./pack/xmlText";
import { XlsxPackage } from "./pack/xlsxPackage";
import { encode } from "./pack/xml";
import { sheetXml } from "./page/sheetXml";
import { promised } from "./promised";
import type { Grid } from "../../core/sheet/grid";

/** What a workbook says of itself beside its sheets. */
export interface WorkbookProperties {
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

const book = "xl/workbook.xml";
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageTypes = "http://schemas.openxmlformats.org/package/2006";

/**
 * A workbook made from nothing: these sheets, drawn as they are laid out, and no names, marks, store or formulas.
 * @returns the bytes of an .xlsx, the same for the same sheets and properties
 */
export function newWorkbook(
  sheets: readonly { readonly name: string; readonly grid: Grid }[],
  about: WorkbookProperties,
): Promise<Uint8Array> {
  return promised(() => {
    const pack = emptyPackage();
    const stylesPart = ensureStylesPart(pack, book, transitional);
    const styles = new StyleSheet(pack.text(stylesPart));
    for (const { name, grid } of sheets) {
      const part = addSheet(pack, book, transitional, name);
      pack.set(part, sheetXml(grid, name, styles, transitional, ""));
    }
    pack.set(stylesPart, styles.xml());
    pack.set(propertiesPart, propertiesXml(about));
    declareContentType(pack, propertiesPart, "application/vnd.openxmlformats-package.core-properties+xml");
    addRelationship(pack, "", `${packageTypes}/relationships/metadata/core-properties`, propertiesPart);
    return pack.toFile(true);
  });
}

function emptyPackage(): XlsxPackage {
  const types = [
    `<Types xmlns="${packageTypes}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    "</Types>",
  ].join("");
  const workbook = `<workbook xmlns="${transitional.main}" xmlns:r="${transitional.relations}"><bookViews><workbookView/></bookViews><sheets/></workbook>`;
  const pack = new XlsxPackage(new Map([["[Content_Types].xml", encode(prolog + types)]]));
  pack.set(book, prolog + workbook);
  declareContentType(pack, book, contentTypes.workbook);
  addRelationship(pack, "", `${transitional.relations}/officeDocument`, book);
  return pack;
}

function propertiesXml({ title, author, day }: WorkbookProperties): string {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return [
    `${prolog}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeText(author)}</cp:lastModifiedBy>`,
    `${moment("created")}${moment("modified")}</cp:coreProperties>`,
  ].join("");
}
