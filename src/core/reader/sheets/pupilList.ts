import { cellName } from "../../domain/place";
import type { Place } from "../../domain/place";
import type { HeadingQualities } from "../headings/headingMeaning";
import type { CellPlace } from "../findings/findingLog";
import { hashText } from "../hashText";
import type { RawSheet } from "../rawWorkbook";
import type { RowGroup } from "../rows/rowGroups";
import type { LongList } from "../shapes/longLayout";
import type { Options } from "../shapes/optionLayout";
import type { Heading } from "./composeHeadings";

/** A list of pupils on a sheet. Rows are 0-based. */
export interface PupilList {
  /** What the list sees of its sheet, at the sheet's own rows and columns: cells of other lists are not there. */
  readonly sheet: RawSheet;
  /** Names the list in questions: the sheet's name, with the list's area where the sheet holds several. */
  readonly label: string;
  /** The part of its sheet that it fills, as `H3:M40`, where the sheet holds several lists; else null. */
  readonly area: string | null;
  readonly headerRows: readonly number[];
  readonly headings: readonly Heading[];
  readonly firstRow: number;
  /** One past the last row with something in it. */
  readonly endRow: number;
  /** What the sheet's name and the titles above the headings say, the name first. */
  readonly titles: readonly SheetTitle[];
  /** Set where the list tells facts of pupils who stand on another list, and says nothing else of them. */
  readonly side?: true | undefined;
  /** Set for a tab of one month with attendance: the month's own, or the year so far. */
  readonly monthly?: "own" | "running";
  /** The school of its pupils, where its sheet is named for one and no column says it. */
  readonly school?: string;
  /** What a column of terms says where it says the same of every row: "Summer 2025". */
  readonly term?: SheetTitle;
  /** Where a cell of the list stands in the workbook; null when it stands where the list has it. */
  readonly origin: ((row: number, column: number) => CellAddress) | null;
  /** Lines alone that tell the school or year group of the pupils beneath them; known once the rows are sorted. */
  readonly groups?: readonly RowGroup[];
  /** Its fingerprint, where she passed over some of its columns since it was found. */
  readonly print?: string;
  /** Set where a pupil has several rows, by subject or by term. */
  readonly long?: LongList;
  /** Set where pairs of columns name a subject and its grade for each pupil. */
  readonly options?: Options;
}

/** 0-based. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface SheetTitle {
  readonly text: string;
  readonly said: HeadingQualities;
  /** Null for the sheet's name. */
  readonly at: CellAddress | null;
}

/** Where a cell of the list stands in the workbook. */
export function addressIn(list: PupilList, row: number, column: number): CellAddress {
  return list.origin === null ? { row, column } : list.origin(row, column);
}

/** The same, as a finding names it. */
export function cellIn(list: PupilList, row: number, column: number): CellPlace {
  const at = addressIn(list, row, column);
  return { sheet: list.sheet.name, row: at.row, column: at.column };
}

/** The same, as the officer names it. */
export function placeIn(list: PupilList, row: number, column: number): Place {
  const at = addressIn(list, row, column);
  return { sheet: list.sheet.name, cell: cellName(at.row, at.column) };
}

/**
 * What outlasts a list's name, place and new columns of known subjects: the fields and subjects of its
 * headings, whatever their order, shortened to a few characters.
 */
export function listFingerprint({ headings, print }: PupilList): string {
  if (print !== undefined) return print;
  const topics = headings.flatMap(({ meaning: { topic } }) =>
    topic === null || topic.kind === "unused" ? [] : [JSON.stringify(topic)],
  );
  return hashText([...new Set(topics)].sort().join("\n"));
}
