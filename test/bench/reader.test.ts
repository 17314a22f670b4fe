import type { TestCell } from "../support/rawWorkbook";
import { date, rawWorkbook } from "../support/rawWorkbook";
import type { RawWorkbook } from "../../src/core/reader/rawWorkbook";
import { checkLetter } from "../../src/core/domain/identifiers/upn";
import { readTracker } from "../../src/core/reader/readTracker";

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

const headings = [
  ...heads,
  ...subjects.flatMap((subject) => periods.map((period) => `${subject} ${period}`)),
  ...Array.from({ length: 12 }, (_, at) => `Free text ${at}`),
];
const columns = headings.length;

function tracker(pupils: number): RawWorkbook {
  const rows = [headings, ...Array.from({ length: pupils }, (_, index) => row(index))];
  return rawWorkbook({ name: "Y11", rows });
}

const options = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() } as const;

/** Milliseconds of this process's own processor time, the best of several runs. */
function processorTime(workbook: RawWorkbook, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    readTracker(workbook, options);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Pupils, runs, and the most milliseconds a run may take on the slowest machine that we know. */
const sizes: readonly (readonly [pupils: number, runs: number, most: number])[] = [
  [2_000, 3, 10_000],
  [20_000, 1, 120_000],
  ...(process.env["BENCH"] === "1" ? [[100_000, 1, 1120_000] as const] : []),
];

describe("the reader's cost (BENCH=1 reads 100,000 pupils too)", () => {
  it("does not grow by the cell", () => {
    processorTime(tracker(2_000), 1);
    const costs = sizes.map(([pupils, runs, most]) => {
      const spent = processorTime(tracker(pupils), runs);
      const each = (spent * 1_000_000) / (pupils * columns);
      process.stdout.write(
        `${pupils.toLocaleString("en-GB")} x ${columns}: ${spent.toFixed(0)} ms, ${each.toFixed(0)} ns a cell\n`,
      );
      expect(spent).toBeLessThan(most);
      return each;
    });
    expect(Math.max(...costs.slice(1)) / (costs[0] ?? 1)).toBeLessThan(2.5);
  }, 300_000);
});
