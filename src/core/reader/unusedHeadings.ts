/**
 * Headings we know and do not need, parted by "|". Listed so that none of them is ever taken for a
 * misspelling of a heading that we do need.
 */
export const unusedHeadings = `
  Age | Tier | Tier of entry | Entry tier | Exam tier | F/H | H/F | Comments | Comment | Raw | Raw score | Raw mark | Raw marks | Met | Meaning | Meanings | Description | Definition | Explanation | Notes | Note | Social worker | SW | Carer |
  Team | Area | District | LA | LEA | Local authority |
  Designated teacher | Date | Updated | Last updated | RAG key | RAG date | Date of RAG | RAG
  comment | RAG comments | RAG notes | RAG reason | Reason for RAG | RAG target | Pupil premium
  | PP | Pupil premium indicator | Pupil premium eligible | In care details | FSM | EAL | Religion | Address | Postcode | Telephone | Phone | Email | Class | Tutor
  | Tutor group | Form | House | Reg | Reg group | URN | DfE number | DfE | LAESTAB | LAESTAB number |
  School number | UCI | Exam number | Candidate number | Points | Total points | APS | Average
  point score | Capped points | Residual | Number of GCSEs | No
  of GCSEs | School start date | Date started school | School end date | Next PEP | Next PEP date |
  PEP due | PEP due date | SDQ date | Date of SDQ | SDQ band | Secondary need | Secondary SEN need |
  SEN need 2 | Second need | Key stage | KS | Cohort | Case worker | Adviser | Teacher |
  Levels of progress | Half term | Actions | Action
  | Next steps | Start date | End date | Days | Sessions | Reason | Nationality | Language | First
  language | Religion of child | Home
  language | IRO | Placement address | PEP term | Next PEP meeting | Next PEP
  meeting date | PEP review due | PEP lead | PEP ref | PEP notes | PEP targets | PEP author | PEP chair | PEP sent |
  PEP received | SDQ due | SDQ completed | SDQ done | SDQ year | SW name | Social worker name | Carer name | Exclusion
  date | Date of exclusion | Suspension date | Date of suspension | Placement start | Placement start date |
  Placement date | Date of placement | School URN | School contact | Previous school | Last school | Next school |
  Year in care | Years in care | Reading age | Spelling age | Second need | Previously CLA | Care leaver | AP attendance
  | Attendance at AP | Last year attendance | Attendance last year | Att AP | Looked after |
  PP+ (Y/N) | PP+ remaining | PP+ balance | PP+ unspent | PP+ left | PP+ underspend | PP+ overspend | PP+ spent on | PP+ use | Use of PP+ |
  PP+ comments | PP+ notes | PP+ date | PP+ rate | PP+ eligible | PP+ eligible (Y/N) | Eligible for PP+ | PP+ eligibility |
  PP+ impact | Impact of PP+ | Impact | Impact of interventions | Intervention impact | Intervention notes | Intervention start date |
  Intervention end date | Intervention hours | Number of interventions | Tuition hours | Hours of tuition |
  Tuition start date | Tuition end date | Tuition cost | Mentor name | Name of mentor | Name of tutor | CLL | C&L | PD | PSED | UTW | UW | EAD | Approved educational activity | AEA | PEPSA date | PEPSA notes`;
