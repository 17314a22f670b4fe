import type { TrackerColumn } from "./trackerColumn";

/** Who a pupil is: numbers, names, birth and year group. Comparison ignores case, spaces, accents and punctuation. */
export const identityColumns = [
  {
    id: "upn",
    label: "UPN",
    identity: true,
    aboutPupils: true,
    aliases: `UPN | Unique Pupil No | Unique Pupil Number | Pupil UPN | UPN number | UPN no | Unique Pupil Ref`,
  },
  {
    id: "uln",
    label: "the ULN",
    identity: true,
    aboutPupils: true,
    aliases: `ULN | Unique Learner Number | Unique Learner No | ULN number | Learner number | Pupil ULN`,
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
      Client No | Student no |
      Azeus ID | Capita One ID | Capita ID | Eclipse ID | SSDA903 ID | 903 ID | Mosaic person ID | LCS person ID |
      ICS/Mosaic no | Liquidlogic person ID | Liquidlogic No | Social care No | Tribal ID | eCLIPS ID`,
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
      Forename) | First name and surname | Display name | Candidate name | Known as | Children's names |
      CLA full name`,
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
      Current year | Current year group | Year grp | Yr grp | Current NCY | Pupil year | Pupil year group |
      Academic year group | NC Yr | NC Yr group | Year taught in | Year taught in code | Yr 24/25 | NCYG`,
  },
  {
    id: "sex",
    label: "the sex",
    aliases: `Sex | Gender | M/F | Male/Female | Pupil gender | Gender (M/F) | Sex (M/F) | Boy/Girl`,
  },
  {
    id: "ethnicity",
    label: "the ethnicity",
    aliases: `
      Ethnicity | Ethnic group | Ethnic | Ethnicity code | Ethnic code | Ethnic origin | Ethnic background |
      Ethnic description | Ethnicity description | Pupil ethnicity | Child ethnicity | Ethnic category`,
  },
] as const satisfies readonly TrackerColumn[];
