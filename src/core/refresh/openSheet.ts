import type { Grid } from "../sheet/grid";
import type { AlignedRows } from "./alignRows";
import type { OpenSheet, RowGap } from "./journal";
import { blankRowsFrom, keyName } from "./mending";
import type { StandingLayout } from "./standingLayout";

/** What to remember of a sheet before it is written: the rows that come, and where they are put in. */
export function openSheet(
  mark: string,
  grid: Grid,
  layout: StandingLayout,
  { steps, placeOf, standingAt }: AlignedRows,
): OpenSheet {
  const fresh = grid.rows.filter(({ key }) => placeOf.has(key) && !standingAt.has(key));
  const keyAt = new Map([...placeOf].map(([key, place]) => [place, key]));
  const gaps = steps.flatMap((step): RowGap[] => {
    if (step.kind !== "insertRows") return [];
    const below = keyAt.get(step.before - 1) ?? "";
    const standing = standingAt.get(below);
    const blank = below === "" ? 0 : blankRowsFrom(layout, (standing ?? layout.keys.length) + 1);
    return [{ below: keyName(below), count: step.count, blank }];
  });
  return { mark, made: false, gaps, fresh: fresh.map(({ key }) => keyName(key)).join("") };
}

/** What an earlier try and this one leave open on one sheet, together. */
export function bothOpen(earlier: OpenSheet, later: OpenSheet): OpenSheet {
  const gaps = [...earlier.gaps];
  for (const gap of later.gaps) {
    const same = gaps.findIndex(({ below }) => below === gap.below);
    if (same < 0) gaps.push(gap);
    else gaps[same] = { ...gap, count: gap.count + (gaps[same]?.count ?? 0), blank: gaps[same]?.blank ?? 0 };
  }
  const { mark } = later;
  return { mark, made: earlier.made || later.made, gaps, fresh: earlier.fresh + later.fresh };
}
