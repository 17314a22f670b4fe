const most = 60;

/** The beginning of a text on one line, cut after a whole word where it is long: at most 60 characters. */
export function quoteText(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= most) return plain;
  const head = plain.slice(0, most - 1);
  const words = head.slice(0, Math.max(head.lastIndexOf(" "), most / 2));
  return `${words.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
}
