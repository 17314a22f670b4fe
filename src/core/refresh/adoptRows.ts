import { standingRow } from "./standingLayout";
import type { StandingLayout } from "./standingLayout";

/** A part of a page whose rows are the officer's: what she adds there gets a key of its own. */
interface Collection {
  readonly head: string;
  readonly end: string;
  /** Rows laid out blank for her; typing in one makes it an entry. */
  readonly spare: string | null;
  /** Columns that make a row an entry once one is filled. */
  readonly typedIn: readonly string[];
  readonly prefix: string;
  /** Actions are numbered once in the whole workbook, for life; reasons on their own sheet. */
  readonly counted: "workbook" | "sheet";
  /** Her rows begin after this number; those up to it are rows that a sheet starts with. */
  readonly after?: number;
}

const collections: readonly Collection[] = [
  {
    head: "actions:head",
    end: "actions:end",
    spare: "spare:action-",
    typedIn: ["action", "lead", "due", "status"],
    prefix: "a-",
    counted: "workbook",
  },
  {
    head: "reasons:head",
    end: "reasons:end",
    spare: null,
    typedIn: ["action"],
    prefix: "reason-",
    counted: "sheet",
  },
  {
    head: "earlier:head",
    end: "earlier:end",
    spare: "spare:earlier-",
    typedIn: ["first", "title", "year", "term", "status", "number", "outOf", "value", "target"],
    prefix: "earlier-",
    counted: "sheet",
  },
  mapTable("target"),
  mapTable("intervention"),
  {
    head: "context:head",
    end: "context:end",
    spare: "spare:context-",
    typedIn: ["first", "year", "text", "source"],
    prefix: "context-",
    counted: "sheet",
    after: 100,
  },
  {
    head: "library:head",
    end: "library:end",
    spare: "spare:library-",
    typedIn: ["first", "action", "lead", "by", "success"],
    prefix: "library-",
    counted: "sheet",
    after: 100,
  },
];

/** A table of a pupil's provision map, in which every cell is hers. */
function mapTable(entry: "target" | "intervention"): Collection {
  return {
    head: `${entry}s:head`,
    end: `${entry}s:end`,
    spare: `spare:${entry}-`,
    typedIn: ["what", "when", "where", "who", "often", "stream"],
    prefix: `${entry}-`,
    counted: "sheet",
  };
}

/**
 * Gives keys to rows that the officer added to her parts of a page, and to blank rows that she filled: down to
 * the next row of ours, or to the end of the sheet, and over the edge of the part where she pasted that far.
 * @returns the layout with those keys, and the next free action number.
 */
export function adoptRows(
  layout: StandingLayout,
  nextAction: number,
): { readonly layout: StandingLayout; readonly nextAction: number } {
  const keys = [...layout.keys];
  let next = nextAction;
  for (const collection of collections) {
    const free = freeKeys(keys, collection.prefix, collection.after);
    for (const row of newEntries(layout, keys, collection)) {
      if (collection.counted === "workbook") {
        keys[row] = `${collection.prefix}${next}`;
        next += 1;
      } else {
        keys[row] = free();
      }
    }
  }
  const adoptedFrom = new Map(
    keys.flatMap((key, row) => {
      const before = layout.keys[row] ?? null;
      return key !== null && before !== null && before !== key ? [[key, before] as const] : [];
    }),
  );
  return { layout: { ...layout, keys, adoptedFrom }, nextAction: next };
}

function newEntries(
  layout: StandingLayout,
  keys: readonly (string | null)[],
  collection: Collection,
): readonly number[] {
  const head = keys.indexOf(collection.head);
  const end = keys.indexOf(collection.end);
  if (head < 0 || end < head) return [];
  const after = keys.findIndex((key, row) => row > end && key !== null);
  const last = after < 0 ? keys.length - 1 : after - 1;
  const found: number[] = [];
  for (let row = head + 1; row <= last; row += 1) {
    const key = keys[row] ?? null;
    const open =
      key === null || row === end || (collection.spare !== null && key.startsWith(collection.spare));
    if (open && isFilled(layout, row, collection.typedIn)) found.push(row);
  }
  return found;
}

function isFilled(layout: StandingLayout, row: number, columns: readonly string[]): boolean {
  const { cells } = standingRow(layout, row, "");
  return columns.some((column) => cells.has(column));
}

/** The keys that no row of the sheet has yet, lowest number first, one at each call. */
function freeKeys(keys: readonly (string | null)[], prefix: string, after = 0): () => string {
  const taken = new Set(keys);
  let number = after;
  return () => {
    do number += 1;
    while (taken.has(`${prefix}${number}`));
    return `${prefix}${number}`;
  };
}
