import { nameWords } from "../pupils/pupilKey";
import type { Questions } from "../questions";
import { IdentityColumns } from "../shapes/rowIdentity";
import type { RowIdentity } from "../shapes/rowIdentity";
import type { ClassifiedSheet } from "./classifySheets";
import { decideSheet, isWanted, isWantedAllTheSame, unwanted } from "./decideSheet";
import type { PupilList } from "./pupilList";
import { reasonAgainst } from "./sheetNames";

/**
 * Names or numbers with facts, such as attendance or interventions, on a sheet of their own or beside a list, become
 * part of the tracker where half of their pupils stand on its lists; the others are not read and say why.
 */
export function withSideLists(
  classified: readonly ClassifiedSheet[],
  questions: Questions,
): readonly ClassifiedSheet[] {
  if (!classified.some((each) => sideOf(each) !== null || besideOf(each).length > 0)) return classified;
  const known = new Set(
    classified.flatMap((each) => (each.role === "pupils" ? each.lists.flatMap(allNames) : [])),
  );
  return classified.map((each) => {
    const side = sideOf(each);
    if (side === null) return withBeside(each, known);
    const { sheet } = each;
    const against = reasonAgainst(sheet);
    if (!isOfKnown(side, known)) return against === null ? ofStrangers(each, side, questions) : each;
    if (against !== null && !decideSheet([side], against, questions)) return each;
    if (against === null && !isWanted([side], questions)) return { ...each, why: unwanted };
    const why = `facts of pupils who stand on other lists${against === null ? "" : `; ${against}`}`;
    return { sheet, role: "pupils", lists: [side], leftOut: [], sides: [], why };
  });
}

/** A sheet of nobody on another list is passed over, unless she says that they are pupils. */
function ofStrangers(each: ClassifiedSheet, side: PupilList, questions: Questions): ClassifiedSheet {
  if (!isWantedAllTheSame([side], questions)) return { ...each, why: strangers };
  const lists = [{ ...side, side: undefined }];
  return { sheet: each.sheet, role: "pupils", lists, leftOut: [], sides: [], why: wanted };
}

/** Lists of a sheet with those beside them that tell facts of known pupils; the others are named. */
function withBeside(each: ClassifiedSheet, known: ReadonlySet<string>): ClassifiedSheet {
  const sides = besideOf(each);
  if (each.role !== "pupils" || sides.length === 0) return each;
  const told = sides.map((side) => ({ side, joins: isOfKnown(side, known) }));
  const words = told.map(({ side, joins }) =>
    joins ? `facts of its pupils in ${side.area ?? ""}` : `in ${side.area ?? ""} ${strangers}`,
  );
  const joined = told.flatMap(({ side, joins }) => (joins ? [side] : []));
  return { ...each, lists: [...each.lists, ...joined], why: [each.why, ...words].join("; ") };
}

function besideOf(each: ClassifiedSheet): readonly PupilList[] {
  return each.role === "pupils" ? each.sides : [];
}

const wanted = "you chose to read it";
const strangers = "names or numbers found, but not those of pupils on another list";

function sideOf(each: ClassifiedSheet): PupilList | null {
  return each.role === "ignored" && each.search?.lists === null ? (each.search.side ?? null) : null;
}

function isOfKnown(side: PupilList, known: ReadonlySet<string>): boolean {
  const rows = rowsOf(side);
  const found = rows.filter((row) => namesOf(row).some((name) => known.has(name)));
  return found.length > 0 && found.length * 2 >= rows.length;
}

function allNames(list: PupilList): string[] {
  return rowsOf(list).flatMap(namesOf);
}

function rowsOf(list: PupilList): RowIdentity[] {
  const identity = new IdentityColumns(list);
  const rows: RowIdentity[] = [];
  for (let row = list.firstRow; row < list.endRow; row++) {
    const who = identity.read(row);
    if (who !== null) rows.push(who);
  }
  return rows;
}

/** Numbers counted from 1 could be anybody's. */
const countsOnly = /^own \d{1,3}$/;

function namesOf({ firm, name }: RowIdentity): string[] {
  const words = nameWords(name).join(" ");
  return [...firm.filter((each) => !countsOnly.test(each)), ...(words === "" ? [] : [`name ${words}`])];
}
