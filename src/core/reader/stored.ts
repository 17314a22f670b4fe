import * as z from "zod/mini";

const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const typedCopy = z.object({
  mark: z.string(),
  sheet: z.string(),
  key: z.string(),
  column: z.string(),
  value: cellValue,
  text: z.string(),
});

const pair = z.tuple([z.string(), z.string()]);

/** Shape of the store's text. A new shape gets a new version and an upgrade of the old one. */
const storedMemory = z.object({
  version: z.literal(1),
  nextAction: z.number().check(z.int(), z.positive()),
  figures: z.string(),
  figuresAsAt: z.string(),
  pages: z.array(pair),
  typed: z.array(typedCopy),
  gone: z.array(typedCopy),
  drawn: z.array(pair),
  actionNumbers: z.array(z.tuple([z.string(), z.number()])),
  decisions: z.array(pair),
});

export type StoredMemory = z.infer<typeof storedMemory>;

/**
 * Reads the store's text.
 * @returns null when there is none, and "damaged" when it is not what we wrote: the sheets are the truth, so
 * the run goes on without it and says so.
 */
export function readStored(text: string | null): StoredMemory | "damaged" | null {
  if (text === null || text === "") return null;
  try {
    const parsed = storedMemory.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : "damaged";
  } catch {
    return "damaged";
  }
}
