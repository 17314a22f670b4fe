import type { SubjectText } from "./subjectText";

/** A subject as settled: one that counts, or the reason why it does not. */
export type SettledSubject = Exclude<SubjectText, { kind: "slip" }>;

/** What is asked about once; one number in several spellings is one. */
export interface Unsettled {
  readonly said: SubjectText;
  /** As the first row has it. */
  readonly text: string;
  readonly row: number;
  readonly grades: string[];
  readonly spellings: Set<SubjectText>;
}
