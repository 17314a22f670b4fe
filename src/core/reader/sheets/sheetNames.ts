import { headingText } from "../headings/headingText";
import type { RawSheet } from "../rawWorkbook";
import { statusOf } from "./statusWords";

/** Names of sheets that are left out, and why; words are those of the name in lower case, single spaces. */
const namesLeftOut: readonly { readonly shape: RegExp; readonly why: string }[] = [
  {
    shape:
      /\b(?:old|archived?|obsolete|superseded|do not (?:use|edit|delete|touch)|dont use|not in use|delete)\b/,
    why: "its name says that it is no longer used",
  },
  { shape: /\b(?:backup|back up|copy of)\b/, why: "its name says that it is a copy" },
  {
    shape:
      /^(?:lists|list of values|look ?ups?|look ?up tables?|(?:data )?validations?|codes|lists of values|(?:ref|reference) data|key|drop ?down.*)(?: \d+)?$/,
    why: "its name says that it holds lists for drop-downs",
  },
  {
    shape:
      /^(?:read ?me|cover|front ?page|title page|contents|index|instructions|guidance|notes|help|changes?|change log)$/,
    why: "its name says that it is a page of notes",
  },
  {
    shape: /\b(?:pivots?|dashboard|summary|charts?|graphs?|analysis)\b/,
    why: "its name says that it summarises other sheets",
  },
];

/** Why a sheet of this name is left out; null when its name says nothing against it. */
function reasonToLeaveOut(name: string): string | null {
  const words = headingText(name);
  const listed = namesLeftOut.find((row) => row.shape.test(words))?.why ?? null;
  if (listed !== null) return listed;
  return statusOf(name) === "gone" ? "its name says that its pupils have left" : null;
}

/** True for a sheet in view that only its name speaks against, and not because its pupils have left. */
export function isOnlyNamed({ mark, visibility, name }: RawSheet): boolean {
  const against = mark === null && visibility === "visible" ? reasonToLeaveOut(name) : null;
  return against !== null && statusOf(name) !== "gone";
}

const hiddenWords = { hidden: "hidden", veryHidden: "very hidden" } as const;

/** What speaks against reading a sheet: a mark of ours, its name, or that it is hidden; null when nothing does. */
export function reasonAgainst({ mark, visibility, name }: RawSheet): string | null {
  if (mark !== null) return "it carries the mark of a sheet that Recovery Planner wrote";
  return visibility === "visible" ? reasonToLeaveOut(name) : hiddenWords[visibility];
}

/** Titles that only our own sheets carry, as heading text; a copy of such a sheet has lost our mark. */
const ourTitles: ReadonlySet<string> = new Set([
  "performance indicator recovery plan",
  "performance action plan template",
]);

/** Names of our lists, which count as ours together with the same words as a title on the sheet. */
const ourListNames: readonly string[] = [
  "scorecard",
  "sen split",
  "pupil ratings",
  "red pupils",
  "red pupil list",
  "cohort ledger",
  "ready for committee",
  "checks",
  "progress",
  "priority pupils",
  "transition",
  "pep and epm",
  "actions",
  "history",
];

/** True when an unmarked sheet is a copy of one of ours, by its name and the texts of its first rows. */
export function looksLikeOurs(name: string, firstTexts: readonly string[]): boolean {
  const titles = firstTexts.map(headingText);
  if (titles.some((title) => ourTitles.has(title))) return true;
  const words = headingText(name);
  const list = ourListNames.find((ours) => words === ours || words.startsWith(`${ours} `));
  return list !== undefined && titles.some((title) => title === list || title.startsWith(`${list} `));
}
