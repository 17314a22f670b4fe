import type { Pupil, Reading } from "../../domain/pupil";
import { hashText } from "../hashText";
import type { ReadContext } from "../readContext";
import { mergedPupil } from "./mergedPupil";
import { nameWords } from "./pupilKey";
import type { ReadPupil } from "./readList";
import { maybeSamePerson } from "./samePerson";
import { sameNames } from "./sameNames";
import type { UnitedPupil } from "./unitedPupil";

/**
 * One pupil each from all lists, in the order read. The same pupil on two lists is found by UPN, then by
 * the tracker's own number, the ULN, then by name and date of birth; never by the name alone unless the officer
 * says so. What the earlier list says stands, and the later one fills its gaps. One number over two people is
 * noted, and both stay.
 */
export function uniteLists(lists: readonly (readonly ReadPupil[])[], context: ReadContext): Pupil[] {
  const union = new Union(context, lists.length === 1);
  lists.forEach((list, index) => {
    const sameByName = sameNames(list, union.found, context);
    for (const each of list) union.add(each, index, sameByName.get(each) ?? null);
  });
  return union.pupils();
}

class Union {
  readonly found: UnitedPupil[] = [];
  private readonly places = new Map<string, UnitedPupil>();
  private readonly keys = new Set<string>();

  /** `alone` is true of a single list: rows of one list are never joined here, so their pupils need not be found again. */
  constructor(
    private readonly context: ReadContext,
    private readonly alone: boolean,
  ) {}

  /** `byName` is the pupil that the officer says it is. */
  add(each: ReadPupil, list: number, byName: UnitedPupil | null): void {
    const names = this.alone ? [] : namesOf(each.pupil, each.birthKey);
    const same = names.flatMap((name) => {
      const before = this.places.get(name);
      return before !== undefined && this.agrees(before, each, name, list) ? [before] : [];
    })[0];
    const before = same ?? byName;
    const united = before ?? this.open(each);
    if (before !== null) before.pupil = mergedPupil(before.pupil, each.pupil, this.context.log);
    united.lists.add(list);
    for (const name of names) if (!this.places.has(name)) this.places.set(name, united);
  }

  pupils(): Pupil[] {
    return this.found.map(({ pupil }) => pupil);
  }

  /** A key that another person has already is replaced, so that no two pupils share one. */
  private open(each: ReadPupil): UnitedPupil {
    const { key, sheet } = each.pupil;
    const own = this.keys.has(key) ? (each.birthKey ?? `h-${hashText(`${key}|${sheet}`)}`) : key;
    this.keys.add(own);
    const united = {
      pupil: own === key ? each.pupil : { ...each.pupil, key: own },
      first: each,
      lists: new Set<number>(),
    };
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
