import { cellAt, shownText } from "../cells";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";

/**
 * Columns about the same thing without those that only copy the first filled one, as a name repeated for
 * reading along a wide list or a lookup that gives errors, and without empty ones.
 */
export function withoutCopies(list: PupilList, found: readonly Heading[]): readonly Heading[] {
  const [first, ...others] = found.filter((heading) => !copies(list, heading, null));
  if (found.length < 2 || first === undefined || !alike(found)) return found;
  return [first, ...others.filter((heading) => !copies(list, heading, first))];
}

/** Said to be of one term, role and year. */
function alike([first, ...others]: readonly Heading[]): boolean {
  const said = (heading: Heading | undefined): string =>
    JSON.stringify({ ...heading?.meaning, loose: false });
  return others.every((heading) => said(heading) === said(first));
}

/** Every cell is blank, an error, or the same as in the other column. */
function copies(list: PupilList, { column }: Heading, other: Heading | null): boolean {
  for (let row = list.firstRow; row < list.endRow; row++) {
    const cell = cellAt(list.sheet, row, column);
    if (cell === null || cell.type === "error") continue;
    const same = other === null ? null : cellAt(list.sheet, row, other.column);
    if (shownText(cell).trim() !== shownText(same).trim()) return false;
  }
  return true;
}
