import { trackerColumns } from "../trackerColumns";
import type { TrackerColumnId } from "../trackerColumns";
import { unusedHeadings } from "../unusedHeadings";
import { fieldBag, spelledWords } from "./fieldWords";
import type { HeadingTopic } from "./headingMeaning";
import { headingWords } from "./headingText";
import { readPart } from "./readPart";

/** Words that may stand beside the words of a field and change nothing. */
const soft: Readonly<Record<TrackerColumnId, string>> = {
  upn: "pupil",
  uln: "pupil",
  localId: "pupil",
  name: "",
  surname: "pupil",
  forename: "pupil",
  dateOfBirth: "pupil",
  yearGroup: "pupil current",
  sex: "pupil code",
  ethnicity: "pupil code",
  school: "pupil current",
  schoolType: "pupil current code",
  rollStatus: "pupil current yn",
  senProvision: "pupil current latest code",
  primaryNeed: "pupil current code",
  careBegan: "pupil current latest",
  careEnded: "pupil latest",
  twelveMonths: "pupil yn",
  legalStatus: "pupil current latest code",
  attendance: "pupil current latest percent total ytd",
  absence: "pupil current latest percent total ytd",
  suspendedDays: "pupil total ytd",
  permanentlyExcluded: "pupil total ytd yn",
  pepInTime: "pupil yn",
  pepDate: "pupil",
  pepQuality: "pupil current latest",
  sdq: "pupil current latest total score",
  sessionsPossible: "pupil total ytd",
  sessionsMissed: "pupil total ytd",
  sessionsAttended: "pupil total ytd",
  authorisedAbsence: "pupil current latest percent total ytd",
  unauthorisedAbsence: "pupil current latest percent total ytd",
  epmHeld: "pupil",
  epmQuality: "pupil current latest",
  schoolMoves: "pupil yn",
  placementMoves: "pupil total ytd yn",
  placementsThisYear: "pupil total",
  destination: "pupil current latest yn",
  placement: "pupil current latest code",
  authority: "pupil current yn",
  schoolAuthority: "pupil current code",
  uasc: "pupil yn",
  premiumAllocated: "pupil current total",
  premiumSpent: "pupil total ytd",
  pepsa: "pupil total",
  highNeeds: "pupil total",
  interventions: "pupil current",
  interventions2: "pupil current",
  interventions3: "pupil current",
  tuition: "pupil current yn",
  mentor: "pupil current yn",
  psychologist: "pupil current yn",
  alternativePackage: "pupil current yn",
  ragOverall: "pupil current latest",
  ragAttainment: "pupil current latest",
  ragAttendance: "pupil current latest",
  ragBehaviour: "pupil current latest",
  ragWellbeing: "pupil current latest",
};

const softWords: ReadonlySet<string> = new Set(Object.values(soft).flatMap((words) => words.split(" ")));

/** Words that say nothing of a field when they stand alone, though a heading may consist of one. */
const tooWide: ReadonlySet<string> = new Set(
  "care pupil number date start end year group type primary second status name day current total".split(" "),
);

const listedTexts: readonly (readonly [string, HeadingTopic])[] = [
  ...trackerColumns.flatMap(({ id, aliases }) =>
    aliases.split("|").map((text) => [text, { kind: "field", field: id }] as const),
  ),
  ...unusedHeadings.split("|").map((text) => [text, { kind: "unused" }] as const),
];

const knownWords: ReadonlySet<string> = new Set([
  ...spelledWords,
  ...listedTexts.flatMap(([text]) => headingWords(text)),
]);

const topicsByBag = bagsOf(listedTexts);

/** Headings whose words come to the same and mean different things are in neither. */
function bagsOf(listed: readonly (readonly [string, HeadingTopic])[]): ReadonlyMap<string, HeadingTopic> {
  const topics = new Map<string, HeadingTopic | null>();
  for (const [text, topic] of listed) {
    // "CLA/Left" names two things of which a cell holds one.
    if (text.includes("/")) continue;
    const bag = fieldBag(readPart(text).fieldWords, knownWords);
    if (bag === null || bag.length === 0 || (bag.length === 1 && tooWide.has(bag[0] ?? ""))) continue;
    const key = bag.join(" ");
    const before = topics.get(key);
    const same = before === undefined || JSON.stringify(before) === JSON.stringify(topic);
    topics.set(key, same ? topic : null);
  }
  return new Map([...topics].flatMap(([key, topic]) => (topic === null ? [] : [[key, topic] as const])));
}

const mostWords = 12;

/** The field that a heading names by its words, in whatever order and however shortened; null for any other heading. */
export function fieldByWords(words: readonly string[]): HeadingTopic | null {
  const bag = words.length > mostWords ? null : fieldBag(words, knownWords);
  if (bag === null) return null;
  return topicsByBag.get(bag.join(" ")) ?? withoutSoft(bag);
}

function withoutSoft(bag: readonly string[]): HeadingTopic | null {
  const topic = topicsByBag.get(bag.filter((word) => !softWords.has(word)).join(" "));
  if (topic?.kind !== "field") return null;
  const allowed = soft[topic.field].split(" ");
  return bag.every((word) => !softWords.has(word) || allowed.includes(word)) ? topic : null;
}
