import { strToU8, zipSync } from "fflate";
import { escapeXml, sampleSheetXml } from "./sampleSheetXml";
import { sampleSheets, trackerSheetName } from "./sampleSheets";
import { sampleStylesXml } from "./sampleStyles";

/**
 * Writes the sample tracker: 96 invented pupils of an invented council, messy on purpose. Its cells stand
 * as text in the sample tables beside this file, in the notation explained in sampleNotation.ts.
 * @returns the bytes of an .xlsx file, the same at every call; a promise, as for every other workbook.
 */
export function writeSampleTracker(): Promise<Uint8Array> {
  return Promise.resolve(zipped(packageParts()));
}

/** The parts of the package by name, without their XML prolog. */
function packageParts(): Readonly<Record<string, string>> {
  const texts = new Map<string, number>();
  const textNumber = (text: string): number => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text) ?? 0;
  };
  const pages = sampleSheets.map((sheet) =>
    sampleSheetXml(sheet, sheet.name === trackerSheetName, textNumber),
  );
  return {
    "[Content_Types].xml": contentTypesXml,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml,
    "xl/_rels/workbook.xml.rels": relationships([
      ...pages.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    ...Object.fromEntries(pages.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    "xl/styles.xml": sampleStylesXml,
    "xl/sharedStrings.xml": sharedTextsXml([...texts.keys()]),
  };
}

/** The earliest day a zip entry can carry: the same bytes whenever they are written. */
const zipDay = new Date(1980, 0, 1);

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(prolog + xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: zipDay, level: 6 });
}

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageVocabulary = "http://schemas.openxmlformats.org/package/2006";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypesXml = [
  `<Types xmlns="${packageVocabulary}/content-types">`,
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  `<Default Extension="xml" ContentType="application/xml"/>`,
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheetType}.sheet.main+xml"/>`,
  ...sampleSheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheetType}.worksheet+xml"/>`,
  ),
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheetType}.styles+xml"/>`,
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheetType}.sharedStrings+xml"/>`,
  "</Types>",
].join("");

const shownTab = sampleSheets.findIndex(({ name }) => name === trackerSheetName);

const workbookXml = [
  `<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelationships}">`,
  `<bookViews><workbookView activeTab="${shownTab}"/></bookViews>`,
  "<sheets>",
  ...sampleSheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  ),
  "</sheets></workbook>",
].join("");

/** Targets by kind; their ids are rId1, rId2, … in order. */
function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const entries = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageVocabulary}/relationships">${entries.join("")}</Relationships>`;
}

function sharedTextsXml(texts: readonly string[]): string {
  const entries = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `<sst xmlns="${spreadsheet}" uniqueCount="${texts.length}">${entries.join("")}</sst>`;
}
