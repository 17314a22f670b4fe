import type { Severity } from "../../domain/finding";

/** How one kind of finding is worded. */
export interface FindingKind {
  readonly severity: Severity;
  readonly stops?: true;
  /** What we looked for; a finding may bring its own. */
  readonly expected: string;
  /**
   * One letter to the officer. `{where}` is "Cell F12 on ‘Y11’" (or several), `{rows}` the same as rows,
   * `{says}` agrees with it, `{found}` is quoted, `{columns}` the same and more of them, `{expected}` as above, `{more}` what the finding adds.
   */
  readonly message: string;
}
