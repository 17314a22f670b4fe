import type { CellBorder, CellStyle } from "./grid";

/** The page's colours: one accent, hairlines, pale tints. Nothing outside this file names a colour. */
const colours = {
  ink: "1F2937",
  quiet: "56606E",
  accent: "1C4E91",
  hairline: "C9D1DA",
  headingFill: "EDF1F7",
  typedFill: "FFFCF0",
  typedLine: "D9C78F",
  onAccent: "FFFFFF",
  alert: "8F1D14",
} as const;

const hair = (color: string): CellBorder => ({ weight: "hair", color });
const thin = (color: string): CellBorder => ({ weight: "thin", color });
const medium = (color: string): CellBorder => ({ weight: "medium", color });

const base: CellStyle = {
  size: 11,
  bold: false,
  italic: false,
  color: colours.ink,
  fill: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 0,
  format: "General",
  locked: true,
};

const typed: Partial<CellStyle> = {
  fill: colours.typedFill,
  top: thin(colours.typedLine),
  bottom: thin(colours.typedLine),
  left: thin(colours.typedLine),
  right: thin(colours.typedLine),
  indent: 1,
  locked: false,
};

const row: Partial<CellStyle> = { size: 10, vertical: "center", indent: 1, bottom: thin(colours.hairline) };
const head: Partial<CellStyle> = {
  size: 10,
  bold: true,
  fill: colours.headingFill,
  bottom: medium(colours.accent),
  vertical: "center",
  indent: 1,
};

const label: Partial<CellStyle> = { indent: 1, size: 10, bold: true, fill: colours.headingFill };

/** Every look a document may ask for, by name. */
const looks = {
  title: { size: 14, bold: true, vertical: "center", wrap: false },
  aside: { ...typed, size: 9, horizontal: "right", vertical: "center", wrap: false },
  subtitle: { color: colours.quiet },
  banner: {
    indent: 1,
    size: 11,
    bold: true,
    color: colours.onAccent,
    fill: colours.accent,
    vertical: "center",
  },
  heading: {
    size: 12,
    bold: true,
    color: colours.accent,
    bottom: medium(colours.accent),
    vertical: "bottom",
  },
  subheading: { bold: true, vertical: "bottom" },
  chartCaption: { bold: true, vertical: "bottom" },
  body: {},
  bodyBold: { bold: true },
  note: { size: 9, color: colours.quiet },
  bullet: { color: colours.accent, horizontal: "center" },
  caption: { size: 9, bold: true, color: colours.quiet, vertical: "bottom", bottom: hair(colours.hairline) },
  trendCell: { size: 9, vertical: "center", bottom: hair(colours.hairline) },
  figure: { size: 18, bold: true, vertical: "center", wrap: false, bottom: thin(colours.hairline) },
  figureSmall: { size: 12, bold: true, vertical: "center", bottom: thin(colours.hairline) },
  rag: { size: 11, bold: true, horizontal: "center", vertical: "center", bottom: thin(colours.hairline) },
  formLabel: { ...label, vertical: "center", top: thin(colours.hairline), bottom: thin(colours.hairline) },
  formLabelTop: { ...label, top: thin(colours.hairline), bottom: thin(colours.hairline) },
  formLabelOpen: label,
  formAside: {
    size: 10,
    bold: true,
    horizontal: "right",
    vertical: "center",
    bottom: thin(colours.hairline),
  },
  formValue: { indent: 1, vertical: "center", bottom: thin(colours.hairline) },
  formText: { indent: 1 },
  formFigure: {
    indent: 1,
    size: 14,
    bold: true,
    vertical: "center",
    wrap: false,
    bottom: thin(colours.hairline),
  },
  typed,
  typedCentre: { ...typed, horizontal: "center", indent: 0 },
  typedDate: { ...typed, format: "dd/mm/yyyy" },
  typedSmall: { ...typed, size: 10 },
  typedSmallCentre: { ...typed, size: 10, horizontal: "center", indent: 0 },
  tableHead: head,
  tableHeadCentre: { ...head, horizontal: "center", indent: 0 },
  tableHeadTyped: { ...head, bottom: medium(colours.typedLine) },
  cell: row,
  cellTop: { ...row, vertical: "top" },
  cellCentre: { ...row, horizontal: "center", indent: 0 },
  cellSmall: { ...row, size: 9 },
  cellBold: { ...row, bold: true },
  cellBoldCentre: { ...row, bold: true, horizontal: "center", indent: 0 },
  cellPercent: { ...row, bold: true, horizontal: "center", indent: 0, format: "0.0%" },
  cellShare: { ...row, horizontal: "center", indent: 0, format: "0.0%" },
  cellTenths: { ...row, horizontal: "center", indent: 0, format: "0.0" },
  cellHundredths: { ...row, horizontal: "center", indent: 0, format: "0.00" },
  cellPounds: { ...row, horizontal: "center", indent: 0, format: "£#,##0;-£#,##0" },
  cellRag: { ...row, bold: true, horizontal: "center", indent: 0 },
  cellRagSmall: { ...row, size: 9, bold: true, horizontal: "center", indent: 0 },
  ragLine: { ...row, size: 11, bold: true },
  cellNumber: { ...row, horizontal: "center", indent: 0, bold: true, color: colours.accent, vertical: "top" },
  cellAlert: { ...row, size: 9, italic: true, color: colours.alert, vertical: "top" },
  cellFlag: { size: 9, italic: true, color: colours.alert },
  total: { ...row, bold: true, top: thin(colours.ink) },
  totalCentre: { ...row, bold: true, horizontal: "center", indent: 0, top: thin(colours.ink) },
  totalShare: { ...row, bold: true, horizontal: "center", indent: 0, top: thin(colours.ink), format: "0.0%" },
  needHead: { size: 9, bold: true, fill: colours.headingFill, horizontal: "center", vertical: "center" },
  needCount: { bold: true, horizontal: "center", vertical: "center", bottom: thin(colours.hairline) },
  side: { size: 9, color: colours.quiet },
  sideHead: { size: 9, bold: true, color: colours.quiet, vertical: "bottom" },
  sideShare: { size: 9, color: colours.quiet, format: "0.0%" },
  key: { size: 8, color: colours.quiet, wrap: false },
} as const satisfies Record<string, Partial<CellStyle>>;

export type Look = keyof typeof looks;

const resolved = new Map<Look, CellStyle>(
  (Object.keys(looks) as Look[]).map((look) => [look, { ...base, ...looks[look] }]),
);

/** The full style of a look. The same look is always the same object, so hosts may cache by identity. */
export function styleOf(look: Look): CellStyle {
  const style = resolved.get(look);
  if (!style) throw new Error(`no look called ${look}`);
  return style;
}
