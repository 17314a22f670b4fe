import { cellAt, filledColumns, shownText } from "../cells";
import type { FieldReader } from "../rows/fieldReader";
import { birthKey, namesApart, sheetKey, taggedKey } from "./pupilKey";
import type { PupilIdentity } from "./readPupil";
import { identityPlace } from "./identityPlace";
import { maybeSamePerson } from "./samePerson";
import { settleRows } from "./settleRows";
import type { CountingRow } from "./settleRows";

/** A row of a list and who it is about. */
interface IdentifiedRow {
  readonly reader: FieldReader;
  readonly identity: PupilIdentity;
}

/** A row that is a pupil of its own. */
export interface KnownRow extends IdentifiedRow {
  readonly key: string;
  readonly counts: CountingRow;
}

/**
 * Gives every row its key. Of several rows with one number one counts, the first unless the officer says
 * otherwise, as long as they can be about one person. Namesakes born on one day without any number are one
 * pupil only when their rows are the same; otherwise both stay, with keys of their own, and are noted.
 */
export function withoutTwins(rows: readonly IdentifiedRow[]): KnownRow[] {
  return new TwinSearch(rows).known();
}

class TwinSearch {
  /** Rows by key, in the order of the list; more than one row are one pupil's. */
  private readonly groups = new Map<string, IdentifiedRow[]>();
  private readonly names = new Map<string, number>();
  private readonly tagged: ReadonlySet<string>;
  private readonly firstTagged = new Map<string, IdentifiedRow>();
  private readonly upnByBirth = new Map<string, IdentifiedRow>();

  constructor(private readonly rows: readonly IdentifiedRow[]) {
    this.tagged = taggedNamesakes(rows);
  }

  known(): KnownRow[] {
    for (const row of this.rows) this.place(row);
    const counting = new Map<FieldReader, { readonly key: string; readonly counts: CountingRow }>();
    const settle = settleRows(this.rows[0]?.reader, this.differing());
    for (const [key, [first, ...others]] of this.groups) {
      if (first === undefined) continue;
      const counts = settle([first.reader, ...others.map(({ reader }) => reader)]);
      counting.set(counts.reader, { key, counts });
      if (counts.twice !== null) for (const other of others) noteTwice(first, other, key, counts.twice);
    }
    return this.rows.flatMap((row) => {
      const found = counting.get(row.reader);
      if (found === undefined) return [];
      noteMissing(row.reader, row.identity);
      return [{ reader: row.reader, identity: row.identity, ...found }];
    });
  }

  /** Rows of pupils who stand more than once, with rows that differ. */
  private differing(): ReadonlyMap<string, readonly FieldReader[]> {
    const differing = [...this.groups].filter(([, [first, ...others]]) =>
      others.some(({ reader }) => first !== undefined && !sameRow(first.reader, reader)),
    );
    return new Map(differing.map(([key, group]) => [key, group.map(({ reader }) => reader)]));
  }

  private place(row: IdentifiedRow): void {
    const { reader, identity } = row;
    this.noteTwoUpns(row);
    this.noteTags(row);
    if (identity.key === null) return this.open(this.nameKey(row), row);
    const born = identity.dateOfBirth.kind === "value" ? identity.dateOfBirth.value : null;
    const byBirth = identity.key === identity.birthKey && born !== null;
    const { name, sheet } = identity;
    const keyed = (nth: number): string => {
      if (born === null) return sheetKey(name, sheet, nth);
      return byBirth && this.tagged.has(identity.key ?? "")
        ? taggedKey(name, born, nth)
        : birthKey(name, born, nth);
    };
    let key = byBirth ? keyed(1) : identity.key;
    let before = this.groups.get(key)?.[0];
    for (let nth = byBirth ? 2 : 1; before !== undefined; nth++) {
      const twin = byBirth ? sameRow(before.reader, reader) : maybeSamePerson(before.identity, identity);
      if (twin) return this.open(key, row);
      noteApart(byBirth ? "pupil-namesakes" : "upn-shared", before, row, key);
      key = keyed(nth);
      before = this.groups.get(key)?.[0];
    }
    this.open(key, row);
  }

  private open(key: string, row: IdentifiedRow): void {
    const group = this.groups.get(key) ?? [];
    group.push(row);
    this.groups.set(key, group);
  }

  private nameKey({ reader, identity: { name, sheet } }: IdentifiedRow): string {
    const nth = (this.names.get(name) ?? 0) + 1;
    this.names.set(name, nth);
    if (reader.list.side !== true) reader.note("pupil-without-key", identityPlace(reader), { group: "rows" });
    return sheetKey(name, sheet, nth);
  }

  /** One name and birth but for a tag such as "[UASC]" may be one pupil typed twice. */
  private noteTags(row: IdentifiedRow): void {
    const { key, name } = row.identity;
    if (key === null || !this.tagged.has(key)) return;
    const before = this.firstTagged.get(key);
    if (before === undefined) this.firstTagged.set(key, row);
    else if (!(namesApart(before.identity.name) && namesApart(name)))
      noteApart("pupil-namesakes", before, row, key);
  }

  /** Two UPNs for one name and birth are read as two pupils, which may be a slip. */
  private noteTwoUpns(row: IdentifiedRow): void {
    const { birthKey: born, upn } = row.identity;
    if (born === null || upn.kind !== "value") return;
    const before = this.upnByBirth.get(born);
    if (before === undefined) this.upnByBirth.set(born, row);
    else if (before.identity.key !== row.identity.key) noteApart("upn-two-of-one", before, row, born);
  }
}

function noteTwice(first: IdentifiedRow, other: IdentifiedRow, key: string, more: "first" | "last"): void {
  const also = [identityPlace(other.reader)];
  first.reader.note("pupil-twice", identityPlace(first.reader), { also, group: key, more });
}

/** Keys of name and birth that stand for names with different tags: the tags may tell twins apart. */
function taggedNamesakes(rows: readonly IdentifiedRow[]): ReadonlySet<string> {
  const full = new Map<string, Set<string>>();
  for (const { identity } of rows) {
    const { key, birthKey: born, dateOfBirth, name } = identity;
    if (born === null || key !== born || dateOfBirth.kind !== "value") continue;
    const names = full.get(born) ?? new Set<string>();
    full.set(born, names.add(taggedKey(name, dateOfBirth.value)));
  }
  return new Set([...full].filter(([, names]) => names.size > 1).map(([born]) => born));
}

function noteApart(
  code: "pupil-namesakes" | "upn-shared" | "upn-two-of-one",
  before: IdentifiedRow,
  row: IdentifiedRow,
  group: string,
): void {
  const number = shownText(before.reader.cellOf("upn") ?? before.reader.cellOf("localId"));
  before.reader.note(code, identityPlace(before.reader), {
    also: [identityPlace(row.reader)],
    group,
    ...(code === "upn-shared" ? { found: number } : {}),
  });
}

/** True when every filled cell is equal. */
function sameRow(first: FieldReader, second: FieldReader): boolean {
  const { sheet } = first.list;
  const columns = [...new Set([...filledColumns(sheet, first.row), ...filledColumns(sheet, second.row)])];
  const text = (row: number, column: number): string => shownText(cellAt(sheet, row, column)).trim();
  return columns.every((column) => text(first.row, column) === text(second.row, column));
}

function noteMissing(reader: FieldReader, { name }: PupilIdentity): void {
  const nameColumn = (["name", "surname", "forename"] as const)
    .map((field) => reader.placeOf(field))
    .find((at) => at !== null);
  if (nameColumn && name === `pupil in row ${reader.row + 1}`) reader.note("name-missing", nameColumn);
}
