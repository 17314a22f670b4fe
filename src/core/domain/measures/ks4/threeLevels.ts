import { subjectOf } from "../../grades/subjects";
import type { SubjectId } from "../../grades/subjects";
import type { Pupil } from "../../pupil";
import { examinationShare } from "../examinationFacts";
import type { MeasureContext, ShareMeasure, Verdict } from "../measure";
import type { SubjectResult } from "../subjectResults";
import { gradeWords } from "../verdictWords";
import { cardVerdict } from "./cardVerdict";
import type { CardQuestion } from "./cardVerdict";
import { hasLevels, keyStage2Level } from "./priorAttainment";

/** Points of a GCSE above those of the Key Stage 2 level that make three levels. Source: DfE, KS2 to KS4 progress. */
const threeLevels = 1300;

/** One of the two subjects in which progress was published. */
interface ProgressSubject {
  readonly basic: "english" | "maths";
  /** The subject of the Key Stage 2 level. */
  readonly baseline: SubjectId;
  /** "English", "mathematics" */
  readonly label: string;
}

type ThreeLevelsFacts = Omit<ShareMeasure, "id" | "title" | "shortTitle">;

/** What the two measures of three levels of progress have in common. */
export function threeLevelsFacts(subject: ProgressSubject): ThreeLevelsFacts {
  const { basic, baseline, label } = subject;
  const what = `three levels of progress in ${label}`;
  return {
    ...examinationShare,
    validFor: { from: "2008/09", to: "2014/15" },
    phrases: {
      attained: `made ${what}`,
      toAttain: `to make ${what}`,
      workingAt: `are on course for ${what}`,
    },
    whyItMatters:
      "It was the progress expected from Key Stage 2 to GCSE, whatever the level a pupil started from.",
    source: "DfE, KS4 performance tables to 2015: expected progress, level 4 to grade C",
    reviewed: "2026-11-27",
    entryNeeded: label,
    concerns: (grade) => subjectOf(grade.subject).basic === basic,
    hasColumns: (pupil) => hasLevels(pupil, baseline),
    attained: (pupil, context) => threeLevelsVerdict(pupil, context, subject),
  };
}

/** One pupil: left out without a Key Stage 2 level, else asked for three levels above it. */
function threeLevelsVerdict(pupil: Pupil, context: MeasureContext, subject: ProgressSubject): Verdict {
  const level = keyStage2Level(pupil, subject.baseline);
  const nothing = { missing: [], notEntered: false };
  if (level.kind === "none")
    return { answer: "excluded", why: `no Key Stage 2 level in ${subject.label}`, ...nothing };
  if (level.kind === "unreadable") {
    const why = `Key Stage 2 level ${level.raw} cannot be read and decides`;
    return { answer: "notKnown", why, ...nothing, undecided: level.grades };
  }
  return cardVerdict(pupil, context, questionOf(subject, level.value + threeLevels, level.words));
}

function questionOf({ basic }: ProgressSubject, points: number, level: string): CardQuestion {
  const words = (results: readonly SubjectResult[]): string =>
    results
      .filter((result) => result.basic === basic)
      .map((result) => `${gradeWords(result)} from level ${level}`)
      .join("");
  return {
    met: (card) => card[basic].points >= points,
    yes: words,
    no: words,
    missing: () => [{ kind: basic }],
    lacksEntry: (card) => !card[basic].taken,
  };
}
