import { headingKey } from "../headings/headingText";

/** What a column of a long list says about the value beside it. */
export type LongPart =
  "subject" | "qualification" | "qualificationNumber" | "term" | "year" | "series" | "type";

/** Headings of the columns that take a wide list's headings apart, parted by "|". */
const partAliases: readonly (readonly [LongPart, string])[] = [
  [
    "subject",
    `Subject | Subjects | Subject name | Subject title | Subject description | Subject area | Course |
    Course name | Course title | Learning area | Area of learning | Curriculum area | Curriculum subject |
    Discipline | Exam subject | KS2 subject | KS1 subject | Assessment subject | Test subject | Subj`,
  ],
  [
    "qualification",
    `Qualification | Qualification title | Qualification name | Qualification description | Qual title |
    Qual | Award title | Exam title | Exam name | Entry title | Specification title | Syllabus title |
    Option title | Element title | Qualification level | Qual level | Level of qualification | Award level |
    Qualification type | Qual type | Exam type | Course type | Type of qualification | Award type`,
  ],
  [
    "qualificationNumber",
    `QAN | QN | Qualification number | Qualification accreditation number | Accreditation number |
    Qualification code | QAN code | Qual number | Qual code | Ofqual number | QAN number`,
  ],
  [
    "term",
    `Term | Terms | Half term | Term name | School term | Data drop | Data collection | Collection |
    Collection point | Data capture | Data point | Assessment point | Assessment window | Assessment period |
    Assessment cycle | Assessment term | Window | Period | Cycle | Round | Snapshot | Reporting period |
    Reporting point | Report | Tracking point | Data entry point | AP | DC | DD | PEP term | Result set |
    Assessment date | Date of assessment | Data date`,
  ],
  [
    "year",
    `Academic year | Year | School year | AY | Acad year | Year of assessment | Assessment year |
    Reporting year | Data year | Yr | Academic yr | Year of results | Results year | Exam year | Year of exam |
    Year taken | Year of award`,
  ],
  [
    "series",
    `Series | Season | Exam series | Exam season | Sitting | Exam sitting | Session | Exam session |
    Examination series | Exam date | Date of exam | Examination date | Result date | Results date |
    Date of result | Award date | Date awarded | Date of award | Season name | Entry season | Date taken |
    Date sat`,
  ],
  [
    "type",
    `Type | Measure | Assessment type | Grade type | Result type | Type of grade | Type of assessment |
    Type of result | Kind | Data type | Score type | Test/TA | Test or TA | TA/Test | TA or test |
    Assessment method | Method | Category | Aspect | Aspect type | Grade set | Column | Indicator type`,
  ],
];

/** What a heading says, by heading key. */
export const partHeadings: ReadonlyMap<string, LongPart> = byKey(partAliases);

/** Values beside a subject: grades count; marks only where a list has no grades. */
export type ValueKind = "grade" | "mark";

const valueAliases: readonly (readonly [ValueKind, string])[] = [
  [
    "grade",
    `Grade | Grades | Result | Results | Outcome | Outcomes | Value | Attainment | Judgement | Judgment |
    Award | Level | Overall grade | Final grade | Grade awarded | Result value | Assessment result |
    Grade or result | Result/grade | Grade/result | Result or grade | Grade/level | Level/grade | Gr`,
  ],
  [
    "mark",
    `Mark | Marks | Score | Scaled score | Test score | Raw score | Raw mark | Total mark | Overall mark |
    UMS | Standardised score`,
  ],
];

export const valueHeadings: ReadonlyMap<string, ValueKind> = byKey(valueAliases);

/** Numbers that examination boards and the Learning Records Service give a pupil. */
export type OtherNumber = "uln" | "uci" | "candidate";

const numberAliases: readonly (readonly [OtherNumber, string])[] = [
  ["uln", "ULN | Unique learner number | Unique learner no | ULN number | Learner number"],
  ["uci", "UCI | Unique candidate identifier | UCI number | Unique candidate number"],
  [
    "candidate",
    `Candidate number | Candidate no | Exam number | Exam no | Cand no | Cand number | Candidate |
    Examination number | Exam candidate number`,
  ],
];

export const otherNumberHeadings: ReadonlyMap<string, OtherNumber> = byKey(numberAliases);

function byKey<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap(([means, texts]) => texts.split("|").map((text) => [headingKey(text), means] as const)),
  );
}

/** Words of a qualification's title that do not name its subject: awarding bodies, levels, tiers, grade sets. */
export const titleNoise: ReadonlySet<string> = new Set(
  `aqa pearson edexcel ocr wjec eduqas ccea cie cambridgeinternational oxfordaqa ncfe cache level levels l1 l2
  l12 1 2 9 a g b gcse gcses full course tier higher foundation linear specification spec in the of and at for
  qualification qualifications trilogy synergy gateway new legacy reformed grade graded option scheme vrq key
  stage ks4 entry4 exam examination subject`.split(/\s+/),
);

/**
 * Phrases of qualifications that are no GCSE. No table counts them but for AS levels taken early, whose points and
 * discounting are not held here: they are named as not counted, and asked about where they stand in columns.
 * Source: DfE, KS4 qualifications, discount codes and point scores.
 */
export const otherQualifications: readonly string[] = [
  "entry level",
  "elc",
  "functional skills",
  "functional skill",
  "a level",
  "as level",
  "gce",
  "asdan",
  "key skills",
  "basic skills",
  "unit award",
  "project qualification",
  "essential skills",
  "level 3",
];
