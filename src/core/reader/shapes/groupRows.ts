import { cellAt, filledColumns, shownText, widest } from "../cells";
import type { Questions } from "../questions";
import type { RawSheet } from "../rawWorkbook";
import { isGroupWord, isTotalWord } from "../rows/rowWords";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { LongLayout } from "./longLayout";
import { IdentityColumns } from "./rowIdentity";
import type { RowIdentity } from "./rowIdentity";

/** The rows of a long list, 0-based. */
export interface GroupedRows {
  /** Rows of one pupil each, in the order of their first rows. */
  readonly pupils: readonly (readonly number[])[];
  /** Rows that name nobody, or are not about a pupil: totals, schools' names, headings. */
  readonly passed: readonly number[];
  /** Rows without a name or number that follow the pupil above. */
  readonly carried: readonly number[];
  /** Rows with only a name that several pupils have. */
  readonly unclear: readonly number[];
  readonly blank: readonly number[];
}

interface Group {
  readonly rows: number[];
  readonly name: string;
  /** What the pupil is numbered, by the kind of number. */
  readonly numbers: Map<string, string>;
}

/** Puts the rows of each pupil together: by a number, by name and date of birth, and by the name alone only with care. */
export function groupRows(list: PupilList, layout: LongLayout, questions: Questions): GroupedRows {
  return new RowGrouper(list, layout, questions).grouped();
}

const answers = { same: "one pupil", different: "different pupils" } as const;

class RowGrouper {
  private readonly identity: IdentityColumns;
  private readonly groups: Group[] = [];
  private readonly byNumber = new Map<string, Group>();
  /** Rows known by name only, in runs of rows that follow each other. */
  private readonly runs = new Map<string, Group[]>();
  private readonly passed: number[] = [];
  private readonly carried: number[] = [];
  private readonly unclear: number[] = [];
  private readonly blank: number[] = [];
  private readonly steady: readonly number[];

  constructor(
    private readonly list: PupilList,
    private readonly layout: LongLayout,
    private readonly questions: Questions,
  ) {
    this.identity = new IdentityColumns(list);
    const years = layout.when.some(({ part }) => part === "year");
    this.steady = layout.details.flatMap(({ column, meaning: { topic } }) =>
      topic?.kind === "field" && (topic.field === "sex" || (topic.field === "yearGroup" && !years))
        ? [column]
        : [],
    );
  }

  grouped(): GroupedRows {
    let before: Group | null = null;
    for (let row = this.list.firstRow; row < this.list.endRow; row++) {
      const first = nextFilled(this.list.sheet, row, 0);
      if (first === null) this.blank.push(row);
      else before = this.place(row, first, before);
    }
    this.settleNames();
    for (const { rows } of this.groups) rows.sort((a, b) => a - b);
    const pupils = this.groups.map(({ rows }) => rows).filter((rows) => rows.length > 0);
    pupils.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    const { passed, carried, unclear, blank } = this;
    return { pupils, passed, carried, unclear, blank };
  }

  /** Puts a row where it belongs and returns the pupil that a row without a name would follow. */
  private place(row: number, first: number, before: Group | null): Group | null {
    const who = this.isOfNobody(row, first) ? null : this.identity.read(row);
    if (who === null) {
      if (before === null || !this.saysSomething(row) || this.isOfNobody(row, first)) {
        this.passed.push(row);
        return null;
      }
      before.rows.push(row);
      this.carried.push(row);
      return before;
    }
    const group = who.firm.length > 0 ? this.numbered(who) : this.named(row, who, before);
    group.rows.push(row);
    return group;
  }

  private text(row: number, column: number): string {
    return shownText(cellAt(this.list.sheet, row, column)).trim();
  }

  /** Headings repeated, a total, or a single text such as a school's name. */
  private isOfNobody(row: number, first: number): boolean {
    const { sheet, headerRows } = this.list;
    const text = this.text(row, first);
    const repeated = (column: number): boolean =>
      headerRows.some((header) => this.text(header, column) === this.text(row, column));
    if (repeated(first)) {
      const filled = filledColumns(sheet, row);
      if (filled.filter(repeated).length * 5 >= filled.length * 4) return true;
    }
    if (nextFilled(sheet, row, first + 1) === null)
      return isGroupWord(text) || !this.identity.columns.includes(first);
    return isTotalWord(text) && this.identity.read(row) === null;
  }

  private saysSomething(row: number): boolean {
    const { subject, when, values } = this.layout;
    const columns = [subject, ...when.map(({ heading }) => heading), ...values];
    return columns.some(
      (heading) => heading !== null && cellAt(this.list.sheet, row, heading.column) !== null,
    );
  }

  private numbered({ firm, name }: RowIdentity): Group {
    const numbers = new Map(firm.map((each) => [each.slice(0, each.indexOf(" ")), each] as const));
    const found =
      firm.map((each) => this.byNumber.get(each)).find((group) => group && agree(group.numbers, numbers)) ??
      null;
    const group = found ?? this.open(name, new Map());
    for (const [kind, number] of numbers) {
      if (!group.numbers.has(kind)) group.numbers.set(kind, number);
      if (!this.byNumber.has(number)) this.byNumber.set(number, group);
    }
    return group;
  }

  private open(name: string, numbers: Map<string, string>): Group {
    const group: Group = { rows: [], name, numbers };
    this.groups.push(group);
    return group;
  }

  /** A row with nothing but a name goes with the row above it when that has the same name and nothing against it. */
  private named(row: number, { name }: RowIdentity, before: Group | null): Group {
    const last = before?.rows[before.rows.length - 1];
    if (before?.name === name && last !== undefined && this.alike(last, row)) return before;
    const run = this.open(name, new Map());
    const runs = this.runs.get(name) ?? [];
    runs.push(run);
    this.runs.set(name, runs);
    return run;
  }

  private alike(first: number, second: number): boolean {
    return this.steady.every((column) => {
      const [one, other] = [this.text(first, column), this.text(second, column)];
      return one === "" || other === "" || one.toLowerCase() === other.toLowerCase();
    });
  }

  /** Rows of the same name in several places are one pupil only when the officer does not say otherwise. */
  private settleNames(): void {
    const numbered = new Map<string, Group[]>();
    for (const group of this.groups)
      if (group.numbers.size > 0 && this.runs.has(group.name))
        numbered.set(group.name, [...(numbered.get(group.name) ?? []), group]);
    for (const [name, runs] of this.runs) {
      const [first, ...rest] = [...(numbered.get(name) ?? []), ...runs];
      if (first === undefined || rest.length === 0) continue;
      if ((numbered.get(name)?.length ?? 0) > 1)
        for (const run of runs) this.unclear.push(...run.rows.splice(0));
      else if (this.areOne(first)) for (const run of rest) this.join(first, run);
    }
  }

  private join(first: Group, run: Group): void {
    const [one, other] = [first.rows[0], run.rows[0]];
    if (one === undefined || other === undefined || !this.alike(one, other)) return;
    for (const row of run.rows.splice(0)) first.rows.push(row);
  }

  private areOne({ rows }: Group): boolean {
    const column = this.identity.columns[this.identity.columns.length - 1] ?? 0;
    const at = placeIn(this.list, rows[0] ?? this.list.firstRow, column);
    const answer = this.questions.decide({
      id: `same-names:${this.list.label}`,
      about: "rows with the same name and no number",
      text: () =>
        `Some rows of ‘${this.list.label}’ have the same name and neither a number nor a date of birth, for example ${at.cell}. Are rows of one name one pupil, or different pupils?`,
      at,
      options: [answers.same, answers.different],
      likely: answers.same,
    });
    return answer === answers.same;
  }
}

/** The next column of a row in which something stands; null when there is none. */
function nextFilled(sheet: RawSheet, row: number, from: number): number | null {
  const length = Math.min(sheet.rows[row]?.length ?? 0, widest);
  for (let column = from; column < length; column++) if (cellAt(sheet, row, column) !== null) return column;
  return null;
}

/** A UPN settles it; otherwise neither the UPN nor the tracker's own number may differ. */
function agree(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  const differ = (kind: string): boolean =>
    one.has(kind) && other.has(kind) && one.get(kind) !== other.get(kind);
  if (one.has("upn") && one.get("upn") === other.get("upn")) return true;
  return !differ("upn") && !differ("own");
}
