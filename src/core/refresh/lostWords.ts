import type { IsoDate } from "../domain/isoDate";
import { fingerprint } from "./fingerprint";
import type { GoneText, WhyGone } from "./refreshMemory";

/** What was typed on one row and lost its place, about which she has not decided yet. */
export interface LostWords {
  /** Short, and the same until she decides. */
  readonly id: string;
  readonly mark: string;
  /** Sheet name when it was last seen. */
  readonly sheet: string;
  readonly key: string;
  readonly since: IsoDate;
  readonly why: WhyGone;
  readonly cells: readonly GoneText[];
}

/** The texts that still wait for her, row by row, oldest first. */
export function lostWords(gone: readonly GoneText[]): readonly LostWords[] {
  const rows = new Map<string, GoneText[]>();
  for (const text of gone.filter(({ leftOut }) => !leftOut)) {
    const row = JSON.stringify([text.mark, text.key, text.since, text.why]);
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
