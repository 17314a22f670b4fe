/** What in the data calls for an action. Kebab-case, never reused. */
export type ActionTrigger =
  | "maths-below-english"
  | "near-misses"
  | "attainment-red"
  | "not-entered"
  | "persistent-absence"
  | "severe-absence"
  | "suspensions"
  | "pep-overdue"
  | "pep-red"
  | "no-epm"
  | "premium-unspent"
  | "sdq-high"
  | "school-move"
  | "year-6-at-risk"
  | "repeated-reds";

/** An action that officers often plan; lead and date are suggestions until she takes them over. */
export interface LibraryAction {
  readonly trigger: ActionTrigger;
  readonly when: string;
  readonly action: string;
  readonly lead: string;
  readonly by: string;
  readonly success: string;
}

const row = (
  trigger: ActionTrigger,
  when: string,
  action: string,
  lead: string,
  by: string,
  success: string,
): LibraryAction => ({ trigger, when, action, lead, by, success });

/**
 * What the action library starts with; each row's place is its name for life. Source: our own, after the actions of
 * the councils' plans of 2015. Reviewed 2026-11-28.
 */
export const libraryActions: readonly LibraryAction[] = [
  row(
    "maths-below-english",
    "Mathematics below English",
    "Small-group or one-to-one mathematics",
    "Virtual School adviser",
    "2 weeks",
    "One grade gained",
  ),
  row(
    "near-misses",
    "Near misses",
    "Agree the missing grade and the support with each school",
    "KS4 adviser",
    "3 weeks",
    "Target count reached",
  ),
  row(
    "attainment-red",
    "Attainment RED",
    "Progress meeting; revise PEP targets",
    "Designated Teacher",
    "Half-term",
    "RED to AMBER",
  ),
  row(
    "not-entered",
    "Not entered",
    "Confirm entries and reasons",
    "KS4 adviser",
    "Entry deadline",
    "All accounted for",
  ),
  row(
    "persistent-absence",
    "Persistent absence",
    "Attendance plan with carer and school",
    "Attendance lead",
    "2 weeks",
    "Under 10% missed",
  ),
  row(
    "severe-absence",
    "Severe absence",
    "Multi-agency return plan",
    "Children's Social Care manager",
    "5 days",
    "Attendance rises",
  ),
  row("suspensions", "Suspensions", "Behaviour-support meeting", "Inclusion lead", "5 days", "No repeat"),
  row("pep-overdue", "PEP overdue", "Chase weekly; escalate", "PEP coordinator", "2 weeks", "95% in time"),
  row(
    "pep-red",
    "PEP RED",
    "Return with named corrections",
    "Virtual School Head",
    "10 days",
    "Regraded GREEN",
  ),
  row(
    "no-epm",
    "No EPM",
    "Complete targets, interventions, funding",
    "Designated Teacher",
    "Half-term",
    "All mapped",
  ),
  row(
    "premium-unspent",
    "Pupil Premium Plus unspent",
    "Challenge its use at the PEP",
    "Finance lead",
    "Half-term",
    "Spend linked to targets",
  ),
  row(
    "sdq-high",
    "SDQ high",
    "Seek educational psychologist or CAMHS advice",
    "Social worker",
    "Half-term",
    "Next SDQ lower",
  ),
  row(
    "school-move",
    "School move",
    "Induction and records transfer",
    "Virtual School adviser",
    "10 days",
    "AMBER or better",
  ),
  row(
    "year-6-at-risk",
    "Year 6 at risk",
    "Enhanced transition visits",
    "Primary adviser",
    "July",
    "Autumn attendance at least 95%",
  ),
  row(
    "repeated-reds",
    "Repeated REDs",
    "Share the RED list securely with Children's Social Care",
    "Virtual School data lead",
    "Termly",
    "Response recorded",
  ),
];
