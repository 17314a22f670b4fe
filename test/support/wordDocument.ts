import { DOMParser } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** One thing in the body of a Word document, as a screen reader meets it. */
export type Met =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "bullet" | "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly headRows: number; readonly rows: readonly (readonly string[])[] };

/** The body of a .docx in reading order; blank paragraphs are left out. */
export function wordBody(docx: Uint8Array): readonly Met[] {
  const body = documentOf(docx).getElementsByTagName("w:body")[0];
  return childrenOf(body).flatMap((element) => {
    if (element.tagName === "w:tbl") return [tableOf(element)];
    if (element.tagName !== "w:p") return [];
    const met = paragraphOf(element);
    return met.text === "" ? [] : [met];
  });
}

/** Tags that merge cells: a screen reader loses its place in them. */
export function mergedCells(docx: Uint8Array): number {
  const document = documentOf(docx);
  return ["w:gridSpan", "w:vMerge"].reduce((sum, tag) => sum + document.getElementsByTagName(tag).length, 0);
}

/** Every part of the archive as text, by name. */
export function wordParts(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function documentOf(docx: Uint8Array) {
  return new DOMParser().parseFromString(wordParts(docx).get("word/document.xml") ?? "", "text/xml");
}

function childrenOf(parent: Element | undefined): Element[] {
  return [...(parent?.childNodes ?? [])].filter((node): node is Element => node.nodeType === 1);
}

function paragraphOf(paragraph: Element) {
  const style = paragraph.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") ?? "";
  const level = /^Heading(\d)$/.exec(style)?.[1];
  const text = textOf(paragraph);
  if (level !== undefined) return { kind: "heading", level: Number(level), text } as const;
  const isBullet = paragraph.getElementsByTagName("w:numPr").length > 0;
  return { kind: isBullet ? "bullet" : "paragraph", text } as const;
}

function tableOf(table: Element): Met {
  const rows = childrenOf(table).filter(({ tagName }) => tagName === "w:tr");
  const headRows = rows.filter((row) => row.getElementsByTagName("w:tblHeader").length > 0).length;
  return {
    kind: "table",
    headRows,
    rows: rows.map((row) =>
      childrenOf(row)
        .filter(({ tagName }) => tagName === "w:tc")
        .map((cell) =>
          childrenOf(cell)
            .filter(({ tagName }) => tagName === "w:p")
            .map(textOf)
            .join("\n"),
        ),
    ),
  };
}

/** Runs joined, line breaks as line breaks. */
function textOf(paragraph: Element): string {
  return [...paragraph.getElementsByTagName("w:r")]
    .flatMap((run) => childrenOf(run))
    .map((part) => (part.tagName === "w:br" ? "\n" : part.tagName === "w:t" ? (part.textContent ?? "") : ""))
    .join("");
}
