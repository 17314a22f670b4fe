/** What a column beside the grades can hold, with the headings that officers type over it. */
export interface TrackerColumn {
  readonly id: string;
  /** In questions and findings: "the date of birth". */
  readonly label: string;
  /** Headings, parted by "|". */
  readonly aliases: string;
  /** Names or numbers a pupil: a list needs at least one of these columns. */
  readonly identity?: true;
  /** Holds a name or part of it, so letters. */
  readonly name?: true;
  /** Says that the list is about pupils; "School" and "Ref" alone could be any list. */
  readonly aboutPupils?: true;
}

/**
 * Headings seen in Virtual School trackers, ePEP extracts and SSDA903 lists. Comparison ignores case,
 * spaces, accents and punctuation, so "U.P.N." and "upn" are one entry here.
 */
export const trackerColumns = [
  {
    id: "upn",
    label: "UPN",
    identity: true,
    aboutPupils: true,
    aliases: `UPN | Unique Pupil No | Unique Pupil Number | Pupil UPN | UPN number | UPN no | Unique Pupil Ref`,
  },
  {
    id: "localId",
    label: "the tracker's own pupil number",
    identity: true,
    aliases: `
      Local ID | Child ID | Pupil ID | Student ID | Person ID | Client ID | CLA ID | LAC ID | Mosaic ID |
      Mosaic | Mosaic No | Mosaic number | LCS ID | LCS | LCS number | ICS ID | ICS number | ICS |
      Liquidlogic ID | CareFirst ID | CareFirst | Protocol ID | PARIS ID | SSD ID | SSID | SWIFT ID | Ref
      | Reference | Ref no | Pupil ref | Child ref | Reference number | ID | ID number | Key | Pupil key |
      Pupil number | Pupil no | Child number | System ID | Social care ID | Unique ID | Unique identifier
      | EMS ID | Synergy ID | Impulse ID | One ID | Student number | Admission number | Adno |
      LCS No | CLA No | CLA number | LAC No | LAC number | ICS No | Child No | Case no | Case number | PIN |
      LL ID | LL No | Protocol No | Protocol number | CareFirst No | Swift No | Person No | Person number |
      Client No | Student no`,
  },
  {
    id: "name",
    label: "the pupil's name",
    identity: true,
    name: true,
    aliases: `
      Name | Pupil | Pupil name | Pupils | Pupil's name | Child | Child name | Child's name | Children |
      Student | Student name | Student's name | Full name | Young person | Young person's name | YP | YP
      name | Name of pupil | Name of child | Name of student | Name of young person | Learner | Learner
      name | Looked after child | CLA name | LAC name | Initials | Pupil initials | Names |
      Pupil full name | Surname, Forename | Surname and forename | Forename Surname | Name (Surname,
      Forename) | First name and surname | Display name | Known as | Children's names`,
  },
  {
    id: "surname",
    label: "the surname",
    identity: true,
    name: true,
    aliases: `
      Surname | Last name | Family name | Legal surname | Pupil surname | Sname | Child surname | Surname
      of child | Second name`,
  },
  {
    id: "forename",
    label: "the first name",
    identity: true,
    name: true,
    aliases: `
      Forename | First name | Forenames | First names | Given name | Given names | Christian name | Fname
      | Legal forename | Preferred name | Preferred forename | Pupil forename | Child forename`,
  },
  {
    id: "dateOfBirth",
    label: "the date of birth",
    aboutPupils: true,
    aliases: `DOB | Date of birth | Birth date | Birthday | Pupil DOB | Child DOB | Born | Date of birth (DOB)`,
  },
  {
    id: "yearGroup",
    label: "the year group",
    aboutPupils: true,
    aliases: `
      NCY | Yr | Year | Year group | Yr group | Year Gp | Yr Gp | YG | NC Year | NC year group | National
      Curriculum Year | National curriculum year group | School year | Curriculum year | Actual NC year |
      Current year | Current year group | Year grp | Yr grp | Current NCY | Pupil year | Pupil year group`,
  },
  {
    id: "sex",
    label: "the sex",
    aliases: `Sex | Gender | M/F | Male/Female | Pupil gender | Gender (M/F) | Sex (M/F) | Boy/Girl`,
  },
  {
    id: "school",
    label: "the school",
    aliases: `
      School | Current school | Setting | School name | Name of school | School/setting | School or
      setting | Education setting | Educational setting | Establishment | Establishment name | Present
      school | School attended | Education provider | Provider | Education placement | School / provision
      | School/college | Provision name | Current setting | School placement | Education establishment |
      Current education setting | Base school | Main school`,
  },
  {
    id: "schoolType",
    label: "the type of school",
    aliases: `
      School type | Sch Type | Type of school | Provision type | Type of provision | Phase/Type | Phase | School
      phase | Setting type | Type of setting | Placement type (education) | Education placement type |
      Establishment type | Education type | Type of education | School category | Provision |
      Mainstream/Special | Special/Mainstream | Type of educational provision | Education provision |
      School designation | Educational placement type`,
  },
  {
    id: "senProvision",
    label: "the SEN status",
    aboutPupils: true,
    aliases: `
      SEN | SEND | SEN status | SEND status | SEN stage | SEN provision | SEND provision | Stage | SEN
      code | SEN level | SEN (S/A/P/N) | SEN (K/E/N) | K-E-N | SEN category | SEN register | SEN support |
      SEN (E/K/N) | Special educational needs | Special needs | SEN stage code | Stage of SEN | SEN type
      of provision | Current SEN | SEN provision code | SEN/EHCP | SEN / Statement | Level of SEN | SEN
      Code of Practice stage | COP stage | EHCP/SEN support | SEND stage | SEND code | SEND level | SEN
      status (S/A/P/N) | SEN Yes/No | Current SEN stage`,
  },
  {
    id: "primaryNeed",
    label: "the primary need",
    aboutPupils: true,
    aliases: `
      Primary need | SEN need | SEND need | Need | SEN type | Type of need | Primary SEN need | Primary
      SEN | Primary SEND need | Primary type of need | SEN primary need | Main need | Area of need | Need
      type | Type of SEN | Primary SEN type | SEN primary type | SEN needs | Primary category of need |
      Category of need | SEN area of need | Primary need code | Need code | Nature of need | SEN
      description | Primary area of need | Needs | SEN type ranking 1 | SEN need 1`,
  },
  {
    id: "careBegan",
    label: "the date care began",
    aboutPupils: true,
    aliases: `
      Date into care | Came into care | CLA start | CLA start date | Start of care | LAC date | Period of
      care start | Date came into care | Date entered care | Entered care | Date became looked after |
      Became looked after | LAC start date | LAC start | Date of entry to care | Entry to care | In care
      since | Looked after since | CLA since | LAC since | Start of period of care | Date BLA | Care start
      | Care start date | POC start | POC start date | Date became CLA | Date became LAC | Became LAC |
      Became CLA | CLA date | Date of coming into care | Date in care | Came into care on | Date first
      looked after | Date LAC | Date CLA | In care from | LAC from | CLA from | DECOM | Started care |
      Start of period in care | Date started being looked after | Care began | Date care began | Looked
      after from | Date accommodated | Date taken into care | Taken into care | Date admitted to care |
      Admitted to care | Date LAC started | Date CLA started | Date care started | Latest care start |
      Latest care start date | Most recent care start | Date of start of care | Current period of care start
      date | Date into care (current episode) | Date care commenced | Care commenced`,
  },
  {
    id: "careEnded",
    label: "the date care ended",
    aliases: `
      Date left care | Left care | Ceased | End of care | Date ceased | Care end | Care end date | LAC end
      date | LAC end | CLA end | CLA end date | Date ceased care | Ceased care | Ceased to be looked after
      | Date ceased to be looked after | Period of care end | POC end | POC end date | Discharged |
      Date discharged | Discharge date | Date of leaving care | End of period of care | Date care ended |
      Care ended | Looked after to | Date ceased LAC | Date ceased CLA | Leaving date (care)`,
  },
  {
    id: "twelveMonths",
    label: "the 12 months column",
    aboutPupils: true,
    aliases: `
      12 months | 12m+ | CLA 12 months | LAC 12 months | In care 12 months | In care 12 months (Y/N) | 12
      months (Y/N) | 12m+ (Y/N) | CLA 12m | 12 months at 31 March | CLA 12 months at 31 March | LAC 12
      months at 31 March | 12 months at 31 March (Y/N) | 12m at 31 March | 12 months at 31/03 | In care
      for 12 months | In care over 12 months | Looked after 12 months | Looked after for 12 months |
      Looked after 12 months at 31 March | Over 12 months | Over 12 months in care | 12 month cohort | 12
      months cohort | CLA12 | OC2 cohort | OC2 | In cohort | Reporting cohort | 903 cohort | 12 months in
      care | 12mths+ | 12 months or more | In care 12m+ | In care 12 months at 31 March | Eligible cohort
      | DfE cohort`,
  },
  {
    id: "legalStatus",
    label: "the legal status",
    aliases: `
      Legal status | LS | Legal | Legal status code | Care status | Legal order | Status (legal) | CLA
      legal status | Legal category`,
  },
  {
    id: "attendance",
    label: "attendance",
    aliases: `
      Attendance | Att | Percentage attendance | Attendance percentage | Attendance rate | Overall
      attendance | Attend | Attendance to date | YTD attendance | Attendance YTD | Attendance this term |
      Attendance year to date | Current attendance | Termly attendance | Attendance this year`,
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
      days`,
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
      | PEP compliant | In time PEP | PEP completed in time | PEP status | PEP held | PEP held this term |
      PEP | PEP Y/N | PEP in date | Current PEP`,
  },
  {
    id: "pepDate",
    label: "the date of the last PEP",
    aliases: `
      PEP date | Date of PEP | Date of last PEP | Last PEP | Last PEP date | PEP meeting date | Latest PEP
      | Latest PEP date | Date PEP completed | PEP review date | Date of latest PEP | PEP completed date |
      Most recent PEP | PEP meeting | Date of PEP meeting | Date of most recent PEP`,
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

export type TrackerColumnId = (typeof trackerColumns)[number]["id"];
