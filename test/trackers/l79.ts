import { tableRows } from "../../src/hosts/xlsx/sampleNotation";
import type { Tracker } from "../support/trackerFile";
import type { ExpectedFigures } from "./expectedFigures";
import { l79Pupils } from "./l79Pupils";

const titles = tableRows(`
Sampleshire Virtual School
Year 11 GCSE results, summer 2014 (unvalidated)

`);

const indicators = tableRows(`
Indicator ID | Indicator | Measure | Year groups | Care | Target | Tolerance | Tolerance unit | Good is | Strategic Director Lead | Departmental Lead | Previous value | Comparator | Comparator value | Comparator source | Data status | Appendix | Template
ks4-5ac-em | Proportion of CLA pupils attaining 5 GCSE A*-C including English and Maths at Key Stage (KS) 4 | ks4-5ac-em | 11 | 12 months at 31 March | 13 | 10 | % of target | High | | | | England CLA | 12.0 | SFR49/2014 | unvalidated | B | both
`);

const settings = tableRows(`
Setting | Value
Academic year | 2013/14
Term | Summer
Data as at | 30/09/2014
Council | Sampleshire
LA number | 999
`);

/** Golden tracker after the Lancashire recovery plan: title rows, one heading row, eight subjects. */
export const l79: Tracker = {
  fileName: "l79.xlsx",
  sheets: [
    { name: "Y11", rows: [...titles, ...tableRows(l79Pupils)] },
    { name: "Indicators", rows: indicators },
    { name: "Settings", rows: settings },
  ],
};

/** 1-based row of the headings on sheet Y11. */
export const l79HeadingRow = 4;

export const l79Expected: ExpectedFigures = {
  indicator: "ks4-5ac-em",
  read: 81,
  excluded: 2,
  counted: 79,
  numerator: 7,
  denominator: 79,
  notKnown: 0,
  value: 8.9,
  target: 13,
  gap: -4.1,
  rag: "RED",
  pupilsNeeded: 4,
  onePupilIs: 1.3,
};

/** Counts among the 79 behind the evidence sentences. */
export const l79Facts = {
  statements: 25,
  statementsAttained: 0,
  statementNeeds: { ASD: 3, BESD: 11, MLD: 9, SLCN: 1, SLD: 1 },
  mainstreamWithOtherSen: 26,
  noSen: 28,
  specialSchools: 17,
  englishAtoC: 24,
  mathsAtoC: 11,
  lackingOnlyMaths: 9,
  lackingOnlyEnglish: 1,
  notEnteredForBoth: 9,
  withoutAnyResult: 3,
  fivePasses: 17,
} as const;
