import { cellAt, shownText } from "../cells";
import { readPart } from "../headings/readPart";
import type { RoleWord } from "../headings/qualifierWords";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { LongLayout } from "./longLayout";

/**
 * The layout of a list with a row for each pupil and kind of grade, subjects across: "Target" and "Actual" beneath
 * each other in a column that may have no heading. Null where no column holds mostly such words.
 */
export function typesAcross(list: PupilList): LongLayout | null {
  const values = list.headings.filter(
    ({ meaning: { topic } }) => topic?.kind === "grade" || topic?.kind === "vocational",
  );
  if (values.length === 0) return null;
  const type = list.headings.find(
    ({ meaning, column }) => meaning.topic === null && holdsRoles(list, column),
  );
  if (type === undefined) return null;
  const taken: ReadonlySet<Heading> = new Set([type, ...values]);
  return {
    subject: null,
    qualifications: [],
    qualificationNumber: null,
    when: [],
    types: [type],
    values,
    details: list.headings.filter((heading) => !taken.has(heading)),
  };
}

const firstCells = 20;

/** Words of a role in most of the filled cells, and of more than one role; the first cells must show it. */
function holdsRoles({ sheet, firstRow, endRow }: PupilList, column: number): boolean {
  const known = new Map<string, RoleWord | null>();
  const roles = new Set<RoleWord>();
  let [filled, saying] = [0, 0];
  for (let row = firstRow; row < endRow; row++) {
    const cell = cellAt(sheet, row, column);
    if (cell === null) continue;
    const text = shownText(cell).trim();
    const role = known.has(text) ? (known.get(text) ?? null) : roleOf(text);
    known.set(text, role);
    filled++;
    if (role !== null) saying++;
    if (role !== null) roles.add(role);
    if (filled === firstCells && saying * 2 < filled) return false;
  }
  return roles.size > 1 && saying * 2 >= filled;
}

const longest = 40;

function roleOf(text: string): RoleWord | null {
  if (text.length > longest) return null;
  const { core, role } = readPart(text);
  return core === "" ? role : null;
}
