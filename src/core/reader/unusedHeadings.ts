/**
 * Headings we know and do not need, parted by "|". Listed so that none of them is ever taken for a
 * misspelling of a heading that we do need.
 */
export const unusedHeadings = `
  Age | Comments | Comment | Raw | Raw score | Raw mark | Raw marks | Met | Meaning | Meanings | Description | Definition | Explanation | Notes | Note | Social worker | SW | Carer |
  Team | Area | District | LA | LEA | Local authority |
  Designated teacher | Date | Updated | Last updated | RAG | Overall RAG | Pupil premium
  | PP | FSM | EAL | Religion | Address | Postcode | Telephone | Phone | Email | Class | Tutor
  | Tutor group | Form | House | Reg | Reg group | URN | DfE number | DfE | LAESTAB | LAESTAB number |
  School number | UCI | Exam number | Candidate number | Points | Total points | APS | Average
  point score | Capped points | Residual | Number of GCSEs | No
  of GCSEs | School start date | Date started school | School end date | Next PEP | Next PEP date |
  PEP due | PEP due date | SDQ date | Date of SDQ | SDQ band | Secondary need | Secondary SEN need |
  SEN need 2 | Second need | Key stage | KS | Cohort | Case worker | Adviser | Teacher |
  Levels of progress | Half term | Actions | Action | Intervention | Interventions
  | Next steps | Start date | End date | Days | Sessions | Reason | Nationality | Language | First
  language | Religion of child | Home
  language | IRO | Placement address | Authorised absence | Unauthorised absence`;
