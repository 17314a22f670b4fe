import { cellAt, widest } from "../cells";
import type { CellPlace } from "../findings/findingLog";
import type { RawCell, RawSheet } from "../rawWorkbook";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { addressIn, cellIn } from "../sheets/pupilList";
import type { CellAddress, PupilList } from "../sheets/pupilList";
import { groupRows } from "./groupRows";
import type { GroupedRows } from "./groupRows";
import { chooseDetail } from "./longDetails";
import type { LongLayout } from "./longLayout";
import { MadeColumns } from "./madeColumns";
import type { MadeColumn } from "./madeColumns";
import { settleRepeats } from "./settleRepeats";
import { otherNumberColumns } from "./rowIdentity";
import { RowTexts } from "./rowTexts";
import { settleSubjects } from "./settleSubjects";
import { numberedTerms } from "./settleTerms";
import { RowTaker } from "./takeRows";
import type { TakenPupil } from "./takeRows";

/**
 * Turns a long list into a wide one that is read like any other: one row for each pupil, where the pupil's
 * first row stands, and one column for each subject, term and role beside the columns that the list has for
 * the pupil. Every cell knows where it stands in the workbook. Rows of other years are left out.
 */
export function turnLong(
  list: PupilList,
  keepsOtherYears: boolean,
  period: Period,
  context: ReadContext,
): PupilList {
  const { long } = list;
  if (long === undefined) return list;
  const { layout } = long;
  const grouped = groupRows(list, layout, context.questions);
  noteRows(list, grouped, context);
  const texts = new RowTexts(list, layout, numberedTerms(list, layout, context.questions), context);
  const columns = new MadeColumns(list, layout, texts);
  const settle = settleSubjects(list, layout, texts, context);
  const taker = new RowTaker({ list, layout, texts, columns, settle, period, context, keepsOtherYears });
  const taken = grouped.pupils.map((rows) => taker.take(rows)).filter((pupil) => pupil !== null);
  const chosen = settleRepeats(list, taken, context);
  const filled = new Set(taken.flatMap(({ cells }) => [...cells.keys()]));
  const made = columns.all().filter((column) => filled.has(column));
  return new WideSheet(list, layout, made.slice(0, widest)).list(
    taken.map((pupil) => ({ pupil, ...chosen(pupil) })),
    grouped.passed,
    (pupil, column) => chooseDetail(list, pupil.rows, column, texts, context),
  );
}

function noteRows(
  list: PupilList,
  { pupils, carried, unclear, blank }: GroupedRows,
  { log }: ReadContext,
): void {
  const { sheet } = list;
  const last = pupils.reduce((latest, rows) => Math.max(latest, rows[rows.length - 1] ?? -1), -1);
  const at = (row: number): CellPlace => cellIn(list, row, 0);
  const group = "rows";
  for (const row of blank) if (row < last) log.add("blank-rows", at(row), { group });
  for (const row of carried) log.add("pupil-carried", at(row), { group });
  for (const row of unclear) log.add("pupil-unclear", at(row), { group });
  if (sheet.hiddenRows.size === 0) return;
  for (const rows of pupils) {
    const hidden = rows.filter((row) => sheet.hiddenRows.has(row));
    if (hidden.length < rows.length) for (const row of hidden) log.add("hidden-values", at(row), { group });
  }
}

/** A pupil with the row that each of the made columns is taken from. */
interface ChosenPupil {
  readonly pupil: TakenPupil;
  readonly from: ReadonlyMap<MadeColumn, number>;
}

/** The rows and headings of the wide list. The long list's own columns keep their places; the made ones follow. */
class WideSheet {
  private readonly rows: (readonly (RawCell | null)[])[];
  /** Rows of the long list that the cells of a row come from. */
  private readonly sources = new Map<number, readonly number[]>();
  private readonly width: number;

  constructor(
    private readonly base: PupilList,
    private readonly layout: LongLayout,
    private readonly made: readonly MadeColumn[],
  ) {
    this.width = Math.max(0, ...this.ownHeadings().map(({ column }) => column + 1));
    const empty: readonly null[] = [];
    this.rows = Array.from({ length: base.endRow }, (_, row) =>
      row < base.firstRow ? (base.sheet.rows[row] ?? empty) : empty,
    );
  }

  list(
    pupils: readonly ChosenPupil[],
    passed: readonly number[],
    detail: (pupil: TakenPupil, column: number) => number,
  ): PupilList {
    for (const row of passed) this.rows[row] = this.base.sheet.rows[row] ?? [];
    for (const pupil of pupils) this.addPupil(pupil, detail);
    const details = this.details();
    const cameFrom = new Map<Heading, Heading>();
    const made = this.made.map(({ value, meaning }, index): Heading => {
      const heading = { ...value, column: this.width + index, meaning };
      cameFrom.set(heading, value);
      return heading;
    });
    const { hiddenRows } = this.base.sheet;
    const outOfView = pupils.flatMap(({ pupil: { rows } }) =>
      rows.every((row) => hiddenRows.has(row)) ? rows.slice(0, 1) : [],
    );
    const sheet: RawSheet = { ...this.base.sheet, rows: this.rows, hiddenRows: new Set(outOfView) };
    const headings = [...details, ...made];
    return {
      ...this.base,
      sheet,
      headings,
      origin: this.origin(),
      long: { layout: this.layout, cameFrom, values: new Map() },
    };
  }

  private ownHeadings(): Heading[] {
    const { subject, qualifications, qualificationNumber, when, types, values, details } = this.layout;
    const parts = [subject, qualificationNumber, ...when.map(({ heading }) => heading)];
    const all = [...parts, ...qualifications, ...types, ...values, ...details];
    return all.filter((heading) => heading !== null);
  }

  /** Columns of the pupil. In a list by subjects nothing else can hold grades, and any number will do that tells pupils apart. */
  private details(): Heading[] {
    const { details, subject } = this.layout;
    const known = details.some(
      ({ meaning: { topic } }) => topic?.kind === "field" && identifies.has(topic.field),
    );
    const number = known ? undefined : otherNumberColumns(this.base)[0]?.[1];
    return details.map((heading) => {
      const { meaning } = heading;
      if (heading.column === number)
        return { ...heading, meaning: { ...meaning, topic: { kind: "field", field: "localId" } } };
      if (subject === null || meaning.topic !== null || heading.missing) return heading;
      return { ...heading, meaning: { ...meaning, topic: { kind: "unused" } } };
    });
  }

  private addPupil(
    { pupil, from }: ChosenPupil,
    detail: (pupil: TakenPupil, column: number) => number,
  ): void {
    const [row] = pupil.rows;
    if (row === undefined) return;
    const cells: (RawCell | null)[] = new Array<null>(this.width + this.made.length).fill(null);
    const sources = new Array<number>(cells.length).fill(row);
    const take = (column: number, source: number, own: number): void => {
      cells[column] = cellAt(this.base.sheet, source, own);
      sources[column] = source;
    };
    for (const { column } of this.layout.details) take(column, detail(pupil, column), column);
    this.made.forEach((made, index) => {
      const source = from.get(made);
      if (source !== undefined) take(this.width + index, source, made.value.column);
    });
    this.rows[row] = cells;
    this.sources.set(row, sources);
  }

  private origin(): (row: number, column: number) => CellAddress {
    const { base, width, made, sources } = this;
    return (row, column) => {
      const own = column < width ? column : (made[column - width]?.value.column ?? column);
      return addressIn(base, sources.get(row)?.[column] ?? row, own);
    };
  }
}

const identifies: ReadonlySet<string> = new Set(["upn", "localId"]);
