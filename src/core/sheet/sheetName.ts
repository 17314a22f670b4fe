const limit = 31;

/**
 * A legal sheet name from any text: Excel allows 1 to 31 characters, none of `/ \ ? * : [ ]`, no
 * apostrophe at either end and not the word History alone (reserved by Excel's change tracking).
 */
export function legalSheetName(wanted: string): string {
  const cleaned = wanted
    .replace(/[/\\?*:[\]\u0000-\u001f]/g, " ")
    .replace(/ +/g, " ")
    .trim();
  const cut = trimApostrophes([...cleaned].slice(0, limit).join("").slice(0, limit));
  if (cut === "") return "Sheet";
  return cut.toLowerCase() === "history" ? `${cut} of results` : cut;
}

/** As `legalSheetName`, and different from every name taken (Excel ignores case). */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const name = legalSheetName(wanted);
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = `${name.slice(0, limit - suffix.length).trimEnd()}${suffix}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

function trimApostrophes(text: string): string {
  return text.replace(/^['\s]+|['\s]+$/g, "");
}
