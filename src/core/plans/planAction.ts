/** What is to be looked at about an action. */
export type ActionFlag = "noLead" | "noDate" | "overdue";

/** An action row of a recovery plan as it stands on the sheet. */
export interface PlanAction {
  readonly id: string;
  readonly indicator: string;
  readonly number: number;
  /** Its number at the last refresh; null where it is the same or new. */
  readonly was: number | null;
  readonly action: string;
  readonly lead: string;
  /** `YYYY-MM-DD`, or her words where they name no day; null for none. */
  readonly due: string | null;
  /** Its status as the progress report has it, which follows the plan until she says another there. */
  readonly status: string;
  /** What the plan itself says; empty for nothing. */
  readonly planStatus: string;
  readonly flags: readonly ActionFlag[];
  /** True for a status that ends it: then nobody is chased for it. */
  readonly ended: boolean;
}
