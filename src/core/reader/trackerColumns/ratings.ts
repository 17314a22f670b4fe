import type { TrackerColumn } from "./trackerColumn";

/**
 * Ratings that the officer typed by herself; "PEP RAG" is the quality of a PEP. Comparison ignores case, spaces,
 * accents and punctuation.
 */
export const ratingColumns = [
  {
    id: "ragOverall",
    label: "your own overall RAG",
    aliases: `
      RAG | RAG rating | RAG status | RAG rated | Overall RAG | Overall RAG rating | Overall RAG status |
      RAG overall | Pupil RAG | Pupil RAG rating | Current RAG | Current RAG rating | Latest RAG | RAG grade |
      RAG score | Termly RAG | RAG this term | Overall rating (RAG) | VS RAG | Virtual School RAG | RAG R/A/G |
      RAG colour | RAG (R/A/G)`,
  },
  {
    id: "ragAttainment",
    label: "your own RAG of attainment",
    aliases: `
      Attainment RAG | RAG attainment | Attainment RAG rating | Progress RAG | RAG progress | Progress RAG
      rating | Academic RAG | Academic progress RAG | Attainment and progress RAG | Attainment/progress RAG |
      Progress and attainment RAG | Educational progress RAG | Overall progress RAG | Overall attainment RAG`,
  },
  {
    id: "ragAttendance",
    label: "your own RAG of attendance",
    aliases: `
      Attendance RAG | RAG attendance | Attendance RAG rating | Att RAG | RAG att | Attendance RAG status |
      Attendance percentage RAG | Overall attendance RAG`,
  },
  {
    id: "ragBehaviour",
    label: "your own RAG of behaviour",
    aliases: `
      Behaviour RAG | RAG behaviour | Behaviour RAG rating | Behavior RAG | Suspensions RAG | Suspension RAG |
      Exclusions RAG | Exclusion RAG | RAG exclusions | RAG suspensions | Behaviour and exclusions RAG |
      Days suspended RAG | FTE RAG`,
  },
  {
    id: "ragWellbeing",
    label: "your own RAG of wellbeing",
    aliases: `
      Wellbeing RAG | RAG wellbeing | Well-being RAG | Wellbeing RAG rating | SDQ RAG | RAG SDQ | SDQ score RAG |
      SDQ RAG rating | Emotional wellbeing RAG | Emotional health RAG | SEMH RAG | Health and wellbeing RAG |
      Mental health RAG | Emotional health and wellbeing RAG`,
  },
] as const satisfies readonly TrackerColumn[];

/** Ratings that do not say of what: under a subject, or beside another of the same words, nobody can tell. */
export const namelessRatings: ReadonlySet<string> = new Set(
  "rag ragrating ragstatus ragrated raggrade ragscore ragcolour currentrag latestrag progressrag ragprogress progressragrating".split(
    " ",
  ),
);
