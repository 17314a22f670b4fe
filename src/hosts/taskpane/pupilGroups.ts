import type { Bucket, BucketedPupil } from "../../core/analysis/results";

/** The pupils of one bucket. */
export interface PupilGroup {
  readonly bucket: Bucket;
  readonly title: string;
  readonly pupils: readonly BucketedPupil[];
}

/** Buckets as the officer reads them: who counts, then who does not. */
const titles: readonly (readonly [Bucket, string])[] = [
  ["yes", "Counted yes"],
  ["no", "Counted no"],
  ["scored", "Counted with a score"],
  ["notKnown", "Not known"],
  ["excluded", "Left out"],
  ["cannotTell", "Cannot tell"],
];

/** Everybody in exactly one group; groups without pupils are left out. */
export function pupilGroups(pupils: readonly BucketedPupil[]): readonly PupilGroup[] {
  return titles
    .map(([bucket, title]) => ({ bucket, title, pupils: pupils.filter((each) => each.bucket === bucket) }))
    .filter((group) => group.pupils.length > 0);
}
