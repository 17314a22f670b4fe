import { cellAddress, parseArea } from "../page/cellAddress";
import { relationshipsOf } from "../pack/relationships";
import { childElement, childElements, root } from "../pack/xml";
import type { XlsxPackage } from "../pack/xlsxPackage";
import { type RowShift, shiftRow } from "./rowShift";

/** Where a cell's row stands afterwards, 0-based; null when it went. */
type RowOf = (row: number, column: number) => number | null;

/** Moves an officer's notes, comment threads, pictures and charts on a sheet of ours along with its rows. */
export function shiftNotes(pack: XlsxPackage, sheetPart: string, shift: RowShift): void {
  moveNotes(pack, sheetPart, (row) => shiftRow(row, shift));
  for (const { kind, target } of relationshipsOf(pack, sheetPart))
    if (kind === "drawing" && pack.has(target)) shiftAnchors(pack, target, shift);
}

/** Moves notes and comment threads alone, as sorting does: pictures and charts stay where they are. */
export function moveNotes(pack: XlsxPackage, sheetPart: string, rowOf: RowOf): void {
  for (const { kind, target } of relationshipsOf(pack, sheetPart)) {
    if (!pack.has(target)) continue;
    if (kind === "comments" || kind === "threadedComment") moveComments(pack, target, rowOf);
    if (kind === "vmlDrawing") pack.set(target, moveNoteShapes(pack.text(target), rowOf));
  }
}

/** Notes hang in a list, threads right under the root; both name their cell in `ref`. A row takes its notes with it. */
function moveComments(pack: XlsxPackage, part: string, rowOf: RowOf): void {
  const document = pack.xml(part);
  const list = childElement(root(document), "commentList") ?? root(document);
  for (const comment of childElements(list)) {
    const area = parseArea(comment.getAttribute("ref") ?? "");
    if (!area) continue;
    const row = rowOf(area.firstRow, area.firstColumn);
    if (row === null) list.removeChild(comment);
    else comment.setAttribute("ref", cellAddress(row, area.firstColumn));
  }
  pack.set(part, document);
}

/** The boxes notes are shown in. VML is often no well-formed XML, so its text is changed, shape by shape. */
function moveNoteShapes(vml: string, rowOf: RowOf): string {
  return vml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape);
    if (!row) return shape;
    const column = Number(/<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1] ?? 0);
    const moved = rowOf(Number(row[1]), column);
    if (moved === null) return "";
    const by = moved - Number(row[1]);
    return shape
      .replace(row[0], `<x:Row>${moved}</x:Row>`)
      .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (_, open: string, places: string, close: string) => {
        const numbers = places.split(",").map(Number);
        return (
          open +
          numbers.map((place, index) => (index === 2 || index === 6 ? place + by : place)).join(", ") +
          close
        );
      });
  });
}

/** Pictures and charts that move with cells: both corners follow their rows. */
function shiftAnchors(pack: XlsxPackage, part: string, shift: RowShift): void {
  const document = pack.xml(part);
  for (const anchor of childElements(root(document))) {
    if (anchor.getAttribute("editAs") === "absolute") continue;
    for (const corner of [childElement(anchor, "from"), childElement(anchor, "to")]) {
      const row = corner && childElement(corner, "row");
      if (row) row.textContent = String(shiftRow(Number(row.textContent), shift) ?? shift.at);
    }
  }
  pack.set(part, document);
}
