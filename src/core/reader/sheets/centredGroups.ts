/** Headings that are repeated to the right: from a column on, so many of them, so many times. */
interface Repeats {
  readonly first: number;
  readonly width: number;
  readonly times: number;
}

const fewest = 2;

/**
 * Group headings that somebody typed over the middle of their columns, moved to where the columns begin. The lowest
 * row tells where: "Eng, Maths, Sci, Eng, Maths, Sci" are two groups of three. Every row else comes back as it is.
 */
export function centredGroups(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const lowest = texts[texts.length - 1];
  const repeats = texts.length < 2 || lowest === undefined ? null : repeatsOf(lowest);
  if (repeats === null) return texts;
  return texts.map((row) => (row === lowest ? row : (moved(row, repeats) ?? row)));
}

/** The first headings that are repeated straight to their right, and how often. */
function repeatsOf(row: readonly string[]): Repeats | null {
  for (const [first, text] of row.entries()) {
    const width = text === "" ? -1 : row.indexOf(text, first + 1) - first;
    if (width < fewest) continue;
    let times = 1;
    while (alike(row, first, first + times * width, width)) times++;
    if (times > 1) return { first, width, times };
  }
  return null;
}

function alike(row: readonly string[], first: number, second: number, width: number): boolean {
  for (let step = 0; step < width; step++)
    if (row[first + step] === "" || row[first + step] !== row[second + step]) return false;
  return true;
}

/** One label over each of the repeated groups, the first of them not over its first column; null for any other row. */
function moved(row: readonly string[], { first, width, times }: Repeats): readonly string[] | null {
  const end = first + width * times;
  const labels = Array.from({ length: times }, (_, nth) =>
    row.slice(first + nth * width, first + (nth + 1) * width).filter((text) => text !== ""),
  );
  if (row[first] !== "" || labels.some(({ length }) => length !== 1)) return null;
  return row.map((text, column) => {
    if (column < first || column >= end) return text;
    return (column - first) % width === 0 ? (labels[(column - first) / width]?.[0] ?? "") : "";
  });
}
