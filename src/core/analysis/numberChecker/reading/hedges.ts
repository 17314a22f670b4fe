/** How firmly a number is meant. */
export type Hedge = "exactly" | "around" | "justUnder" | "justOver" | "atLeast" | "atMost";

/** Words before a number that loosen it; the first row that fits counts. */
const hedges: readonly { readonly hedge: Hedge; readonly words: readonly string[] }[] = [
  {
    hedge: "justUnder",
    words: ["just under", "just below", "just short of", "nearly", "almost", "not quite", "slightly under"],
  },
  {
    hedge: "justOver",
    words: ["just over", "just above", "slightly over", "slightly more than", "a little over"],
  },
  {
    hedge: "around",
    words: [
      "around",
      "about",
      "approximately",
      "approx",
      "approx.",
      "roughly",
      "circa",
      "some",
      "in the region of",
      "close to",
      "broadly",
      "~",
    ],
  },
  {
    hedge: "atLeast",
    words: [
      "over",
      "more than",
      "above",
      "at least",
      "in excess of",
      "upwards of",
      "no fewer than",
      ">",
      ">=",
    ],
  },
  {
    hedge: "atMost",
    words: ["under", "less than", "fewer than", "below", "at most", "up to", "no more than", "<", "<="],
  },
];

const matchers = hedges.map(({ hedge, words }) => ({
  hedge,
  ends: new RegExp(
    `(?:^|[^a-z])(?:${words.map((word) => word.replace(/[.]/g, "\\.")).join("|")}) ?(?:the |a |an )?$`,
  ),
}));

const longest = 24;

/** The loosening word that ends the text before a number; "exactly" without one. */
export function hedgeBefore(plain: string, start: number): Hedge {
  const before = plain.slice(Math.max(0, start - longest), start);
  return matchers.find(({ ends }) => ends.test(before))?.hedge ?? "exactly";
}
