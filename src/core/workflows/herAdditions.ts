import { standingCell } from "../refresh/standingLayout";
import type { StandingLayout } from "../refresh/standingLayout";
import type { Block, DocumentCell, DocumentRow, SheetDocument, TableBlock } from "../sheet/sheetDocument";

/** A column that she put into a sheet of ours, or beside it. */
interface HerColumn {
  readonly id: string;
  /** 0-based, on the sheet. */
  readonly at: number;
  /** Id of the printed column of ours that it stands to the right of. */
  readonly after: string;
}

const herWidth = 16;

/**
 * A page with what she added to its sheet: columns of our tables with their headings, and whatever she typed
 * on the printed page outside our rows and columns, each where it stands. A column beside the printed page
 * comes along where it has a heading in the table's own row of headings: else it is a note of hers.
 */
export function withHerAdditions(document: SheetDocument, layout: StandingLayout): SheetDocument {
  const sheet = sheetOf(document, layout);
  const columns = sheet.columns.filter(({ at }) =>
    document.blocks.some((block) => block.kind === "table" && isInTable(block, at, sheet)),
  );
  const blocks = document.blocks.flatMap((block) =>
    block.kind === "table"
      ? [withColumns(block, columns, sheet), ...asRows(sheet.below(`${block.id}:end`))]
      : [
          {
            ...block,
            rows: block.rows.flatMap((row) => [row, ...sheet.beside(row.key), ...sheet.below(row.key)]),
          },
        ],
  );
  const { page } = document;
  return {
    ...document,
    columns: document.columns.flatMap((column) => [
      column,
      ...columns.filter(({ after }) => after === column.id).map(({ id }) => ({ id, width: herWidth })),
    ]),
    blocks: [...asRows(sheet.below(null)), ...blocks],
    page: {
      ...page,
      printTo: columns.filter(({ after }) => after === page.printTo).at(-1)?.id ?? page.printTo,
    },
  };
}

function asRows(rows: readonly DocumentRow[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: "rows", rows }];
}

interface HerSheet {
  readonly columns: readonly HerColumn[];
  /** True within the printed page. */
  isPrinted(at: number): boolean;
  textAt(key: string, at: number): string;
  /** Her cells in the row, outside tables. */
  beside(key: string): readonly DocumentRow[];
  /** Her rows below the row with that key; null for the top of the sheet. */
  below(key: string | null): readonly DocumentRow[];
}

function sheetOf({ columns, page }: SheetDocument, layout: StandingLayout): HerSheet {
  const printed = columns
    .slice(0, columns.findIndex(({ id }) => id === page.printTo) + 1)
    .map(({ id }) => id);
  const places = printed.flatMap((id) => layout.columns.get(id) ?? []);
  const last = Math.max(...places);
  const ours = new Set(layout.columns.values());
  const rows = layout.sheet.rows;
  const text = (row: number, at: number): string => standingCell(rows[row]?.[at])?.text ?? "";
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !ours.has(at));
  const inPage = (row: number, among: readonly number[]) =>
    among
      .filter((at) => at <= last)
      .map((at) => text(row, at))
      .filter((said) => said !== "");
  return {
    columns: free.map((at) => ({ id: `hers:${at}`, at, after: leftOf(at, printed, layout) })),
    isPrinted: (at) => at <= last,
    textAt: (key, at) => text(layout.keys.indexOf(key), at),
    beside: (key) => herRows([inPage(layout.keys.indexOf(key), free)], `hers:beside:${key}`, printed),
    below: (key) => {
      const from = key === null ? 0 : layout.keys.indexOf(key) + 1;
      if (key !== null && from === 0) return [];
      const next = layout.keys.findIndex((other, row) => row >= from && other !== null);
      const end = next < 0 ? rows.length : next;
      const all = Array.from({ length: width }, (_, at) => at);
      const found = Array.from({ length: end - from }, (_, nth) => inPage(from + nth, all));
      return herRows(found, `hers:below:${key ?? ""}`, printed);
    },
  };
}

function leftOf(at: number, printed: readonly string[], { columns }: StandingLayout): string {
  const left = printed.filter((id) => (columns.get(id) ?? Infinity) < at);
  return left.at(-1) ?? printed[0] ?? "";
}

/** Rows of hers as they read: one text over the whole page, or cells side by side; a blank row parts them. */
function herRows(
  rows: readonly (readonly string[])[],
  key: string,
  printed: readonly string[],
): readonly DocumentRow[] {
  const parts: (readonly string[])[][] = [[]];
  for (const texts of rows) {
    if (texts.length > 0) parts.at(-1)?.push(texts);
    else parts.push([]);
  }
  return parts.flatMap((part, nth) => partRows(part, `${key}:${nth}`, printed));
}

function partRows(
  part: readonly (readonly string[])[],
  key: string,
  printed: readonly string[],
): readonly DocumentRow[] {
  const most = Math.min(printed.length, Math.max(0, ...part.map(({ length }) => length)));
  return part.map((texts, nth) => ({
    key: `${key}:${nth}`,
    cells: printed.slice(0, most).map((column, at): DocumentCell => {
      const isLast = at === most - 1;
      const text = isLast ? texts.slice(at).join(" ") : (texts[at] ?? "");
      const to = isLast ? (printed.at(-1) ?? column) : column;
      return { column, to, look: most === 1 ? "body" : "cell", content: { kind: "text", text } };
    }),
  }));
}

function isInTable({ id, rows }: TableBlock, at: number, sheet: HerSheet): boolean {
  if (sheet.textAt(`${id}:head`, at) !== "") return true;
  return sheet.isPrinted(at) && rows.some(({ key }) => sheet.textAt(key, at) !== "");
}

function withColumns(block: TableBlock, columns: readonly HerColumn[], sheet: HerSheet): TableBlock {
  const own = columns.filter(({ at }) => isInTable(block, at, sheet));
  return {
    ...block,
    columns: block.columns.flatMap((column) => [
      column,
      ...own
        .filter(({ after }) => after === column.column)
        .map(({ id, at }) => ({
          column: id,
          heading: sheet.textAt(`${block.id}:head`, at),
          look: "tableHead" as const,
        })),
    ]),
    rows: block.rows.map((row) => ({
      ...row,
      cells: [
        ...row.cells,
        ...own.map(({ id, at }): DocumentCell => {
          const text = sheet.textAt(row.key, at);
          return { column: id, look: "cell", content: { kind: "text", text } };
        }),
      ],
    })),
  };
}
