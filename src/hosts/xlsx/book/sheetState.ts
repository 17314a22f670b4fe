import type { Document } from "@xmldom/xmldom";
import { childElement, childElements, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { sheetElements } from "./bookPart";

/** Shows a sheet or hides it. One that stands in front gives way to the first that can be seen. */
export function setSheetState(
  pack: XlsxPackage,
  book: string,
  name: string,
  state: "visible" | "hidden",
): void {
  const document = pack.xml(book);
  const sheets = sheetElements(document);
  const index = sheets.findIndex((sheet) => sheet.getAttribute("name") === name);
  if (state === "visible") sheets[index]?.removeAttribute("state");
  else sheets[index]?.setAttribute("state", state);
  if (state === "hidden") leaveSheet(document, index);
  pack.set(book, document);
}

/** After the sheet at a place was taken out: the sheet in front stays the same one. */
export function showAnother(document: Document, removed: number): void {
  for (const view of viewsOf(document)) {
    for (const name of ["activeTab", "firstSheet"]) {
      const at = Number(view.getAttribute(name) ?? 0);
      if (at > removed) view.setAttribute(name, String(at - 1));
      else if (at === removed && view.hasAttribute(name))
        view.setAttribute(name, String(firstShown(document)));
    }
  }
}

function leaveSheet(document: Document, index: number): void {
  for (const view of viewsOf(document)) {
    if (Number(view.getAttribute("activeTab") ?? 0) === index) {
      view.setAttribute("activeTab", String(firstShown(document)));
    }
  }
}

function firstShown(document: Document): number {
  return Math.max(
    0,
    sheetElements(document).findIndex((sheet) => !sheet.hasAttribute("state")),
  );
}

function viewsOf(document: Document) {
  const views = childElement(root(document), "bookViews");
  return views ? childElements(views, "workbookView") : [];
}
