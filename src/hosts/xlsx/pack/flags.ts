import type { Element } from "@xmldom/xmldom";

/** True of `1` and `true`: both are written for yes (xsd:boolean, ECMA-376 part 1, 22.9.2.1). */
export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true";
}

/** True of an element that switches something on by being there, unless it says that it does not. */
export function isOn(element: Element | null): boolean {
  return element !== null && !/^(?:0|false|none)$/.test(element.getAttribute("val") ?? "1");
}
