import { mayBeName } from "../grades/mayBeName";
import type { Missing } from "./measure";
import type { Entry, SubjectResult } from "./subjectResults";
import type { Tally } from "./ks4/passes";

const numberWords = ["no", "one", "two", "three", "four"];

function passesWords(count: number): string {
  return `${numberWords[count] ?? count} ${count === 1 ? "pass" : "passes"}`;
}

/** "6 passes, English and maths" */
export function yesWords({ passes }: Tally, { basics }: { readonly basics: boolean }): string {
  return `${passes} passes${basics ? ", English and maths" : ""}`;
}

/** "maths D", "English absent; three passes", "four passes". */
export function noWords(of: {
  readonly results: readonly SubjectResult[];
  readonly least: Tally;
  readonly most: Tally;
  readonly missing: readonly Missing[];
}): string {
  const basics = of.results
    .filter(({ basic }) => of.missing.some(({ kind }) => kind === basic))
    .map(gradeWords);
  const short = of.missing.some(({ kind }) => kind === "passes");
  const most =
    of.most.passes > of.least.passes
      ? `at most ${passesWords(of.most.passes)}`
      : passesWords(of.least.passes);
  return [...(basics.length > 0 ? [basics.join(" and ")] : []), ...(short ? [most] : [])].join("; ");
}

/** "maths D", "English absent", "maths not entered". */
export function gradeWords({ label, state, entries }: SubjectResult): string {
  if (state === "absent") return `${label} absent`;
  const best = entries[0];
  return best === undefined ? `${label} not entered` : `${label} ${best.text}`;
}

/**
 * "maths #N/A cannot be read and decides"; several subjects are joined by semicolons. `isOpen` tells the entries
 * whose grades leave the answer open.
 */
export function notKnownWords(deciding: readonly SubjectResult[], isOpen: (entry: Entry) => boolean): string {
  return deciding
    .flatMap(({ label, entries }) =>
      entries
        .filter(isOpen)
        .slice(0, 1)
        .map((entry) => `${label} ${openWords(entry)} and decides`),
    )
    .join("; ");
}

function openWords({ grade, outcome, text }: Entry): string {
  const kind = grade?.reading.kind;
  if (kind === undefined) return "is blank";
  if (kind === "grade" && outcome !== "unknown") return `${text} leaves the grade open`;
  if (kind === "pending") return `${text} is not in yet`;
  return `${mayBeName(text) ? "holds words that cannot" : `${text} cannot`} be read`;
}
