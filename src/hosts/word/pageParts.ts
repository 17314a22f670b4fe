import type { Block, SheetDocument, TableBlock } from "../../core/sheet/sheetDocument";
import type { Look } from "../../core/sheet/theme";
import { printAreaOf } from "./printedRows";
import type { PrintArea, PrintedCell, PrintedRow } from "./printedRows";
import { roleOf } from "./wordRoles";
import type { WordRole } from "./wordRoles";

export interface ParagraphPart {
  readonly kind: "paragraph";
  readonly role: WordRole;
  readonly text: string;
  readonly look: Look;
}

/** A page's title has level 1, and no level is left out below it. */
export interface HeadingPart {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface BulletPart {
  readonly kind: "bullet";
  readonly text: string;
}

const headingLevels: Partial<Record<WordRole, 1 | 2 | 3>> = { title: 1, heading: 2, subheading: 3 };

/** A cell of a table; `width` in Excel's character units. */
export type PartCell = Pick<PrintedCell, "text" | "look" | "width">;

/** Rows of equal boundaries: no cell is ever merged, so that every cell has one column and one row. */
export interface TablePart {
  readonly kind: "table";
  readonly hasHead: boolean;
  /** True when the first cell of each row is its heading. */
  readonly hasRowHeads: boolean;
  readonly rows: readonly (readonly PartCell[])[];
}

export type Part = HeadingPart | ParagraphPart | BulletPart | TablePart;

/**
 * A page as paragraphs, bullets and plain tables, in reading order. What stands to the right of the print area,
 * hidden keys, blank air and boxes nobody filled in a list are left out; a form's blank box stays.
 *
 * @param isNew false when the page's sheet stands in the workbook
 */
export function pageParts(page: SheetDocument, isNew: boolean): readonly Part[] {
  const area = printAreaOf(page, isNew);
  return withHeadings(page.blocks.flatMap((block) => blockParts(block, area)));
}

/** A subheading straight below the title has level 2: screen readers take a level left out for something missed. */
function withHeadings(parts: readonly Part[]): readonly Part[] {
  let last = 1;
  return parts.map((part) => {
    const wanted = part.kind === "paragraph" ? headingLevels[part.role] : undefined;
    if (part.kind !== "paragraph" || wanted === undefined) return part;
    const level = wanted > last + 1 ? 2 : wanted;
    last = wanted === 3 ? last : wanted;
    return { kind: "heading", level, text: part.text };
  });
}

function blockParts(block: Block, area: PrintArea): readonly Part[] {
  if (block.kind === "table") return [listTable(block, area)];
  const parts: Part[] = [];
  let open: PrintedRow[] = [];
  const close = () => {
    if (open.length > 0) parts.push(tableOf(open));
    open = [];
  };
  for (const found of block.rows) {
    const row = area.read(found);
    if (!row) continue;
    const goesOn = isTableRow(row) && open[0] !== undefined && !isHead(row) && sameBoundaries(open[0], row);
    if (!goesOn) close();
    if (isTableRow(row)) open.push(row);
    else parts.push(...proseOf(row));
  }
  close();
  return parts;
}

/** A list of rows under one heading row; a list without rows says so. */
function listTable({ columns, rows }: TableBlock, area: PrintArea): TablePart {
  const heads = columns
    .filter(({ column }) => area.columns.has(column))
    .map(({ column, heading, look }) => ({
      column,
      text: heading,
      look,
      width: area.columns.get(column) ?? 0,
    }));
  const body = rows
    .flatMap((row) => {
      const printed = area.read(row);
      return printed ? [new Map(printed.map((cell) => [cell.column, cell]))] : [];
    })
    .map((row) =>
      heads.map(({ column, width }) => row.get(column) ?? { text: "", look: "cell" as const, width }),
    );
  const none = heads.map(({ width }, nth) => ({
    text: nth === 1 ? "None yet" : "",
    look: "cell" as const,
    width,
  }));
  return {
    kind: "table",
    hasHead: true,
    hasRowHeads: false,
    rows: [heads, ...(body.length > 0 ? body : [none])],
  };
}

function isTableRow(row: PrintedRow): boolean {
  const roles = new Set(row.map(({ look }) => roleOf(look)));
  if (roles.has("title")) return false;
  if (roles.has("columnHead") || roles.has("count")) return true;
  return row.filter(({ look }) => look !== "bullet").length > 1;
}

function isHead(row: PrintedRow): boolean {
  return row.every(({ look }) => roleOf(look) === "columnHead");
}

function sameBoundaries(one: PrintedRow, other: PrintedRow): boolean {
  const ends = (row: PrintedRow) => row.map(({ column, to }) => `${column}-${to}`).join(" ");
  return ends(one) === ends(other);
}

/** Title with its appendix label, a bullet with its sentence, or one paragraph. */
function proseOf(row: PrintedRow): Part[] {
  const isBullet = row.some(({ look }) => look === "bullet");
  return row
    .filter(({ look, text }) => look !== "bullet" && text !== "")
    .map(({ text, look }) => {
      const role = roleOf(look);
      if (isBullet) return { kind: "bullet", text };
      return { kind: "paragraph", role: role === "cell" ? "body" : role, text, look };
    });
}

/** A row whose heading is blank goes on in the cell above, as further paragraphs. */
function tableOf(rows: readonly PrintedRow[]): TablePart {
  const hasHead = rows[0] !== undefined && isHead(rows[0]);
  const hasRowHeads = rows.every(([first]) => first !== undefined && roleOf(first.look) === "rowHead");
  const joined: (readonly PartCell[])[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (hasRowHeads && above && row[0]?.text === "") joined[joined.length - 1] = below(above, row);
    else joined.push(row);
  }
  return { kind: "table", hasHead, hasRowHeads, rows: joined };
}

function below(above: readonly PartCell[], row: PrintedRow): readonly PartCell[] {
  return above.map((cell, nth) => {
    const more = row[nth]?.text ?? "";
    return more === "" ? cell : { ...cell, text: `${cell.text}\n${more}` };
  });
}
