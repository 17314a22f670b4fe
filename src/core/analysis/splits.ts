import type { AcademicYear } from "../domain/academicYear";
import type { Pupil } from "../domain/pupil";
import { statementWordsOf } from "../domain/sen/groups";
import type { BucketedPupil, IndicatorResult, Split, SplitRow } from "./results";
import { needKey, provisionGroupOf, provisionKey, schoolTypeKey } from "./splitKeys";
import type { SplitKey } from "./splitKeys";

/** How one split is made: which pupils, and which row each of them belongs to. */
interface SplitPlan {
  readonly by: Split["by"];
  readonly provision: Split["provision"];
  readonly label: string;
  includes(pupil: Pupil): boolean;
  key(pupil: Pupil): SplitKey;
  /** False for a pupil of a tracker without the column: a split of nothing but blanks is left out. */
  hasColumn(pupil: Pupil): boolean;
}

const hasProvision = ({ sen }: Pupil): boolean => sen.provision.kind !== "noColumn";
const hasNeed = ({ sen }: Pupil): boolean => sen.need.kind !== "noColumn";

function splitPlans(year: AcademicYear): readonly SplitPlan[] {
  const { noun, withArticle } = statementWordsOf(year);
  const need = (
    provision: Split["provision"],
    label: string,
    includes: (pupil: Pupil) => boolean,
  ): SplitPlan => ({
    by: "primaryNeed",
    provision,
    label,
    includes: (pupil) => hasProvision(pupil) && includes(pupil),
    key: (pupil) => needKey(pupil, year),
    hasColumn: hasNeed,
  });
  const isIn =
    (...groups: readonly string[]) =>
    (pupil: Pupil): boolean =>
      groups.includes(provisionGroupOf(pupil) ?? "");
  return [
    {
      by: "provision",
      provision: null,
      label: "SEN provision",
      includes: () => true,
      key: provisionKey,
      hasColumn: hasProvision,
    },
    need("statement", `Primary need of pupils with ${withArticle}`, isIn("statement")),
    need(
      "senWithoutStatement",
      `Primary need of pupils with SEN but no ${noun}`,
      isIn("senWithoutStatement"),
    ),
    need("all", "Primary need of all pupils with SEN", isIn("statement", "senWithoutStatement")),
    {
      by: "schoolType",
      provision: null,
      label: "Type of school",
      includes: () => true,
      key: schoolTypeKey,
      hasColumn: ({ schoolType }) => schoolType.kind !== "noColumn",
    },
  ];
}

/** The pupils of an indicator's figure, those not known among them. */
export function countedBuckets(result: IndicatorResult): readonly BucketedPupil[] {
  return result.buckets.filter(({ bucket }) => bucket !== "excluded" && bucket !== "cannotTell");
}

/**
 * Breakdowns of an indicator's counted pupils by SEN provision, primary need and type of school. Every pupil
 * is in exactly one row, so that the rows add up to the total; a split without pupils or column is left out.
 */
export function splitsOf(result: IndicatorResult, year: AcademicYear): readonly Split[] {
  const counted = countedBuckets(result);
  return splitPlans(year)
    .filter((plan) => counted.some(({ pupil }) => plan.hasColumn(pupil)))
    .map((plan) => splitBy(result, counted, plan))
    .filter(({ total }) => total > 0);
}

function splitBy(result: IndicatorResult, counted: readonly BucketedPupil[], plan: SplitPlan): Split {
  const included = counted.filter(({ pupil }) => plan.includes(pupil));
  const groups = new Map<string, { readonly key: SplitKey; readonly members: BucketedPupil[] }>();
  for (const member of included) {
    const key = plan.key(member.pupil);
    const group = groups.get(key.code) ?? { key, members: [] };
    group.members.push(member);
    groups.set(key.code, group);
  }
  const rows = [...groups.values()]
    .sort((first, second) => inOrder(first.key, second.key))
    .map(({ key, members }) => rowOf(key, members));
  const { by, provision, label } = plan;
  return { indicator: result.indicator.id, by, provision, label, rows, total: included.length };
}

function inOrder(first: SplitKey, second: SplitKey): number {
  return first.order - second.order || (first.code < second.code ? -1 : 1);
}

function rowOf({ code, label }: SplitKey, members: readonly BucketedPupil[]): SplitRow {
  const count = (bucket: BucketedPupil["bucket"]): number =>
    members.filter((each) => each.bucket === bucket).length;
  return {
    code,
    label,
    n: members.length,
    attained: count("yes"),
    notAttained: count("no"),
    notKnown: count("notKnown"),
  };
}
