/** Typed text evened out for searching, with the way back to the officer's own characters. */
export interface PlainProse {
  /** Lower case, one kind of dash and quote, one space between words, tags gone; a line break is a newline. */
  readonly plain: string;
  /** Offset in the typed text of every character of `plain`. */
  readonly at: readonly number[];
  /** Tags and entities that stood in the text, in order. */
  readonly tags: readonly Tag[];
}

interface Tag {
  readonly start: number;
  readonly end: number;
}

const attributes = String.raw`(?:\s[a-z-]{1,20}\s?=[^<>]{0,80})?`;
const names = "p|br|em|strong|ul|ol|li|div|span|h[1-6]|table|tbody|tr|td|th|font";

/** HTML left by a form or a database. Names are listed, as "<5", "<A>" for a pupil and "<insert date>" are
 * ordinary writing. */
const tag = new RegExp(
  `<(?:/?(?:${names})|/[abiu])${attributes}\\s?/?>|&(?:nbsp|amp|lt|gt|quot|apos|pound|rsquo|lsquo|ndash|bull|#\\d{1,5});`,
  "iy",
);
const inlineTag = /^<\/?(?:[abiu]|em|strong|span|font)[\s/>]/i;

/** Other ways of writing a character of ASCII. */
const evened: ReadonlyMap<string, string> = new Map([
  ...[..."–—−‒‑―"].map((dash) => [dash, "-"] as const),
  ...[..."‘’´`"].map((quote) => [quote, "'"] as const),
  ...[..."“”"].map((quote) => [quote, '"'] as const),
  ...[..."•·▪●\n\r"].map((edge) => [edge, "\n"] as const),
  ["£", "£"],
  ["％", "%"],
]);

/** What a character of the text is searched as; every one gives exactly one. */
function plainCharacter(character: string): string {
  const known = evened.get(character);
  if (known !== undefined) return known;
  if (character >= "!" && character <= "~") return character.toLowerCase();
  return /\p{L}/u.test(character) ? "x" : " ";
}

/** Evens the text out in one pass; never fails, whatever it holds. */
export function plainProse(text: string): PlainProse {
  const characters: string[] = [];
  const at: number[] = [];
  const tags: Tag[] = [];
  const push = (character: string, offset: number): void => {
    const last = characters.at(-1);
    const isSpace = character === " " || character === "\n";
    if (isSpace && (last === " " || last === "\n" || last === undefined)) {
      if (character === "\n" && last === " ") characters[characters.length - 1] = "\n";
      return;
    }
    characters.push(character);
    at.push(offset);
  };
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    const found = character === "<" || character === "&" ? tagAt(text, offset) : null;
    if (found === null) push(plainCharacter(character), offset);
    else {
      tags.push({ start: offset, end: offset + found.length });
      push(found.startsWith("&") || inlineTag.test(found) ? " " : "\n", offset);
      offset += found.length - 1;
    }
  }
  return { plain: characters.join(""), at, tags };
}

function tagAt(text: string, offset: number): string | null {
  tag.lastIndex = offset;
  return tag.exec(text)?.[0] ?? null;
}
