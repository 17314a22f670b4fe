import * as z from "zod/mini";
import { unpackText } from "./packedText";
import { rememberedAnswer, storedJournal } from "./storedJournal";

// Schemas are never compiled into functions: the pages refuse `new Function`, and even trying is reported.
z.config({ jitless: true });

const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const copy = {
  mark: z.string(),
  sheet: z.string(),
  key: z.string(),
  column: z.string(),
  value: cellValue,
  text: z.string(),
  format: z.optional(z.string()),
};

const typedCopy = z.object(copy);

const meantText = z.object({
  ...{ mark: z.string(), key: z.string(), column: z.string(), of: z.string(), text: z.string() },
});

/** An earlier version kept neither day nor reason. */
const goneText = z.object({
  ...copy,
  since: z._default(z.string(), ""),
  why: z._default(z.enum(["row", "column", "emptied", "sheet", "overtyped", "changed", "meanwhile"]), "row"),
  leftOut: z._default(z.boolean(), false),
});

const pair = z.tuple([z.string(), z.string()]);

/** Version 1 kept its pages as they are, version 2 packs them. */
const latest = 2;

/** Shape of the store's text, unpacked. A new shape gets a new version and an upgrade of the old one. */
const storedMemory = z.object({
  version: z.literal(latest),
  nextAction: z.number().check(z.int(), z.positive()),
  figures: z.string(),
  figuresAsAt: z.string(),
  tracker: z._default(z.string(), ""),
  trackerAsAt: z._default(z.string(), ""),
  naming: z._default(z.array(z.string()), []),
  pages: z.array(pair),
  typed: z.array(typedCopy),
  gone: z.array(goneText),
  meant: z._default(z.array(meantText), []),
  /** The first version did not name what it drew. */
  drawn: z._default(z.array(pair), []),
  actionNumbers: z.array(z.tuple([z.string(), z.number()])),
  period: z._default(z.string(), ""),
  numbersBefore: z._default(z.nullable(z.array(z.tuple([z.string(), z.number()]))), null),
  answers: z._default(z.array(rememberedAnswer), []),
  ...storedJournal,
  charts: z._default(z.array(z.string()), []),
});

/** What a later version wrote: never to be read as damaged, nor written over. */
const newerMemory = z.object({ version: z.number().check(z.gt(latest)) });

export type StoredMemory = z.infer<typeof storedMemory>;

/**
 * Reads the store's text.
 * @returns null when there is none; "newer" when a later version wrote it, so that this one must not write; and
 * "damaged" when it is not what we wrote: the sheets are the truth, so the run goes on without it and says so.
 */
export function readStored(text: string | null): StoredMemory | "damaged" | "newer" | null {
  if (text === null || text === "") return null;
  try {
    const content: unknown = JSON.parse(text);
    const parsed = storedMemory.safeParse(upgraded(content));
    if (parsed.success) return parsed.data;
    return newerMemory.safeParse(content).success ? "newer" : "damaged";
  } catch {
    return "damaged";
  }
}

const first = z.object({ version: z.literal(1) });
const packing = z.object({ packed: z.string() });

/** The content as the latest version has it, with what stands in it packed. */
function upgraded(content: unknown): unknown {
  if (first.safeParse(content).success) return { ...(content as object), version: latest };
  const { success, data } = packing.safeParse(content);
  if (!success) return content;
  const { kept, journal } = JSON.parse(unpackText(data.packed)) as Record<string, unknown>;
  return { ...(content as object), kept, journal };
}
