import type { DisclosurePolicy } from "./disclosurePolicy";
import { isSmall } from "./hiding";
import type { Count, PublishedSet, Sum } from "./publishedSet";

/** A count of which the last version, beside this one, would tell about so few pupils. */
export interface FewChanged {
  readonly id: string;
  readonly label: string;
  readonly section: string;
  readonly was: number;
  readonly now: number;
}

/**
 * Counts that differ from the last published version by 1 to the threshold: 79 pupils last term and 80 now speak
 * of one pupil. The officer decides whether to print such a count (who came or left is not known) or to hide
 * it by `withLastVersion`.
 *
 * @param last by id of the count, the number that was printed; what was hidden then is not in it
 */
export function fewChanged(
  set: PublishedSet,
  last: ReadonlyMap<string, number>,
  policy: DisclosurePolicy,
): readonly FewChanged[] {
  return set.counts.flatMap(({ id, label, section, n, visibility }) => {
    const was = last.get(id);
    if (was === undefined || visibility === "public" || !isSmall(Math.abs(n - was), policy)) return [];
    return [{ id, label, section, was, now: n }];
  });
}

/** The set with the last version beside it as public, so that few pupils cannot be told from the difference. */
export function withLastVersion(
  set: PublishedSet,
  last: ReadonlyMap<string, number>,
  policy: DisclosurePolicy,
): PublishedSet {
  const changed = fewChanged(set, last, policy);
  return {
    ...set,
    counts: [...set.counts, ...changed.flatMap(countsOfChange)],
    sums: [...set.sums, ...changed.map(sumOfChange)],
  };
}

const lastId = (id: string): string => `${id}, last version`;
const changeId = (id: string): string => `${id}, change since the last version`;

function countsOfChange({ id, label, section, was, now }: FewChanged): readonly Count[] {
  const row = { section, of: "pupils" as const };
  return [
    { ...row, id: lastId(id), label: `${label}, last version`, n: was, visibility: "public" },
    {
      ...row,
      id: changeId(id),
      label: `${label}, change since the last version`,
      n: Math.abs(now - was),
      visibility: "implied",
    },
  ];
}

function sumOfChange({ id, was, now }: FewChanged): Sum {
  return now > was
    ? { total: id, parts: [lastId(id), changeId(id)] }
    : { total: lastId(id), parts: [id, changeId(id)] };
}
