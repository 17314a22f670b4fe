const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Nothing in it that evening out could change but spaces and capitals, as in nearly every cell. */
const plainLetters = /^[\x20-\x7e]*$/;

/**
 * A typed word without its accidents: no-break and doubled spaces, line breaks, full-width letters,
 * invisible marks and capitals are evened out, so that tables of codes can be searched.
 */
export function plainText(text: string): string {
  const even = plainLetters.test(text) ? text : text.normalize("NFKC").replace(invisible, "");
  return /\s/.test(even) ? even.replace(/\s+/g, " ").trim().toLowerCase() : even.toLowerCase();
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
  return emptyKindOf(plainText(text));
}

/** The same for a text that is plain already. */
export function emptyKindOf(plain: string): "blank" | "notApplicable" | null {
  if (dashes.has(plain)) return "blank";
  return notApplicable.has(plain) ? "notApplicable" : null;
}
