import { keyStage2MeanScore } from "../../domain/readyScores";
import type { SubjectId } from "../../domain/grades/subjects";
import type { TrackerColumnId } from "../trackerColumns";
import type { HeadingTopic } from "./headingMeaning";
import { headingKey } from "./headingText";

/**
 * Headings that officers use for a field and for other things as well, parted by "|": what stands below them
 * decides where it can, and the officer is asked.
 */
const fields: readonly (readonly [TrackerColumnId, string])[] = [
  // Statutory reviews are held and planned under the same words.
  ["pepDate", "PEP review date | PEP review | Date of PEP review | PEP reviewed | Review PEP date"],
  ["pepQuality", "VS QA RAG | Quality RAG | QA RAG | QA grade | PEP G/A/R"],
  [
    "careEnded",
    `Left | Date left | Left on | Left date | Leaving date | Date of leaving | DEC | Leave date | Left VS | Date left
    VS | Left virtual school | Date left virtual school | VS end date | VS leaving date`,
  ],
  ["attendance", "YTD | YTD % | Year to date | Year to date % | School attendance | Pres | % present"],
  [
    "suspendedDays",
    `Number of suspensions | No of suspensions | Number of exclusions | No of exclusions | No of excl | No excl |
    No of susp | No of FTE | No of FTEs | Number of FTEs | No of FTS | Number of FTS | Number of excl | Excl no |
    Number of fixed term exclusions | No of fixed term exclusions | Number of fixed term suspensions`,
  ],
  ["name", "CLA | LAC | CYP | Legal name | Candidate | Child/YP | Child or young person"],
  ["upn", "UPN/ULN | UPN or ULN | ULN/UPN"],
  ["senProvision", "EHCP | EHC plan | EHCP? | EHCP/SS | EHCP/SEN support"],
  ["sex", "Gender identity"],
  ["dateOfBirth", "DOB/EDD | DOB or EDD"],
];

const subjects: readonly (readonly [SubjectId, string])[] = [
  ["mathematics", "Numeracy | Numeracy level"],
  ["english", "Literacy | Literacy level"],
];

/** Yes and no, and scores; PA is prior attainment and a personal adviser, too, and a pupil may be on track for anything. */
const ready: readonly (readonly [measure: string, texts: string])[] = [
  ["absence-persistent", "PA | PA flag | PA Y/N"],
  ["progress-on-track", "On track | On track Y/N | On target | On target Y/N"],
  [
    keyStage2MeanScore,
    "KS2 prior attainment | KS2 PA | KS2 prior | KS2 score | KS2 scores | KS2 scaled score | KS2 scaled | KS2 SS | KS2 APS",
  ],
];

const doubtful: ReadonlyMap<string, HeadingTopic> = new Map([
  ...fields.flatMap(([field, texts]) => rows(texts, { kind: "field", field })),
  ...ready.flatMap(([measure, texts]) => rows(texts, { kind: "ready", measure })),
  ...subjects.flatMap(([subject, texts]) => rows(texts, { kind: "grade", subject })),
]);

function rows(texts: string, topic: HeadingTopic): (readonly [string, HeadingTopic])[] {
  return texts.split("|").map((text) => [headingKey(text), topic] as const);
}

/** What a heading of two meanings would be taken for; null for any other heading. */
export function doubtfulTopic(key: string): HeadingTopic | null {
  return doubtful.get(key) ?? null;
}
