import type { GradeRole } from "../../domain/pupil";
import type { TermName } from "../../domain/term";
import { headingKey } from "./headingText";

/** `predicted` is read and never used: a forecast is neither an outcome nor working at. */
export type RoleWord = GradeRole | "predicted";

/** What a heading says of its grades' kind. */
export type GradeHint = "GCSE" | "KS2" | "KS1" | "levels";

/** What stands in the cells, where a heading says it: scores of a test, or what a teacher thinks. */
export type GradeForm = "scaled" | "assessed";

/** What a word beside a subject or a field tells about the column. */
export interface Qualifier {
  readonly role?: RoleWord;
  /** A role word that a term in the heading overrules: "Spring grade" is working at. */
  readonly weakRole?: RoleWord;
  readonly term?: TermName;
  readonly half?: 1 | 2;
  /** 1 is January. */
  readonly month?: number;
  readonly hint?: GradeHint;
  readonly form?: GradeForm;
  /** A later attempt of an examination. */
  readonly resit?: true;
}

/** Phrases parted by "|", with what they tell; an empty meaning is a word that adds nothing. */
const phrases: readonly (readonly [string, Qualifier])[] = [
  [
    `predicted | prediction | predictions | predicted grade | pred | pred grade | forecast | most likely |
    likely | projected | projection | likely outcome | most likely grade | predicted result | ML`,
    { role: "predicted" },
  ],
  [
    `target | targets | target grade | target grades | tgt | tgts | targ | trgt | MTG | min target | min tgt |
    exp grade | asp | aspiration | FFT5 | FFT10 | FFT20 | FFT25 | FFT50 | target FFT20 | minimum target | minimum target grade | est | estimate | estimated | estimated grade | FFT | FFT D | FFTD |
    aspirational | aspirational target | challenge | challenge target | end of year target | EOY target |
    KS4 target | KS2 target | end of KS4 target | end of KS2 target | end of key stage target | goal |
    target level | expected grade | TG`,
    { role: "target" },
  ],
  [
    `working at | WA | working at grade | working at level | currently working at | currently | current |
    current grade | current level | current attainment | CWAG | CWG | CWL | CAG | WAG | W at | working level | working grade | assessment | now | latest | current working at |
    current working at grade | latest grade | latest assessment | latest level | curr | cur`,
    { role: "workingAt" },
  ],
  ["teacher assessment | TA | teacher assessed", { weakRole: "workingAt", form: "assessed" }],
  ["scaled score | scaled scores | scaled | SS | sc score | scale score", { form: "scaled" }],
  [
    `progress | prog | progress made | progress judgement | expected progress | making expected progress |
    on track | progress RAG | progress grade | progress indicator | making progress | prog RAG`,
    { role: "progress" },
  ],
  [
    `baseline | prior | prior attainment | on entry | entry level on entry | start | starting point |
    start point | start of year | base | on entry to care | start level | previous | KS2 baseline | SOY`,
    { role: "baseline" },
  ],
  [
    `result | results | final | final grade | final grades | final result | final results | GCSE result |
    GCSE results | outcome | outcomes | exam result | exam results | exam grade | confirmed | awarded |
    KS4 results | KS4 result | KS4 outcome | KS4 outcomes | actual result | actual results |
    examination results | result achieved | unvalidated | validated | provisional`,
    { role: "result" },
  ],
  [
    `resit | resits | re sit | re sits | resat | resit grade | resit result | resit results | retake | retakes |
    re take | retake grade | retake result | second attempt | 2nd attempt | second entry | 2nd entry |
    second sitting | 2nd sitting`,
    { role: "result", resit: true },
  ],
  [
    `achieved | attained | actual | actual grade | grade achieved | gained | obtained | exam | exams | act |
    actuals | attainment`,
    { weakRole: "result" },
  ],
  ["GCSE | GCSEs | GCSE grade | GCSE grades | full course | KS4 GCSE", { weakRole: "result", hint: "GCSE" }],
  [
    "KS2 | key stage 2 | KS2 level | KS2 result | KS2 results | end of KS2 | KS2 SATs | SATs | KS2 SAT | SAT",
    { weakRole: "baseline", hint: "KS2" },
  ],
  ["KS1 | key stage 1 | KS1 level | KS1 result | KS1 results", { weakRole: "baseline", hint: "KS1" }],
  ["level | levels | NC level | NC levels | sub level | sublevel | lvl | NCL", { hint: "levels" }],
  [
    `grade | grades | data | score | term | KS4 | key stage 4 | of | the | in | at | end | year | academic year
    | 9 1 | 9 to 1 | 1 9 | 1 to 9 | a g | a to g | test | academic | drop | subject | subjects | for | gr | attain | cohort | pupils | pupil | and | yn | y n |
    yes no | this | half term | what | is | their | they`,
    {},
  ],
  [
    "autumn | autumn term | aut | aut term | au | end of autumn | end of autumn term | michaelmas",
    { term: "autumn" },
  ],
  [
    "spring | spring term | spr | spr term | sp | end of spring | end of spring term | lent | easter",
    { term: "spring" },
  ],
  [
    "summer | summer term | sum | sum term | su | end of summer | end of summer term | end of year | EOY",
    { term: "summer" },
  ],
  ["september | sept | sep", { term: "autumn", month: 9 }],
  ["october | oct", { term: "autumn", month: 10 }],
  ["november | nov", { term: "autumn", month: 11 }],
  ["december | dec | christmas | xmas", { term: "autumn", month: 12 }],
  ["january | jan", { term: "spring", month: 1 }],
  ["february | feb", { term: "spring", month: 2 }],
  ["march | mar", { term: "spring", month: 3 }],
  ["april | apr", { term: "summer", month: 4 }],
  ["may", { term: "summer", month: 5 }],
  ["june | jun", { term: "summer", month: 6 }],
  ["july | jul", { term: "summer", month: 7 }],
  ["august | aug", { term: "summer", month: 8 }],
  ...halves("autumn", 1, "autumn | autumn term | aut | au | a", "HT1 | half term 1"),
  ...halves("autumn", 2, "autumn | autumn term | aut | au | a", "HT2 | half term 2"),
  ...halves("spring", 1, "spring | spring term | spr | sp | s", "HT3 | half term 3"),
  ...halves("spring", 2, "spring | spring term | spr | sp | s", "HT4 | half term 4"),
  ...halves("summer", 1, "summer | summer term | sum | su", "HT5 | half term 5"),
  ...halves("summer", 2, "summer | summer term | sum | su", "HT6 | half term 6"),
];

function halves(term: TermName, half: 1 | 2, words: string, names: string): (readonly [string, Qualifier])[] {
  const numbered = words.split("|").map((word) => `${word}${half}`);
  return [[[...numbered, names].join("|"), { term, half }]];
}

/** Longest phrase of the table, in words. */
export const longestPhrase = 5;

/** The phrases as written, parted by "|". */
export const phraseTexts: readonly string[] = phrases.map(([texts]) => texts);

/** Qualifiers by heading key. */
export const qualifiers: ReadonlyMap<string, Qualifier> = new Map(
  phrases.flatMap(([texts, means]) => texts.split("|").map((text) => [headingKey(text), means] as const)),
);
