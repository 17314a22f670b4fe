import type { CellBorder, GridArea } from "../../core/sheet/grid";
import { columnsOf, moved, patches, rowsOf } from "./areas";
import type { Stroke } from "./pen";
import { stroke } from "./pen";
import type { StyleBlock } from "./styleFacets";

type Side = "top" | "bottom" | "left" | "right";
type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const weights = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;

/**
 * How each side is drawn. A run of cells with the same line below gets it in one go, the lines between
 * them included; lines above and to the right are drawn row by row and column by column.
 */
const sides: readonly {
  readonly side: Side;
  readonly edges: (area: GridArea) => readonly Edge[];
  readonly split: Split;
}[] = [
  {
    side: "bottom",
    edges: (area) => (rowsOf(area) > 1 ? ["EdgeBottom", "InsideHorizontal"] : ["EdgeBottom"]),
    split: "none",
  },
  {
    side: "left",
    edges: (area) => (columnsOf(area) > 1 ? ["EdgeLeft", "InsideVertical"] : ["EdgeLeft"]),
    split: "none",
  },
  { side: "top", edges: () => ["EdgeTop"], split: "rows" },
  { side: "right", edges: () => ["EdgeRight"], split: "columns" },
];

type Split = "none" | "rows" | "columns";

/**
 * Borders of a block. `draw` sets lines only, for new cells; `redraw` first takes away the lines that are
 * no longer wanted. Neighbours share an edge, so the upper and left rim of the block is left alone then.
 */
export function writeBorders(
  styles: StyleBlock,
  row: number,
  column: number,
  how: "draw" | "redraw",
): Stroke[] {
  const rubbed = how === "redraw" ? sides.flatMap(({ side }) => rub(styles, side, row, column)) : [];
  const drawn = sides.flatMap(({ side, edges, split }) => {
    const lines = styles.map((line) => line.map((style) => style?.[side] ?? undefined));
    const runs = patches(lines, nameOf).flatMap((patch) =>
      splitUp(patch.area, split).map((area) => ({ area, line: patch.value })),
    );
    return runs.flatMap(({ area, line }) =>
      edges(area).map((edge) => drawEdge(moved(area, row, column), edge, line)),
    );
  });
  return [...rubbed, ...drawn];
}

function nameOf({ weight, color }: CellBorder): string {
  return `${weight} ${color}`;
}

function splitUp(area: GridArea, split: Split): GridArea[] {
  if (split === "rows") {
    return Array.from({ length: rowsOf(area) }, (_, r) => ({
      ...area,
      firstRow: area.firstRow + r,
      lastRow: area.firstRow + r,
    }));
  }
  if (split === "none") return [area];
  return Array.from({ length: columnsOf(area) }, (_, c) => {
    const column = area.firstColumn + c;
    return { ...area, firstColumn: column, lastColumn: column };
  });
}

function drawEdge(area: GridArea, edge: Edge, line: CellBorder): Stroke {
  return stroke((pen) => {
    const border = pen.range(area).format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = weights[line.weight];
    border.color = `#${line.color}`;
  });
}

const outerEdges: Readonly<Record<Side, Edge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

function rub(styles: StyleBlock, side: Side, row: number, column: number): Stroke[] {
  const unwanted = styles.map((line, r) =>
    line.map((style, c) => (style && !style[side] && !isRim(side, r, c) ? true : undefined)),
  );
  const split: Split = side === "top" || side === "bottom" ? "rows" : "columns";
  return patches(unwanted)
    .flatMap(({ area }) => splitUp(area, split))
    .map((area) =>
      stroke((pen) => {
        pen.range(moved(area, row, column)).format.borders.getItem(outerEdges[side]).style = "None";
      }),
    );
}

function isRim(side: Side, row: number, column: number): boolean {
  return (side === "top" && row === 0) || (side === "left" && column === 0);
}
