import { departedWords, pupilRatingsMark, pupilRowPrefix } from "../../domain/ownSheets";
import type { Pupil } from "../../domain/pupil";
import type { CellPlace, FindingLog } from "../findings/findingLog";
import type { RawSheet, RawWorkbook } from "../rawWorkbook";
import { ownRows } from "./ownRows";
import { nameWords } from "./pupilKey";
import type { ReadPupil } from "./readList";

/** A pupil as our sheet of ratings listed him or her at the last refresh. */
interface ListedPupil {
  readonly key: string;
  readonly name: string;
  readonly at: CellPlace;
}

/**
 * Notes who has joined and who has gone since the last refresh, by the keys on our sheet of pupil ratings;
 * nothing at the first run. A pupil whose number changed is told by the key of name and birth, else by a name
 * that stands once on either side.
 */
export function noteChanges(
  workbook: RawWorkbook,
  pupils: readonly Pupil[],
  read: readonly ReadPupil[],
  log: FindingLog,
): void {
  const sheet = workbook.sheets.find(({ mark }) => mark?.startsWith(pupilRatingsMark) === true);
  const listed = sheet === undefined ? [] : listedPupils(sheet);
  if (listed.length === 0) return;
  const before = new Set(listed.map(({ key }) => key));
  const now = new Set(pupils.map(({ key }) => key));
  const gone = listed.filter(({ key }) => !now.has(key));
  const rows = new Map(read.map((each) => [rowOf(each.pupil), each]));
  const joined = pupils.flatMap((pupil) => {
    const each = before.has(pupil.key) ? undefined : rows.get(rowOf(pupil));
    return each?.at === undefined ? [] : [{ ...each, pupil, at: each.at }];
  });
  const renumbered = new Map(joined.flatMap((each) => pairOf(each, joined, gone)));
  for (const each of joined) log.add(renumbered.has(each) ? "pupils-renumbered" : "pupils-joined", each.at);
  const found = new Set(renumbered.values());
  for (const each of gone) if (!found.has(each)) log.add("pupils-left", each.at);
}

/** The row that a pupil was first read from: of several lists the key may be another's. */
function rowOf({ sheet, row }: Pupil): string {
  return `${row} ${sheet}`;
}

type Joined = ReadPupil & { readonly at: CellPlace };

function pairOf(
  each: Joined,
  joined: readonly Joined[],
  gone: readonly ListedPupil[],
): (readonly [Joined, ListedPupil])[] {
  const byBirth = gone.find(({ key }) => key === each.birthKey);
  if (byBirth !== undefined) return [[each, byBirth]];
  const words = (name: string): string => nameWords(name).join(" ");
  const name = words(each.pupil.name);
  const same = gone.filter((other) => words(other.name) === name);
  const alone = joined.filter(({ pupil }) => words(pupil.name) === name).length === 1;
  const [only] = same;
  return alone && same.length === 1 && only !== undefined ? [[each, only]] : [];
}

/** Rows of pupils; those who had departed by then are not among them. */
function listedPupils(sheet: RawSheet): ListedPupil[] {
  return ownRows(sheet).flatMap((row) => {
    if (!row.key.startsWith(pupilRowPrefix) || row.text("overall") === departedWords) return [];
    const at = { sheet: sheet.name, row: row.row, column: Math.max(row.column("first"), 0) };
    return [{ key: row.key.slice(pupilRowPrefix.length), name: row.text("first"), at }];
  });
}
