import { keyStageOf } from "../../domain/keyStage";

/** What a sentence or an indicator's title may be about; each is said in many ways. */
const topics: readonly { readonly id: string; readonly words: RegExp }[] = [
  {
    id: "five passes",
    words: /\b(?:5|five)\+? ?(?:or more )?(?:good |higher )?(?:gcses?|a\*?-? ?c|a\*? to c|passes)|\b5\+ ?a/,
  },
  { id: "english", words: /\benglish\b(?! bac)/ },
  { id: "mathematics", words: /\bmath(?:s|ematics)?\b/ },
  { id: "ebacc", words: /\bebacc|english bacc/ },
  { id: "attainment 8", words: /\battainment ?8|\ba8\b/ },
  { id: "progress 8", words: /\bprogress ?8|\bp8\b/ },
  { id: "reading", words: /\breading\b/ },
  { id: "writing", words: /\bwriting\b/ },
  { id: "science", words: /\bscience\b/ },
  { id: "phonics", words: /\bphonics\b/ },
  { id: "early years", words: /\bearly years|good level of development|\bgld\b|\beyfs\b/ },
  {
    id: "attendance",
    words: /\battendance|\battended (?:school )?(?:less|more|at least|every|regular)|\bsessions?\b/,
  },
  { id: "absence", words: /\babsen(?:ce|ces|t)\b/ },
  { id: "suspension", words: /\bsuspen|\bexclu(?:sion|ded)/ },
  { id: "pep", words: /\bpeps?\b|\bpersonal education plans?/ },
  { id: "epm", words: /\bepms?\b|provision maps?/ },
  { id: "sdq", words: /\bsdqs?\b|strengths and difficult/ },
  { id: "neet", words: /\bneet\b|\beet\b|further education|sixth form|apprentice|post[- ]16/ },
  { id: "moves", words: /\bmoved (?:school|placement)|(?:school|placement) moves?|changed school|\bmoves\b/ },
  {
    id: "reviews",
    words:
      /\breviews?\b|\bhealth\b|\bdental\b|\breturns?\b|\bvisits?\b|\bmeetings?\b|\btraining\b|\bstaff\b|\bteachers?\b|\bschools returned\b/,
  },
  {
    id: "own targets",
    words:
      /\b(?:own|individual|personal|their|pep) targets?\b|\bprogress\b(?! ?8)|\bratings?\b|\bgreen\b|\bamber\b/,
  },
];

function topicsOf(text: string): ReadonlySet<string> {
  return new Set(topics.filter(({ words }) => words.test(text)).map(({ id }) => id));
}

const stages = /\b(?:key stages?|ks) ?\(?(?:ks\)? ?)?(\d)/g;

function stagesOf(text: string): readonly string[] {
  return [...text.matchAll(stages)].map((match) => match[1] ?? "");
}

const yearGroups = /\b(?:years?|y|yrs?) ?(\d{1,2})\b/g;

/** What an indicator is about, so that sentences may be held against it. */
export interface Subject {
  readonly topics: ReadonlySet<string>;
  readonly stages: readonly string[];
  readonly years: readonly number[];
}

/** `title` evened out as prose is; the key stages are those of the year groups where it names none. */
export function subjectOf(title: string, years: readonly number[]): Subject {
  const named = stagesOf(title);
  const ofYears = years.flatMap((year) => keyStageOf(year)?.replace(/\D/g, "") ?? []);
  return { topics: topicsOf(title), stages: named.length > 0 ? named : ofYears, years };
}

function yearGroupsOf(text: string): readonly number[] {
  return [...text.matchAll(yearGroups)].map((match) => Number(match[1]));
}

/** True when a sentence names a year group or key stage that is not the indicator's. */
export function namesOtherPupils(sentence: string, { stages: own, years }: Subject): boolean {
  if (yearGroupsOf(sentence).some((group) => !years.includes(group))) return true;
  return stagesOf(sentence).some((stage) => !own.includes(stage));
}

/** True when the pupils last named before a sentence are others: "At Key Stage 1 … Three had statements." */
export function followsOtherPupils(earlier: string, { stages: own, years }: Subject): boolean {
  const [group, stage] = [yearGroupsOf(earlier).at(-1), stagesOf(earlier).at(-1)];
  return (group !== undefined && !years.includes(group)) || (stage !== undefined && !own.includes(stage));
}

/**
 * How a sentence stands to an indicator: it names the indicator's own topics, another's, or none. A sentence
 * that names a part of the topics ("A*-C in English") is about something else.
 */
export function aboutness(sentence: string, subject: Subject): "same" | "other" | "none" {
  if (namesOtherPupils(sentence, subject)) return "other";
  const said = topicsOf(sentence);
  const own = subject.topics;
  if (said.size === 0) return "none";
  return said.size === own.size && [...said].every((topic) => own.has(topic)) ? "same" : "other";
}
