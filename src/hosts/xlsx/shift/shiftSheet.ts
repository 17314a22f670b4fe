import type { Element } from "@xmldom/xmldom";
import { areaAddress, parseArea } from "../page/cellAddress";
import { childElements, localName } from "../pack/xml";
import { type RowShift, shiftArea, shiftRow } from "./rowShift";
import { shiftFormula } from "./shiftFormula";

/** Attributes and elements that hold places of their own sheet, one or several with spaces between. */
const placeAttributes = ["ref", "sqref", "activeCell", "topLeftCell"] as const;
/** Elements that hold a formula as their text. */
const formulaElements = new Set(["formula", "formula1", "formula2", "f"]);
/** Elements that stay when what they point at went: a view still needs a cell to stand on. */
const stays = new Set(["selection", "pane", "sheetView", "dimension", "sheetPr"]);

export interface SheetShift {
  readonly shift: RowShift;
  /** The sheet's name in its tab. */
  readonly sheet: string;
  /** Last row of tables right above the insertion: what ends there together with them grows. */
  readonly grows: boolean;
}

/** Moves everything of a worksheet outside its cells: merges, rules, choices, links, breaks, filters, sparklines. */
export function shiftSheetFrame(worksheet: Element, moved: SheetShift): void {
  for (const child of childElements(worksheet))
    if (child.localName !== "sheetData") shiftElement(child, moved);
  dropEmptyLists(worksheet);
}

function shiftElement(element: Element, moved: SheetShift): void {
  for (const child of childElements(element)) shiftElement(child, moved);
  for (const name of placeAttributes) {
    const places = element.getAttribute(name);
    if (
      places === null ||
      !keepPlaces(places, localName(element), moved, (text) => element.setAttribute(name, text))
    )
      continue;
    if (!stays.has(localName(element))) return void element.parentNode?.removeChild(element);
  }
  if (element.localName === "sqref") {
    const gone = keepPlaces(
      element.textContent ?? "",
      "sqref",
      moved,
      (text) => (element.textContent = text),
    );
    if (gone) element.parentNode?.parentNode?.removeChild(element.parentNode);
  }
  if (element.localName === "brk" && element.parentNode?.nodeName.endsWith("rowBreaks"))
    shiftBreak(element, moved.shift);
  if (formulaElements.has(localName(element)) && childElements(element).length === 0)
    shiftFormulaText(element, moved);
}

/** Writes the moved places; true when every one of them went. */
function keepPlaces(
  places: string,
  kind: string,
  moved: SheetShift,
  writePlaces: (text: string) => void,
): boolean {
  const kept = places.split(/\s+/).flatMap((place) => {
    const area = parseArea(place);
    if (!area) return [place];
    const grows =
      moved.grows &&
      moved.shift.kind === "insert" &&
      area.lastRow === moved.shift.at - 1 &&
      kind !== "mergeCell";
    const grown = grows
      ? { ...area, lastRow: area.lastRow + moved.shift.count }
      : shiftArea(area, moved.shift);
    return grown ? [areaAddress(grown)] : [];
  });
  if (kept.length > 0) writePlaces(kept.join(" "));
  return kept.length === 0;
}

function shiftFormulaText(element: Element, { sheet, shift }: SheetShift): void {
  const before = element.textContent ?? "";
  const after = shiftFormula(before, sheet, sheet, shift);
  if (after !== before) element.textContent = after;
}

function shiftBreak(element: Element, shift: RowShift): void {
  const row = shiftRow(Number(element.getAttribute("id")), shift);
  if (row === null) element.parentNode?.removeChild(element);
  else element.setAttribute("id", String(row));
}

/** Lists carry their length, and an empty one is not allowed. */
function dropEmptyLists(worksheet: Element): void {
  for (const list of childElements(worksheet)) {
    if (
      !["mergeCells", "dataValidations", "hyperlinks", "conditionalFormatting", "ignoredErrors"].includes(
        localName(list),
      )
    )
      continue;
    const members = childElements(list).length;
    if (members === 0) worksheet.removeChild(list);
    else if (list.hasAttribute("count")) list.setAttribute("count", String(members));
  }
}
