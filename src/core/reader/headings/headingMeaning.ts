import type { SubjectId } from "../../domain/grades/subjects";
import type { TermName } from "../../domain/term";
import type { TrackerColumnId } from "../trackerColumns";
import type { GradeForm, GradeHint, RoleWord } from "./qualifierWords";

/** What the words around a subject or a field say. */
export interface HeadingQualities {
  readonly role: RoleWord | null;
  /** True when the role word is one that a term in the heading overrules. */
  readonly weakRole: boolean;
  readonly term: { readonly name: TermName; readonly half: 1 | 2 | null } | null;
  /** "T4", "Data Drop 2": which term it is depends on how many the list has. */
  readonly termNumber: number | null;
  /** 1 is January. */
  readonly month: number | null;
  readonly hint: GradeHint | null;
  readonly form: GradeForm | null;
  /** Calendar year in which a named academic year starts. */
  readonly academicStart: number | null;
  readonly calendarYear: number | null;
  /** A later attempt of an examination: "Maths resit". */
  readonly resit: boolean;
  /** "Y10 Summer Maths" on a Year 11 list is last year's. */
  readonly yearGroup: number | null;
}

/** What a column is about. */
export type HeadingTopic =
  | { readonly kind: "field"; readonly field: TrackerColumnId }
  | { readonly kind: "ready"; readonly measure: string }
  | { readonly kind: "grade"; readonly subject: SubjectId }
  | { readonly kind: "vocational"; readonly name: string }
  | { readonly kind: "unused" };

/** A heading as understood. */
export interface HeadingMeaning extends HeadingQualities {
  readonly topic: HeadingTopic | null;
  /** What it was taken for, in words, when it is misspelt or may mean something else: "the date of birth". */
  readonly slip: string | null;
  /** True where only a part of the heading, or its words in another form, say what it is about: values may refute it. */
  readonly loose: boolean;
}
