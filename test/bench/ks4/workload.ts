import type { ScaleId } from "../../../src/core/domain/grades/gradeReading";
import type { SubjectId } from "../../../src/core/domain/grades/subjects";

/** A cell as Excel gives it: an empty one is an empty text. */
export type Cell = string | number;
/** Cells by row and column. */
export type Sheet = readonly (readonly Cell[])[];

/** Columns before the grades, by which pupils are grouped, each with the codes that occur. */
export const splits: readonly { readonly name: string; readonly codes: readonly string[] }[] = [
  { name: "provision", codes: ["N", "K", "E", "S"] },
  {
    name: "need",
    codes: ["SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "OTH"],
  },
  { name: "sex", codes: ["F", "M"] },
  { name: "school", codes: ["secondary", "special", "independentSpecial", "pru", "college"] },
];

/** A subject of the workload. */
export interface WorkloadSubject {
  /** As the product calls it. */
  readonly id: SubjectId;
  /** What the other engines go by. */
  readonly part: "english" | "literature" | "maths" | "ebacc" | "open";
  /** Share of pupils entered: without SEN, with SEN support, with a statement or plan. */
  readonly entered: readonly [number, number, number];
}

/** In the order of columns: English and maths first, then EBacc subjects, then the others. */
export const subjects: readonly WorkloadSubject[] = [
  { id: "englishLanguage", part: "english", entered: [0.96, 0.92, 0.8] },
  { id: "englishLiterature", part: "literature", entered: [0.92, 0.85, 0.5] },
  { id: "mathematics", part: "maths", entered: [0.96, 0.92, 0.8] },
  { id: "science", part: "ebacc", entered: [0.92, 0.88, 0.7] },
  { id: "additionalScience", part: "ebacc", entered: [0.9, 0.82, 0.5] },
  { id: "history", part: "ebacc", entered: [0.42, 0.3, 0.12] },
  { id: "geography", part: "ebacc", entered: [0.38, 0.28, 0.12] },
  { id: "french", part: "ebacc", entered: [0.2, 0.1, 0.03] },
  { id: "art", part: "open", entered: [0.75, 0.7, 0.45] },
  { id: "religiousStudies", part: "open", entered: [0.6, 0.5, 0.25] },
];

export const termCount = 6;
const firstNumberTerm = 3;

/** The scale of a column. English and maths are on 9 to 1 throughout; the rest turn from letters in the second year. */
export function scaleAt({ part }: WorkloadSubject, term: number): ScaleId {
  return part === "ebacc" || part === "open" ? (term < firstNumberTerm ? "A*-G" : "9-1") : "9-1";
}

/** Where a subject of a term stands in a row. */
export function columnAt(subject: number, term: number): number {
  return splits.length + term * subjects.length + subject;
}

/** The year whose rules hold: letters and numbers both have points in it. */
export const academicYear = "2017/18";

/** What a pupil's Attainment 8 is rated against: GREEN from the target, AMBER down to so many per cent below it. */
export const rated = { target: "20", tolerance: "10" };
