import { cell, number } from "../../sheet/blocks";
import type { DocumentCell, DocumentRow, Page } from "../../sheet/sheetDocument";
import type { Look } from "../../sheet/theme";
import { line } from "../pageParts";
import { symbolKey } from "./symbolWords";

/** A figure: a number where it is one, so that it can be added up, and else its text. */
export function figureCell(column: string, look: Look, text: string): DocumentCell {
  return cell(column, look, /^\d+$/.test(text) ? number(Number(text), text) : text);
}

/** The symbols under a table of figures. */
export function symbolLine(key: string, from: string, to: string): DocumentRow {
  return line(key, "note", symbolKey, from, to);
}

/** Footer of every public page. */
export function publicFooter(asAt: string, status: string): Pick<Page, "footerLeft" | "footerCentre"> {
  const parts = [`Data as at ${asAt}`, status].filter((part) => part !== "");
  return { footerLeft: "Public copy", footerCentre: parts.join(" · ") };
}
