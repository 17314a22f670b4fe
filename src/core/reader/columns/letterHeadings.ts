import type { SubjectId } from "../../domain/grades/subjects";
import { headingWords } from "../headings/headingText";
import type { HeadingMeaning } from "../headings/headingMeaning";
import { readExactHeading } from "../headings/readHeading";
import { readPart } from "../headings/readPart";
import { roleLetters } from "../headings/roleLetters";
import type { Questions } from "../questions";
import type { Heading } from "../sheets/composeHeadings";
import { onSheets } from "../sheets/onSheets";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { looksLikeGrades } from "./looksLikeGrades";

/** Single letters that stand for subjects, where two of a row stand in a list. */
const subjectRows: readonly Readonly<Record<string, SubjectId>>[] = [
  { r: "reading", w: "writing", m: "mathematics" },
  { e: "english", m: "mathematics", s: "science" },
];

/** A heading that holds a letter alone among words that we know. */
interface Lettered {
  readonly heading: Heading;
  readonly letter: string;
  /** The cells of the heading with the letter's place marked. */
  readonly texts: readonly string[];
  /** The other words: letters with the same ones are a set. */
  readonly beside: string;
}

const place = "\0";

/**
 * Gives headings of single letters their meaning where the list shows two of them with the same other words:
 * R, W and M are subjects; T, C and P behind a subject are target, current and predicted, which is asked.
 * They must stand over grades.
 */
export function withLetters(list: PupilList, questions: Questions): PupilList {
  const lettered = list.headings.flatMap((heading) => letteredOf(heading) ?? []);
  if (lettered.length < 2) return list;
  const known = new Map([...subjectLetters(lettered), ...kindsOfGrade(list, lettered, questions)]);
  const headings = list.headings.map((heading): Heading => {
    const meaning = known.get(heading);
    const topic = meaning?.topic;
    const graded = topic?.kind === "grade" && looksLikeGrades(list, heading.column, topic.subject);
    return meaning === undefined || !graded ? heading : { ...heading, meaning };
  });
  return known.size === 0 ? list : { ...list, headings };
}

function letteredOf(heading: Heading): Lettered | null {
  if (heading.missing || heading.broken || heading.meaning.topic !== null) return null;
  const parts = heading.text.split(" › ").map(headingWords);
  const last = parts[parts.length - 1] ?? [];
  const at = last.findIndex((word) => word.length === 1 && /[a-z]/.test(word));
  const letter = last[at];
  if (letter === undefined) return null;
  const texts = [...parts.slice(0, -1), last.map((word, index) => (index === at ? place : word))].map(
    (words) => words.join(" "),
  );
  return { heading, letter, texts, beside: texts.join("\n") };
}

function readWith({ texts }: Lettered, word: string): HeadingMeaning {
  return readExactHeading(texts.map((text) => text.replace(place, word)));
}

/** Only words of a role, a term, a year or a scale stand beside a subject's letter. */
function subjectLetters(lettered: readonly Lettered[]): (readonly [Heading, HeadingMeaning])[] {
  const bare = lettered.filter(({ texts }) =>
    texts.every((text) => readPart(text.replace(place, "")).core === ""),
  );
  return subjectRows.flatMap((row) => {
    const found = bare.filter(({ letter }) => row[letter] !== undefined);
    // M alone beside one other word could be anything, and stands in both rows.
    const first = Object.keys(row)[0] ?? "";
    const sets = lettersByWords(found);
    const shown = [...sets.values()].some(
      (letters) => letters.size > 1 && (letters.has(first) || letters.has("w")),
    );
    return shown ? found.map((each) => [each.heading, readWith(each, row[each.letter] ?? "")] as const) : [];
  });
}

function lettersByWords(found: readonly Lettered[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const { beside, letter } of found) sets.set(beside, (sets.get(beside) ?? new Set()).add(letter));
  return sets;
}

function kindsOfGrade(
  list: PupilList,
  lettered: readonly Lettered[],
  questions: Questions,
): (readonly [Heading, HeadingMeaning])[] {
  const found = lettered.filter(
    (each) => roleLetters.has(each.letter) && readWith(each, "").topic?.kind === "grade",
  );
  const several = [...lettersByWords(found).values()].some((letters) => letters.size > 1);
  const [first] = found;
  if (
    !(several || areTargets(list, found)) ||
    first === undefined ||
    !meansRoles(list, first.heading, found, questions)
  )
    return [];
  return found.map((each) => [each.heading, readWith(each, roleLetters.get(each.letter) ?? "")] as const);
}

/**
 * "Eng T" and "Ma T" beside "Eng" or "Eng WA", and no other target of these subjects. Beside "TA", T is a test.
 */
function areTargets({ headings }: PupilList, found: readonly Lettered[]): boolean {
  return found.every((each) => {
    const subject = subjectOf(readWith(each, ""));
    const others = headings.flatMap(({ meaning }) => (subjectOf(meaning) === subject ? [meaning] : []));
    const free = others.every(({ role, form }) => role !== "target" && form !== "assessed");
    return each.letter === "t" && others.length > 0 && free;
  });
}

function subjectOf({ topic }: HeadingMeaning): SubjectId | null {
  return topic?.kind === "grade" ? topic.subject : null;
}

function meansRoles(
  list: PupilList,
  first: Heading,
  found: readonly Lettered[],
  questions: Questions,
): boolean {
  const letters = [...roleLetters.keys()].filter((letter) => found.some((each) => each.letter === letter));
  const one = letters.length === 1;
  const told = (texts: readonly string[]): string =>
    one ? (texts[0] ?? "") : `${texts.slice(0, -1).join(", ")} and ${texts[texts.length - 1] ?? ""}`;
  const at = placeIn(list, first.row, first.column);
  const answer = questions.decide({
    id: `letters:${list.label}`,
    about: `letters ${letters.join(" ")}`,
    text: (_, further) =>
      `${told(letters.map((letter) => letter.toUpperCase()))} ${one ? "stands" : "stand"} beside subjects, as in ${at.cell} ‘${first.text}’${onSheets(list, further)}. ${one ? "Does it" : "Do they"} mean ${told(letters.map((letter) => roleLetters.get(letter) ?? ""))}?`,
    at,
    options: ["yes", "no"],
    likely: "yes",
    settles: found.map(({ heading }) => placeIn(list, heading.row, heading.column)),
    once: "letters",
  });
  return answer === "yes";
}
