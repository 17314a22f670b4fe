import { findSchoolType } from "../../domain/schoolTypes";
import type { SchoolTypeGroup } from "../../domain/schoolTypes";
import type { ProvisionGroup } from "../../domain/sen/provisions";
import type { Pupil } from "../../domain/pupil";
import { countedBuckets } from "../splits";
import { provisionGroupOf } from "../splitKeys";
import type { IndicatorResult } from "../results";

/** A share of the counted pupils that typed words may speak of. */
export interface CohortFact {
  readonly id: string;
  /** After "n pupils" or "p% of the pupils": the words that tie a number to this fact and no other. */
  readonly tie: RegExp;
  /** "have a statement or EHC plan" */
  readonly says: string;
  readonly part: number;
  readonly whole: number;
  /** Pupils of whom it is not recorded: so many more may be of the part. */
  readonly open: number;
}

const have = "(?:had|have|has|hold|held|having|possess(?:ed)?)";
const attend = "(?:attend(?:ed|s)?|(?:are|were|was|is)(?: (?:educated|taught|placed))? (?:in|at))";
const sen = "(?:sen\\b|special educational needs?)";

interface FactRow {
  readonly id: string;
  readonly tie: RegExp;
  readonly says: string;
  readonly holds: (pupil: Pupil) => boolean;
  /** False where nothing is recorded for this pupil: then the fact is not known. */
  readonly isKnown: (pupil: Pupil) => boolean;
}

const provisionKnown = (pupil: Pupil): boolean => provisionGroupOf(pupil) !== null;
const schoolKnown = ({ schoolType }: Pupil): boolean => schoolType.kind === "value";
const has =
  (...groups: readonly ProvisionGroup[]) =>
  (pupil: Pupil): boolean =>
    groups.some((group) => provisionGroupOf(pupil) === group);

function isIn({ schoolType }: Pupil, group: SchoolTypeGroup): boolean {
  return schoolType.kind === "value" && findSchoolType(schoolType.value)?.group === group;
}

/** Facts of a cohort with the words that mean them; a row says nothing of pupils for whom it is not recorded. */
const rows: readonly FactRow[] = [
  {
    id: "statement",
    tie: new RegExp(
      `^${have} (?:a |an |full |final |current )?(?:statements?\\b|ehcps?\\b|ehc plans?\\b|education,? health and care plans?\\b)`,
    ),
    says: "have a statement or EHC plan",
    holds: has("statement"),
    isKnown: provisionKnown,
  },
  {
    id: "special",
    tie: new RegExp(`^${attend} (?:a )?special schools?\\b`),
    says: "are in special schools",
    holds: (pupil) => isIn(pupil, "special"),
    isKnown: schoolKnown,
  },
  {
    id: "mainstream-sen",
    tie: new RegExp(
      `^${attend} (?:a )?mainstream schools?,? (?:but|and|with|yet)(?: they)?(?: ${have})?(?: (?:identified|additional|some))* ${sen}`,
    ),
    says: "are in mainstream schools with SEN but no statement or EHC plan",
    holds: (pupil) => isIn(pupil, "mainstream") && has("senWithoutStatement")(pupil),
    isKnown: (pupil) => provisionKnown(pupil) && schoolKnown(pupil),
  },
  {
    id: "sen",
    tie: new RegExp(`^${have} (?:some form of |identified |a )?${sen}(?! support)(?!,? (?:but|and|with))`),
    says: "have SEN of any kind",
    holds: has("statement", "senWithoutStatement"),
    isKnown: provisionKnown,
  },
];

/** The facts that are recorded for most of the counted pupils; none for figures of another team. */
export function cohortFacts(result: IndicatorResult): readonly CohortFact[] {
  const pupils = countedBuckets(result).map(({ pupil }) => pupil);
  if (pupils.length === 0) return [];
  return rows
    .map(({ isKnown, ...row }) => ({ ...row, open: pupils.filter((pupil) => !isKnown(pupil)).length }))
    .filter(({ open }) => open * 2 < pupils.length)
    .map(({ id, tie, says, holds, open }) => ({
      id,
      tie,
      says,
      part: pupils.filter(holds).length,
      whole: pupils.length,
      open,
    }));
}
