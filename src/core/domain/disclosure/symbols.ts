/** What stands in the place of a number. */
export interface DisclosureSymbol {
  readonly symbol: "c" | "x" | "z" | "k" | "low";
  readonly meaning: string;
  /** When this planner prints it; null where it only reads it in published tables. */
  readonly printedWhen: string | null;
  readonly source: string;
}

/** Reviewed 2026-11-27. */
export const disclosureSymbols: readonly DisclosureSymbol[] = [
  {
    symbol: "c",
    meaning: "confidential: a small number, or one that would give a small number away",
    printedWhen: "a count, or a figure built on it, is hidden",
    source: "DfE, Explore education statistics: symbols; children looked after, methodology",
  },
  {
    symbol: "x",
    meaning: "not available; in older tables also a number of 5 or fewer",
    printedWhen: null,
    source: "DfE, Explore education statistics: symbols",
  },
  {
    symbol: "z",
    meaning: "not applicable: there are no pupils to work it out for",
    printedWhen: "the group has no pupils",
    source: "DfE, Explore education statistics: symbols",
  },
  {
    symbol: "k",
    meaning: "rounds to 0 but is not 0",
    printedWhen: null,
    source: "DfE, children looked after, methodology",
  },
  {
    symbol: "low",
    meaning: "rounds to 0 but is not 0",
    printedWhen: null,
    source: "DfE, Explore education statistics: symbols",
  },
];
