import { tableRows } from "../../src/hosts/xlsx/sampleNotation";
import type { Tracker } from "../support/trackerFile";

/** Summer 2014: one of six attains, the target is four in five, so the indicator has a recovery plan and a RED one. */
const pupils = tableRows(`
Pupil ID | Name | Year | School | SEN | Eng Lang | Maths | Science | History | Art
p1 | Pupil One | 11 | Northside Academy | N | C | C | C | C | B
p2 | Pupil Two | 11 | Northside Academy | K | C | D | C | C | C
p3 | Pupil Three | 11 | Beacon School | E | D | C | C | C | C
p4 | Pupil Four | 11 | Beacon School | N | E | F | G | D | D
p5 | Pupil Five | 11 | Beacon School | K | D | D | C | D | C
p6 | Pupil Six | 11 | Northside Academy | N | U | U | | |
`);

const indicators = tableRows(`
Indicator ID | Indicator | Measure | Year groups | Care | Target | Tolerance | Tolerance unit | Good is | Strategic Director Lead | Departmental Lead | Data status | Template
ks4-5ac-em | 5 or more A*-C grades at GCSE including English and mathematics | ks4-5ac-em | 11 | all | 80 | 10 | % of target | High | Imelda Fairclough-Shaw | Desmond Okonedo-Hart | unvalidated | both
`);

const settings = tableRows(`
Setting | Value
Academic year | 2013/14
Term | Summer
Data as at | 2014-09-30
Council | Sampleshire
`);

/** Small enough to be refreshed thousands of times. */
export const sixPupils: Tracker = {
  fileName: "six.xlsx",
  sheets: [
    { name: "Y11", rows: pupils },
    { name: "Indicators", rows: indicators },
    { name: "Settings", rows: settings },
  ],
};
