/**
 * The fixed words of the pages. Headings, labels and instruction lines of the recovery plan are those of
 * Lancashire's form (Cabinet Committee on Performance Improvement, 4 February 2015, Appendix B), those of
 * the action plan are those of Wirral's form of 2015; officers and members know them, so they are kept.
 */
export const recoveryPlanWording = {
  title: "Performance Indicator Recovery Plan",
  performance: "Performance:",
  targets: "Targets:",
  why: "Why are the indicators under-performing?",
  actions: "What actions are required to put it back on track?",
  action: "Action to be taken",
  lead: "Lead",
  due: "Completion Date",
} as const;

/** Sentences about sheets, which are not true of a paper, with what stands there instead. */
export const onSheetsAlone = [
  {
    onSheets: " Tinted cells are typed by officers and are never changed by a refresh.",
    onPaper: " Reasons, actions, leads, dates and progress are in the words of officers.",
  },
  {
    onSheets:
      " When a refresh begins another term, what is typed there moves to Progress before under its term's name.",
    onPaper: "",
  },
] as const;

/** Title and content of Lancashire's progress report of 2015, Appendix A; the headings are our own. */
export const progressWording = {
  title: "Recovery Plan",
  action: "Action",
  progress: "Progress this term",
  before: "Progress before",
  lead: "Lead",
  due: "Date",
  status: "Status",
  reads: "‘As above’ stands for",
  of: "Progress is of",
  purpose: (term: string) => `Progress this term is that of ${term}.${onSheetsAlone[1].onSheets}`,
} as const;

export const actionPlanWording = {
  title: "PERFORMANCE ACTION PLAN TEMPLATE",
  instruction:
    "This template is to be completed for ALL measures showing **RED** status of non-compliance against the specified target reported.",
  overview: "INDICATOR OVERVIEW",
  indicatorTitle: "Indicator Title",
  strategicLead: "Strategic Director Lead",
  departmentalLead: "Departmental Lead",
  target: "Target",
  situation:
    "CURRENT SITUATION: Detail what the performance is for this measure and reason/s for non-compliance",
  performance: "Performance this Period",
  variance: "+ / - Target:",
  /** Ours: above the officer's box stands what the figures say. */
  figuresSay: "What the figures say",
  reason: "Non-compliance reason",
  actions:
    "ACTIONS: This describes what's necessary or how to achieve a 'green' score. This way everyone is clear on what is required and when; knows the expected outcome and how to achieve it.",
  what: "What (is required)",
  how: "How (will it be achieved)",
  who: "Who (will be responsible)",
  when: "When (will results be realised)",
} as const;

/**
 * The Educational Provision Map. Source of what it holds: Lancashire's recovery plan of 2015 ("educational targets,
 * interventions (including what, when, where, who and how often) and what funding streams").
 */
export const epmWording = {
  title: "Educational Provision Map",
  name: "Pupil",
  year: "Year",
  school: "School",
  sen: "SEN",
  ratings: "Ratings this term",
  funding: "Funding",
  support: "Support in the tracker",
  gradeHeadings: {
    subject: "Subject",
    workingAt: "Working at",
    result: "Result",
    target: "Target",
    baseline: "Before",
  },
  targets: "Targets",
  targetHeadings: {
    what: "Target",
    when: "By when",
    where: "Measured by",
    who: "Who",
    often: "Met?",
    stream: "Comment",
  },
  interventions: "Interventions",
  interventionHeadings: {
    what: "What",
    when: "When",
    where: "Where",
    who: "Who",
    often: "How often",
    stream: "Funding stream",
  },
  quality: "Strategies and quality",
  strategies: "Strategies",
  grade: "Quality of this map",
  gradedBy: "Graded by, and when",
} as const;

export const actionStatuses = ["Not started", "On track", "Delayed", "Complete", "Deferred"] as const;

export const useChoices = ["yes", "no"] as const;

/** Status of an indicator as printed: shape and word together, so that it never rests on colour. */
export const ragWords = {
  RED: "◆ RED",
  AMBER: "▲ AMBER",
  GREEN: "● GREEN",
  NO_DATA: "No data",
  NO_TARGET: "No target",
  INFORMATION: "For information",
} as const;

export const severityWords = {
  mustFix: "Must fix",
  worthALook: "Worth a look",
  information: "For information",
} as const;

export const ratingTitles = {
  attainment: "Attainment",
  attendance: "Attendance",
  behaviour: "Behaviour",
  pep: "PEP",
  wellbeing: "Wellbeing",
} as const;

export const pupilLevelFooter = "OFFICIAL-SENSITIVE: pupil-level, not for publication";

/** Why a plan that was made before is not due now; it stays until the officer archives it, and never prints. */
export const noLongerDue = {
  GREEN: "Back on track: keep this sheet or archive it?",
  NO_TARGET: "No target now: keep this sheet or archive it?",
  NO_DATA: "There is no figure yet: this sheet stays as it is, and goes on when there is one.",
  other: "This plan is no longer asked for: keep this sheet or archive it?",
} as const;
export const staleEvidence = "The figures no longer support this line.";

/** What a committee paper in Word says of itself. */
export const paperWording = {
  notice:
    "Not for publication: for officers and members. Counts of small groups are in it, and whatever officers typed.",
  named: (places: string): string => `A pupil is named, by name or number, on ${places}.`,
} as const;

/** The list of what to look at before a pack is printed. A question mark cannot stand in a sheet's name. */
export const readyWording = {
  name: "Ready for committee",
  title: "Ready for committee?",
  purpose:
    "Nothing here changes what you typed: correct it where it stands and refresh, or say here why it may stay. The number checker's remarks are among them.",
  severities: { mustFix: "Must fix", worthALook: "Look at" },
  accepted: "Accepted",
  settled: "Settled",
  gone: "No longer so.",
  notRead:
    "What named a pupil still stands here, and that pupil is read no more: take it out, or say here why it may stay",
  /** The line at the head, beginning with the word and shape of its colour. */
  state: (mustFix: number, lookAt: number, accepted: number): string => {
    const may = accepted === 0 ? "" : `, ${accepted} accepted`;
    if (mustFix > 0) return `◆ RED: ${mustFix} must fix, ${lookAt} to look at${may}`;
    if (lookAt > 0) return `▲ AMBER: nothing must be fixed, ${lookAt} to look at${may}`;
    return `● GREEN: nothing is left to fix or to look at${may}`;
  },
} as const;
