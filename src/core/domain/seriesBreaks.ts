import type { AcademicYear } from "./academicYear";

/** A year whose results follow other rules than the year before: never compared across. */
interface SeriesBreak {
  /** First year under the new rules. */
  readonly year: AcademicYear;
  readonly keyStage: "KS4";
  readonly what: string;
  readonly source: string;
}

const seriesBreaks: readonly SeriesBreak[] = [
  {
    year: "2013/14",
    keyStage: "KS4",
    what: "only listed qualifications count, each as one and at most two that are not GCSEs, and first entries count in English Baccalaureate subjects",
    source: "DfE, Changes to early entry at GCSE (2013); parliamentary written question 46753",
  },
  {
    year: "2014/15",
    keyStage: "KS4",
    what: "first entries count in all subjects",
    source: "AQA, early entry rule (2013)",
  },
  {
    year: "2016/17",
    keyStage: "KS4",
    what: "English and mathematics are graded 9 to 1, and unreformed grades score other points than in 2016",
    source: "DfE, KS4 performance measures: point scores from 2017",
  },
  {
    year: "2019/20",
    keyStage: "KS4",
    what: "grades were assessed by schools and not examined",
    source: "DfE, KS4 performance methodology 2020",
  },
  {
    year: "2021/22",
    keyStage: "KS4",
    what: "examinations are back after two years of grades assessed by schools",
    source: "DfE, KS4 performance methodology 2022",
  },
];

/** The break at a year, or null when its results may be compared with the year before. */
export function breakAt(year: AcademicYear, keyStage: string): SeriesBreak | null {
  return seriesBreaks.find((row) => row.year === year && row.keyStage === keyStage) ?? null;
}
