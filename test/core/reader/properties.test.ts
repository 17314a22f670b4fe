import fc from "fast-check";
import type { Pupil } from "../../../src/core/domain/pupil";
import { readTracker } from "../../../src/core/reader/readTracker";
import type { RawCell, RawWorkbook } from "../../../src/core/reader/rawWorkbook";
import { normalHeadings, normalOptions, normalRows } from "../../support/normalTracker";
import { rawWorkbook } from "../../support/rawWorkbook";
import type { TestCell, TestSheet } from "../../support/rawWorkbook";
import { anything, firstMessy, messy } from "./anyCell";

/** Whatever order the properties are tried in, the same trackers are made. */
const runs = { numRuns: 100, seed: 20_260_901 };

/** Ways in which officers write the headings of the normal tracker. */
const headingWays: Readonly<Record<string, readonly string[]>> = {
  UPN: ["UPN", "U.P.N.", "Unique Pupil No", "upn "],
  DOB: ["DOB", "Date of Birth", "D.O.B."],
  Year: ["Year", "NCY", "Yr Gp"],
  SEN: ["SEN", "SEN status", "SEND"],
  "Maths result": ["Maths result", "Mathematics Result", "MATHS  RESULT", "Maths\nresult"],
  "English Language result": ["English Language result", "Eng Lang Result"],
  "Date into care": ["Date into care", "Date came into care"],
  "Attendance %": ["Attendance %", "Att %"],
};

interface Mess {
  readonly ways: readonly number[];
  readonly faults: readonly { readonly row: number; readonly column: number; readonly cell: TestCell }[];
  readonly rows: number;
}

const mess: fc.Arbitrary<Mess> = fc.record({
  ways: fc.array(fc.nat(3), { minLength: normalHeadings.length, maxLength: normalHeadings.length }),
  faults: fc.array(
    fc.record({
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: firstMessy, max: normalHeadings.length - 1 }),
      cell: messy,
    }),
    { maxLength: 10 },
  ),
  rows: fc.integer({ min: 3, max: 12 }),
});

function messyRows({ ways, faults, rows }: Mess): TestCell[][] {
  const [, ...pupils] = normalRows();
  const headings = normalHeadings.map((heading, at) => {
    const written = headingWays[heading] ?? [heading];
    return written[(ways[at] ?? 0) % written.length] ?? heading;
  });
  const made: TestCell[][] = [[...headings], ...pupils.slice(0, rows).map((row) => [...row])];
  for (const { row, column, cell } of faults) if (made[row]) made[row][column] = cell;
  return made;
}

/** Who was read and what of them, whatever the order and the place. */
function facts(workbook: RawWorkbook): string[] {
  return readTracker(workbook, normalOptions).pupils.map(pupilText).sort();
}

function pupilText(pupil: Pupil): string {
  const marks = pupil.grades.map((grade) => JSON.stringify({ ...grade, at: null })).sort();
  const rest = {
    ...pupil,
    sheet: "",
    row: 0,
    grades: [],
    readyMeasures: [...pupil.readyMeasures],
    readyScores: [...pupil.readyScores],
    typedRatings: [...pupil.typedRatings].map(([name, { reading }]) => [name, reading]),
  };
  return JSON.stringify([rest, marks]);
}

const order = (count: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, index) => index),
    { minLength: count, maxLength: count },
  );

describe("the same pupils are read", () => {
  it("in any order of columns", () => {
    fc.assert(
      fc.property(mess, order(normalHeadings.length), (each, columns) => {
        const rows = messyRows(each);
        const moved = rows.map((row) => columns.map((column) => row[column]));
        expect(facts(rawWorkbook({ name: "Y11", rows: moved }))).toEqual(
          facts(rawWorkbook({ name: "Y11", rows })),
        );
      }),
      runs,
    );
  });

  it("in any order of rows", () => {
    fc.assert(
      fc.property(mess, order(12), (each, places) => {
        const [headings = [], ...pupils] = messyRows(each);
        const moved = places.flatMap((place) => (pupils[place] === undefined ? [] : [pupils[place]]));
        expect(facts(rawWorkbook({ name: "Y11", rows: [headings, ...moved] }))).toEqual(
          facts(rawWorkbook({ name: "Y11", rows: [headings, ...pupils] })),
        );
      }),
      runs,
    );
  });

  it("in any order of sheets", () => {
    fc.assert(
      fc.property(mess, mess, order(3), (one, other, tabs) => {
        const [headings = [], ...pupils] = messyRows(other);
        const later = pupils.map((row, index) => [`Z${index}`, ...row.slice(1)]);
        const renamed = headings.map((heading, at) => (at === 0 ? "Local ID" : heading));
        const sheets: TestSheet[] = [
          { name: "Y11 a", rows: messyRows(one) },
          {
            name: "Y11 b",
            rows: [renamed, ...later.map((row, at) => [row[0], `Other${at}`, ...row.slice(2)])],
          },
          { name: "Notes", rows: [["About this workbook"]] },
        ];
        const moved = tabs.flatMap((tab) => sheets[tab] ?? []);
        expect(facts(rawWorkbook(...moved))).toEqual(facts(rawWorkbook(...sheets)));
      }),
      runs,
    );
  });
});

describe("any cell at all", () => {
  it("is a value or a finding or nothing, never a fault, and costs no other pupil anything", () => {
    const plain = readTracker(rawWorkbook({ name: "Y11", rows: normalRows() }), normalOptions);
    const others = plain.pupils.filter(({ row }) => row !== 5).map(pupilText);
    fc.assert(
      fc.property(
        fc.integer({ min: firstMessy, max: normalHeadings.length - 1 }),
        anything,
        (column, cell) => {
          const rows = normalRows((made) => {
            made[4]![column] = cell;
          });
          const reading = readTracker(rawWorkbook({ name: "Y11", rows }), normalOptions);
          const kept = reading.pupils.filter(({ row }) => row !== 5).map(pupilText);
          expect(kept).toEqual(others);
          expect(reading.pupils).toHaveLength(plain.pupils.length);
        },
      ),
      runs,
    );
  });
});

/** Freezes a workbook through and through: whoever writes to it throws. */
function frozen(workbook: RawWorkbook): RawWorkbook {
  const still = <T extends object>(value: T): T => Object.freeze(value);
  const sheets = workbook.sheets.map((sheet) =>
    still({
      ...sheet,
      rows: still(sheet.rows.map((row) => still(row.map((cell: RawCell | null) => cell && still(cell))))),
    }),
  );
  return still({ ...workbook, sheets: still(sheets) });
}

describe("reading", () => {
  it("never changes the workbook", () => {
    fc.assert(
      fc.property(mess, (each) => {
        const workbook = rawWorkbook({ name: "Y11", rows: messyRows(each) });
        expect(facts(frozen(workbook))).toEqual(facts(workbook));
      }),
      runs,
    );
  });
});
