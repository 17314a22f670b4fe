import type { TrackerColumn } from "./trackerColumn";

/** Where a pupil learns, and special educational needs. Comparison ignores case, spaces, accents and punctuation. */
export const placementColumns = [
  {
    id: "school",
    label: "the school",
    aliases: `
      School | Current school | Setting | School name | Name of school | School/setting | School or
      setting | Education setting | Educational setting | Establishment | Establishment name | Present
      school | School attended | Education provider | Provider | Education placement | School / provision
      | School/college | Provision name | Current setting | School placement | Education establishment |
      Current education setting | Base school | Main school |
      School attending | School / education setting | School name and LA`,
  },
  {
    id: "schoolType",
    label: "the type of school",
    aliases: `
      School type | Sch Type | Type of school | Provision type | Type of provision | Phase/Type | Phase | School
      phase | Setting type | Type of setting | Placement type (education) | Education placement type |
      Establishment type | Education type | Type of education | School category | Provision |
      Mainstream/Special | Special/Mainstream | Type of educational provision | Education provision |
      School designation | Educational placement type |
      Phase of education | Education phase`,
  },
  {
    id: "rollStatus",
    label: "whether the pupil is still on roll",
    aliases: `
      Status | On roll | On roll (Y/N) | On roll Y/N | Roll status | Pupil status | Current status | CLA
      status | LAC status | Child status | Student status | Leaver | Left (Y/N) |
      Still on roll | Current or left | Current/Left | Active/Closed | Open/Closed |
      Case status | Enrolment status | Status on roll |
      On/off roll | On VS roll | On Virtual School roll | CIN/CLA | CLA/CIN | CLA/CIN/CP | Current/Ceased |
      Current/Closed | Current/Leaver | Active/Inactive | Active/Ceased | Active/Left | Open/Ceased | CLA/Left |
      CLA/Ceased | LAC/Ceased | LAC/Left | In care/Left care`,
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
      status (S/A/P/N) | SEN Yes/No | Current SEN stage |
      SEN K/EHCP | K/EHCP | SEN K/E`,
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
      description | Primary area of need | Needs | SEN type ranking 1 | SEN need 1 |
      1st need | Need 1`,
  },
] as const satisfies readonly TrackerColumn[];
