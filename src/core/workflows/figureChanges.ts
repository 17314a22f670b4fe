import type { IndicatorResult, Rag } from "../analysis/results";
import { countOf, valueText } from "../plans/figures";
import { scorecardMark, scorecardRowKey } from "../plans/scorecard";
import { ragWords } from "../plans/wording";
import { standingCells } from "../sheet/typedText";
import type { StandingSheet } from "../sheet/typedText";

/** An indicator's figure as the scorecard prints it: "8.9%", "7 of 79" pupils, and its status. */
export interface ShownFigure {
  readonly value: string;
  readonly count: string;
  readonly rag: Rag;
}

/** One indicator before a refresh and after it. */
export interface FigureChange {
  readonly indicator: string;
  readonly title: string;
  /** As the scorecard stands; null where it has no such indicator yet, or its status cannot be read. */
  readonly before: ShownFigure | null;
  readonly now: ShownFigure;
  readonly isChanged: boolean;
}

const rags: ReadonlyMap<string, Rag> = new Map(
  Object.entries(ragWords).map(([rag, words]) => [words, rag as Rag]),
);

/** Every indicator, old → new, in the order in which they are listed. */
export function figureChanges(
  indicators: readonly IndicatorResult[],
  standing: (mark: string) => StandingSheet | null,
): readonly FigureChange[] {
  const cellsOf = standingCells(standing(scorecardMark));
  return indicators.map((result) => {
    const { id, title } = result.indicator;
    const text = (column: string) => cellsOf(scorecardRowKey(id))?.get(column)?.text ?? "";
    const rag = rags.get(text("status"));
    // The scorecard has those not known on a line of their own.
    const count = text("pupils").replace("\n", ", ");
    const before = rag === undefined ? null : { value: text("value"), count, rag };
    const now = { value: valueText(result), count: countOf(result), rag: result.rag };
    return { indicator: id, title, before, now, isChanged: before === null || !isSame(before, now) };
  });
}

function isSame(one: ShownFigure, other: ShownFigure): boolean {
  return one.value === other.value && one.count === other.count && one.rag === other.rag;
}
