/**
 * Number of single-letter slips (a letter missing, extra, wrong, or two neighbours swapped) between two
 * short texts, or null when there are more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, row, back, twoBack));
    if (Math.min(...row) > most) return null;
    [twoBack, back] = [back, row];
  }
  const slips = back[b.length] ?? 0;
  return slips <= most ? slips : null;
}

function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  row: number[],
  back: number[],
  twoBack: number[],
) {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const changed = Math.min((row[j - 1] ?? 0) + 1, (back[j] ?? 0) + 1, (back[j - 1] ?? 0) + same);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(changed, (twoBack[j - 2] ?? 0) + 1) : changed;
}
