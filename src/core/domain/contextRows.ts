import type { AcademicYear } from "./academicYear";

/** One remark on a year that holds for every council: rules, reports and rates. */
export interface ContextRow {
  readonly year: AcademicYear;
  readonly text: string;
  readonly source: string;
}

/** What the context bank starts with; each row's place is its name for life. Reviewed 2026-11-28. */
export const contextRows: readonly ContextRow[] = [
  {
    year: "2013/14",
    text: "From 2014 only listed qualifications count, each as one and at most two that are not GCSEs, and the first entry counts in English Baccalaureate subjects.",
    source: "DfE, Changes to early entry at GCSE (2013)",
  },
  {
    year: "2013/14",
    text: "Ofsted found that some schools do not look closely enough at what their Pupil Premium achieves.",
    source: "Ofsted, The pupil premium: an update (July 2014)",
  },
  {
    year: "2014/15",
    text: "Pupil Premium Plus is £1,900 for each child looked after and is managed by the Virtual School Head.",
    source: "House of Commons Library SN06700",
  },
  {
    year: "2014/15",
    text: "Education, health and care plans have begun to replace statements of special educational needs.",
    source: "Children and Families Act 2014",
  },
  {
    year: "2015/16",
    text: "New tests with scaled scores replaced levels at Key Stage 2, so that results are not compared with earlier years.",
    source: "DfE, SFR39/2016",
  },
  {
    year: "2016/17",
    text: "English and mathematics are graded 9 to 1 from 2017.",
    source: "DfE, Key stage 4 performance 2017: methodology",
  },
  {
    year: "2019/20",
    text: "Examinations were cancelled and schools assessed the grades.",
    source: "DfE, Key stage 4 performance 2020: guidance on comparison",
  },
  {
    year: "2021/22",
    text: "Examinations returned, graded between the results of 2019 and of 2021.",
    source: "Ofqual, approach to grading in 2022",
  },
  {
    year: "2024/25",
    text: "No Progress 8 is published, as there were no Key Stage 2 tests in 2020 to progress from.",
    source: "DfE, Secondary accountability measures 2025",
  },
  {
    year: "2024/25",
    text: "Pupil Premium Plus is £2,570 for each child looked after in 2024-25.",
    source: "North Northamptonshire Council; Lincolnshire County Council",
  },
];
