import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Document, Element } from "@xmldom/xmldom";

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text of a part; UTF-8 unless it starts with a UTF-16 mark. */
export function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(utf16).decode(bytes);
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** @throws Error on anything that is not well-formed, and on a document type (entities have no place in a workbook). */
export function parseXml(text: string): Document {
  if (text.includes("<!DOCTYPE")) throw new Error("a document type is not allowed in a workbook part");
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, "text/xml");
}

export function serialiseXml(document: Document): string {
  return prolog + new XMLSerializer().serializeToString(root(document));
}

export function root(document: Document): Element {
  if (!document.documentElement) throw new Error("a workbook part has no root element");
  return document.documentElement;
}

export function documentOf(element: Element): Document {
  if (!element.ownerDocument) throw new Error("an element stands outside every document");
  return element.ownerDocument;
}

/** Name without prefix. */
export function localName(element: Element): string {
  return element.localName ?? element.nodeName;
}

/** Child elements, of a local name when one is given. Prefixes do not matter. */
export function childElements(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

export function childElement(parent: Element, name: string): Element | null {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).localName === name) return node as Element;
  }
  return null;
}

/** A child that the schema demands. */
export function neededChild(parent: Element, name: string): Element {
  const found = childElement(parent, name);
  if (!found) throw new Error(`${parent.nodeName} has no ${name}`);
  return found;
}

/** A new element in the parent's own vocabulary and prefix, not yet in its place. */
export function makeElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element {
  const made = documentOf(parent).createElementNS(
    parent.namespaceURI,
    parent.prefix ? `${parent.prefix}:${name}` : name,
  );
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

export function appendElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element {
  const made = makeElement(parent, name, attributes);
  parent.appendChild(made);
  return made;
}

/** Puts an element where the schema's order wants it, replacing one of the same name when told to. */
export function placeElement(
  parent: Element,
  element: Element,
  order: readonly string[],
  replace = false,
): Element {
  if (replace) for (const old of childElements(parent, localName(element))) parent.removeChild(old);
  const rank = order.indexOf(localName(element));
  const next = childElements(parent).find((child) => order.indexOf(localName(child)) > rank);
  parent.insertBefore(element, next ?? null);
  return element;
}

/** Finds a child or makes it in its place. */
export function ensureElement(parent: Element, name: string, order: readonly string[]): Element {
  return childElement(parent, name) ?? placeElement(parent, makeElement(parent, name), order);
}
