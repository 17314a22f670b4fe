import type { AcademicYear } from "../domain/academicYear";
import type { Measure } from "../domain/measures/measure";
import type { Pupil } from "../domain/pupil";
import { statementWordsOf } from "../domain/sen/groups";
import type { Settings } from "../domain/settings";
import type { Split } from "./results";
import {
  authorityKey,
  entryKey,
  ethnicGroupKey,
  placementKey,
  sexKey,
  timeInCareKey,
  uascKey,
} from "./pupilSplitKeys";
import { needKey, provisionGroupOf, provisionKey, schoolTypeKey } from "./splitKeys";
import type { SplitKey } from "./splitKeys";

/** How one split is made: which pupils, and which row each of them belongs to. */
export interface SplitPlan {
  readonly by: Split["by"];
  readonly provision: Split["provision"];
  readonly label: string;
  /** Which pupils of the cohort; all without it. */
  includes?(pupil: Pupil): boolean;
  key(pupil: Pupil): SplitKey;
  /** False for a pupil of a tracker without the column: a split of nothing but blanks is left out. */
  hasColumn(pupil: Pupil): boolean;
}

const hasProvision = ({ sen }: Pupil): boolean => sen.provision.kind !== "noColumn";
const hasNeed = ({ sen }: Pupil): boolean => sen.need.kind !== "noColumn";
const hasCare = ({ care }: Pupil): boolean =>
  care.began.kind !== "noColumn" || care.twelveMonths.kind !== "noColumn";

/** Every split of an indicator, in the order in which they are shown. */
export function splitPlans(measure: Measure, settings: Settings): readonly SplitPlan[] {
  const year = settings.academicYear;
  const whole = (by: Split["by"], label: string, rest: Pick<SplitPlan, "key" | "hasColumn">): SplitPlan => ({
    by,
    provision: null,
    label,
    ...rest,
  });
  return [
    whole("provision", "SEN provision", { key: provisionKey, hasColumn: hasProvision }),
    ...needPlans(year),
    whole("schoolType", "Type of school", {
      key: schoolTypeKey,
      hasColumn: ({ schoolType }) => schoolType.kind !== "noColumn",
    }),
    whole("sex", "Sex", { key: sexKey, hasColumn: ({ sex }) => sex.kind !== "noColumn" }),
    whole("authority", "In or out of the authority", {
      key: (pupil) => authorityKey(pupil, settings),
      hasColumn: ({ placement }) =>
        placement.authority.kind !== "noColumn" || placement.schoolAuthority.kind !== "noColumn",
    }),
    whole("timeInCare", "Time in care at 31 March", {
      key: (pupil) => timeInCareKey(pupil, year),
      hasColumn: hasCare,
    }),
    ...entryPlans(measure, year),
    whole("placement", "Type of placement", {
      key: placementKey,
      hasColumn: ({ placement }) => placement.type.kind !== "noColumn",
    }),
    whole("uasc", "Unaccompanied asylum-seeking children", {
      key: uascKey,
      hasColumn: ({ placement }) => placement.uasc.kind !== "noColumn",
    }),
    whole("ethnicGroup", "Ethnic group", {
      key: ethnicGroupKey,
      hasColumn: ({ ethnicity }) => ethnicity.kind !== "noColumn",
    }),
  ];
}

/** Primary needs of the pupils with a plan, of those with support, and of both. */
function needPlans(year: AcademicYear): readonly SplitPlan[] {
  const { noun, withArticle } = statementWordsOf(year);
  const isIn = (...groups: readonly string[]) => {
    return (pupil: Pupil): boolean => groups.includes(provisionGroupOf(pupil) ?? "");
  };
  const plan = (
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
  return [
    plan("statement", `Primary need of pupils with ${withArticle}`, isIn("statement")),
    plan(
      "senWithoutStatement",
      `Primary need of pupils with SEN but no ${noun}`,
      isIn("senWithoutStatement"),
    ),
    plan("all", "Primary need of all pupils with SEN", isIn("statement", "senWithoutStatement")),
  ];
}

/** Whether pupils came into care before the key stage of the measure or during it. */
function entryPlans({ keyStage }: Measure, year: AcademicYear): readonly SplitPlan[] {
  if (keyStage === null) return [];
  return [
    {
      by: "entry",
      provision: null,
      label: `Came into care before ${keyStage} or during it`,
      key: (pupil) => entryKey(pupil, keyStage, year),
      hasColumn: ({ care }) => care.began.kind !== "noColumn",
    },
  ];
}
