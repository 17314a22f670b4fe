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
function best(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function processorTime(workbook: RawWorkbook, runs: number): number {
  return best(runs, () => readTracker(workbook, options));
}

/** The same for looking at every cell once, to count how often each text stands in its column: it tells how fast the machine is just now. */
function walkTime({ sheets }: RawWorkbook, runs: number): number {
  return best(runs, () => {
    const counts: Map<string, number>[] = [];
    for (const cells of sheets[0]?.rows ?? [])
      for (const [column, cell] of cells.entries()) {
        const texts = (counts[column] ??= new Map());
        const text = cell?.text ?? "";
        texts.set(text, (texts.get(text) ?? 0) + 1);
      }
  });
}

/**
 * Pupils and runs. A workbook of 100,000 pupils fills more than Node's usual heap:
 * `BENCH=1 NODE_OPTIONS=--max-old-space-size=12000 npx jest test/bench`.
 */
const sizes: readonly (readonly [pupils: number, runs: number])[] = [
  [2_000, 5],
  [20_000, 2],
  ...(process.env["BENCH"] === "1" ? [[100_000, 1] as const] : []),
];

/**
 * A reading of 2,000 pupils costs as much as so many walks over their cells, on an idle machine and on a busy one:
 * thirty to fifty-four are measured on idle machines, and sixty after other test files in the same process.
 */
const mostWalks = 90;

/** A cell of a larger tracker costs the same, but for the upkeep of memory. */
const mostGrowth = 2;

/** For a small tracker with such a heading or such rows; an idle machine takes a tenth. */
const mostForHeading = 50;
const mostForEmptyRows = 500;

/** Five pupils with the grades of one subject. */
const smallRows = [headings, ...Array.from({ length: 5 }, (_, at) => row(at))].map((cells) =>
  cells.slice(0, heads.length + periods.length),
);

function told(pupils: number, spent: number, nanoseconds: number): string {
  const memory = process.resourceUsage().maxRSS / 1024;
  return `${pupils.toLocaleString("en-GB")} x ${columns}: ${spent.toFixed(0)} ms, ${nanoseconds.toFixed(0)} ns a cell, peak ${memory.toFixed(0)} MB\n`;
}

describe("the reader's cost (BENCH=1 reads 100,000 pupils too)", () => {
  it("is that of a few walks over the cells of 2,000 pupils, and grows with the cells alone", () => {
    const workbook = tracker(2_000);
    processorTime(workbook, 3);
    const walks = processorTime(workbook, 5) / walkTime(workbook, 10);
    process.stdout.write(`as much as ${walks.toFixed(1)} walks over the cells\n`);
    const costs = sizes.map(([pupils, runs]) => {
      const spent = processorTime(tracker(pupils), runs);
      const each = (spent * 1_000_000) / (pupils * columns);
      process.stdout.write(told(pupils, spent, each));
      return { spent, each };
    });
    const [first, ...larger] = costs;
    expect(walks).toBeLessThan(mostWalks);
    expect(Math.max(...larger.map(({ each }) => each))).toBeLessThan((first?.each ?? 0) * mostGrowth);
  }, 300_000);

  it("is small for a heading of 100,000 characters", () => {
    const texts = ["x", "Maths ", "a.", "1 ", "é", "(", " "].map((text) =>
      text.repeat(100_000 / text.length),
    );
    const [short = [], ...pupils] = smallRows;
    const costs = texts.map((text) =>
      processorTime(rawWorkbook({ name: "Y11", rows: [[...short, text], ...pupils] }), 10),
    );
    process.stdout.write(`a heading of 100,000 characters: ${Math.max(...costs).toFixed(1)} ms\n`);
    expect(Math.max(...costs)).toBeLessThan(mostForHeading);
  });

  it("is small for a format left by accident in the last row of a sheet", () => {
    const rows = Array.from({ length: 1_048_576 }, (_, at) => smallRows[at] ?? []);
    const spent = processorTime(rawWorkbook({ name: "Y11", rows }), 5);
    process.stdout.write(`1,048,576 rows, five pupils: ${spent.toFixed(0)} ms\n`);
    expect(spent).toBeLessThan(mostForEmptyRows);
  });
});
