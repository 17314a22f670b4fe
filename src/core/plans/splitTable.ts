import type { IndicatorResult, Split, SplitRow } from "../analysis/results";
import { printedPercent } from "../domain/exact";
import { cell, gap, row, span } from "../sheet/blocks";
import type { Content, DocumentCell, DocumentRow } from "../sheet/sheetDocument";
import type { Look } from "../sheet/theme";
import { figureText, shareOf } from "./figures";
import { countCell, line } from "./pageParts";

type Counted = Omit<SplitRow, "code" | "weight">;

/** Below this a row's figure is not printed, only its counts. */
const smallestGroup = 10;

/** One split with its total and a line that says what it adds up to; the headings name what is a share of what. */
export function splitTable(result: IndicatorResult, split: Split): DocumentRow[] {
  const id = `${split.by}:${split.provision ?? "all"}`;
  return [
    gap(`${id}:gap`),
    headRow(`${id}:head`, split, result),
    ...split.rows.map((found) => row(`${id}:row:${found.code}`, ...cells(result, split, found, "cell"))),
    row(`${id}:total`, ...cells(result, split, totalOf(split, result), "total")),
    line(`${id}:sum`, "note", sumText(split), "first", "value"),
  ];
}

/** What the columns of outcomes are called: a fact is so or not, and nobody attains it. */
function outcomeHeads({ measure }: IndicatorResult): readonly (readonly [column: string, heading: string])[] {
  if (measure?.kind === "mean")
    return [
      ["yes", "Scored"],
      ["unknown", "Not known"],
      ["value", "Mean"],
    ];
  const [yes, no] = measure?.reads === "facts" ? ["Yes", "No"] : ["Attained", "Not attained"];
  return [
    ["yes", yes],
    ["no", no],
    ["unknown", "Not known"],
    ["value", `% ${yes.toLowerCase()}`],
  ];
}

function headRow(key: string, split: Split, result: IndicatorResult): DocumentRow {
  const headings: readonly (readonly [column: string, heading: string])[] = [
    ["n", "Pupils"],
    ["share", isPart(split) ? `% of these ${split.total}` : `% of all ${split.outOf}`],
    ...(isPart(split) ? [["ofAll", `% of all ${split.outOf}`] as const] : []),
    ...outcomeHeads(result),
  ];
  return row(
    key,
    cell("first", "tableHead", split.label),
    ...headings.map(([column, heading]) =>
      column === "share"
        ? shareCells(split, "tableHeadCentre", heading)
        : cell(column, "tableHeadCentre", heading),
    ),
  );
}

/** The share of a table's own pupils; over both columns where they are all there are. */
function shareCells(split: Split, look: Look, content: Content | string): DocumentCell {
  return isPart(split) ? cell("share", look, content) : span("share", "ofAll", look, content);
}

/** A table of needs is of some of the pupils, whether or not they are all of them this time. */
function isPart({ by }: Split): boolean {
  return by === "primaryNeed";
}

function cells(
  result: IndicatorResult,
  split: Split,
  found: Counted,
  kind: "cell" | "total",
): DocumentCell[] {
  const centre = kind === "cell" ? "cellCentre" : "totalCentre";
  const share = kind === "cell" ? "cellShare" : "totalShare";
  const isMean = result.measure?.kind === "mean";
  return [
    cell("first", kind, found.label),
    countCell("n", centre, found.n),
    shareCells(split, share, shareOf(found.n, split.total)),
    ...(isPart(split) ? [cell("ofAll", share, shareOf(found.n, split.outOf))] : []),
    ...(isMean
      ? [countCell("yes", centre, found.scored)]
      : [countCell("yes", centre, found.attained), countCell("no", centre, found.notAttained)]),
    countCell("unknown", centre, found.notKnown),
    cell("value", centre, figureOf(result, found)),
  ];
}

/** The row's own figure, of at least ten pupils with an outcome. */
function figureOf(result: IndicatorResult, { value, attained, notAttained, scored }: Counted): string {
  const known = attained + notAttained + scored;
  return value === null || known < smallestGroup ? "–" : figureText(value, result);
}

/**
 * The rows together. The figure is the indicator's own where everyone counted is in the table; of some of the
 * pupils only a share is worked out, as a mean has the scores behind it and these are not on the page.
 */
function totalOf(split: Split, result: IndicatorResult): Counted {
  const sum = (count: (row: SplitRow) => number): number =>
    split.rows.reduce((total, found) => total + count(found), 0);
  const [attained, known] = [sum((row) => row.attained), sum((row) => row.attained + row.notAttained)];
  const ofPart = known === 0 ? null : printedPercent(attained, known);
  return {
    label: "Total",
    n: sum(({ n }) => n),
    attained,
    notAttained: known - attained,
    scored: sum(({ scored }) => scored),
    notKnown: sum(({ notKnown }) => notKnown),
    value: split.total === split.outOf ? result.value : ofPart,
  };
}

function sumText(split: Split): string {
  const { rows, total, outOf, provision } = split;
  const adds = `Adds up to ${rows.reduce((all, { n }) => all + n, 0)} of ${total}`;
  if (!isPart(split)) return `${adds} counted.`;
  const denominator = provision === "all" ? " with SEN, DfE's denominator for needs" : "";
  return `${adds}${denominator}; these are ${total} of the ${outOf} counted.`;
}
