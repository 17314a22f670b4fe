const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const person = "{6F1A0F7D-0000-4000-8000-000000000001}";

/** Parts of a rich workbook that are written by hand. */
export const richParts: Readonly<Record<string, string | Uint8Array>> = {
  "customXml/item1.xml": '<council xmlns="urn:example:council"><team>Virtual School</team></council>',
  "customXml/itemProps1.xml": `${prolog}<ds:datastoreItem ds:itemID="{11111111-2222-4333-8444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  "customXml/_rels/item1.xml.rels": `${prolog}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from([80, 0, 114, 0, 105, 0, 110, 0, 116, 0]),
  "xl/externalLinks/externalLink1.xml": `${prolog}<externalLink xmlns="${main}"><externalBook xmlns:r="${relations}" r:id="rId1"><sheetNames><sheetName val="Last year"/></sheetNames></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": `${prolog}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/externalLinkPath" Target="last%20year.xlsx" TargetMode="External"/></Relationships>`,
  "xl/calcChain.xml": `${prolog}<calcChain xmlns="${main}"><c r="E2" i="1"/><c r="E3"/><c r="E4"/></calcChain>`,
  "xl/threadedComments/threadedComment1.xml": `${prolog}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2014-07-04T10:00:00.00" personId="${person}" id="{6F1A0F7D-0000-4000-8000-000000000002}"><text>Ask the school</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `${prolog}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Officer" id="${person}" userId="officer" providerId="None"/></personList>`,
};

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

export const richDeclarations = [
  '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>',
  override("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
  override(
    "customXml/itemProps1.xml",
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  ),
  override(
    "xl/externalLinks/externalLink1.xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
  ),
  override("xl/calcChain.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"),
  override("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"),
  override("xl/persons/person.xml", "application/vnd.ms-excel.person+xml"),
].join("");

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

/** What leads to those parts, and the one piece that stands inside the tracker's own sheet. */
export const richRelations = {
  workbook: [
    relation("rId91", `${relations}/externalLink`, "externalLinks/externalLink1.xml"),
    relation("rId93", `${relations}/calcChain`, "calcChain.xml"),
    relation(
      "rId94",
      "http://schemas.microsoft.com/office/2017/10/relationships/person",
      "persons/person.xml",
    ),
  ].join(""),
  tracker: [
    relation("rId92", `${relations}/printerSettings`, "../printerSettings/printerSettings1.bin"),
    relation(
      "rId95",
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ),
  ].join(""),
  package: relation("rId96", `${relations}/customXml`, "customXml/item1.xml"),
  newValidation:
    '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G2:G12</xm:sqref></x14:dataValidation></x14:dataValidations></ext>',
} as const;
