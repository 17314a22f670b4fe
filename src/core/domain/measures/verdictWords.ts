import { gradeLabel } from "../grades/gradePair";
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
  return best === undefined ? `${label} not entered` : `${label} ${gradeText(best)}`;
}

function gradeText({ grade }: Entry): string {
  const reading = grade?.reading;
  if (reading === undefined || reading.kind === "blank") return "blank";
  return reading.kind === "grade" ? gradeLabel(reading) : reading.raw.trim();
}

/**
 * "maths #N/A cannot be read and decides"; several subjects are joined by semicolons. `isOpen` tells the entry
 * whose grade leaves the answer open.
 */
export function notKnownWords(
  deciding: readonly SubjectResult[],
  isOpen: (entry: Entry) => boolean = ({ outcome }) => outcome === "unknown",
): string {
  return deciding
    .map(({ label, entries }) => {
      const open = entries.find(isOpen);
      return `${label} ${open === undefined ? "blank" : openWords(open)} and decides`;
    })
    .join("; ");
}

function openWords(entry: Entry): string {
  const kind = entry.grade?.reading.kind;
  if (kind === undefined) return "is blank";
  if (kind === "grade" && entry.outcome !== "unknown") return `${gradeText(entry)} leaves the grade open`;
  return `${gradeText(entry)} ${kind === "pending" ? "is not in yet" : "cannot be read"}`;
}
