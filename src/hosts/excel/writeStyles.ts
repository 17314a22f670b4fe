import { areaFrom, moved, patches } from "./areas";
import { writeBorders } from "./writeBorders";
import type { Stroke } from "./pen";
import { stroke } from "./pen";
import type { StyleBlock, StyleFacet } from "./styleFacets";
import { styleFacets } from "./styleFacets";

/** Heights and line breaks are measured in it. */
const fontName = "Arial";

/** Looks of cells that may have had others: every property is set, each in as few rectangles as it takes. */
export function restyle(styles: StyleBlock, row: number, column: number): Stroke[] {
  const all = patches(styles.map((line) => line.map((style) => (style ? true : undefined))));
  const fonts = all.map(({ area }) => fontStroke(moved(area, row, column)));
  const facets = styleFacets.flatMap((facet) => facetStrokes(facet, styles, row, column, () => true));
  return [...fonts, ...facets, ...writeBorders(styles, row, column, "redraw")];
}

/**
 * Looks of a new sheet from A1 on: the commonest value of each property for the whole area first, then
 * the cells that differ. What Excel gives a new cell anyway is not sent.
 */
export function styleNewSheet(styles: StyleBlock): Stroke[] {
  const width = Math.max(0, ...styles.map((line) => line.length));
  if (styles.length === 0 || width === 0) return [];
  const whole = areaFrom(0, 0, styles.length, width);
  const facets = styleFacets.flatMap((facet) => {
    const base = baseOf(facet, styles);
    const first = base === facet.usual ? [] : [stroke((pen) => facet.set(pen.range(whole), base as never))];
    return [...first, ...facetStrokes(facet, styles, 0, 0, (value) => value !== base)];
  });
  return [fontStroke(whole), ...facets, ...writeBorders(styles, 0, 0, "draw")];
}

function fontStroke(area: ReturnType<typeof areaFrom>): Stroke {
  return stroke((pen) => {
    pen.range(area).format.font.name = fontName;
  });
}

function facetStrokes(
  facet: StyleFacet,
  styles: StyleBlock,
  row: number,
  column: number,
  isSent: (value: ReturnType<StyleFacet["of"]>) => boolean,
): Stroke[] {
  const values = styles.map((line) =>
    line.map((style) => {
      const value = style ? facet.of(style) : undefined;
      return value !== undefined && isSent(value) ? value : undefined;
    }),
  );
  return patches(values).map(({ area, value }) =>
    stroke((pen) => facet.set(pen.range(moved(area, row, column)), value as never)),
  );
}

/** The value to give the whole area; where empty cells must stay as they are (fill, lock), Excel's own. */
function baseOf(facet: StyleFacet, styles: StyleBlock): ReturnType<StyleFacet["of"]> {
  const counts = new Map<ReturnType<StyleFacet["of"]>, number>();
  for (const style of styles.flat()) {
    if (style) counts.set(facet.of(style), (counts.get(facet.of(style)) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [facet.usual];
  return facet.showsWhenEmpty ? facet.usual : commonest;
}
