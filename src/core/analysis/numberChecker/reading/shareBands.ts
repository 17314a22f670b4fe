/** A word for a share and the percentages that it may be said of. */
export interface ShareBand {
  readonly words: string;
  /** The share itself in per cent, as decimal text; for "most" and "majority" the least of it. */
  readonly share: string;
  /** Inclusive limits in per cent, as decimal text. */
  readonly from: string;
  readonly to: string;
}

const band = (words: string, share: string, from: string, to: string): ShareBand => ({
  words,
  share,
  from,
  to,
});

/**
 * Words for shares. Source: our own proposal, three points or so either side, printed with every remark;
 * "a third" at 30 to 36 and "great majority" from 80 are those of the product's plan. Reviewed 2026-11-22.
 */
const shareBands: readonly { readonly matches: RegExp; readonly band: ShareBand }[] = [
  { matches: /^two[- ]thirds$/, band: band("two thirds", "66.67", "63", "70") },
  { matches: /third$/, band: band("a third", "33.33", "30", "36") },
  { matches: /^three[- ]quarters$/, band: band("three quarters", "75", "72", "78") },
  { matches: /quarter$/, band: band("a quarter", "25", "22", "28") },
  { matches: /^two[- ]fifths$/, band: band("two fifths", "40", "37", "43") },
  { matches: /^three[- ]fifths$/, band: band("three fifths", "60", "57", "63") },
  { matches: /^four[- ]fifths$/, band: band("four fifths", "80", "77", "83") },
  { matches: /fifth$/, band: band("a fifth", "20", "17", "23") },
  { matches: /tenth$/, band: band("a tenth", "10", "8", "12") },
  { matches: /half$/, band: band("half", "50", "45", "55") },
  {
    matches: /^(?:great|vast|large|overwhelming|huge) majority$/,
    band: band("great majority", "80", "80", "100"),
  },
  { matches: /^(?:majority|most)/, band: band("most", "50.01", "50.01", "100") },
];

/** The band of words such as "one third"; every match of the reader has a row. */
export function bandOf(words: string): ShareBand | null {
  return shareBands.find(({ matches }) => matches.test(words))?.band ?? null;
}
