import type { GridArea } from "../../core/sheet/grid";
import { areaName, around, columnsOf, rowsOf } from "./areas";

/** Draws on one worksheet. The same area is asked of Excel once: a range costs three messages before it does anything. */
export class Pen {
  private readonly ranges = new Map<string, Excel.Range>();
  private worksheet: Excel.Worksheet | null = null;
  private drawn: GridArea | null = null;

  /**
   * `reach` finds the sheet or makes it, when the first stroke is due.
   * @param name of the sheet, for the words of a refusal; empty where nobody knows it
   */
  constructor(
    private readonly reach: () => Excel.Worksheet,
    readonly name = "",
  ) {}

  /** What was drawn on since this was last asked, "‘Plan’ (A5:I40)"; null where nothing was. */
  takePlace(): string | null {
    const area = this.drawn;
    this.drawn = null;
    if (!area || this.name === "") return null;
    return `‘${this.name}’ (${areaName(area)})`;
  }

  get sheet(): Excel.Worksheet {
    this.worksheet ??= this.reach();
    return this.worksheet;
  }

  range(area: GridArea): Excel.Range {
    this.drawn = this.drawn ? around(this.drawn, area) : area;
    const name = [area.firstRow, area.firstColumn, area.lastRow, area.lastColumn].join(" ");
    const known = this.ranges.get(name);
    if (known) return known;
    const made = this.sheet.getRangeByIndexes(area.firstRow, area.firstColumn, rowsOf(area), columnsOf(area));
    this.ranges.set(name, made);
    return made;
  }

  /** Rows have moved: an area is somewhere else from now on. */
  forgetRanges(): void {
    this.ranges.clear();
  }
}

/** One call to Excel, or a few that belong together; sent with others of its kind. */
export interface Stroke {
  /** Rough size of what goes over the wire. */
  readonly bytes: number;
  /** Name of the sheet that it draws on, where that is not the one that it is sent with. */
  readonly sheet?: string;
  readonly draw: (pen: Pen) => void;
  /** The same in smaller pieces, where it can be cut up. */
  readonly smaller?: (mostBytes: number) => readonly Stroke[];
}

const usualBytes = 400;

export function stroke(draw: (pen: Pen) => void, bytes = usualBytes): Stroke {
  return { draw, bytes };
}

/** Strokes that must go in one request: nothing can be sent between them. */
export function together(strokes: readonly Stroke[]): Stroke {
  const bytes = strokes.reduce((sum, each) => sum + each.bytes, 0);
  return stroke((pen) => strokes.forEach(({ draw }) => draw(pen)), bytes);
}
