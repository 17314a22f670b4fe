import type { TrackerColumn } from "./trackerColumn";

/** Facts of the year beside the termly ratings, and where pupils live. Comparison ignores case, spaces and punctuation. */
export const yearlyColumns = [
  {
    id: "sessionsPossible",
    label: "the sessions possible",
    aliases: `
      Possible sessions | Sessions possible | Total possible sessions | Poss sessions | Poss sess | Sess poss | Sessions poss | Possible marks |
      Possible attendances | Total possible attendances | Sessions possible YTD | Possible sessions YTD |
      Total sessions possible | Number of possible sessions`,
  },
  {
    id: "sessionsAttended",
    label: "the sessions attended",
    aliases: `
      Sessions attended | Attended sessions | Sess attended | Sessions att | Att sess | Att sessions | Sessions
      present | Present sessions | Number of sessions attended | Total sessions attended | Attended marks |
      Present marks | Total attendances | Number of attendances | Actual attendances | Sessions attended YTD |
      Sessions attended to date | Attendances`,
  },
  {
    id: "sessionsMissed",
    label: "the sessions missed",
    aliases: `
      Sessions missed | Missed sessions | Absent sessions | Sessions absent | Absence sessions | Absences
      sessions | Number of sessions missed | Sessions lost | Total sessions missed | Total absences |
      Sessions of absence | Number of absences | Total absence sessions | Overall absence sessions`,
  },
  {
    id: "epmHeld",
    label: "the date of the last EPM",
    aliases: `
      EPM date | Date of EPM | Date of last EPM | Last EPM | Last EPM date | EPM completed | EPM completed date | Date
      EPM completed | Latest EPM | Latest EPM date | EPM review date | EPM reviewed | Date EPM reviewed | EPM held |
      Provision map date | Date of provision map | Provision map completed | Educational provision map date | Date
      of educational provision map | Last provision map`,
  },
  {
    id: "epmQuality",
    label: "EPM quality",
    aliases: `
      EPM quality | EPM grade | EPM RAG | EPM rating | Quality of EPM | EPM QA | EPM quality RAG | EPM quality grade |
      EPM RAG rating | RAG EPM | Provision map quality | Provision map grade | Provision map RAG | Quality of
      provision map | Educational provision map quality`,
  },
  {
    id: "schoolMoves",
    label: "the moves of school in the year",
    aliases: `
      School moves | Number of school moves | No of school moves | Mid-year school move | Mid year school
      moves | Mid-year moves | Changes of school | Change of school | School changes | School change |
      Moved school | Moved school (Y/N) | School move | School move (Y/N) | Moves of school | In-year
      school move | In year school moves`,
  },
  {
    id: "placementMoves",
    label: "the changes of placement in the year",
    aliases: `
      Placement moves | Number of placement moves | No of placement moves | Placement moves this year |
      No of placement moves this year | Number of placement moves this year | Placement changes | Number of
      placement changes | No of placement changes | Placement changes this year | Change of placement |
      Change of placement (Y/N) | Changes of placement | Changes of placement this year | Placement change |
      Placement change (Y/N) | Placement move | Placement move (Y/N) | Moved placement | Moved placement
      (Y/N) | Moves of placement | Change of care placement | Care placement moves | Care placement changes
      | Care placement change | In-year placement moves | Placement moves in year | Placement moves YTD`,
  },
  {
    id: "placementsThisYear",
    label: "the number of placements in the year",
    aliases: `
      Placements this year | No of placements this year | Number of placements this year | Placements in
      year | Number of placements in year | No of placements in year | Placements in the year | Placements
      YTD | Number of placements in the last 12 months | No of placements in last 12 months | Placements in
      last 12 months | Number of placements in last 12 months | Care placements this year`,
  },
  {
    id: "destination",
    label: "whether the young person is in education, employment or training",
    aliases: `
      EET status | NEET status | EET | NEET | EET/NEET | NEET/EET | NEET (Y/N) | Post-16 destination |
      Destination | Destination status | Activity status | Post 16 status | Current EET status | In EET |
      Education employment or training | EET (Y/N)`,
  },
  {
    id: "placement",
    label: "the type of placement",
    aliases: `
      Placement | Placement type | Type of placement | Care placement | Care placement type | Current
      placement | Current placement type | Placement category | PLACE | Placement code | Foster/residential`,
  },
  {
    id: "authority",
    label: "whether the pupil is placed in or out of the authority",
    aliases: `
      In/out of authority | In/Out of LA | In or out of county | In/out of county | In/Out | In or out |
      In/out of area | In or out of area | Out of area | Out of authority | Out of county | OOA | OOA (Y/N) |
      OOC | In authority | In county | In area | In authority (Y/N) | Out of borough | In/out borough |
      Placed in/out | School in/out of authority | Out of area (Y/N) |
      Out of LA | In LA | OOB | OOC (Y/N) | Out of county (Y/N) | In county (Y/N) | In area (Y/N) | In borough |
      In/out county | Out of city | In city | In/out of city | Out of county placement | Out of area placement |
      Out of authority placement | OOA placement | OOC placement | Placed out of area | Placed out of county |
      Placed out of authority | Placed OOA | Placed in area | Placed in county | Placed in authority |
      Placed in or out of authority | Placed in or out of county | Outside county | Outside area |
      Outside authority | In or out of borough | In or out of LA`,
  },
  {
    id: "schoolAuthority",
    label: "the authority of the school",
    aliases: `
      School LA | LA of school | School local authority | School LEA | LEA of school | School's LA | School
      authority | Authority of school | Education LA | School LA number | School LA code | School LA name`,
  },
  {
    id: "uasc",
    label: "whether the pupil is an unaccompanied asylum-seeking child",
    aliases: `
      UASC | UASC (Y/N) | UASC Y/N | Unaccompanied | Unaccompanied asylum seeking child | UASC status | Is
      UASC | Unaccompanied minor | Asylum seeker`,
  },
] as const satisfies readonly TrackerColumn[];
