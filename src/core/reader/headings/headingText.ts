/** Headings longer than this are cut before matching, so that a hostile one costs nothing. */
const longest = 200;

/** What we compare with punctuation of its own meaning: "E&M" is "E and M", "W@" is "W at". */
const spokenSigns: ReadonlyMap<string, string> = new Map([
  ["&", " and "],
  ["@", " at "],
  ["ı", "i"],
]);

/** "1. ", "12) " and "(3) " before a word. */
const numbering = /^\s*(?:\(\d{1,2}\)|\d{1,2}[.)])\s+(?=\p{L})/u;

/**
 * Words of a heading for comparison: lower case without accents, everything but letters and digits is a
 * space. Case is folded without any locale, so a Turkish workbook reads like an English one. A dotted
 * abbreviation closes up: "U.P.N." gives "upn", and the number of a numbered heading goes ("2. UPN"). Text beyond
 * 200 characters is not looked at.
 */
export function headingWords(text: string): string[] {
  const folded = text
    .slice(0, longest)
    .replace(numbering, "")
    .replace(/\+ ?\/ ?[-–−]/g, " plusminus ")
    .replace(/[&@ı]/g, (sign) => spokenSigns.get(sign) ?? sign)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "");
  return joinAbbreviation(folded)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Words with single spaces between them. */
export function headingText(text: string): string {
  return headingWords(text).join(" ");
}

/** Words without spaces, so that "Sur name" and "Surname" are one heading. */
export function headingKey(text: string): string {
  return headingWords(text).join("");
}

/** A dot after a single letter goes ("d.o.b." is "dob"), a dot after a word parts it ("Eng. Lang"). */
function joinAbbreviation(text: string): string {
  return text.replace(/\p{L}+\./gu, (word) => (word.length === 2 ? word.slice(0, 1) : `${word} `));
}
