import type { Finding } from "../../domain/finding";
import { cellName } from "../../domain/place";
import type { Place } from "../../domain/place";
import { findingKinds } from "../findings";
import type { FindingCode } from "../findings";
import type { FindingKind } from "./findingKind";
import { remember } from "../remember";
import { wordFinding } from "./wordFinding";

/** A cell as the reader knows it: sheet name and 0-based row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The same, as the officer names it. */
export function placeOfCell({ sheet, row, column }: CellPlace): Place {
  return { sheet, cell: cellName(row, column) };
}

/** What one occurrence adds to its finding. */
export interface Occurrence {
  /** As it stands in the cell. */
  readonly found?: string;
  readonly expected?: string;
  readonly more?: string;
  /** Stands straight after what was found: " (month 13?)". */
  readonly after?: string;
  /** Occurrences of one group are one finding; by default the same code in the same column. */
  readonly group?: string;
  /** More cells that belong to it, named after the first. */
  readonly also?: readonly CellPlace[];
}

interface Collected {
  readonly code: FindingCode;
  readonly sheet: string;
  /** By `cellNumber`: a finding may have thousands. */
  readonly cells: number[];
  readonly found: Set<string>;
  readonly more: Set<string>;
  readonly after: Map<string, string>;
  readonly expected: string;
}

type GroupsOfSheet = (sheet: string) => Map<string | number, Collected>;

/** Collects what the officer should know. The same thing in one column of one sheet is one finding. */
export class FindingLog {
  private readonly collected: Collected[] = [];
  /** The findings of a code and a sheet by group, or by column where an occurrence has no group. */
  private readonly groupsOf = remember<FindingCode, GroupsOfSheet>(() => remember(() => new Map()));

  /** Notes an occurrence at a cell. */
  add(code: FindingCode, at: CellPlace, occurrence: Occurrence = {}): void {
    const entry = this.entry(code, at.sheet, occurrence.group ?? at.column, occurrence);
    entry.cells.push(cellNumber(at));
    for (const also of occurrence.also ?? []) entry.cells.push(cellNumber(also));
  }

  /** Notes something about a whole sheet, or about the workbook when the sheet is "". */
  addSheet(code: FindingCode, sheet: string, occurrence: Occurrence = {}): void {
    this.entry(code, sheet, occurrence.group ?? "", occurrence);
  }

  /** Must fix first, then worth a look, then information; within each in the order noted. */
  findings(): Finding[] {
    const all = this.collected.map(asFinding);
    return (["mustFix", "worthALook", "information"] as const).flatMap((severity) =>
      all.filter((finding) => finding.severity === severity),
    );
  }

  /** The finding that an occurrence belongs to, with what the occurrence says. */
  private entry(code: FindingCode, sheet: string, group: string | number, said: Occurrence): Collected {
    const groups = this.groupsOf(code)(sheet);
    let entry = groups.get(group);
    if (entry === undefined) {
      entry = opened(code, sheet, said.expected);
      groups.set(group, entry);
      this.collected.push(entry);
    }
    if (said.found !== undefined) entry.found.add(said.found);
    if (said.more !== undefined) entry.more.add(said.more);
    if (said.after !== undefined) entry.after.set(said.found ?? "", said.after);
    return entry;
  }
}

function opened(code: FindingCode, sheet: string, expected?: string): Collected {
  const kind: FindingKind = findingKinds[code];
  return {
    code,
    sheet,
    cells: [],
    found: new Set(),
    more: new Set(),
    after: new Map(),
    expected: expected ?? kind.expected,
  };
}

/** A sheet has no more columns. */
const columnsOfRow = 16_384;

function cellNumber({ row, column }: CellPlace): number {
  return row * columnsOfRow + column;
}

function rowOf(cell: number): number {
  return Math.floor(cell / columnsOfRow);
}

function asFinding({ code, sheet, found, more, after, expected, ...collected }: Collected): Finding {
  const kind: FindingKind = findingKinds[code];
  const different = [...new Set(collected.cells)];
  const cells = different.map((cell) => cellName(rowOf(cell), cell % columnsOfRow));
  const rows = [...new Set(different.map((cell) => rowOf(cell) + 1))];
  return {
    code,
    severity: kind.severity,
    sheet,
    cell: cells[0] ?? "",
    cells,
    stops: kind.stops ?? false,
    found: [...found].map(short).join(", "),
    expected,
    message: wordFinding(kind.message, {
      sheet,
      cells,
      rows,
      found: [...found],
      more: [...more],
      after,
      expected,
    }),
  };
}

const longestFound = 200;

function short(text: string): string {
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}
