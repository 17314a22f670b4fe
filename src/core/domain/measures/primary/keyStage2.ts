import type { ScaleId } from "../../grades/gradeReading";
import type { SubjectId } from "../../grades/subjects";
import type { SubjectGrade } from "../../pupil";
import type { ShareMeasure } from "../measure";
import { combinedVerdict } from "./combined";
import type { Standard } from "./standard";

/** Marks and grades of the expected and the higher standard. Source: STA, scaled scores and TA frameworks. */
const levels = {
  expected: { score: 100, assessed: "EXS" },
  higher: { score: 110, assessed: "GDS" },
} as const;

type Level = keyof typeof levels;

/** Reading and mathematics are tested; writing is a teacher's assessment. */
function standards(level: Level): Readonly<Record<"reading" | "writing" | "mathematics", Standard>> {
  const { score, assessed } = levels[level];
  const teacher = { "KS2 TA": assessed } as const;
  const tested = { ...teacher, "KS2 scaled": score } as const;
  return {
    reading: { subject: "reading", label: "reading", asks: tested },
    writing: { subject: "writing", label: "writing", asks: teacher },
    mathematics: { subject: "mathematics", label: "maths", asks: tested },
  };
}

const subjects: ReadonlySet<SubjectId> = new Set(["reading", "writing", "mathematics"]);

const scales: ReadonlySet<ScaleId> = new Set(["KS2 TA", "KS2 scaled"]);

/** Years without national tests. Source: DfE, key stage 2 attainment: no data published for 2020 and 2021. */
const withoutTests = ["2019/20", "2020/21"].map((year) => ({
  year,
  why: "the national tests were cancelled because of the pandemic",
}));

const keyStage2 = {
  kind: "share",
  unit: "percent",
  decimals: 1,
  keyStage: "KS2",
  defaultYears: [6],
  betterIs: "high",
  reads: "grades",
  blankCounts: false,
  validFor: { from: "2015/16", to: null },
  except: withoutTests,
  reviewed: "2026-11-27",
  source: "DfE, key stage 2 attainment: methodology; STA, scaled scores at key stage 2",
} as const;

type Own = Pick<ShareMeasure, "id" | "title" | "shortTitle" | "whyItMatters" | "notByDefault"> & {
  readonly what: string;
  readonly standards: readonly Standard[];
};

function keyStage2Measure({ what, standards: asked, ...own }: Own): ShareMeasure {
  const needed = new Set(asked.map(({ subject }) => subject));
  return {
    ...keyStage2,
    ...own,
    phrases: {
      attained: `attained ${what}`,
      toAttain: `to attain ${what}`,
      workingAt: `are working at ${what}`,
    },
    concerns: ({ subject, scale }: SubjectGrade) => subjects.has(subject) && scales.has(scale),
    attained: (pupil, context) => combinedVerdict(pupil, asked, context),
    decidableFrom: (found) => [...needed].every((subject) => found.has(subject)),
  };
}

const [expected, higher] = [standards("expected"), standards("higher")];

/** The measures of the tests at eleven since 2016. */
export const keyStage2Measures: readonly ShareMeasure[] = [
  keyStage2Measure({
    id: "ks2-rwm-expected",
    title: "Expected standard in reading, writing and mathematics at Key Stage 2",
    shortTitle: "KS2 reading, writing and maths expected",
    whyItMatters:
      "Pupils who meet the standard in all three are ready for secondary school; it is the headline at eleven.",
    what: "the expected standard in reading, writing and mathematics",
    standards: Object.values(expected),
  }),
  keyStage2Measure({
    id: "ks2-rwm-higher",
    notByDefault: true,
    title: "Higher standard in reading, writing and mathematics at Key Stage 2",
    shortTitle: "KS2 reading, writing and maths higher",
    whyItMatters: "It shows whether able pupils in care are stretched as far as others.",
    what: "the higher standard in reading, writing and mathematics",
    standards: Object.values(higher),
  }),
  keyStage2Measure({
    id: "ks2-reading-expected",
    notByDefault: true,
    title: "Expected standard in reading at Key Stage 2",
    shortTitle: "KS2 reading expected",
    whyItMatters: "Reading opens every other subject of secondary school.",
    what: "the expected standard in reading",
    standards: [expected.reading],
  }),
  keyStage2Measure({
    id: "ks2-writing-expected",
    notByDefault: true,
    title: "Expected standard in writing at Key Stage 2",
    shortTitle: "KS2 writing expected",
    whyItMatters:
      "Writing is where pupils in care are most often behind, and it holds the combined figure down.",
    what: "the expected standard in writing",
    standards: [expected.writing],
  }),
  keyStage2Measure({
    id: "ks2-maths-expected",
    notByDefault: true,
    title: "Expected standard in mathematics at Key Stage 2",
    shortTitle: "KS2 maths expected",
    whyItMatters: "Mathematics at eleven tells much about English and mathematics at sixteen.",
    what: "the expected standard in mathematics",
    standards: [expected.mathematics],
  }),
];
