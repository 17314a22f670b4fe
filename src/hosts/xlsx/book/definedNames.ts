import type { Element } from "@xmldom/xmldom";
import { workbookOrder } from "../pack/vocabulary";
import { childElement, childElements, ensureElement, makeElement, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { sheetElements } from "./bookPart";

/** Names that Excel gives to a sheet's print area and to the rows it repeats. */
export type PrintName = "_xlnm.Print_Area" | "_xlnm.Print_Titles";

/** Sets a sheet's print name, or takes it away with null. Sheets are known by their name in the tab. */
export function setPrintName(
  pack: XlsxPackage,
  book: string,
  sheet: string,
  name: PrintName,
  value: string | null,
): void {
  const document = pack.xml(book);
  const index = sheetElements(document).findIndex((each) => each.getAttribute("name") === sheet);
  const names = ensureElement(root(document), "definedNames", workbookOrder);
  const old = childElements(names, "definedName").find(
    (each) => each.getAttribute("name") === name && each.getAttribute("localSheetId") === String(index),
  );
  if (value !== null) writeName(names, old, name, index, value);
  else if (old) names.removeChild(old);
  if (childElements(names).length === 0) root(document).removeChild(names);
  pack.set(book, document);
}

/** Runs every name's formula through a change; names keep their place and their scope. */
export function changeNames(
  pack: XlsxPackage,
  book: string,
  change: (formula: string, localSheet: number | null) => string,
): void {
  const document = pack.xml(book);
  const names = childElement(root(document), "definedNames");
  for (const name of names ? childElements(names, "definedName") : []) {
    const scope = name.getAttribute("localSheetId");
    const before = name.textContent ?? "";
    const after = change(before, scope === null ? null : Number(scope));
    if (after !== before) name.textContent = after;
  }
  pack.set(book, document);
}

/** Every defined name in lower case: a table may not take one of them. */
export function takenNames(pack: XlsxPackage, book: string): string[] {
  const names = childElement(root(pack.xml(book)), "definedNames");
  return names
    ? childElements(names, "definedName").map((name) => (name.getAttribute("name") ?? "").toLowerCase())
    : [];
}

function writeName(
  names: Element,
  old: Element | undefined,
  name: string,
  index: number,
  value: string,
): void {
  const element = old ?? makeElement(names, "definedName", { name, localSheetId: index });
  element.textContent = value;
  if (!old) names.appendChild(element);
}
