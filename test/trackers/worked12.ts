import { tableRows } from "../../src/hosts/xlsx/sampleNotation";
import type { TableCell } from "../../src/hosts/xlsx/sampleNotation";
import type { Tracker } from "../support/trackerFile";
import type { ExpectedFigures } from "./expectedFigures";

/** The twelve pupils that settle what counts: summer 2014 results, everyone counted. */
const pupils = tableRows(`
Pupil ID | Name | Year | Eng Lang | Eng Lit | Maths | Science | Add Science | History | Art | RE
p1 | Pupil One | 11 | C | C | C | C | D | C | B |
p2 | Pupil Two | 11 | A | A | B | B | B | A* | A | A
p3 | Pupil Three | 11 | D | B | C | C | C | C | C | C
p4 | Pupil Four | 11 | C | C | D | C | C | C | C | C
p5 | Pupil Five | 11 | C | | C | C | | | C |
p6 | Pupil Six | 11 | U | | U | | | | |
p7 | Pupil Seven | 11 | X | X | C | C | C | C | C | C
p8 | Pupil Eight | 11 | | | | | | | |
p9 | Pupil Nine | 11 | C | | c | C· | C | B | |
p10 | Pupil Ten | 11 | 5 | | C | C | C | C | |
p11 | Pupil Eleven | 11 | C | C | #N/A | C | C | C | C | C
p12 | Pupil Twelve | 11 | D | | #N/A | D | D | | |
`);

const indicators = tableRows(`
Indicator ID | Indicator | Measure | Year groups | Care | Target | Tolerance | Tolerance unit | Good is | Strategic Director Lead | Departmental Lead | Previous value | Comparator | Comparator value | Comparator source | Data status | Appendix | Template
ks4-5ac-em | 5 or more A*-C grades at GCSE including English and mathematics | ks4-5ac-em | 11 | all | 25 | 10 | % of target | High | | | | | | | unvalidated | | both
`);

const settings = tableRows(`
Setting | Value
Academic year | 2013/14
Term | Summer
Data as at | 2014-09-30
Council | Sampleshire
`);

function trackerOf(fileName: string, y11: Tracker["sheets"][number]["rows"]): Tracker {
  return {
    fileName,
    sheets: [
      { name: "Y11", rows: y11 },
      { name: "Indicators", rows: indicators },
      { name: "Settings", rows: settings },
    ],
  };
}

export const worked12: Tracker = trackerOf("worked12.xlsx", pupils);

const dashed = (cell: TableCell): TableCell => (cell === null ? "–" : cell);

/** The same twelve with a typed dash where nothing was taken. */
export const worked12Dashes: Tracker = trackerOf(
  "worked12-dashes.xlsx",
  pupils.map((row) => row.map(dashed)),
);

/** Keys of the pupils by outcome. */
export const worked12Outcomes = {
  yes: ["p1", "p2", "p9"],
  no: ["p3", "p4", "p5", "p6", "p7", "p8", "p12"],
  notKnown: ["p10", "p11"],
} as const;

/** With `blank-results` answered `notEntered`, which is assumed. */
export const worked12Expected: ExpectedFigures = {
  indicator: "ks4-5ac-em",
  read: 12,
  excluded: 0,
  counted: 12,
  numerator: 3,
  denominator: 10,
  notKnown: 2,
  value: 30.0,
  target: 25,
  gap: 5.0,
  rag: "GREEN",
  pupilsNeeded: 0,
  onePupilIs: 10.0,
};

/** With `blank-results` answered `notKnown`. */
export const worked12ExpectedBlankNotKnown: ExpectedFigures = {
  ...worked12Expected,
  numerator: 3,
  denominator: 9,
  notKnown: 3,
  value: 33.3,
  gap: 8.3,
  onePupilIs: 11.1,
};
