import type { CountedIndicator } from "./countedIndicator";

/** A pupil who meets the first measure meets the second by definition, so that the difference counts pupils too. */
interface NestedMeasures {
  readonly narrow: string;
  readonly wide: string;
}

/** Source: the definitions of the measures themselves. Reviewed 2026-11-28. */
const nestedMeasures: readonly NestedMeasures[] = [
  { narrow: "ks4-5ac-em", wide: "ks4-5ac" },
  { narrow: "ks4-5ac-em", wide: "ks4-em-c" },
  { narrow: "ks4-em-5", wide: "ks4-em-4" },
  { narrow: "ks2-rwm-higher", wide: "ks2-rwm-expected" },
  { narrow: "ks2-rwm-expected", wide: "ks2-reading-expected" },
  { narrow: "ks2-rwm-expected", wide: "ks2-writing-expected" },
  { narrow: "ks2-rwm-expected", wide: "ks2-maths-expected" },
  { narrow: "absence-severe", wide: "absence-persistent" },
];

/** Two indicators of one copy, the first inside the second. */
export interface NestedPair {
  readonly narrow: CountedIndicator;
  readonly wide: CountedIndicator;
}

/** Pairs whose pupils are nested in fact as well: whoever attained the one attained the other. */
export function nestedPairs(counted: readonly CountedIndicator[]): readonly NestedPair[] {
  return nestedMeasures.flatMap((row) =>
    counted
      .filter(({ result }) => result.measure?.id === row.narrow)
      .flatMap((narrow) =>
        counted
          .filter((wide) => wide.result.measure?.id === row.wide && isInside(narrow, wide))
          .map((wide) => ({ narrow, wide })),
      ),
  );
}

function isInside(narrow: CountedIndicator, wide: CountedIndicator): boolean {
  const attainedIn = ({ result }: CountedIndicator) =>
    result.buckets.flatMap(({ pupil, bucket }) => (bucket === "yes" ? [pupil] : []));
  const among = new Set(attainedIn(wide));
  return narrow.everyone !== null && attainedIn(narrow).every((pupil) => among.has(pupil));
}
