import type { Pupil, Reading } from "../../domain/pupil";
import { hashText } from "../hashText";
import type { Period, ReadContext } from "../readContext";
import { mergedIdentity, mergedPupil } from "./mergedPupil";
import { nameWords } from "./pupilKey";
import { monthsTogether } from "./monthsTogether";
import { noteEarlierOnly } from "./noteEarlierOnly";
import { numberKey } from "./readIdentity";
import type { ReadPupil } from "./readList";
import { toldNow } from "./ofTheTerm";
import { maybeSamePerson } from "./samePerson";
import { sameNames } from "./sameNames";
import type { UnitedPupil } from "./unitedPupil";

/**
 * One pupil each from all lists, in the order read. The same pupil on two lists is found by UPN, then by
 * the tracker's own number, the ULN, then by name and date of birth; never by the name alone unless the officer
 * says so. A row may show that two found before are one. One number over two people is noted, and both stay.
 * Guests join the pupils they are found among and are never pupils of their own.
 */
export function uniteLists(
  lists: readonly (readonly ReadPupil[])[],
  period: Period,
  context: ReadContext,
): Pupil[] {
  const union = new Union(context, lists.length === 1);
  lists.forEach((list, index) => {
    const { same, asked } = sameNames(list, union.found, context);
    for (const each of list)
      if (!union.add(each, index, same.get(each) ?? null) && !asked.has(each)) noteGuest(each, list, context);
  });
  noteEarlierOnly(union.found, period, context.log);
  return union.pupils(period);
}

/** A guest known by a name only, and named again on the list, may be anybody of that name. */
function noteGuest(each: ReadPupil, list: readonly ReadPupil[], { log }: ReadContext): void {
  const { at, pupil, byNameOnly } = each;
  const again = list.some((other) => other !== each && other.pupil.name === pupil.name);
  const code = byNameOnly === true && again ? "guest-named-twice" : "pupil-not-in-tracker";
  if (at !== undefined) log.add(code, at, { group: "rows" });
}

class Union {
  found: UnitedPupil[] = [];
  private readonly places = new Map<string, UnitedPupil>();
  private readonly keys = new Set<string>();

  /** `alone` is true of a single list: rows of one list are never joined here, so their pupils need not be found again. */
  constructor(
    private readonly context: ReadContext,
    private readonly alone: boolean,
  ) {}

  /** `byName` is the pupil that the officer says it is. False for a guest whom nobody knows. */
  add(each: ReadPupil, list: number, byName: UnitedPupil | null): boolean {
    const names = this.alone ? [] : namesOf(each.pupil, each.birthKey);
    const [same, ...more] = this.agreeing(each, names, list);
    const before = same ?? byName;
    if (before === null && each.guest === true) return false;
    const united = before ?? this.open(each);
    for (const other of more) this.join(united, other);
    if (before !== null) united.pupil = mergedIdentity(united.pupil, each.pupil);
    united.parts.push(each);
    united.lists.add(list);
    for (const name of names) if (!this.places.has(name)) this.places.set(name, united);
    return true;
  }

  pupils(period: Period): Pupil[] {
    const told = this.alone ? new Set<string>() : toldNow(this.parts(), period);
    return this.found.map(({ pupil, parts }) =>
      mergedPupil(
        named(this.numbered(pupil), parts),
        monthsTogether(parts, period),
        told,
        period,
        this.context.log,
      ),
    );
  }

  private *parts(): Iterable<ReadPupil> {
    for (const { parts } of this.found) yield* parts;
  }

  /** Pupils found before who are the one of a row, by the surest name first. */
  private agreeing(each: ReadPupil, names: readonly string[], list: number): UnitedPupil[] {
    const found = new Set<UnitedPupil>();
    for (const name of names) {
      const before = this.places.get(name);
      if (before !== undefined && this.agrees(before, each, name, list)) found.add(before);
    }
    return [...found];
  }

  /** Two pupils whom one row shows to be one, unless they stand on one list or something speaks against it. */
  private join(united: UnitedPupil, other: UnitedPupil): void {
    const { upn, localId } = other.pupil;
    const apart =
      [...other.lists].some((list) => united.lists.has(list)) ||
      differ(united.pupil.upn, upn) ||
      differ(united.pupil.localId, localId) ||
      !maybeSamePerson(united.pupil, other.pupil);
    if (apart) return;
    united.pupil = mergedIdentity(united.pupil, other.pupil);
    united.parts.push(...other.parts);
    for (const list of other.lists) united.lists.add(list);
    for (const [name, place] of this.places) if (place === other) this.places.set(name, united);
    this.found = this.found.filter((each) => each !== other);
  }

  /** The surest number of all lists becomes the key, whichever list is read first, unless another pupil has it. */
  private numbered(pupil: Pupil): Pupil {
    const number = numberKey(pupil.upn, pupil.localId, pupil.uln);
    if (number === null || this.keys.has(number)) return pupil;
    this.keys.add(number);
    return { ...pupil, key: number };
  }

  /** A key that another person has already is replaced, so that no two pupils share one. */
  private open(each: ReadPupil): UnitedPupil {
    const { key, sheet } = each.pupil;
    const own = this.keys.has(key) ? (each.birthKey ?? `h-${hashText(`${key}|${sheet}`)}`) : key;
    this.keys.add(own);
    const pupil = own === key ? each.pupil : { ...each.pupil, key: own };
    const united = { pupil, parts: [], lists: new Set<number>() };
    this.found.push(united);
    return united;
  }

  private agrees(before: UnitedPupil, each: ReadPupil, name: string, list: number): boolean {
    if (before.lists.has(list)) return false;
    const numbered = /^(?:upn|own|uln|typed) /.test(name);
    if (numbered && !maybeSamePerson(before.pupil, each.pupil)) {
      this.noteApart(
        name.startsWith("upn ") ? "upn-shared" : "number-reused",
        before,
        each,
        name.slice(name.indexOf(" ") + 1),
      );
      return false;
    }
    if (name.startsWith("upn ")) return true;
    const upns = differ(before.pupil.upn, each.pupil.upn);
    const born = /^(?:born|words) /.test(name);
    if (born && upns) this.noteApart("upn-two-of-one", before, each);
    return !upns && !differ(before.pupil.localId, each.pupil.localId);
  }

  private noteApart(
    code: "upn-shared" | "number-reused" | "upn-two-of-one",
    before: UnitedPupil,
    { at, pupil: { sheet } }: ReadPupil,
    found?: string,
  ): void {
    if (at === undefined) return;
    const there =
      before.pupil.sheet === sheet
        ? `row ${before.pupil.row}`
        : `row ${before.pupil.row} on ‘${before.pupil.sheet}’`;
    this.context.log.add(code, at, { more: there, ...(found === undefined ? {} : { found }) });
  }
}

/** Where no list has a column for names, the tracker's own number is what the officer knows the pupil by. */
function named(pupil: Pupil, parts: readonly ReadPupil[]): Pupil {
  const { localId, name } = pupil;
  const nameless = name.startsWith("pupil in row ") && parts.every(({ unnamed }) => unnamed === true);
  return nameless && localId.kind === "value" ? { ...pupil, name: localId.value } : pupil;
}

function differ(a: Reading<string>, b: Reading<string>): boolean {
  return a.kind === "value" && b.kind === "value" && a.value !== b.value;
}

/** Everything a pupil is known by, surest first. */
export function namesOf(pupil: Pupil, birthKey: string | null): string[] {
  const { key, upn, localId, uln, dateOfBirth } = pupil;
  const born = birthKey !== null && dateOfBirth.kind === "value" ? dateOfBirth.value : null;
  return [
    upn.kind === "value" ? `upn ${upn.value}` : null,
    localId.kind === "value" ? `own ${localId.value}` : null,
    uln.kind === "value" ? `uln ${uln.value}` : null,
    key.startsWith("h-") ? `key ${key}` : upn.kind === "unreadable" ? `typed ${key}` : null,
    birthKey === null ? null : `born ${birthKey}`,
    born === null ? null : `words ${nameWords(pupil.name).join(" ")}|${born}`,
  ].filter((name) => name !== null);
}
