import { parseDecimal } from "../../domain/exact";
import type { ReadContext } from "../readContext";
import { isPercentFormat, timesHundred } from "../values/percentText";
import type { IndicatorRow } from "./indicatorRow";

/**
 * The target of a percentage, on the 0-100 scale. A bare 0.13 may be 13% that lost its format or truly
 * 0.13%: it is noted and asked about, and taken for 13%.
 */
export function percentTarget(
  cells: IndicatorRow,
  indicator: string,
  { questions }: ReadContext,
): string | null {
  const figure = cells.figure("target");
  const hundredfold = figure === null || !isBareShare(cells, figure) ? null : timesHundred(figure);
  if (figure === null || hundredfold === null) return figure;
  const options = [`${hundredfold}%`, `${figure}%`];
  const assumed = questions.decide({
    id: `target:${indicator}`,
    about: `target ${indicator} ${figure}`,
    text: () => `The target of ${indicator} says ${figure}. Is that ${options.join(" or ")}?`,
    at: cells.place("target"),
    options,
    likely: `${hundredfold}%`,
    scope: "workbook",
    settles: [],
  });
  cells.note("indicator-target-share", "target", { found: figure, more: assumed });
  return assumed.slice(0, -1);
}

function isBareShare(cells: IndicatorRow, figure: string): boolean {
  const exact = parseDecimal(figure);
  const signed = isPercentFormat(cells.format("target")) || cells.text("target").includes("%");
  return exact !== null && exact.gt(0) && exact.lt(1) && !signed;
}
