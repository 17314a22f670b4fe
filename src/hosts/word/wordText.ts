import type { IRunOptions } from "docx";
import { Paragraph, HeadingLevel, TextRun } from "docx";
import type { BulletPart, HeadingPart, ParagraphPart } from "./pageParts";
import { bulletList, styleIds } from "./wordStyles";
import type { WordRole } from "./wordRoles";

/** Letters that XML cannot hold; Word refuses a file that has one. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const styles: Partial<Record<WordRole, string>> = { note: styleIds.note, aside: styleIds.aside };

/** A text with a mark in the place of every letter that Word refuses. */
export function legalText(text: string): string {
  return text.replace(forbidden, "\uFFFD");
}

/** The lines of a cell, each a paragraph of its own in Word; a blank cell is one blank line. */
export function linesOf(text: string): string[] {
  return legalText(text).split(/\r\n|[\r\n]/);
}

export function wordHeading({ level, text }: HeadingPart): Paragraph {
  return new Paragraph({ heading: levels[level], children: runsOf(text, false) });
}

export function wordParagraph({ role, text, look }: ParagraphPart): Paragraph {
  const style = styles[role];
  return new Paragraph({ ...(style ? { style } : {}), children: runsOf(text, look === "bodyBold") });
}

export function wordBullet({ text }: BulletPart): Paragraph {
  return new Paragraph({ numbering: { reference: bulletList, level: 0 }, children: runsOf(text, false) });
}

function runsOf(text: string, isStrong: boolean): TextRun[] {
  const look: IRunOptions = isStrong ? { bold: true } : {};
  return linesOf(text).map(
    (line, nth) => new TextRun({ ...look, text: line, ...(nth > 0 ? { break: 1 } : {}) }),
  );
}
