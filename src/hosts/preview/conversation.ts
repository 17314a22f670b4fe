import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import type { ChangeSet } from "../../core/refresh/changeSet";
import type { SheetView } from "../xlsx/showing/sheetView";
import type { Typing } from "../xlsx/typing/typeCell";

/** What the page may ask of the worker that holds the workbook, by name. */
export interface Questions {
  /** Bytes of a file; null for the sample tracker. */
  readonly open: { readonly bytes: Uint8Array | null; readonly fileName: string };
  readonly read: null;
  readonly apply: ChangeSet;
  readonly view: string;
  readonly type: { readonly sheet: string; readonly typing: Typing };
  readonly save: null;
}

export interface Answers {
  readonly open: null;
  readonly read: RawWorkbook;
  readonly apply: null;
  readonly view: SheetView;
  readonly type: null;
  readonly save: Uint8Array;
}

export type QuestionName = keyof Questions;

/** One question on its way; its number comes back with whatever is said about it. */
export type Question = {
  [Name in QuestionName]: { readonly number: number; readonly name: Name; readonly about: Questions[Name] };
}[QuestionName];

export type Reply =
  | { readonly number: number; readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly number: number; readonly kind: "answer"; readonly answer: Answers[QuestionName] }
  /** A host's refusal with its code; of any other error nothing is told, as its text could hold a pupil's name. */
  | {
      readonly number: number;
      readonly kind: "refusal";
      readonly refusal: { readonly code: string; readonly message: string } | null;
    };
