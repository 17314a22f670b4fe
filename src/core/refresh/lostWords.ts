import type { IsoDate } from "../domain/isoDate";
import { fingerprint } from "./fingerprint";
import type { GoneText, WhyGone } from "./refreshMemory";

/** What was typed on one row, or in one column that she deleted, and lost its place, about which she has not decided yet. */
export interface LostWords {
  /** Short, and the same until she decides. */
  readonly id: string;
  readonly mark: string;
  /** Sheet name when it was last seen. */
  readonly sheet: string;
  /** Of the row, or of the first where a column went. */
  readonly key: string;
  readonly since: IsoDate;
  readonly why: WhyGone;
  readonly cells: readonly GoneText[];
}

/** The texts that still wait for her, row by row and column by column, oldest first. */
export function lostWords(gone: readonly GoneText[]): readonly LostWords[] {
  const rows = new Map<string, GoneText[]>();
  for (const text of gone.filter(({ leftOut }) => !leftOut)) {
    const together = text.why === "column" ? text.column : text.key;
    const row = JSON.stringify([text.mark, together, text.since, text.why]);
    rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows].flatMap(([row, cells]) => {
    const [first] = cells;
    if (!first) return [];
    const { mark, sheet, key, since, why } = first;
    const said = cells.map(({ column, text }) => [column, text]);
    return [{ id: fingerprint(row + JSON.stringify(said)).slice(0, 8), mark, sheet, key, since, why, cells }];
  });
}
