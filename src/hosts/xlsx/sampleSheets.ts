import { tableRows } from "./sampleNotation";
import type { TableRow } from "./sampleNotation";
import { indicatorsTable, settingsTable } from "./sampleOfficerTables";
import { listsTable, notesTable, summaryTable } from "./sampleOtherSheets";
import { year11Table } from "./sampleYear11";
import { years1To6Table } from "./sampleYears1To6";
import { years7To10Table } from "./sampleYears7To10";

/** One sheet of the sample tracker: its cells and how an officer would have dressed it. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** 1-based rows in bold, larger type. */
  readonly titleRows: readonly number[];
  /** 1-based rows with the heading fill; empty for none. */
  readonly headingRows: readonly number[];
  /** 1-based rows of separators and totals. */
  readonly bandRows: readonly number[];
  readonly merges: readonly string[];
  /** Excel's character units, from column A on; the last one goes on for the rest. */
  readonly widths: readonly number[];
  readonly hiddenColumn: string | null;
  /** First cell that scrolls; null when nothing is frozen. */
  readonly firstFree: string | null;
  /** Columns with a drop-down of SEN stages and a colour below 90; 1-based rows. */
  readonly rules: {
    readonly senStage: string;
    readonly lowBelow90: string;
    readonly firstRow: number;
    readonly lastRow: number;
  } | null;
}

const plain = { bandRows: [], merges: [], hiddenColumn: null, firstFree: null, rules: null };

const titleTable = `
Sampleshire Virtual School: looked after children tracker 2013/14
Summer term 2014 - data as at 30 September 2014
NB GCSE grades are as sent by schools on results day (not validated). Please do not sort without the case no. column.

`;

/** Sheet name of the pupil list. */
export const trackerSheetName = "CLA tracker 13-14";

const trackerRows = [
  ...tableRows(titleTable),
  ...[year11Table, `\n\n`, years7To10Table, years1To6Table].flatMap(tableRows),
];

/** 1-based rows of single-cell separators and of the total row below the headings. */
const trackerBands = trackerRows.flatMap((row, index) =>
  index > 5 && typeof row[0] === "string" && (row.length === 1 || /total/i.test(row[0])) ? [index + 1] : [],
);

const mergedAcross = ["A1:L1", "A2:L2", "A3:L3", "M5:O5", "P5:R5", "S5:U5", "V5:AB5", "AE5:AG5"];
const mergedDown = [..."ABCDEFGHIJKL", "AC", "AD", "AH", "AI"].map((column) => `${column}5:${column}6`);

const subjectWidths = Array.from({ length: 16 }, () => 8.5);

const tracker: SampleSheet = {
  name: trackerSheetName,
  rows: trackerRows,
  titleRows: [1, 2],
  headingRows: [5, 6],
  bandRows: trackerBands,
  merges: [...mergedAcross, ...mergedDown],
  widths: [16, 13, 15.5, 11.5, 5.5, 7, 26, 12, 9, 13, 8, 9, ...subjectWidths, 12, 10, 11, 8, 10, 8, 42],
  hiddenColumn: "I",
  firstFree: "C7",
  rules: { senStage: "K", lowBelow90: "AC", firstRow: 7, lastRow: trackerRows.length },
};

const summary: SampleSheet = {
  ...plain,
  name: "Summary",
  rows: tableRows(summaryTable),
  titleRows: [1],
  headingRows: [3],
  bandRows: [8],
  widths: [14, 14, 10, 22],
};

const lists: SampleSheet = {
  ...plain,
  name: "Lists",
  rows: tableRows(listsTable),
  titleRows: [1],
  headingRows: [4],
  widths: [12, 20, 4, 10, 4, 4, 14, 12],
};

const notes: SampleSheet = {
  ...plain,
  name: "Notes",
  rows: tableRows(notesTable),
  titleRows: [1],
  headingRows: [],
  widths: [95],
};

const indicators: SampleSheet = {
  ...plain,
  name: "Indicators",
  rows: tableRows(indicatorsTable),
  titleRows: [],
  headingRows: [1],
  widths: [18, 60, 13, 12, 22, 9, 10, 14, 9, 24, 24, 14, 14, 16, 34, 13, 10, 15, 9, 11, 12],
  firstFree: "B2",
};

const settings: SampleSheet = {
  ...plain,
  name: "Settings",
  rows: tableRows(settingsTable),
  titleRows: [],
  headingRows: [1],
  widths: [26, 24],
};

/** The sheets of the sample tracker in tab order; the one with the pupils is `trackerSheetName`. */
export const sampleSheets: readonly SampleSheet[] = [summary, tracker, lists, notes, indicators, settings];
