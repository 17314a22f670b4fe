import type { SheetKind } from "../plans/planInput";

/** What a committee is given, in the order in which it reads: nothing that lists pupils. */
export const committeeKinds: readonly SheetKind[] = [
  "scorecard",
  "recoveryPlan",
  "progressReport",
  "actionPlan",
];
