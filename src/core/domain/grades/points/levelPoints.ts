/** National Curriculum points of whole levels, in hundredths. Source: DfE, National Curriculum point scores to 2015. */
const pointsByLevel: Readonly<Record<string, number>> = {
  ...{ 1: 900, 2: 1500, 3: 2100, 4: 2700, 5: 3300, 6: 3900, 7: 4500, 8: 5100 },
};

/** Points of the whole level of a code such as "4b", in hundredths; null for P scales and working towards. */
export function levelPoints(code: string): number | null {
  return pointsByLevel[code.replace(/[abc]$/, "")] ?? null;
}
