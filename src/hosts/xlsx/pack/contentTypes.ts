import { appendElement, childElements, root } from "./xml";
import type { XlsxPackage } from "./xlsxPackage";

const part = "[Content_Types].xml";

/** The content type a part is declared with; null when none is. Names and endings are compared without case. */
export function contentTypeOf(pack: XlsxPackage, name: string): string | null {
  const types = root(pack.xml(part));
  const wanted = `/${name}`.toLowerCase();
  const own = childElements(types, "Override").find(
    (type) => (type.getAttribute("PartName") ?? "").toLowerCase() === wanted,
  );
  const ending = name.split(".").at(-1)?.toLowerCase();
  const common = childElements(types, "Default").find(
    (type) => type.getAttribute("Extension")?.toLowerCase() === ending,
  );
  return (own ?? common)?.getAttribute("ContentType") ?? null;
}

export function declareContentType(pack: XlsxPackage, name: string, type: string): void {
  const document = pack.xml(part);
  appendElement(root(document), "Override", { PartName: `/${name}`, ContentType: type });
  pack.set(part, document);
}

/** Takes a part out together with its declaration. Relationships to it are the caller's. */
export function removePart(pack: XlsxPackage, name: string): void {
  const document = pack.xml(part);
  const types = root(document);
  for (const type of childElements(types, "Override")) {
    if (type.getAttribute("PartName")?.toLowerCase() === `/${name}`.toLowerCase()) types.removeChild(type);
  }
  pack.set(part, document);
  pack.remove(name);
}
