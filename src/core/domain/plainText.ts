const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/**
 * A typed word without its accidents: no-break and doubled spaces, line breaks, full-width letters,
 * invisible marks and capitals are evened out, so that tables of codes can be searched.
 */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(invisible, "").replace(/\s+/g, " ").trim().toLowerCase();
}

const dashes: ReadonlySet<string> = new Set([
  "",
  "-",
  "–",
  "—",
  "―",
  "−",
  "--",
  "---",
  "–-",
  ".",
  "..",
  "...",
]);
const notApplicable: ReadonlySet<string> = new Set([
  "n/a",
  "na",
  "n.a.",
  "n.a",
  "n / a",
  "n\\a",
  "not applicable",
  "not appl",
  "does not apply",
]);

/** Whether a typed word stands for an empty cell, for "does not apply", or for neither (null). */
export function emptyKind(text: string): "blank" | "notApplicable" | null {
  const plain = plainText(text);
  if (dashes.has(plain)) return "blank";
  return notApplicable.has(plain) ? "notApplicable" : null;
}
