import type { Mention } from "./reading/mention";
import type { Prose } from "./reading/readProse";

/** The words on either side of a number, inside its sentence. */
export interface Around {
  readonly before: string;
  /** The end of `before`: words further back tie nothing to the number, though they may untie it. */
  readonly lead: string;
  readonly after: string;
  /** Both with the number between them. */
  readonly both: string;
}

/** So many characters on either side are looked at: further away, words no longer tie a number. */
const reach = 140;
const leadReach = 48;

export function around({ plain }: Prose, first: Mention, last: Mention = first): Around {
  const from = Math.max(first.sentence.start, first.start - reach);
  const to = Math.min(last.sentence.end, last.end + reach);
  return {
    before: plain.slice(from, first.start),
    lead: plain.slice(Math.max(from, first.start - leadReach), first.start),
    after: plain.slice(last.end, to),
    both: plain.slice(from, to),
  };
}
