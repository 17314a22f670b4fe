/**
 * Words that say that a number is of other people, another time or a part of the cohort. Where one stands, a
 * number is not held against the indicator: a remark too few is better than one too many.
 */
const guards = {
  elsewhere:
    /\bnation|\bengland|\bcountry|\bregion|\bnorth (?:west|east)|\bneighbour|\ball (?:pupils|children|young|schools|learners|other)|\bother\b|\botherwise\b|\bpeers?\b|\baverage|\bcouncils?\b|\bauthorit|\bresearch|\bofsted|\bdfe\b|\bnon-(?:cla|looked)|\bnot looked after|\bcounty\b|\bborough\b|\bchildren in need|\bcare leavers|\bsome schools|\bone school/,
  otherTime:
    /\blast\b|\bprevious|\bprior\b|\bearlier\b|\bbefore\b|\bformer|\bforecast|\bpredict|\bexpect|\baim|\bwill\b|\bwould\b|\bif\b|\bshould\b|\bcould\b|\bmay\b|\bmight\b|\baspir|\bestimat|\bproject(?:ed|ion)|\bprovisional|\bnext\b|\bfuture\b|\bplan(?:s|ned)? to|\bby (?:the end|20|july|august|summer|easter|christmas|september)|\bautumn|\bspring|\bmock|\bon track|\bpotential|\bnow\b|\bto be\b|\bneeds? to|\bmust\b/,
  part: /\bboys?\b|\bgirls?\b|\bmales?\b|\bfemales?\b|\bstatement|\behc|\bsen\b|\bsend\b|special|\bmainstream|\bthose\b|\bthese\b|\bwho\b|\bwhom\b|\bwhose\b|\bof them\b|\bplaced\b|\bplacement|\bfoster|\bresidential|\bout of (?:area|borough|county)|\bunaccompanied|\buasc\b|\bentered\b|\bcame into care|\bnew(?:ly)?\b|\bremaining|\brest\b|\bfurther\b|\banother\b|\badditional|\bextra\b|\balso\b|\bschool [a-z]\b|\bdistrict|\blocalit|\bneighbourhood|\bexcept|\bexclud|\bamong|\bselected|\bsupported|\btutor|\bsample|\bpilot|\bcluster|\beligible for|\bacadem(?:y|ies)\b|\bpru\b|\balternative/,
  not: /\bnot\b|n't\b|\bwithout\b|\bfail|\bmiss(?:ed|ing)\b|\black|\bno\b|\bnone\b|\bnever\b|\bshort\b/,
} as const;

export type Guard = keyof typeof guards;

/** True when none of the named guards stands in the text. */
export function isPlainly(text: string, ...kinds: readonly Guard[]): boolean {
  return kinds.every((kind) => !guards[kind].test(text));
}
