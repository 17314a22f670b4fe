import { exactText, parseDecimal, percentOf, roundHalfUp } from "../../domain/exact";
import type { Measure } from "../../domain/measures/measure";
import type { SeriesPoint } from "../../domain/trends/seriesPoint";
import { timesHundred } from "../values/percentText";
import type { HistoryRow } from "./historyRow";

type Figure = Pick<SeriesPoint, "exact" | "value" | "numerator" | "denominator">;

/**
 * The figure of a row. Counts decide a share, else the exact figure decides, as long as it prints as the value
 * that stands beside it; a disagreement is noted. All null for a row without a figure; null for counts that
 * cannot belong together.
 */
export function historyFigure(row: HistoryRow, measure: Measure | null): Figure | null {
  const numerator = row.count("number");
  const denominator = row.count("outOf");
  const exact = row.figure("exact");
  const value = valueOf(row, measure, numerator !== null || exact !== null);
  const counts = { numerator, denominator };
  if (numerator !== null && denominator !== null && denominator > 0)
    return numerator > denominator
      ? impossible(row, counts)
      : shareFigure(row, value, numerator, denominator);
  if (value === null) return { ...counts, exact, value: exact };
  if (exact === null) return { ...counts, exact: value, value };
  if (printsAs(exact, value)) return { ...counts, exact, value };
  row.note("history-figures-disagree", "value", {
    more: `the exact figure beside it is ${exact}; the value is used`,
  });
  return { ...counts, exact: value, value };
}

function impossible(row: HistoryRow, { numerator, denominator }: Pick<Figure, "numerator" | "denominator">) {
  row.note("history-counts-impossible", "number", { found: `${numerator ?? ""} of ${denominator ?? ""}` });
  return null;
}

function shareFigure(row: HistoryRow, value: string | null, part: number, whole: number): Figure {
  const share = percentOf(part, whole);
  const exact = exactText(share);
  const printed = roundHalfUp(share, 1);
  if (value !== null && !printsAs(exact, value))
    row.note("history-figures-disagree", "value", {
      more: `${part} of ${whole} is ${printed}%; the counts are used`,
    });
  return { numerator: part, denominator: whole, exact, value: printed };
}

function printsAs(exact: string, value: string): boolean {
  const [whole, printed] = [parseDecimal(exact), parseDecimal(value)];
  const decimals = value.split(".")[1]?.length ?? 0;
  return whole !== null && printed?.equals(parseDecimal(roundHalfUp(whole, decimals)) ?? whole) === true;
}

/**
 * A percentage that stands as a share of 1, such as 0.122, is taken for 12.2; that is noted unless counts or the
 * exact figure beside it tell.
 */
function valueOf(row: HistoryRow, measure: Measure | null, told: boolean): string | null {
  const value = row.figure("value");
  const number = value === null ? null : parseDecimal(value);
  const isShare =
    measure?.unit === "percent" && number?.gt(0) === true && number.lt(1) && !row.isPercent("value");
  if (value === null || !isShare) return value;
  const percent = timesHundred(value);
  if (!told) row.note("history-figure-share", "value", { more: `${percent ?? ""}%` });
  return percent;
}
