import { placeOfCell } from "../findings/findingLog";
import { hashText } from "../hashText";
import type { ReadContext } from "../readContext";
import { nameWords } from "./pupilKey";
import type { ReadPupil } from "./readList";
import type { UnitedPupil } from "./unitedPupil";

const answers = { apart: "different pupils", same: "the same pupils" } as const;

/** Pupils of a list by the pupils they are, and those asked about whom nobody has said to be the same. */
export interface SameNames {
  readonly same: ReadonlyMap<ReadPupil, UnitedPupil>;
  readonly asked: ReadonlySet<ReadPupil>;
}

const nobody: SameNames = { same: new Map(), asked: new Set() };

/**
 * Pupils of a list that share nothing but a name or a label ("Child 14") with pupils read before, and whom the
 * officer says they are. Without her word they stay apart. Names that stand twice, or whose year groups
 * differ, are never matched.
 */
export function sameNames(
  list: readonly ReadPupil[],
  before: readonly UnitedPupil[],
  { questions }: ReadContext,
): SameNames {
  if (before.length === 0) return { same: new Map(), asked: new Set() };
  const earlier = onlyOnes(before.map((each) => [label(each), each] as const));
  const later = onlyOnes(list.map((each) => [label(each), each] as const));
  const same = new Map<ReadPupil, UnitedPupil>();
  for (const [name, each] of later) {
    const found = earlier.get(name);
    if (found !== undefined && onNameAlone(each, found)) same.set(each, found);
  }
  const [first] = same;
  if (first === undefined || first[0].at === undefined) return nobody;
  const [one, other] = first;
  const pupils = same.size === 1 ? "1 pupil" : `${same.size} pupils`;
  const answer = questions.decide({
    id: `same-names:${one.pupil.sheet}`,
    about: `same names ${hashText([...same.keys()].map(label).sort().join("\n"))}`,
    text: () =>
      `${pupils} ${where(one, other)} have the same names, but no number or date of birth on both. Are they the same pupils?`,
    at: placeOfCell(first[0].at ?? { sheet: one.pupil.sheet, row: 0, column: 0 }),
    options: [answers.apart, answers.same],
    likely: answers.apart,
    settles: [],
  });
  return answer === answers.same
    ? { same, asked: new Set() }
    : { same: new Map(), asked: new Set(same.keys()) };
}

function where({ pupil: { sheet }, at }: ReadPupil, other: UnitedPupil): string {
  if (sheet !== other.pupil.sheet) return `on ‘${sheet}’ and on ‘${other.pupil.sheet}’`;
  return `in two lists on ‘${sheet}’, one of them from ${at === undefined ? "" : placeOfCell(at).cell} on,`;
}

function label({ pupil }: Pick<ReadPupil, "pupil">): string {
  return pupil.name === `pupil in row ${pupil.row}` ? "" : nameWords(pupil.name).join(" ");
}

function onlyOnes<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const counts = new Map<string, number>();
  for (const [name] of pairs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(pairs.filter(([name]) => name !== "" && counts.get(name) === 1));
}

function onNameAlone(each: ReadPupil, { parts, pupil }: UnitedPupil): boolean {
  if (each.byNameOnly !== true && parts.some(({ byNameOnly }) => byNameOnly !== true)) return false;
  const [a, b] = [each.pupil.year, pupil.year];
  return !(a.kind === "value" && b.kind === "value" && a.value !== b.value);
}
