import { cellValue, storedJournal } from "./storedJournal";
import {
  count,
  fields,
  flag,
  listOf,
  misfit,
  number,
  oneOf,
  orElse,
  orNull,
  parts,
  text,
  type Shape,
  type Shaped,
} from "./storedShape";

const copy = {
  mark: text,
  sheet: text,
  key: text,
  column: text,
  value: cellValue,
  text: text,
};

const typedCopy = fields(copy);

/** An earlier version kept neither day nor reason. */
const goneText = fields({
  ...copy,
  since: orElse(text, ""),
  why: orElse(oneOf("row", "emptied", "sheet", "overtyped", "changed"), "row"),
  leftOut: orElse(flag, false),
});

const rememberedAnswer = fields({ about: text, sheet: text, answer: text });

const pair = parts(text, text);

/** Shape of the store's text. A new shape gets a new version and an upgrade of the old one. */
const storedMemory = fields({
  version: oneOf(1),
  nextAction: count,
  figures: text,
  figuresAsAt: text,
  pages: listOf(pair),
  typed: listOf(typedCopy),
  gone: listOf(goneText),
  drawn: listOf(pair),
  actionNumbers: listOf(parts(text, number)),
  period: orElse(text, ""),
  numbersBefore: orElse(orNull(listOf(parts(text, number))), null),
  answers: orElse(listOf(rememberedAnswer), []),
  ...storedJournal,
  charts: orElse(listOf(text), []),
});

/** What a later version wrote: never to be read as damaged, nor written over. */
const later: Shape<number> = (value) => (typeof value === "number" && value > 1 ? value : misfit);

const newerMemory = fields({ version: later });

export type StoredMemory = Shaped<typeof storedMemory>;

/**
 * Reads the store's text.
 * @returns null when there is none; "newer" when a later version wrote it, so that this one must not write; and
 * "damaged" when it is not what we wrote: the sheets are the truth, so the run goes on without it and says so.
 */
export function readStored(stored: string | null): StoredMemory | "damaged" | "newer" | null {
  if (stored === null || stored === "") return null;
  try {
    const content: unknown = JSON.parse(stored);
    const read = storedMemory(content);
    if (read !== misfit) return read;
    return newerMemory(content) === misfit ? "damaged" : "newer";
  } catch {
    return "damaged";
  }
}
