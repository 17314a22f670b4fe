/** "F", "M–V", "M–P, R": neighbouring columns drawn together. Letters in any order, each once or more. */
export function columnSpans(letters: readonly string[]): string {
  const columns = [...new Set(letters)].map((name) => ({ name, number: columnNumber(name) }));
  columns.sort((a, b) => a.number - b.number);
  const spans: { from: string; to: string; end: number }[] = [];
  for (const { name, number } of columns) {
    const open = spans.at(-1);
    if (open?.end === number - 1) Object.assign(open, { to: name, end: number });
    else spans.push({ from: name, to: name, end: number });
  }
  return spans.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(", ");
}

/** 1-based: A is 1, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
