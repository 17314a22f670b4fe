/** How an officer's sheet looks: a dark heading, grey bands, thin grey lines. Numbers are those of `cellXfs` below. */
export const sampleStyle = { none: 0, body: 1, date: 2, title: 3, note: 4, heading: 5, band: 6 } as const;

export type SampleStyle = keyof typeof sampleStyle;

const solid = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const side = (name: string) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const fontOf = (size: number, weight = "", color = "000000") =>
  `<font>${weight}<sz val="${size}"/><color rgb="FF${color}"/><name val="Calibri"/><family val="2"/></font>`;

const fonts = [
  fontOf(10),
  fontOf(14, "<b/>"),
  fontOf(10, "<i/>", "C00000"),
  fontOf(10, "<b/>", "FFFFFF"),
  fontOf(10, "<b/>"),
];

const fills = [
  `<fill><patternFill patternType="none"/></fill>`,
  `<fill><patternFill patternType="gray125"/></fill>`,
  solid("1F4E78"),
  solid("D9D9D9"),
];

const borders = [
  "<border><left/><right/><top/><bottom/><diagonal/></border>",
  `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`,
];

const format = (fontId: number, fillId: number, borderId: number, numFmtId = 0, alignment = "") =>
  `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment === "" ? "/>" : ` applyAlignment="1">${alignment}</xf>`}`;

const dayFormat = 164;
const centred = `<alignment horizontal="center" vertical="center" wrapText="1"/>`;

/** In the order of `sampleStyle`. */
const formats = [
  format(0, 0, 0),
  format(0, 0, 1),
  format(0, 0, 1, dayFormat),
  format(1, 0, 0),
  format(2, 0, 0),
  format(3, 2, 1, 0, centred),
  format(4, 3, 1),
];

/** Red on pale red, for the rule on low attendance. */
const lowAttendance = `<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>`;

const list = (name: string, items: readonly string[]) =>
  `<${name} count="${items.length}">${items.join("")}</${name}>`;

/** The styles part of the sample tracker. */
export const sampleStylesXml = [
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
  `<numFmts count="1"><numFmt numFmtId="${dayFormat}" formatCode="dd/mm/yyyy"/></numFmts>`,
  list("fonts", fonts),
  list("fills", fills),
  list("borders", borders),
  list("cellStyleXfs", [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]),
  list("cellXfs", formats),
  list("cellStyles", [`<cellStyle name="Normal" xfId="0" builtinId="0"/>`]),
  list("dxfs", [lowAttendance]),
  "</styleSheet>",
].join("");
