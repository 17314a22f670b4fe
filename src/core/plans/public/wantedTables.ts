import type { IndicatorResult, Results, Split } from "../../analysis/results";
import type { Pupil } from "../../domain/pupil";
import type { CountedIndicator } from "./countedIndicator";
import { nestedPairs } from "./nestedMeasures";
import type { NestedPair } from "./nestedMeasures";
import { outcomeTable } from "./outcomeTable";
import type { NestedRows } from "./outcomeTable";
import { pupilTable } from "./pupilTable";
import type { PublicTable } from "./pupilTable";

/** A table in the light of those that are shown already; null where it would have nothing to stand on. */
export type WantedTable = (shown: readonly PublicTable[]) => PublicTable | null;

/** A table that a copy does not show. */
export interface TableLeftOut {
  readonly heading: string;
  readonly why: string;
}

interface Group {
  readonly everyone: string;
  readonly pupils: ReadonlySet<Pupil>;
}

/**
 * Splits of attainment, who the pupils are before who attained. Of groups that overlap only the first is split:
 * two tables of nearly the same pupils would tell of the few who stand in one of them alone.
 */
export function wantedTables(
  { splits }: Results,
  counted: readonly CountedIndicator[],
): { readonly tables: readonly WantedTable[]; readonly leftOut: readonly TableLeftOut[] } {
  const pairs = nestedPairs(counted);
  const met: Group[] = [];
  const tables: WantedTable[] = [];
  const leftOut: TableLeftOut[] = [];
  for (const each of counted.filter(({ result }) => isAttainment(result))) {
    const { everyone, result } = each;
    const own = splits.filter((split) => split.indicator === result.indicator.id && isPublic(split));
    if (everyone === null || own.length === 0) continue;
    const group = { everyone, pupils: countedPupils(result) };
    if (met.some((other) => other.everyone !== everyone && overlap(other.pupils, group.pupils))) {
      const heading = `Splits of ${result.indicator.title}`;
      leftOut.push({ heading, why: "other splits are shown of nearly the same pupils" });
      continue;
    }
    if (met.every((other) => other.everyone !== everyone))
      tables.push(...own.map((split) => pupilsOf(each, everyone, split, own)));
    met.push(group);
    const whole = own.filter(({ by }) => by !== "primaryNeed");
    tables.push(...whole.map((split) => outcomesOf(each, everyone, split, splits, pairs)));
  }
  return { tables, leftOut };
}

function pupilsOf(
  each: CountedIndicator,
  everyone: string,
  split: Split,
  own: readonly Split[],
): WantedTable {
  return (shown) => {
    const isShown = shown.some(
      ({ indicator, by, total }) => indicator === null && by === "provision" && total === everyone,
    );
    const provision = isShown ? own.find(({ by }) => by === "provision") : undefined;
    return pupilTable(each, everyone, split, provision ?? null);
  };
}

function outcomesOf(
  each: CountedIndicator,
  everyone: string,
  split: Split,
  splits: readonly Split[],
  pairs: readonly NestedPair[],
): WantedTable {
  return (shown) => {
    const hasPupils = shown.some(
      ({ indicator, by, total }) => indicator === null && by === split.by && total === everyone,
    );
    if (!hasPupils) return null;
    return outcomeTable(each, everyone, split, nestedRows(each, split, splits, pairs, shown));
  };
}

/** SEN provision, needs of either kind, school types: needs of all pupils with SEN are the sum of both kinds. */
function isPublic({ by, provision }: Split): boolean {
  return by === "provision" || by === "schoolType" || (by === "primaryNeed" && provision !== "all");
}

function isAttainment({ measure }: IndicatorResult): boolean {
  return measure?.kind === "share" && measure.reads === "grades";
}

function countedPupils({ buckets }: IndicatorResult): ReadonlySet<Pupil> {
  return new Set(
    buckets.flatMap(({ pupil, bucket }) => (bucket === "excluded" || bucket === "cannotTell" ? [] : [pupil])),
  );
}

function overlap(some: ReadonlySet<Pupil>, others: ReadonlySet<Pupil>): boolean {
  return [...some].some((pupil) => others.has(pupil));
}

/** Rows of tables shown already that stand to this indicator's rows as whole and part. */
function nestedRows(
  each: CountedIndicator,
  split: Split,
  splits: readonly Split[],
  pairs: readonly NestedPair[],
  shown: readonly PublicTable[],
): readonly NestedRows[] {
  const own = each.result.indicator.id;
  const isReady = (id: string): boolean =>
    id === own || shown.some(({ indicator, by }) => indicator === id && by === split.by);
  const attainedIn = (id: string, code: string): number =>
    splits
      .find(({ indicator, by }) => indicator === id && by === split.by)
      ?.rows.find((row) => row.code === code)?.attained ?? 0;
  return pairs
    .filter((pair) => pair.narrow.everyone === pair.wide.everyone)
    .map((pair) => ({ narrow: pair.narrow.result.indicator.id, wide: pair.wide.result.indicator.id }))
    .filter(({ narrow, wide }) => [narrow, wide].includes(own) && isReady(narrow) && isReady(wide))
    .map(({ narrow, wide }) => ({
      narrow,
      wide,
      differences: split.rows.map(({ code }) => ({
        code,
        n: attainedIn(wide, code) - attainedIn(narrow, code),
      })),
    }));
}
