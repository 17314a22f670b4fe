import type { Bucket, IndicatorResult } from "../analysis/results";
import { gap, row, span } from "../sheet/blocks";
import type { DocumentRow } from "../sheet/sheetDocument";
import { pupils } from "./figures";

/** One paragraph an indicator: read, counted, excluded by reason, cannot tell, yes, no, not known. */
export function cohortSummary(shown: readonly IndicatorResult[], lastColumn: string): DocumentRow[] {
  return shown.flatMap((result) => [
    gap(`${result.indicator.id}:gap`, 6),
    row(
      `${result.indicator.id}:title`,
      span("first", lastColumn, "subheading", `${result.indicator.id}: ${result.indicator.title}`),
    ),
    row(`${result.indicator.id}:counts`, span("first", lastColumn, "body", countsText(result))),
  ]);
}

function countsText(result: IndicatorResult): string {
  const { cohort } = result;
  if (!cohort) return "";
  const excluded = cohort.excluded.map(({ reason, count }) => `${count} excluded (${reason})`);
  const unsure = cohort.cannotTell > 0 ? [`${cohort.cannotTell} cannot tell`] : [];
  const left = [...excluded, ...unsure];
  return [
    `${cohort.label}: ${pupils(cohort.read)} read, ${cohort.counted} counted${left.length > 0 ? `, ${left.join(", ")}` : ""}.`,
    `Of those counted: ${[...placesText(result), `${result.notKnown} not known`].join(", ")}.`,
  ].join(" ");
}

/** "7 yes, 72 no", or "79 scored" for a mean; then those to whom the measure does not apply. */
function placesText({ buckets, measure, notApplicable }: IndicatorResult): string[] {
  const count = (wanted: Bucket): number => buckets.filter(({ bucket }) => bucket === wanted).length;
  const apart = notApplicable.map((row) => `${row.count} left out (${row.reason})`);
  return measure?.kind === "mean"
    ? [`${count("scored")} scored`, ...apart]
    : [`${count("yes")} yes`, `${count("no")} no`, ...apart];
}
