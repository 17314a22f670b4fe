import type { Box } from "../boxes";
import type { NameSpan } from "../pupilNames";
import type { ReadyPack } from "../readyPack";
import { readyWording } from "../../wording";
import { inBoxes } from "./inBoxes";
import type { Said } from "./inBoxes";

const everywhere: readonly Box[] = [
  ...(["label", "reason", "wording", "action", "lead", "due", "what", "how", "who", "when"] as const),
  ...(["progress", "before", "note", "context"] as const),
];
/** Staff are named as leads, and may share a forename with a pupil. */
const prose: readonly Box[] = everywhere.filter((box) => !["label", "lead", "due", "who"].includes(box));

/** Shortened to first letters: a list of remarks is no place for a pupil's name either. */
function shortened(text: string, spans: readonly NameSpan[], { names }: ReadyPack): string {
  const pieces = spans.map(({ start, end }) => text.slice(start, end));
  return [...new Set(pieces)]
    .map((piece) => {
      const masked = names.masked(piece);
      return masked === piece ? `${[...piece][0] ?? ""}…` : masked;
    })
    .join("; ");
}

function named(
  find: (text: string, pack: ReadyPack) => readonly NameSpan[],
  remark: string,
): (text: string, pack: ReadyPack) => readonly Said[] {
  return (text, pack) => {
    const spans = find(text, pack);
    const isGone = spans.every(({ start, end }) => pack.names.isGone(text.slice(start, end)));
    const said = isGone ? readyWording.notRead : remark;
    return spans.length === 0 ? [] : [{ quoted: shortened(text, spans, pack), remark: said }];
  };
}

export const wholeNames = inBoxes(
  everywhere,
  named(
    (text, { names }) => names.wholeNames(text),
    "A pupil's name in text that a committee reads: say “one pupil”, or say it without the pupil",
  ),
);

export const pupilNumbers = inBoxes(
  everywhere,
  named(
    (text, { names }) => names.numbers(text),
    "A pupil's number in text that a committee reads: take it out",
  ),
);

export const partNames = inBoxes(
  prose,
  named(
    (text, { names }) => names.partNames(text),
    "Perhaps a pupil: a forename or surname of the tracker stands here alone",
  ),
);
