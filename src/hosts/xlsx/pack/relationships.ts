import type { Element } from "@xmldom/xmldom";
import { relationshipsPart, resolveTarget, spellTarget } from "./partName";
import { appendElement, childElements, encode, root } from "./xml";
import type { XlsxPackage } from "./xlsxPackage";

export interface Relationship {
  readonly id: string;
  /** Last word of the type, for example `worksheet`: the same in both spellings of the format. */
  readonly kind: string;
  /** Name of the part it leads to; the address itself when it leads outside the package. */
  readonly target: string;
  readonly external: boolean;
}

const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Relationships of a part, in order; `part` is empty for the package itself. */
export function relationshipsOf(pack: XlsxPackage, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!pack.has(name)) return [];
  return childElements(root(pack.xml(name)), "Relationship").map((element) => asRelationship(part, element));
}

/** Adds a relationship to a part of the same package and returns its id. */
export function addRelationship(pack: XlsxPackage, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!pack.has(name)) pack.set(name, encode(empty));
  const document = pack.xml(name);
  const list = root(document);
  const taken = new Set(childElements(list, "Relationship").map((element) => element.getAttribute("Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  appendElement(list, "Relationship", { Id: `rId${number}`, Type: type, Target: spellTarget(part, target) });
  pack.set(name, document);
  return `rId${number}`;
}

export function removeRelationship(pack: XlsxPackage, part: string, id: string): void {
  const name = relationshipsPart(part);
  const document = pack.xml(name);
  const list = root(document);
  for (const element of childElements(list, "Relationship"))
    if (element.getAttribute("Id") === id) list.removeChild(element);
  pack.set(name, document);
}

function asRelationship(part: string, element: Element): Relationship {
  const external = element.getAttribute("TargetMode") === "External";
  const target = element.getAttribute("Target") ?? "";
  return {
    id: element.getAttribute("Id") ?? "",
    kind: (element.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
    target: external ? target : resolveTarget(part, target),
    external,
  };
}
