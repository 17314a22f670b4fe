import type { Heading } from "../sheets/composeHeadings";

/** What a column says about when a value was given. */
export type WhenPart = "year" | "term" | "series";

/** The columns of a list with a row for each pupil and subject, each pupil and term, or both. */
export interface LongLayout {
  /** Names the subject of a row; null where subjects stand across. */
  readonly subject: Heading | null;
  /** Say more about the subject: "GCSE", "Level 2", a title. */
  readonly qualifications: readonly Heading[];
  readonly qualificationNumber: Heading | null;
  readonly when: readonly { readonly heading: Heading; readonly part: WhenPart }[];
  /** Say what kind of grade a row holds: target, result, test or teacher assessment. */
  readonly types: readonly Heading[];
  /** Hold the grades and whatever else a row has of its own. */
  readonly values: readonly Heading[];
  /** Hold what is true of the pupil in every row. */
  readonly details: readonly Heading[];
}

/** What a list that was long still knows of it. */
export interface LongList {
  readonly layout: LongLayout;
  /** The sheet's own column of each heading that was made from it. */
  readonly cameFrom: ReadonlyMap<Heading, Heading>;
  /** How many values stand under each heading; empty once the rows are taken. */
  readonly values: ReadonlyMap<Heading, number>;
}

/** "and subject", "and term", "and kind of grade": what a row is for, beside the pupil. */
export function rowFor({ subject, when, types }: LongLayout): string {
  const across = subject === null && when.length === 0 && types.length > 0;
  const parts = [
    subject === null ? null : "subject",
    when.length === 0 ? null : "term",
    across ? "kind of grade" : null,
  ];
  return `a row for each pupil${parts.flatMap((part) => (part === null ? [] : [` and ${part}`])).join("")}`;
}
