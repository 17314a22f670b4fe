/** How much a finding matters to the officer, in the order in which they are shown. */
export type Severity = "mustFix" | "worthALook" | "information";

/**
 * Something about the tracker that the officer should know. A finding is a value, never an exception:
 * all of them are collected and shown together.
 */
export interface Finding {
  /** Kebab-case, never reused, for example `upn-check-letter`. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** First of `cells`; empty when the finding concerns a whole sheet. */
  readonly cell: string;
  readonly cells: readonly string[];
  /** True when nothing may be written while it stands. */
  readonly stops: boolean;
  /** What stands in the cell, quoted. */
  readonly found: string;
  readonly expected: string;
  /** One sentence to the officer: what it is and how to mend it. */
  readonly message: string;
}
