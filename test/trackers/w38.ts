import { tableRows } from "../../src/hosts/xlsx/sampleNotation";
import type { TableCell, TableRow } from "../../src/hosts/xlsx/sampleNotation";
import type { Tracker } from "../support/trackerFile";
import type { ExpectedFigures } from "./expectedFigures";
import { textIn } from "./layoutTable";
import { w38Pupils } from "./w38Pupils";

const readyHeading = "5+ A*-C inc E&M (Y/N)";

const gradeHeadings = [
  "Mathematics",
  "English Language",
  "English Literature",
  "Core Science",
  "Additional Science",
  "Geography",
  "ICT",
  "Drama",
];

/** First column of each group of the upper heading row. */
const groups: Readonly<Record<string, string>> = {
  Establishment: "Education placement",
  Name: "Young person",
  Mathematics: "GCSE results summer 2014",
  [readyHeading]: "GCSE results summer 2014",
  "SEN Status": "SEN",
  "Date of Birth": "Details",
};

const indicators = tableRows(`
Indicator | Indicator ID | Measure | Good is | Target | Year groups | Care | Tolerance | Tolerance unit | Strategic Director Lead | Departmental Lead | Data status | Template
The % of Looked After Children achieving expected levels at Key Stage 4 (5 or more A*-C including English and maths) | ks4-5ac-em | ks4-5ac-em | High | '44.0 | KS4 | all | 10 | % of target | Imelda Fairclough-Shaw | Desmond Okonedo-Hart | unvalidated | action plan
`);

const settings = tableRows(`
Setting | Value
Term | Summer
Academic year | 2013-14
Council | Sampleshire
`);

/** The pupils' table without the named columns. */
function without(dropped: readonly string[]): readonly TableRow[] {
  const table = tableRows(w38Pupils);
  const kept = (table[0] ?? []).flatMap((heading, column) =>
    dropped.includes(textIn(heading)) ? [] : [column],
  );
  return table.map((row) => kept.map((column) => row[column] ?? null));
}

function trackerOf(fileName: string, table: readonly TableRow[]): Tracker {
  const [headings = [], ...pupils] = table;
  const upper = headings.map((heading): TableCell => groups[textIn(heading)] ?? null);
  const total: TableRow = ["Total", null, { formula: "COUNTA(C4:C41)", value: pupils.length }];
  return {
    fileName,
    sheets: [
      {
        name: "KS4 cohort",
        rows: [["Children in care: Key Stage 4 results 2014"], upper, headings, ...pupils, total],
      },
      { name: "Indicators", rows: indicators },
      { name: "Settings", rows: settings },
    ],
  };
}

/** Golden tracker after the Wirral action plan: two heading rows, one name column, a total row. */
export const w38: Tracker = trackerOf("w38.xlsx", without([readyHeading]));

/** The same pupils with the answer ready in a yes/no column and no grades. */
export const w38Ready: Tracker = trackerOf("w38-ready.xlsx", without(gradeHeadings));

/** 1-based row of the lower heading row on sheet "KS4 cohort". */
export const w38HeadingRow = 3;

/** Both trackers must give these. */
export const w38Expected: ExpectedFigures = {
  indicator: "ks4-5ac-em",
  read: 38,
  excluded: 0,
  counted: 38,
  numerator: 5,
  denominator: 38,
  notKnown: 0,
  value: 13.2,
  target: 44,
  gap: -30.8,
  rag: "RED",
  pupilsNeeded: 12,
  onePupilIs: 2.6,
};

/** Leads of the action plan. */
export const w38Leads = {
  strategic: "Imelda Fairclough-Shaw",
  departmental: "Desmond Okonedo-Hart",
} as const;
