import type { TestCell } from "../../support/rawWorkbook";
import { date, rawWorkbook } from "../../support/rawWorkbook";
import { checkLetter } from "../../../src/core/domain/identifiers/upn";
import { readTracker } from "../../../src/core/reader/readTracker";

const subjects = [
  "English",
  "Eng Lang",
  "Eng Lit",
  "Maths",
  "Science",
  "Add Sci",
  "History",
  "Geography",
  "Art",
  "RE",
  "French",
  "ICT",
];
const periods = [
  "Aut 13/14 Target",
  "Aut 13/14 WA",
  "Spr 13/14 Target",
  "Spr 13/14 WA",
  "Sum 13/14 Target",
  "Sum 13/14 WA",
  "Result",
  "KS2",
];
const heads = [
  "UPN",
  "Surname",
  "Forename",
  "DOB",
  "NCY",
  "SEN",
  "Need",
  "School",
  "School type",
  "Date into care",
  "Att %",
  "FTE days",
];
const grades = ["A*", "A", "B", "C", "D", "E", "F", "G", "U", "X", "", "c"];

function row(index: number): TestCell[] {
  const serial = String(index).padStart(6, "0").slice(-6);
  const twelve = `999${serial.slice(0, 4)}0${serial.slice(2)}`;
  const facts = [
    `${checkLetter(twelve)}${twelve}`,
    `Surname${index}`,
    "First",
    date("1998-03-02"),
    11,
    "S",
    "BESD",
    "School",
    "Special",
    date("2011-03-01"),
    93,
    0,
  ];
  const marks = Array.from({ length: 96 }, (_, at) => grades[(index * 7 + at) % grades.length]);
  return [...facts, ...marks, ...Array.from({ length: 12 }, (_, at) => `note ${at}`)];
}

describe("the reader's speed", () => {
  it("reads 2,000 pupils in 120 columns without keeping anyone waiting", () => {
    const headings = [
      ...heads,
      ...subjects.flatMap((subject) => periods.map((period) => `${subject} ${period}`)),
      ...Array.from({ length: 12 }, (_, at) => `Free text ${at}`),
    ];
    const workbook = rawWorkbook({
      name: "Y11",
      rows: [headings, ...Array.from({ length: 2000 }, (_, index) => row(index))],
    });
    const options = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() } as const;
    const before = process.cpuUsage();
    expect(readTracker(workbook, options).pupils.length).toBeGreaterThan(1900);
    const spent = process.cpuUsage(before).user / 1000;
    process.stdout.write(`2,000 x 120 read in ${spent.toFixed(0)} ms of processor time\n`);
    expect(spent).toBeLessThan(4000);
  });
});
