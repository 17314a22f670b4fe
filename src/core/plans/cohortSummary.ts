import type { IndicatorResult } from "../analysis/results";
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
  const yes = result.buckets.filter(({ bucket }) => bucket === "yes").length;
  const no = result.buckets.filter(({ bucket }) => bucket === "no").length;
  return [
    `${cohort.label}: ${pupils(cohort.read)} read, ${cohort.counted} counted${left.length > 0 ? `, ${left.join(", ")}` : ""}.`,
    `Of those counted: ${yes} yes, ${no} no, ${result.notKnown} not known.`,
  ].join(" ");
}
