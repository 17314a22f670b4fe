import { academicYearStarting, isInForce, startYear } from "../../domain/academicYear";
import type { AcademicYear, YearsInForce } from "../../domain/academicYear";
import { isExamSubject, subjectOf } from "../../domain/grades/subjects";
import { fivePassesVerdict } from "../../domain/measures/fivePasses";
import type { MeasureContext } from "../../domain/measures/measure";
import { standingOn } from "../../domain/measures/primary/standard";
import type { Standard } from "../../domain/measures/primary/standard";
import { basicOutcome } from "../../domain/measures/subjectResults";
import type { Pupil } from "../../domain/pupil";
import type { Settings } from "../../domain/settings";
import { withGradesAs } from "../../domain/timedGrades";
import type { PupilRatings } from "../results";
import { contextOf } from "./askRules";
import { byText } from "./lacking";
import type { ListedPupil } from "./pupilLists";

/** The years that work towards the examinations, the last one with them. */
const [firstYear, examinationYear] = [10, 11];

/** What targets must come to, by the year of the examinations. */
interface TargetRule {
  readonly years: YearsInForce;
  readonly words: string;
  readonly holds: (pupil: Pupil, context: MeasureContext) => boolean;
  readonly source: string;
}

const targetRules: readonly TargetRule[] = [
  {
    years: { from: "2013/14", to: "2015/16" },
    words: "the targets come to 5 or more A*-C including English and maths",
    holds: (pupil, context) => fivePassesVerdict(pupil, context, { basics: true }).answer === "yes",
    source: "DfE, School and college performance tables: statement of intent 2014",
  },
  {
    years: { from: "2013/14", to: "2015/16" },
    words: "the targets in English and maths are C or above, and fewer than five subjects have one",
    holds: (pupil, context) => pupil.grades.length < 5 && bothPassed(pupil, context),
    source: "our own: trackers often hold targets of English, mathematics and science alone",
  },
  {
    years: { from: "2016/17", to: null },
    words: "the targets come to 4 or above in English and maths",
    holds: bothPassed,
    source: "DfE, Key stage 4 performance measures from 2017: standard pass in English and mathematics",
  },
];

function bothPassed(pupil: Pupil, context: MeasureContext): boolean {
  return (["english", "maths"] as const).every((basic) => basicOutcome(pupil, context, basic) === "pass");
}

/**
 * Earlier attainment from which a pass is within reach. Source: DfE, levels of progress to 2015: level 4 at eleven
 * goes with a C; STA: 100 is the expected standard since 2016.
 */
const reach = { asks: { "KS2 scaled": 100, "NC levels": "4c", "KS2 TA": "EXS" } } as const;
const earlier: readonly Standard[] = [
  { ...reach, subject: "english", also: ["reading", "englishLanguage"], label: "English" },
  { ...reach, subject: "mathematics", label: "maths" },
];

/**
 * Pupils of Years 10 and 11 who are RED or AMBER on attainment and could do it, by their targets or by what they
 * had attained before: the rating, and what speaks for them. Whoever is working at it already, and Year 11 once its
 * results are in, is not behind it any more.
 */
export function underachieving(rated: readonly PupilRatings[], settings: Settings): readonly ListedPupil[] {
  const isOver = resultsAreIn(rated.map(({ pupil }) => pupil));
  return rated
    .flatMap((found): ListedPupil[] => {
      const { attainment } = found.ratings;
      const year = found.pupil.year.kind === "value" ? found.pupil.year.value : 0;
      if (year < firstYear || year > examinationYear || (year === examinationYear && isOver)) return [];
      if (attainment !== "RED" && attainment !== "AMBER") return [];
      const potential = potentialOf(found.pupil, year, settings);
      const rating = `${attainment} on attainment (${found.because.attainment})`;
      return potential.length === 0 ? [] : [{ pupil: found.pupil, reasons: [rating, ...potential] }];
    })
    .sort((first, second) => byText(first.pupil.key, second.pupil.key));
}

/**
 * True when most of Year 11 have a result in English or mathematics: one sat early is nobody's last, so a pupil's
 * own results do not tell. Source: our own.
 */
function resultsAreIn(pupils: readonly Pupil[]): boolean {
  const oldest = pupils.filter(({ year }) => year.kind === "value" && year.value === examinationYear);
  const done = oldest.filter(({ grades }) =>
    grades.some(
      ({ subject, role, reading }) =>
        role === "result" && reading.kind === "grade" && subjectOf(subject).basic !== null,
    ),
  );
  return done.length * 2 > oldest.length;
}

function potentialOf(pupil: Pupil, year: number, settings: Settings): readonly string[] {
  const sitting = academicYearStarting(startYear(settings.academicYear) + examinationYear - year);
  if (isThere(pupil, sitting, settings)) return [];
  return [...byTargets(pupil, sitting, settings), ...byEarlier(pupil, settings)];
}

/** Whether results and the grades worked at come to what targets are asked for already. */
function isThere(pupil: Pupil, sitting: AcademicYear, settings: Settings): boolean {
  const now = withGradesAs(pupil, ["result", "workingAt"], settings);
  const context = contextOf(sitting, settings, ({ subject }) => isExamSubject(subject));
  return targetRules.some(({ years, holds }) => isInForce(years, sitting) && holds(now, context));
}

function byTargets(pupil: Pupil, sitting: AcademicYear, settings: Settings): readonly string[] {
  const aims = withGradesAs(pupil, ["target"], settings);
  const context = contextOf(sitting, settings, ({ subject }) => isExamSubject(subject));
  return targetRules
    .filter(({ years, holds }) => isInForce(years, sitting) && holds(aims, context))
    .map(({ words }) => words);
}

function byEarlier(pupil: Pupil, settings: Settings): readonly string[] {
  const before = withGradesAs(pupil, ["baseline"], settings);
  const context = contextOf(settings.academicYear, settings, () => true);
  const standings = earlier.map((standard) => standingOn(before, standard, context));
  if (standings.some(({ answer }) => answer !== "yes")) return [];
  return [`earlier attainment: ${standings.map(({ why }) => why).join(" and ")}`];
}
