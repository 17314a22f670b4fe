import type { Document, Element } from "@xmldom/xmldom";
import type { CellStyle } from "../../../core/sheet/grid";
import { styleSheetOrder } from "../pack/vocabulary";
import { childElement, childElements, ensureElement, parseXml, root, serialiseXml } from "../pack/xml";
import { alignmentXml, borderXml, dxfXml, fillXml, fontXml, protectionXml, type RulePaint } from "./styleXml";
import { builtInCode, formatId } from "./numberFormats";

/**
 * The workbook's styles, added to and never changed: what is there keeps its number, and the same style
 * gets the same number again.
 */
export class StyleSheet {
  private readonly document: Document;
  private readonly groups = new Map<string, Map<string, number>>();
  private readonly known = new Map<string, number>();

  constructor(xml: string) {
    this.document = parseXml(xml);
  }

  /** Number of a cell style (`s` of a cell). */
  cellStyle(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.known.get(key) ?? this.addCellStyle(style);
    this.known.set(key, index);
    return index;
  }

  /** The same look with or without the quote prefix. A text format needs none. */
  quoted(index: number, quote: boolean): number {
    const original = childElements(this.group("cellXfs"))[index];
    if (!original) return index;
    const wanted = quote && original.getAttribute("numFmtId") !== "49";
    if (wanted === (original.getAttribute("quotePrefix") === "1")) return index;
    const copy = original.cloneNode(true) as Element;
    if (wanted) copy.setAttribute("quotePrefix", "1");
    else copy.removeAttribute("quotePrefix");
    return this.add("cellXfs", copy);
  }

  /** The number format of a cell style, as its code; `General` where the workbook does not spell it out. */
  formatOf(index: number): string {
    const id = childElements(this.group("cellXfs"))[index]?.getAttribute("numFmtId") ?? "0";
    const own = childElement(root(this.document), "numFmts");
    const spelt = own && childElements(own, "numFmt").find((each) => each.getAttribute("numFmtId") === id);
    return spelt?.getAttribute("formatCode") ?? builtInCode(Number(id));
  }

  /** The same look with another number format. */
  withFormat(index: number, code: string): number {
    const original = childElements(this.group("cellXfs"))[index];
    if (!original) return index;
    const copy = original.cloneNode(true) as Element;
    const format = formatId(code, ensureElement(root(this.document), "numFmts", styleSheetOrder));
    this.dropIfEmpty("numFmts");
    copy.setAttribute("numFmtId", String(format));
    copy.setAttribute("applyNumberFormat", "1");
    return this.add("cellXfs", copy);
  }

  /** Number of a conditional format's look. */
  paint(paint: RulePaint): number {
    return this.addXml("dxfs", dxfXml(paint));
  }

  xml(): string {
    return serialiseXml(this.document);
  }

  private addCellStyle(style: CellStyle): number {
    const font = this.addXml("fonts", fontXml(style));
    const fill = this.addXml("fills", fillXml(style.fill));
    const border = this.addXml("borders", borderXml(style));
    const format = formatId(style.format, ensureElement(root(this.document), "numFmts", styleSheetOrder));
    this.dropIfEmpty("numFmts");
    return this.addXml(
      "cellXfs",
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignmentXml(style)}${protectionXml(style)}</xf>`,
    );
  }

  private addXml(group: string, xml: string): number {
    const parent = this.group(group);
    const prefix = parent.prefix ? `${parent.prefix}:` : "";
    const declared = parent.prefix ? `xmlns:${parent.prefix}` : "xmlns";
    const prefixed = xml
      .replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)
      .replace(/^(<[\w:]+)/, `$1 ${declared}="${parent.namespaceURI}"`);
    const element = this.document.importNode(root(parseXml(prefixed)), true);
    element.removeAttribute(declared);
    return this.add(group, element);
  }

  private add(group: string, element: Element): number {
    const parent = this.group(group);
    const members = this.members(group, parent);
    const key = signature(element);
    const known = members.get(key);
    if (known !== undefined) return known;
    const index = childElements(parent).length;
    parent.appendChild(element);
    parent.setAttribute("count", String(index + 1));
    members.set(key, index);
    return index;
  }

  private members(group: string, parent: Element): Map<string, number> {
    const found = this.groups.get(group);
    if (found) return found;
    const members = new Map<string, number>();
    childElements(parent).forEach((element, index) => {
      const key = signature(element);
      if (!members.has(key)) members.set(key, index);
    });
    this.groups.set(group, members);
    return members;
  }

  private group(name: string): Element {
    return ensureElement(root(this.document), name, styleSheetOrder);
  }

  private dropIfEmpty(name: string): void {
    const group = childElement(root(this.document), name);
    if (group && childElements(group).length === 0) root(this.document).removeChild(group);
  }
}

/** Two elements with the same signature mean the same: names, attributes in order of name, children. */
function signature(element: Element): string {
  const attributes = [...element.attributes]
    .filter((attribute) => !attribute.name.startsWith("xmlns"))
    .map((attribute) => `${attribute.localName}=${attribute.value}`)
    .sort();
  return `${element.localName}(${attributes.join(";")})[${childElements(element).map(signature).join()}]`;
}
