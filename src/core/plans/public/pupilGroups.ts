import type { Count, Sum } from "../../domain/disclosure/publishedSet";
import type { Pupil } from "../../domain/pupil";

/** Pupils that a public copy counts somewhere, known by who they are. */
export interface PupilGroup {
  readonly id: string;
  readonly label: string;
  readonly members: ReadonlySet<Pupil>;
}

/** Hands out ids: the same pupils are one group, and so one count, wherever they are counted. */
export interface GroupRegister {
  idOf(members: readonly Pupil[], label: string): string;
  find(members: readonly Pupil[]): PupilGroup | null;
  all(): readonly PupilGroup[];
}

export function groupRegister(): GroupRegister {
  const numbers = new Map<Pupil, number>();
  const groups = new Map<string, PupilGroup>();
  const numberOf = (pupil: Pupil): number => {
    const number = numbers.get(pupil) ?? numbers.size;
    numbers.set(pupil, number);
    return number;
  };
  const signature = (members: readonly Pupil[]): string =>
    members
      .map(numberOf)
      .sort((a, b) => a - b)
      .join();
  return {
    idOf: (members, label) => {
      const key = signature(members);
      const group = groups.get(key) ?? { id: `pupils ${groups.size + 1}`, label, members: new Set(members) };
      groups.set(key, group);
      return group.id;
    },
    find: (members) => groups.get(signature(members)) ?? null,
    all: () => [...groups.values()],
  };
}

/** What the groups say about each other. */
interface Relations {
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
}

/**
 * Groups that hold others whole: 81 listed and 79 of them in care for 12 months tell of 2 pupils. An outsider is
 * taken to know which group lies inside which, since their names say so. A rest that is neither small nor counted
 * anywhere tells nothing.
 */
export function relationsOf(register: GroupRegister, threshold: number): Relations {
  const groups = register.all().filter(({ members }) => members.size > 0);
  const counts = new Map<string, Count>();
  const sums = new Map<string, Sum>();
  const add = (total: string, parts: readonly string[]): void => {
    const sorted = [...parts].sort();
    sums.set(`${total} = ${sorted.join(" + ")}`, { total, parts: sorted });
  };
  for (const whole of groups) {
    const inside = groups.filter((part) => part.members.size < whole.members.size && holds(whole, part));
    for (const part of inside) {
      const rest = [...whole.members].filter((pupil) => !part.members.has(pupil));
      const known = register.find(rest);
      if (known === null && rest.length > threshold) continue;
      const id = known?.id ?? `${whole.id} beyond ${part.id}`;
      if (known === null) counts.set(id, restCount(id, whole, part, rest.length));
      add(whole.id, [part.id, id]);
    }
    const tiles = tiling(whole, inside);
    if (tiles.length > 2)
      add(
        whole.id,
        tiles.map(({ id }) => id),
      );
  }
  return { counts: [...counts.values()], sums: [...sums.values()] };
}

function holds(whole: PupilGroup, part: PupilGroup): boolean {
  return [...part.members].every((pupil) => whole.members.has(pupil));
}

function restCount(id: string, whole: PupilGroup, part: PupilGroup, n: number): Count {
  const label = `${whole.label}, without ${part.label}`;
  return { id, label, section: whole.id, n, visibility: "implied", of: "pupils" };
}

/** Groups side by side that make up the whole, such as year groups; empty when they do not. */
function tiling(whole: PupilGroup, inside: readonly PupilGroup[]): readonly PupilGroup[] {
  const taken = new Set<Pupil>();
  const tiles: PupilGroup[] = [];
  for (const part of [...inside].sort((a, b) => b.members.size - a.members.size)) {
    if ([...part.members].some((pupil) => taken.has(pupil))) continue;
    for (const pupil of part.members) taken.add(pupil);
    tiles.push(part);
  }
  return taken.size === whole.members.size ? tiles : [];
}
