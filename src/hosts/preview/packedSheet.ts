import type { ShownCell, ShownRow, ShownSheet } from "../xlsx/showing/shownSheet";

/**
 * A sheet on its way to the page, each row's cells as one text: a large tracker is handed over in a few milliseconds,
 * where a hundred thousand cells one by one would hold the page up for a second.
 */
export interface PackedSheet extends Omit<ShownSheet, "rows"> {
  readonly rows: readonly { readonly height: number; readonly cells: string }[];
}

export function packedSheet(sheet: ShownSheet): PackedSheet {
  return {
    ...sheet,
    rows: sheet.rows.map(({ height, cells }) => ({ height, cells: JSON.stringify(cells) })),
  };
}

/** The same sheet; a row is unpacked when it is first looked at. */
export function unpackedSheet(packed: PackedSheet): ShownSheet {
  return { ...packed, rows: packed.rows.map(({ height, cells }) => new UnpackedRow(height, cells)) };
}

class UnpackedRow implements ShownRow {
  private unpacked: readonly (ShownCell | null)[] | null = null;

  constructor(
    readonly height: number,
    private readonly packed: string,
  ) {}

  get cells(): readonly (ShownCell | null)[] {
    this.unpacked ??= JSON.parse(this.packed) as readonly (ShownCell | null)[];
    return this.unpacked;
  }
}
