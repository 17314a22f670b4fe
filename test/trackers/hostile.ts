import { dateSerial, tableRows } from "../../src/hosts/xlsx/sampleNotation";
import type { TableRow } from "../../src/hosts/xlsx/sampleNotation";
import type { Tracker } from "../support/trackerFile";
import type { ExpectedFigures } from "./expectedFigures";

/** Texts that must come through as the texts they are, character for character, wherever they are shown. */
export const hostileNames: readonly string[] = [
  '=HYPERLINK("http://example.invalid/"&A1,"see")',
  "+1",
  "@x",
  "-2+3",
  '<img src=x onerror="alert(1)">',
  "__proto__",
  "');alert(1)//",
  "Ann\u202egro.elpmaxe",
  "Long".repeat(1250),
  "constructor",
  "\t=1+1",
  "${7*7}{{7*7}}%s",
];

export const hostileSchools: readonly string[] = [
  "=cmd|'/c calc'!A1",
  "<script>alert(1)</script>",
  "@SUM(A1)",
  "javascript:alert(1)",
];

/** Headings nobody asked for; the reader lists them and goes on. */
export const hostileHeadings: readonly string[] = [
  "__proto__",
  "constructor",
  "=1+1",
  '"><svg onload=alert(1)>',
  "toString",
];

/** Payloads in the officer's own tables; they are shown on the plans. */
export const hostileOfficerTexts = {
  title: "<b>5 A*-C</b> =1+1 including English & maths",
  strategicLead: '=HYPERLINK("http://example.invalid","Director")',
  departmentalLead: "@SUM(1+1)*cmd|' /C calc'!A0",
  council: "+Sample<shire>",
} as const;

/** Legal in Excel, awkward elsewhere. */
export const hostileSheetName = "=1+1');alert(1)<b>&";

const born = { date: dateSerial("1998-01-15") };
const inCare = { date: dateSerial("2010-06-01") };

const passes = ["C", "C", "C", "C", "C"];
const fails = ["E", "F", "E", "U", "G"];

/** The last two pupils have a formula's text for a grade: one in English, where it decides, one in art. */
function gradesOf(index: number): readonly string[] {
  if (index === 10) return ["=1+1", "C", "C", "C", "C"];
  if (index === 11) return ["E", "F", "E", "U", "=1+1"];
  return index < 3 ? passes : fails;
}

const headings: TableRow = [
  "UPN",
  "Name",
  "DOB",
  "Year",
  "School",
  "Date Into Care",
  "SEN",
  "Primary Need",
  "Eng Lang",
  "Maths",
  "Science",
  "Add Science",
  "Art",
  ...hostileHeadings,
];

const upns = tableRows(`
T999400109101
G999400109102
W999400109103
K999400109104
Z999400109105
N999400109106
C999400109107
R999400109108
F999400109109
R999400109110
F999400109111
V999400109112
`);

const pupils = hostileNames.map((name, index): TableRow => [
  upns[index]?.[0] ?? null,
  name,
  born,
  11,
  hostileSchools[index % hostileSchools.length] ?? null,
  inCare,
  index % 4 === 3 ? "S" : "N",
  index % 4 === 3 ? "BESD" : null,
  ...gradesOf(index),
  ...hostileHeadings.map((heading) => `${heading} ${index}`),
]);

/** Twelve pupils whose names, schools, headings and sheet are payloads. */
export const hostile: Tracker = {
  fileName: "hostile.xlsx",
  sheets: [
    { name: hostileSheetName, rows: [headings, ...pupils] },
    { name: "constructor", rows: [["=1+1", "<img src=x onerror=alert(1)>"]] },
    {
      name: "Indicators",
      rows: [
        [
          "Indicator ID",
          "Indicator",
          "Measure",
          "Year groups",
          "Care",
          "Target",
          "Strategic Director Lead",
          "Departmental Lead",
        ],
        [
          "ks4-5ac-em",
          hostileOfficerTexts.title,
          "ks4-5ac-em",
          11,
          "12 months at 31 March",
          60,
          hostileOfficerTexts.strategicLead,
          hostileOfficerTexts.departmentalLead,
        ],
      ],
    },
    {
      name: "Settings",
      rows: [
        ["Setting", "Value"],
        ["Academic year", "2013/14"],
        ["Term", "Summer"],
        ["Council", hostileOfficerTexts.council],
      ],
    },
  ],
};

/** The pupil whose English is `=1+1` cannot be told; the one whose art is, can. */
export const hostileExpected: ExpectedFigures = {
  indicator: "ks4-5ac-em",
  read: 12,
  excluded: 0,
  counted: 12,
  numerator: 3,
  denominator: 11,
  notKnown: 1,
  value: 27.3,
  target: 60,
  gap: -32.7,
  rag: "RED",
  pupilsNeeded: 4,
  onePupilIs: 9.1,
};
