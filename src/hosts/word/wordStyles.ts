import { LevelFormat } from "docx";
import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from "docx";
import { styleOf } from "../../core/sheet/theme";
import type { Look } from "../../core/sheet/theme";

/** Half points, as Word counts sizes of letters; twentieths of a point for distances. */
const halfPoints = 2;
const twentieths = 20;

/** Of our bullets; numbered by Word, so that a screen reader says "bullet". */
export const bulletList = "bullets";

/** Names of the paragraph styles beside Word's own headings. */
export const styleIds = { note: "Note", aside: "Aside", cell: "TableCell" } as const;

/** Letters of the sheets' looks; headings are Word's own, so that its navigation and contents know them. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: "Arial",
        size: 11 * halfPoints,
        color: styleOf("body").color,
        language: { value: "en-GB" },
      },
    },
    title: headingStyle("title", 0),
    heading1: headingStyle("title", 0),
    heading2: headingStyle("heading", 14),
    heading3: headingStyle("subheading", 8),
  },
  paragraphStyles: [
    { ...ownStyle(styleIds.note, "Note", "note"), paragraph: { spacing: { before: 60, after: 60 } } },
    { ...ownStyle(styleIds.aside, "Aside", "aside"), paragraph: { alignment: "right" } },
    { ...ownStyle(styleIds.cell, "Table cell", "cell"), paragraph: { spacing: { before: 40, after: 40 } } },
  ],
};

export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          style: { paragraph: { indent: { left: 360, hanging: 240 }, spacing: { after: 60 } } },
        },
      ],
    },
  ],
};

function headingStyle(look: Look, pointsBefore: number) {
  const { size, color } = styleOf(look);
  return {
    run: { font: "Arial", size: size * halfPoints, bold: true, color },
    paragraph: { spacing: { before: pointsBefore * twentieths, after: 4 * twentieths }, keepNext: true },
  };
}

function ownStyle(id: string, name: string, look: Look): IParagraphStyleOptions {
  const { size, color } = styleOf(look);
  return { id, name, basedOn: "Normal", run: { size: size * halfPoints, color } };
}
