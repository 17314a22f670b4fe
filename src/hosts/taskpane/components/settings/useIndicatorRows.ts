import { useMemo } from "react";
import { indicatorBoxes, indicatorNames } from "../../../../core/workflows/indicatorChoices";
import type { BoxesFound } from "../../../../core/workflows/readBoxes";
import type { PlanBox } from "../../../../core/workflows/readPlans";
import { useBoxes } from "../../useBoxes";

/** Rows of an Indicators sheet of ours. */
export interface IndicatorRows {
  /** The boxes of an indicator's row; none where its row has no key or no id. */
  readonly boxesOf: (id: string) => readonly PlanBox[];
}

/** Null where the workbook has no such sheet, and until it is read. */
export function useIndicatorRows(): IndicatorRows | null {
  const ids = useBoxes("indicators", indicatorNames.id, "Indicator ID");
  const measures = useBoxes("indicators", indicatorNames.measure, "Measure");
  const target = useBoxes("indicators", indicatorBoxes.target, "Target");
  const unit = useBoxes("indicators", indicatorBoxes.toleranceUnit, "AMBER is decided by");
  const tolerance = useBoxes("indicators", indicatorBoxes.tolerance, "Tolerance");
  return useMemo(() => {
    if (!ids) return null;
    const keys = keysById(ids, measures);
    const columns = [target, unit, tolerance];
    return {
      boxesOf: (id) => columns.flatMap((column) => column?.boxes.get(keys.get(id.toLowerCase()) ?? "") ?? []),
    };
  }, [ids, measures, target, unit, tolerance]);
}

/** An indicator without an id of its own has that of its measure. */
function keysById(ids: BoxesFound, measures: BoxesFound | null): ReadonlyMap<string, string> {
  return new Map(
    [...ids.boxes].map(([key, { text }]) => [
      (text || measures?.boxes.get(key)?.text || "").toLowerCase(),
      key,
    ]),
  );
}
