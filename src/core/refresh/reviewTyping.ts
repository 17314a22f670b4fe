import type { IsoDate } from "../domain/isoDate";
import { isAddedColumn } from "../domain/ownSheets";
import { withoutLoneHeadings } from "./addedColumns";
import type { GoneText, RefreshMemory, TypedCopy, WhyGone } from "./refreshMemory";
import { columnAt, standingCell } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/** What became of the typed text that the store remembers. */
export interface TypingReview {
  /** Her filled cells as they will stand, those of sheets that no page is written for now among them. */
  readonly typed: readonly TypedCopy[];
  /** All text that lost its place, now or earlier, and has not come back. */
  readonly gone: readonly GoneText[];
  /** Filled cells that stand now. */
  readonly kept: number;
  /** Cells filled again from the store: their sheet had been deleted, or she wanted them back. */
  readonly putBack: number;
}

/** The workbook that a review looks at. */
export interface TypingNow {
  /** Filled cells of the pages that are written now, as they will stand. */
  readonly here: readonly TypedCopy[];
  /** What she wrote over cells of ours, which is replaced. */
  readonly overtyped: readonly TypedCopy[];
  /** Cells into which she puts words back. */
  readonly returning: readonly TypedCopy[];
  /** Marks of the pages that are written now. */
  readonly planned: ReadonlySet<string>;
  /** Marks of all sheets in the workbook. */
  readonly marks: ReadonlySet<string>;
  /** Our sheets as they stood when the refresh began. */
  readonly layouts: ReadonlyMap<string, StandingLayout>;
  readonly on: IsoDate;
}

/** Earlier wordings of one cell that are kept, and texts without a place in all. */
const versionsKept = 5;
const goneAtMost = 500;

/**
 * Compares typed text now with the store's copy. The sheet wins. What is gone is listed, never dropped silently;
 * what stands where it stood again, or has been moved, is not gone.
 */
export function reviewTyping(memory: Pick<RefreshMemory, "typed" | "gone">, now: TypingNow): TypingReview {
  const { here, planned, marks, layouts, on } = now;
  const elsewhere = memory.typed.filter(({ mark }) => !planned.has(mark));
  const carried = elsewhere.filter(({ mark }) => marks.has(mark));
  const filled = new Map(here.map((copy) => [placeOf(copy), copy]));
  const noted = (why: WhyGone) => (copy: TypedCopy) =>
    ({ ...copy, since: on, why, leftOut: why === "changed" }) as const;
  const missing = memory.typed
    .filter((copy) => planned.has(copy.mark) && filled.get(placeOf(copy))?.value !== copy.value)
    .map((copy) => noted(whyGone(copy, filled, layouts))(copy))
    .filter((text) => text.why !== "emptied" || !hasJoined(text, here, memory.typed));
  const fresh = [
    ...withoutLoneHeadings(withoutMoved(missing, here, memory.typed)),
    ...elsewhere.filter(({ mark }) => !marks.has(mark)).map(noted("sheet")),
    ...overtypedNow(now.overtyped, memory.gone, on),
  ];
  const earlier = memory.gone.filter(
    (text) => text.leftOut || filled.get(placeOf(text))?.value !== text.value,
  );
  const remembered = new Set([...memory.typed, ...memory.gone, ...now.returning].map(placeOf));
  return {
    typed: [...here, ...carried],
    gone: bounded([...earlier, ...fresh]),
    kept: here.filter((copy) => stood(copy, layouts)).length + carried.length,
    putBack: here.filter((copy) => !stood(copy, layouts) && remembered.has(placeOf(copy))).length,
  };
}

/** The name of a cell of hers, wherever its row and column stand. */
export function placeOf({ mark, key, column }: Pick<TypedCopy, "mark" | "key" | "column">): string {
  return [mark, key, column].join("\n");
}

/** What she wrote over cells of ours that is not among the texts without a place yet. */
export function overtypedNow(
  overtyped: readonly TypedCopy[],
  gone: readonly GoneText[],
  on: IsoDate,
): readonly GoneText[] {
  const fresh = overtyped.filter((copy) => !isNoted(copy, gone));
  return fresh.map((copy) => ({ ...copy, since: on, why: "overtyped", leftOut: false }));
}

/** What she wrote over a cell of ours was noted before, and the cell is not yet drawn again. */
export function isNoted(copy: TypedCopy, gone: readonly GoneText[]): boolean {
  return gone.some(
    (text) => text.why === "overtyped" && placeOf(text) === placeOf(copy) && text.text === copy.text,
  );
}

function stood({ mark, key, column }: TypedCopy, layouts: ReadonlyMap<string, StandingLayout>): boolean {
  return standingIn(layouts.get(mark), key, column) !== null;
}

function standingIn(layout: StandingLayout | undefined, key: string, column: string) {
  const row = layout?.keys.indexOf(key) ?? -1;
  return !layout || row < 0 ? null : standingCell(layout.sheet.rows[row]?.[columnAt(layout, column) ?? -1]);
}

function whyGone(
  copy: TypedCopy,
  filled: ReadonlyMap<string, TypedCopy>,
  layouts: ReadonlyMap<string, StandingLayout>,
): WhyGone {
  if (filled.has(placeOf(copy))) return "changed";
  const layout = layouts.get(copy.mark);
  const standing = standingIn(layout, copy.key, copy.column);
  // A default that stands there again is another answer of hers; her own words still there went with their row.
  if (standing) return standing.value === copy.value ? "row" : "changed";
  // What could not be drawn again with its sheet: a column of hers, on a row that the page still has.
  if (!layout) return isAddedColumn(copy.column) ? "column" : "row";
  if (!layout.keys.includes(copy.key)) return "row";
  return columnAt(layout, copy.column) === undefined ? "column" : "emptied";
}

/**
 * True for words that stand within another cell of hers on their row now and did not before: progress of a term that
 * is over joins the earlier ones, and a refresh may have stopped after that.
 */
function hasJoined(gone: TypedCopy, here: readonly TypedCopy[], remembered: readonly TypedCopy[]): boolean {
  const holdsIt = (copy: TypedCopy) =>
    copy.mark === gone.mark && copy.key === gone.key && copy.text.includes(gone.text);
  const before = new Set(remembered.filter(holdsIt).map(placeOf));
  return here.some((copy) => holdsIt(copy) && !before.has(placeOf(copy)));
}

/**
 * Leaves out what was cut and pasted: every text of a row stands in another cell of hers now, where it did not
 * stand before.
 */
function withoutMoved(
  missing: readonly GoneText[],
  here: readonly TypedCopy[],
  remembered: readonly TypedCopy[],
): readonly GoneText[] {
  const before = new Set(remembered.map((copy) => `${placeOf(copy)}\n${copy.text}`));
  const fresh = new Set(
    here.filter((copy) => !before.has(`${placeOf(copy)}\n${copy.text}`)).map(({ text }) => text),
  );
  const stays = new Set(
    missing
      .filter(({ text, why }) => why !== "changed" && !fresh.has(text))
      .map(({ mark, key }) => mark + key),
  );
  return missing.filter(({ mark, key, why }) => why === "changed" || stays.has(mark + key));
}

/** What she has not decided about is never dropped; of the rest the oldest go first. */
function bounded(gone: readonly GoneText[]): readonly GoneText[] {
  const later = new Map<string, number>();
  let settled = 0;
  const kept = [...gone].reverse().filter((text) => {
    if (!text.leftOut) return true;
    settled += 1;
    const versions = text.why === "changed" ? (later.get(placeOf(text)) ?? 0) + 1 : 0;
    later.set(placeOf(text), versions);
    return versions <= versionsKept && settled <= goneAtMost;
  });
  return kept.reverse();
}
