import type { TrackerColumn } from "./trackerColumn";

/** The facts behind the termly ratings. Comparison ignores case, spaces, accents and punctuation. */
export const termlyColumns = [
  {
    id: "attendance",
    label: "attendance",
    aliases: `
      Attendance | Att | Percentage attendance | Attendance percentage | Attendance rate | Overall
      attendance | Attend | Attendance to date | YTD attendance | Attendance YTD | Attendance this term |
      Attendance year to date | Current attendance | Termly attendance | Attendance this year`,
  },
  {
    id: "absence",
    label: "absence",
    aliases: `
      Absence | Percentage absence | Absence percentage | Absence rate | Overall absence | Percent absent |
      Percentage absent | Total absence | Absence this term | Absence YTD | Absence to date |
      Overall absence rate | Sessions absent percentage | Absence this year`,
  },
  {
    id: "authorisedAbsence",
    label: "authorised absence",
    aliases: `
      Authorised absence | Authorised absences | Auth absence | Auth abs | Auth % | Auth abs % | Percent
      authorised absence | Authorised absence percentage | Authorised absence rate | Auth absence percentage |
      Authorised % | Authorised sessions | Authorised absence sessions | Sessions authorised | Auth sessions`,
  },
  {
    id: "unauthorisedAbsence",
    label: "unauthorised absence",
    aliases: `
      Unauthorised absence | Unauthorised absences | Unauth absence | Unauth abs | Unauth % | Unauth abs % |
      Percent unauthorised absence | Unauthorised absence percentage | Unauthorised absence rate | Unauth absence
      percentage | Unauthorised % | Unauthorised sessions | Unauthorised absence sessions | Sessions unauthorised |
      Unauth sessions`,
  },
  {
    id: "suspendedDays",
    label: "days suspended",
    aliases: `
      Days susp | Days susp this term | Days susp (sum term) | Days susp (aut term) | Days susp (spr term) |
      Suspensions | Suspension | Suspended | Days suspended | Suspension days | Suspended days | Fixed
      term exclusions | Fixed term exclusion | FTE days | FTE | FTEs | Days excluded | FTEX | Exclusion
      days | Excluded days | Fixed period exclusions | Fixed period exclusion | FPE | FPEs | Exclusions |
      No of days excluded | Number of days excluded | Days lost to exclusion | Fixed term exclusion days |
      Exclusions (days) | Suspensions (days) | Days of exclusion | Fixed exclusions | Days suspended this
      term | Exclusions (no of days) | No days excluded | Number of days suspended | FX days | Fixed term
      days |
      FTS | FTS days | FTS (days) | FTS (sessions) | FTE sessions | FTE (sessions) | Suspension sessions |
      Suspensions (sessions) | Sessions suspended | Sessions lost to suspension | Sessions excluded |
      Exclusion sessions | Sessions lost to exclusion | Exclusions (sessions) |
      Days lost | Suspended days lost | Days lost to suspension`,
  },
  {
    id: "permanentlyExcluded",
    label: "permanent exclusion",
    aliases: `
      Permanent exclusion | Permanently excluded | Permanent exclusions | Perm ex | PEX | Perm excl | Perm
      exclusion | Permanent excl | Permanently excluded (Y/N) | Permanent exclusion (Y/N) | PX`,
  },
  {
    id: "pepInTime",
    label: "the PEP in time column",
    aliases: `
      PEP in time | PEP up to date | PEP in time (Y/N) | PEP up to date (Y/N) | PEP on time | PEP
      completed | PEP completed (Y/N) | PEP complete | PEP within timescale | PEP in timescale | PEP
      timely | PEP current | PEP completed on time | PEP this term | PEP this term (Y/N) | Up to date PEP
      | PEP compliant | In time PEP | PEP completed in time | PEP status | PEP held | PEP held this term | PEP completed this term |
      PEP | PEP Y/N | PEP in date | Current PEP`,
  },
  {
    id: "pepDate",
    label: "the date of the last PEP",
    aliases: `
      PEP date | Date of PEP | Date of last PEP | Last PEP | Last PEP date | PEP meeting date | Latest PEP
      | Latest PEP date | Date PEP completed | Date of latest PEP | PEP completed date |
      Most recent PEP | PEP meeting | Last PEP meeting | Last PEP meeting date |
      Latest PEP meeting | Latest PEP meeting date | Date PEP held | PEP held date | PEP held on | Date of PEP meeting | Date of most recent PEP`,
  },
  {
    id: "pepQuality",
    label: "PEP quality",
    aliases: `
      PEP quality | PEP grade | PEP RAG | PEP rating | Quality of PEP | PEP quality RAG | PEP QA | PEP
      quality grade | PEP RAG rating | PEP quality rating | QA of PEP | PEP QA RAG | PEP score | PEP
      quality assurance | PEP QA grade | RAG PEP`,
  },
  {
    id: "sdq",
    label: "the SDQ score",
    aliases: `
      SDQ | SDQ score | SDQ total | SDQ total score | Total SDQ | Strengths and difficulties questionnaire
      | Strengths and difficulties | Latest SDQ | SDQ scores | Total difficulties score | SDQ (0-40) |
      Current SDQ | Most recent SDQ | SDQ result | Total difficulties | SDQ carer | Carer SDQ | SDQ latest`,
  },
] as const satisfies readonly TrackerColumn[];
