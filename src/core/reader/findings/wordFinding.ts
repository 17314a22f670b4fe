/** What a finding's words are made of. */
export interface FindingWords {
  readonly sheet: string;
  readonly cells: readonly string[];
  /** 1-based. */
  readonly rows: readonly number[];
  readonly found: readonly string[];
  readonly more: readonly string[];
  /** What stands straight after a quoted text. */
  readonly after: ReadonlyMap<string, string>;
  readonly expected: string;
}

const shownPlaces = 3;
/** Of columns, the officer looks for each by its name. */
const shownNames = 12;
const longestQuote = 60;

/** Verbs that agree with one cell or row, or with several. */
const verbs: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ["says", ["says", "say"]],
  ["say", ["says", "say"]],
  ["has", ["has", "have"]],
  ["is", ["is", "are"]],
  ["hold", ["holds", "hold"]],
  ["holds", ["holds", "hold"]],
  ["looks", ["looks", "look"]],
  ["shows", ["shows", "show"]],
  ["names", ["names", "name"]],
  ["repeats", ["repeats", "repeat"]],
  ["belongs", ["belongs", "belong"]],
]);

/** Fills a finding's template. A placeholder that nobody knows stays as it is. */
export function wordFinding(template: string, words: FindingWords): string {
  const several = words.cells.length > 1;
  const texts: ReadonlyMap<string, string> = new Map([
    ["sheet", `‘${quotable(words.sheet)}’`],
    ["where", places("Cell", "Cells", words.cells, words.sheet)],
    ["rows", places("Row", "Rows", words.rows.map(String), words.sheet)],
    ["found", listed(words.found.map((text) => quoted(text) + (words.after.get(text) ?? "")))],
    ["columns", listed(words.found.map(quoted), shownNames)],
    ["more", listed(words.more)],
    ["expected", words.expected],
  ]);
  const worded = template.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const verb = verbs.get(name);
    if (verb !== undefined) return several ? verb[1] : verb[0];
    return texts.get(name) ?? whole;
  });
  return words.found.length === 0 ? worded.replace(" ()", "") : worded;
}

function places(one: string, several: string, names: readonly string[], sheet: string): string {
  const noun = names.length > 1 ? several : one;
  const shown =
    names.length > shownPlaces + 1
      ? [...names.slice(0, shownPlaces), `${names.length - shownPlaces} more`]
      : names;
  return `${noun} ${joined(shown)} on ‘${quotable(sheet)}’`;
}

function listed(texts: readonly string[], most = shownPlaces): string {
  const shown = texts.length > most + 1 ? [...texts.slice(0, most), `${texts.length - most} more`] : texts;
  return joined(shown);
}

function joined(texts: readonly string[]): string {
  return texts.length < 2
    ? (texts[0] ?? "")
    : `${texts.slice(0, -1).join(", ")} and ${texts[texts.length - 1] ?? ""}`;
}

function quoted(text: string): string {
  return `‘${quotable(text)}’`;
}

/** On one line and short enough to read. */
function quotable(text: string): string {
  const even = text.replace(/\s+/g, " ");
  return even.length > longestQuote ? `${even.slice(0, longestQuote)}…` : even;
}
