import { standingRow } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

const action = /^(?:progress:)?a-\d+$/;
const pupilPrefix = "pupil:";

/**
 * Puts keys right that did not travel with their rows: an officer may sort or copy cells without the hidden
 * column. A row is known by what stands in it: an action by the words last typed there, a pupil by the UPN.
 * Nothing on the sheet moves; only what we take a row for is mended.
 * @param remembered text of each action when it was last seen, by id
 */
export function mendKeys(layout: StandingLayout, remembered: ReadonlyMap<string, string>): StandingLayout {
  const keys = [...layout.keys];
  mendActions(layout, keys, remembered);
  mendPupils(layout, keys);
  return { ...layout, keys };
}

function mendActions(
  layout: StandingLayout,
  keys: (string | null)[],
  remembered: ReadonlyMap<string, string>,
): void {
  const owner = new Map([...remembered].map(([id, text]) => [text, id]));
  const wanted = layout.keys.map((_, row) => owner.get(textIn(layout, row, "action")) ?? null);
  const settled = new Set(layout.keys.filter((key, row) => key !== null && key === wanted[row]));
  wanted.forEach((id, row) => {
    const open = keys[row] === null || action.test(keys[row] ?? "");
    if (id === null || !open || keys[row] === id || settled.has(id)) return;
    settled.add(id);
    const holder = keys.indexOf(id);
    if (holder >= 0) keys[holder] = null;
    keys[row] = id;
  });
}

function mendPupils(layout: StandingLayout, keys: (string | null)[]): void {
  const known = new Set(layout.keys);
  const shown = layout.keys.map((key, row) =>
    key?.startsWith(pupilPrefix) ? pupilPrefix + textIn(layout, row, "upn") : null,
  );
  const misplaced = shown.flatMap((key, row) =>
    key !== null && key !== layout.keys[row] && known.has(key) ? [row] : [],
  );
  const moved = misplaced.map((row) => shown[row] ?? null);
  if (new Set(moved).size !== moved.length) return;
  const left = new Set(misplaced.map((row) => layout.keys[row] ?? null));
  if (moved.some((key) => !left.has(key))) return;
  misplaced.forEach((row, index) => (keys[row] = moved[index] ?? null));
}

function textIn(layout: StandingLayout, row: number, column: string): string {
  return standingRow(layout, row, "").cells.get(column)?.text ?? "";
}
