/** Texts that tell how a column is to be filled, as a row beneath the headings may; parted by meaning. */
const formats: readonly RegExp[] = [
  // "(from the school)"
  /^\(.*\)$/,
  // "dd/mm/yyyy"
  /^d{1,2}[./ -]m{1,4}[./ -]y{2,4}$/i,
  // "%", "0-100", "0 to 40", "9-1", "1 to 9", "R-13"; "5-4" is a double grade
  /^(?:%|£|#)$|^(?:[rn]|[01]|9|100)\s*%?\s*(?:-|–|to)\s*(?:[01u]|9|1[0-4]|40|100)\s*%?$/i,
  // "A*-G", "A*–U"
  /^a\*?\s*(?:-|–|to)\s*[c-u]$/i,
  // "K/E/N", "Y/N", "M / F", "Yes/No", "Red/Amber/Green", "WTS/EXS/GDS"
  /^\p{L}{1,5}(?:\s*[/|,]\s*\p{L}{1,5})+$/u,
  // "13 digit", "10 characters", "2 decimal places", "1 dp"
  /^\d{1,2}\s*[- ]?\s*(?:digits?|chars?|characters?|letters?|decimals?|dp|decimal places?)\b/i,
  // "Surname, First", "Forename Surname", "Last, First"
  /^(?:surname|forename|first|last|family|given)(?: ?names?)?[,/ ]+(?:surname|forename|first|last|given|initials?)(?: ?names?)?$/i,
  /^(?:free )?text$|^(?:whole |decimal )?numbers?$|^numeric$|^alpha ?numeric$|^dates?$|^codes?$|^initials$|^integer$|^string$/i,
  /^(?:drop ?-?down(?: list)?|pick ?list|(?:select|choose|pick)(?: (?:one|from.*))?|please select.*|from (?:list|drop ?-?down).*|mandatory|required|optional|auto(?:matic|-?calculated|-?filled)?|calculated|formula|do not (?:edit|type|change).*|n\/?a or .*)$/i,
];

const longest = 60;

/** True for a text that says what is to stand in a column, such as "dd/mm/yyyy", "9-1", "K/E/N" or "13 digits". */
export function isCellFormat(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= longest && formats.some((format) => format.test(trimmed));
}
