import type { IndicatorResult } from "../analysis/results";
import { figureText, signedDistance, unsignedDistance } from "./figures";

/** "England CLA 12%" with "(−3.1 points)" beneath, then the neighbours' mean; "–" without either. Missing figures are dashes. */
export function comparatorCell(result: IndicatorResult): string {
  const { comparator, neighbours } = result;
  const lines = [
    ...(comparator === null ? [] : [cellLine(comparator.label, comparator, result)]),
    ...(neighbours === null ? [] : [cellLine("Neighbours", neighbours, result)]),
  ];
  return lines.length === 0 ? "–" : lines.join("\n");
}

interface Beside {
  readonly value: string | null;
  readonly gap: string | null;
}

function cellLine(label: string, { value, gap }: Beside, result: IndicatorResult): string {
  const figure = value === null ? "–" : figureText(value, result);
  return gap === null ? `${label} ${figure}` : `${label} ${figure}\n(${signedDistance(gap, result)})`;
}

/** A sentence for each: figure, source and date, and how far ours is above or below. */
export function comparatorSentences(result: IndicatorResult): readonly string[] {
  return [comparatorSentence(result), neighboursSentence(result)].filter((text) => text !== "");
}

function comparatorSentence(result: IndicatorResult): string {
  const { comparator } = result;
  if (comparator === null) return "";
  const { label, value, source, date, gap, offered } = comparator;
  const from = [source, date, offered ? "published figure, as Indicators names none" : ""].filter(
    (part) => part !== "",
  );
  const figure = value === null ? ": no figure" : ` ${figureText(value, result)}`;
  return `${label}${figure}${from.length === 0 ? "" : ` (${from.join(", ")})`}${sideWords(gap, result)}.`;
}

function neighboursSentence(result: IndicatorResult): string {
  const { neighbours } = result;
  if (neighbours === null) return "";
  const { value, available, of, gap } = neighbours;
  if (value === null) return `Statistical neighbours: none of ${of} has a figure.`;
  const mean = `mean of ${available} of ${of} neighbours`;
  return `Statistical neighbours ${figureText(value, result)} (${mean})${sideWords(gap, result)}.`;
}

function sideWords(gap: string | null, result: IndicatorResult): string {
  if (gap === null) return "";
  if (Number(gap) === 0) return ": ours is the same as printed";
  return `: ours is ${unsignedDistance(gap, result)} ${gap.startsWith("-") ? "below" : "above"}`;
}
