/** Where a count stands. */
export type Visibility =
  /** On the page. */
  | "printed"
  /** Not on the page, but it follows from what is, such as those who did not attain. */
  | "implied"
  /** Known to everybody already: it cannot be hidden any more. */
  | "public";

/** A number of pupils that a public copy prints or gives away. */
export interface Count {
  readonly id: string;
  /** In the officer's words: "ASD, attained". */
  readonly label: string;
  /** The section it belongs to. */
  readonly section: string;
  readonly n: number;
  readonly visibility: Visibility;
  /** Of all pupils of a group, of those who attained, or of those who did not. */
  readonly of: "pupils" | "attained" | "rest";
}

/** A total that is the sum of its parts, by their ids. Only sums that hold exactly belong here. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** What is shown or left out as a whole: a split, a table, a row of the scorecard. */
export interface Section {
  readonly id: string;
  readonly label: string;
}

export type FigureKind =
  "percentage" | "gap" | "mean" | "pupilsNeeded" | "onePupilIs" | "colour" | "direction";

/** Something printed that is worked out from counts. */
export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  /** Id of the count in question; null where only the size of the group matters. */
  readonly part: string | null;
  /** Id of the count of the group. */
  readonly whole: string;
  /**
   * What would be printed for `part` of `whole` pupils. The outsider is taken to know this rule, and so every
   * count for which the same would be printed. `whole` is never 0.
   */
  readonly says: (part: number, whole: number) => string;
}

/** Everything that one public copy prints, with whatever is already known beside it. */
export interface PublishedSet {
  readonly sections: readonly Section[];
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
  readonly figures: readonly Figure[];
  /** Ids of counts, colours and arrows to be hidden in any case, such as those hidden in an earlier version. */
  readonly alsoHide: readonly string[];
}

/** Joins sets that are published together; counts that stand in several are given once. */
export function publishedTogether(...sets: readonly PublishedSet[]): PublishedSet {
  const once = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].reverse();
  return {
    sections: once(sets.flatMap(({ sections }) => sections)),
    counts: once(sets.flatMap(({ counts }) => counts)),
    sums: sets.flatMap(({ sums }) => sums),
    figures: once(sets.flatMap(({ figures }) => figures)),
    alsoHide: sets.flatMap(({ alsoHide }) => alsoHide),
  };
}
