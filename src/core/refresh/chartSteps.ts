import { chartName, isChartRow } from "../domain/ownSheets";
import type { Grid } from "../sheet/grid";
import type { AlignedRows } from "./alignRows";
import type { Step } from "./changeSet";
import type { StandingLayout } from "./standingLayout";

/**
 * A page that comes with a chart has it drawn, whatever stands; one that goes back to before its chart loses it.
 * Everything else leaves the chart alone: she may have moved it, restyled it or deleted it.
 */
export function chartSteps(grid: Grid, layout: StandingLayout, aligned: AlignedRows): readonly Step[] {
  if (!grid.chart) return losesChart(grid, layout) ? [{ kind: "removeChart", name: chartName }] : [];
  const { area, times, figures, targets, ...said } = grid.chart;
  const row = (index: number) => aligned.placeOf.get(grid.rows[index]?.key ?? "") ?? index;
  const column = (index: number) => layout.columns.get(grid.columns[index]?.id ?? "") ?? index;
  const place = {
    firstRow: row(area.firstRow),
    lastRow: row(area.lastRow),
    firstColumn: column(area.firstColumn),
    lastColumn: column(area.lastColumn),
  };
  const columns = { times: column(times), figures: column(figures), targets: column(targets) };
  return [{ kind: "drawChart", chart: { ...said, area: place, ...columns } }];
}

function losesChart(grid: Grid, { keys }: StandingLayout): boolean {
  const stood = keys.some((key) => key !== null && isChartRow(key));
  return stood && !grid.rows.some(({ key }) => isChartRow(key));
}
