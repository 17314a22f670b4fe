import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import type { FileChild, ISectionOptions } from "docx";
import { styleOf } from "../../core/sheet/theme";
import type { SheetDocument } from "../../core/sheet/sheetDocument";
import { pageParts } from "./pageParts";
import type { Part } from "./pageParts";
import { author } from "../openPackage/fileProperties";
import { stamped } from "./properties";
import { wordNumbering, wordStyles } from "./wordStyles";
import { wordTable } from "./wordTable";
import { legalText, wordBullet, wordHeading, wordParagraph } from "./wordText";

/** A4 and margins of 2 cm, in twentieths of a point. */
const a4 = { short: 11906, long: 16838, margin: 1134 };

/** A page of the paper; `isNew` is false when its sheet stands in the workbook. */
interface PaperPage {
  readonly document: SheetDocument;
  readonly isNew: boolean;
}

/**
 * The pages as one Word document, a section each: true headings, plain tables, the sheets' footers, A4.
 *
 * @param notice stands below the first title; empty for none
 * @param day `YYYY-MM-DD` of its properties, so that the same pages are the same bytes
 * @returns the bytes of a .docx
 */
export async function writeDocx(
  { pages, notice }: { readonly pages: readonly PaperPage[]; readonly notice: string },
  day: string,
): Promise<Uint8Array> {
  const document = new Document({
    title: "Performance indicators: recovery plans and action plans",
    creator: author,
    lastModifiedBy: author,
    styles: wordStyles,
    numbering: wordNumbering,
    sections: pages.map((page, nth) => sectionOf(page, nth === 0 ? notice : "")),
  });
  return stamped(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}

function sectionOf({ document, isNew }: PaperPage, notice: string): ISectionOptions {
  const isLandscape = document.page.orientation === "landscape";
  const width = (isLandscape ? a4.long : a4.short) - 2 * a4.margin;
  return {
    properties: {
      page: {
        size: {
          width: a4.short,
          height: a4.long,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: a4.margin, bottom: a4.margin, left: a4.margin, right: a4.margin },
      },
    },
    footers: { default: footerOf(document, width) },
    children: childrenOf(withNotice(pageParts(document, isNew), notice), width),
  };
}

function withNotice(parts: readonly Part[], notice: string): readonly Part[] {
  if (notice === "") return parts;
  const title = parts.findIndex(({ kind }) => kind === "heading") + 1;
  const said: Part = { kind: "paragraph", role: "note", text: notice, look: "bodyBold" };
  return [...parts.slice(0, title), said, ...parts.slice(title)];
}

/** A table stands between blank lines: Word joins tables that touch, and a section may not end in one. */
function childrenOf(parts: readonly Part[], width: number): FileChild[] {
  return parts.flatMap((part) => {
    if (part.kind === "heading") return [wordHeading(part)];
    if (part.kind === "paragraph") return [wordParagraph(part)];
    if (part.kind === "bullet") return [wordBullet(part)];
    return [air(), wordTable(part, width), air()];
  });
}

function air(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } });
}

function footerOf({ page }: SheetDocument, width: number): Footer {
  const { size, color } = styleOf("note");
  const run = { size: size * 2, color };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        tabStops: [
          { type: TabStopType.CENTER, position: Math.floor(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          new TextRun({
            ...run,
            text: `${legalText(page.footerLeft)}\t${legalText(page.footerCentre)}\tPage `,
          }),
          new TextRun({ ...run, children: [PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
      new Paragraph({ children: [new TextRun({ ...run, text: "Not for publication" })] }),
    ],
  });
}
