import { cellAt } from "../cells";
import { namesOf } from "../pupils/uniteLists";
import type { ReadList, ReadPupil } from "../pupils/readList";
import type { ReadContext } from "../readContext";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { headingPart } from "./findLayout";
import { IdentityColumns, otherNumber, otherNumberColumns } from "./rowIdentity";

/** Fields by which a list says what year group its pupils are in. */
const yearFields: readonly TrackerColumnId[] = ["yearGroup", "dateOfBirth"];

/** Whether a list says who its pupils are, beside what they achieved. */
export function isRoster({ headings, titles }: PupilList): boolean {
  const groups = headings.some(
    ({ meaning: { topic } }) => topic?.kind === "field" && yearFields.includes(topic.field),
  );
  return groups || titles[0]?.said.yearGroup != null;
}

/** A list of results by subject: from an examinations office, or without the pupils' year groups. */
export function isExport(list: PupilList): boolean {
  if (list.long?.layout.subject == null) return false;
  const { subject, qualificationNumber, when } = list.long.layout;
  const titled = headingPart(subject) !== "subject";
  return (
    titled || qualificationNumber !== null || when.some(({ part }) => part === "series") || !isRoster(list)
  );
}

/**
 * The pupils of each list, ready to unite: those of results exports come after the others and are found among
 * them by any number that both lists have. One who is in no other list is noted and left out, because
 * nothing says that the pupil belongs to the cohort. Exports stand alone where no list gives year groups. Lists
 * that only tell facts of pupils come last, as guests.
 */
export function joinExports(found: readonly ReadList[], context: ReadContext): (readonly ReadPupil[])[] {
  const sides = found.filter(({ list }) => list.side === true);
  const lists = found.filter(({ list }) => list.side !== true);
  const guests = sides.map(({ pupils }) => pupils.map((each) => ({ ...each, guest: true as const })));
  return [...withExports(lists, context), ...guests];
}

function withExports(lists: readonly ReadList[], context: ReadContext): (readonly ReadPupil[])[] {
  const rosters = lists.filter(({ list }) => !isExport(list));
  const exports = lists.filter(({ list }) => isExport(list));
  if (exports.length === 0 || !rosters.some(({ list, pupils }) => isRoster(list) && pupils.length > 0))
    return lists.map(({ pupils }) => pupils);
  const known = new Map<string, ReadPupil>();
  for (const list of rosters)
    for (const found of list.pupils)
      for (const name of allNames(list, found)) if (!known.has(name)) known.set(name, found);
  return [
    ...rosters.map(({ pupils }) => pupils),
    ...exports.map((list) => knownPupils(list, known, context)),
  ];
}

function knownPupils(
  list: ReadList,
  known: ReadonlyMap<string, ReadPupil>,
  { log }: ReadContext,
): ReadPupil[] {
  const column = new IdentityColumns(list.list).columns[0] ?? 0;
  return list.pupils.flatMap((found) => {
    const names = allNames(list, found);
    const same = names.map((name) => known.get(name)).find((each) => each !== undefined);
    if (same === undefined) {
      log.add("pupil-not-in-tracker", cellIn(list.list, found.pupil.row - 1, column), { group: "rows" });
      return [];
    }
    const { key, upn, localId } = same.pupil;
    return [{ pupil: { ...found.pupil, key, upn, localId }, birthKey: same.birthKey }];
  });
}

/** Everything that a pupil may be found by on another list, surest first. */
function allNames({ list }: ReadList, { pupil, birthKey }: ReadPupil): string[] {
  const numbers = otherNumberColumns(list).flatMap(([kind, column]) => {
    const number = otherNumber(cellAt(list.sheet, pupil.row - 1, column));
    return number === "" ? [] : [`${kind} ${number}`];
  });
  return [...namesOf(pupil, birthKey), ...numbers];
}
