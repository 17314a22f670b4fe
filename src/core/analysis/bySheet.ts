/** Things in groups of one sheet, or of whatever `sheetOf` tells apart, each in the order of the first. */
export function bySheet<T>(
  items: readonly T[],
  sheetOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const sheets = new Map<string, T[]>();
  for (const item of items) sheets.set(sheetOf(item), [...(sheets.get(sheetOf(item)) ?? []), item]);
  return sheets;
}
