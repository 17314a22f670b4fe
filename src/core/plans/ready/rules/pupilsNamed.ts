import type { Box } from "../boxes";
import type { NameSpan, PupilNames } from "../pupilNames";
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

type Naming = Pick<ReadyPack, "names">;

/** Shortened to first letters: a list of remarks is no place for a pupil's name either. */
function shortened(text: string, spans: readonly NameSpan[], { names }: Naming): string {
  const pieces = spans.map(({ start, end }) => text.slice(start, end));
  return [...new Set(pieces)]
    .map((piece) => {
      const masked = names.masked(piece);
      return masked === piece ? `${[...piece][0] ?? ""}…` : masked;
    })
    .join("; ");
}

function named(
  find: (text: string, pack: Naming) => readonly NameSpan[],
  remark: string,
): (text: string, pack: Naming) => readonly Said[] {
  return (text, pack) => {
    const spans = find(text, pack);
    const isGone = spans.every(({ start, end }) => pack.names.isGone(text.slice(start, end)));
    const said = isGone ? readyWording.notRead : remark;
    return spans.length === 0 ? [] : [{ quoted: shortened(text, spans, pack), remark: said }];
  };
}

const wholeNamed = named(
  (text, { names }) => names.wholeNames(text),
  "A pupil's name in text that a committee reads: say “one pupil”, or say it without the pupil",
);
const numbered = named(
  (text, { names }) => names.numbers(text),
  "A pupil's number in text that a committee reads: take it out",
);
const partNamed = named(
  (text, { names }) => names.partNames(text),
  "Perhaps a pupil: a forename or surname of the tracker stands here alone",
);

export const wholeNames = inBoxes(everywhere, wholeNamed);
export const pupilNumbers = inBoxes(everywhere, numbered);
export const partNames = inBoxes(prose, partNamed);

/** The same of one text while it is typed; `isProse` is false for a box in which staff are named. */
export function pupilsNamedIn(text: string, names: PupilNames, isProse: boolean): readonly Said[] {
  const rules = isProse ? [wholeNamed, numbered, partNamed] : [wholeNamed, numbered];
  return rules.flatMap((rule) => rule(text, { names }));
}
