import { compareYears, isInForce } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import type { KeyStage } from "./keyStage";
import type { Measure } from "./measures/measure";

/** A year whose results follow other rules than the year before: never compared across. */
export interface SeriesBreak {
  /** First year under the new rules. */
  readonly year: AcademicYear;
  /** The key stage whose measures it breaks; null for the measures named alone. */
  readonly keyStage: KeyStage | null;
  /** Ids of measures that it breaks, where not all of the key stage. */
  readonly measures?: readonly string[];
  readonly what: string;
  /** The same in few words, for a mark between two figures: "exam system changed in 2014". */
  readonly short: string;
  readonly source: string;
}

/**
 * Reviewed November 2026. That first entries counted in all subjects from 2014/15, after EBacc subjects the year before,
 * is a change within the same headline and not taken for a break.
 */
const seriesBreaks: readonly SeriesBreak[] = [
  {
    year: "2013/14",
    keyStage: "KS4",
    what: "only listed qualifications count, each as one and at most two that are not GCSEs, and first entries count in English Baccalaureate subjects",
    short: "exam system changed in 2014",
    source: "DfE, Changes to early entry at GCSE (2013); parliamentary written question 46753",
  },
  {
    year: "2016/17",
    keyStage: "KS4",
    what: "English and mathematics are graded 9 to 1, and points follow the new scale",
    short: "grades 9 to 1 from 2017",
    source: "DfE, Key stage 4 performance 2017: methodology",
  },
  {
    year: "2019/20",
    keyStage: "KS4",
    what: "examinations were cancelled and schools assessed the grades",
    short: "examinations cancelled in 2020",
    source: "DfE, Key stage 4 performance 2020: guidance on comparison",
  },
  {
    year: "2021/22",
    keyStage: "KS4",
    what: "examinations returned, with grading between that of 2019 and of 2021",
    short: "examinations returned in 2022",
    source: "Ofqual, approach to grading in 2022",
  },
  {
    year: "2015/16",
    keyStage: "KS2",
    what: "new tests with scaled scores replaced levels",
    short: "new tests from 2016",
    source: "DfE, SFR39/2016, national curriculum assessments at key stage 2",
  },
  {
    year: "2021/22",
    keyStage: "KS2",
    what: "tests returned after two years without any",
    short: "tests returned in 2022",
    source: "DfE, Key stage 2 attainment 2022",
  },
  {
    year: "2021/22",
    keyStage: "EYFS",
    what: "a new framework with 17 early learning goals is in force",
    short: "new framework from 2021/22",
    source: "DfE, Early years foundation stage profile results 2021/22",
  },
  {
    year: "2010/11",
    keyStage: null,
    measures: ["absence-persistent"],
    what: "persistent absence begins at about 15 per cent of sessions instead of a fifth",
    short: "threshold changed in 2010/11",
    source: "DfE, Guide to absence statistics",
  },
  {
    year: "2015/16",
    keyStage: null,
    measures: ["absence-persistent"],
    what: "persistent absence begins at a tenth of a pupil's own sessions",
    short: "threshold changed in 2015/16",
    source: "DfE, Guide to absence statistics 2016",
  },
];

type Broken = Pick<Measure, "id" | "keyStage">;

function breaks({ keyStage, measures }: SeriesBreak, measure: Broken): boolean {
  return measures === undefined ? keyStage === measure.keyStage : measures.includes(measure.id);
}

/** The break at a year, or null when its results may be compared with the year before. */
export function breakAt(year: AcademicYear, measure: Broken): SeriesBreak | null {
  return seriesBreaks.find((row) => row.year === year && breaks(row, measure)) ?? null;
}

/** The breaks after one year and up to another: results of the two must not be compared when there is one. */
export function breaksBetween(
  earlier: AcademicYear,
  later: AcademicYear,
  measure: Broken,
): readonly SeriesBreak[] {
  return seriesBreaks.filter(
    (row) =>
      breaks(row, measure) &&
      compareYears(row.year, earlier) > 0 &&
      isInForce({ from: null, to: later }, row.year),
  );
}
