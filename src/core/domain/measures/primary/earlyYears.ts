import { earlyLearningGoals } from "../../grades/earlyLearningGoals";
import type { SubjectGrade } from "../../pupil";
import type { ShareMeasure } from "../measure";
import { combinedVerdict } from "./combined";
import type { Standard } from "./standard";

/** Areas in which every goal has to be at the expected level. Source: DfE, EYFS profile handbook: good level of development. */
const areasNeeded: ReadonlySet<string> = new Set([
  "communication and language",
  "personal, social and emotional development",
  "physical development",
  "literacy",
  "mathematics",
]);

/** Under these plain headings of Reception stand the goals of literacy. */
const plainNames: Readonly<Record<string, string>> = { elgWriting: "writing", elgWordReading: "reading" };

const standards: readonly Standard[] = earlyLearningGoals
  .filter(({ area }) => areasNeeded.has(area))
  .map(({ id, label }) => {
    const plain = plainNames[id];
    const also = plain === undefined ? {} : { also: [plain] };
    return { subject: id, label, asks: { EYFS: "2" }, ...also };
  });

const what = "a good level of development";

/** A good level of development: the expected level in all twelve goals of the first five areas. */
export const earlyYearsDevelopment: ShareMeasure = {
  kind: "share",
  id: "eyfs-gld",
  title: "Good level of development at the end of Reception",
  shortTitle: "Good level of development",
  keyStage: "EYFS",
  defaultYears: [0],
  unit: "percent",
  decimals: 1,
  betterIs: "high",
  reads: "grades",
  blankCounts: false,
  validFor: { from: "2012/13", to: null },
  except: ["2019/20", "2020/21"].map((year) => ({
    year,
    why: "profiles were not collected because of the pandemic",
  })),
  phrases: {
    attained: `attained ${what}`,
    toAttain: `to attain ${what}`,
    workingAt: `are on course for ${what}`,
  },
  whyItMatters: "It is the first national measure, and gaps at five are the cheapest to close.",
  source: "DfE, Early years foundation stage profile results: methodology, 2021/22 onwards",
  reviewed: "2026-11-27",
  concerns: ({ scale }: SubjectGrade) => scale === "EYFS",
  attained: (pupil, context) => combinedVerdict(pupil, standards, context),
  decidableFrom: (found) =>
    standards.every(({ subject, also = [] }) => [subject, ...also].some((id) => found.has(id))),
};
