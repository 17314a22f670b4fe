import type { GridArea, CellBorder } from "../../../src/core/sheet/grid";
import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import { placesIn } from "../model/areas";
import { cellAt, openCell } from "../model/sheet";
import type { LiveRange } from "../model/workbook";
import { standing } from "../model/workbook";
import { sixDigits } from "./colours";

type Side = "top" | "bottom" | "left" | "right";

interface Edge {
  readonly range: LiveRange;
  readonly side: Side;
  /** The cells of the range whose side lies on this edge. */
  readonly cells: GridArea;
}

/** Which cells keep an edge. For inside lines that is inferred: Excel shows the line, not whose it is. */
const edges: Readonly<Record<string, { side: Side; cells: (area: GridArea) => GridArea }>> = {
  EdgeTop: { side: "top", cells: (area) => ({ ...area, lastRow: area.firstRow }) },
  EdgeBottom: { side: "bottom", cells: (area) => ({ ...area, firstRow: area.lastRow }) },
  EdgeLeft: { side: "left", cells: (area) => ({ ...area, lastColumn: area.firstColumn }) },
  EdgeRight: { side: "right", cells: (area) => ({ ...area, firstColumn: area.lastColumn }) },
  InsideHorizontal: { side: "bottom", cells: (area) => ({ ...area, lastRow: area.lastRow - 1 }) },
  InsideVertical: { side: "left", cells: (area) => ({ ...area, firstColumn: area.firstColumn + 1 }) },
};

const neighbours: Readonly<Record<Side, readonly [number, number, Side]>> = {
  top: [-1, 0, "bottom"],
  bottom: [1, 0, "top"],
  left: [0, -1, "right"],
  right: [0, 1, "left"],
};

const weights: Readonly<Record<string, CellBorder["weight"]>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
};

function draw(edge: Edge, change: (line: CellBorder) => CellBorder): void {
  for (const [row, column] of placesIn(edge.cells)) {
    const { format } = openCell(edge.range.sheet, row, column);
    format[edge.side] = change(format[edge.side] ?? { weight: "thin", color: "000000" });
  }
}

/** No line on an edge means none from the other side either: neighbours share it. */
function rub(edge: Edge): void {
  const [down, across, facing] = neighbours[edge.side];
  for (const [row, column] of placesIn(edge.cells)) {
    openCell(edge.range.sheet, row, column).format[edge.side] = null;
    const neighbour = cellAt(edge.range.sheet, row + down, column + across);
    if (neighbour) neighbour.format[facing] = null;
  }
}

const borderFace: ClassFace<Edge> = {
  name: "RangeBorder",
  setters: {
    style: (edge, style) => {
      if (style === "None") rub(edge);
      else if (style === "Continuous") draw(edge, (line) => line);
      else throw new Refusal("InvalidArgument");
    },
    weight: (edge, given) => {
      const weight = weights[String(given)];
      if (!weight) throw new Refusal("InvalidArgument");
      draw(edge, (line) => ({ ...line, weight }));
    },
    color: (edge, given) => {
      const color = sixDigits(given);
      draw(edge, (line) => ({ ...line, color }));
    },
  },
};

const bordersFace: ClassFace<LiveRange> = {
  name: "RangeBorderCollection",
  item: (range, key) => {
    const edge = edges[key];
    if (!edge) throw new Refusal("InvalidArgument");
    return hostObject(borderFace, { range, side: edge.side, cells: edge.cells(standing(range)) });
  },
};

export function bordersObject(range: LiveRange): HostObject {
  return hostObject(bordersFace, range);
}
