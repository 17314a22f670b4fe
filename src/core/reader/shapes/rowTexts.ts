import { terms } from "../../domain/term";
import { cellAt, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import { readExactHeading } from "../headings/readHeading";
import type { HeadingQualities } from "../headings/headingMeaning";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { TermCount } from "../period/termCount";
import { statedStart } from "../period/yearEvidence";
import type { ReadContext } from "../readContext";
import type { LongLayout } from "./longLayout";
import { isQualificationNumber, readSubjectText } from "./subjectText";
import type { SubjectText } from "./subjectText";
import { readTypeText } from "./typeText";
import type { TypeText } from "./typeText";
import { whenWords } from "./whenText";

/** When the values of a row were given. */
export interface RowWhen {
  /** The same for rows that say the same. */
  readonly id: number;
  /** As words of a heading, the year first. */
  readonly words: readonly string[];
  /** Calendar year in which the academic year starts; null when the row does not say. */
  readonly start: number | null;
  /** Later rows have a higher one. */
  readonly rank: number;
  /** 0-based column whose text we do not know; null when all is known. */
  readonly unknown: number | null;
}

export interface RowType {
  /** The same for rows that say the same. */
  readonly id: number;
  readonly texts: readonly TypeText[];
  readonly words: readonly string[];
  /** 0-based column whose text we do not know; null when all is known. */
  readonly unknown: number | null;
}

const termNames = terms.map(({ name }) => name);

const noType: RowType = { id: 0, texts: [], words: [], unknown: null };

/** Understands the texts of a long list's rows; each different text once. */
export class RowTexts {
  private readonly subjects = new Map<string, SubjectText>();
  private readonly subjectOf: (SubjectText | null)[] = [];
  private readonly whenOf: RowWhen[] = [];
  private readonly typeOf: RowType[] = [];
  private readonly whens = new Map<string, RowWhen>();
  private readonly types = new Map<string, RowType>();
  private readonly qualities = new Map<string, HeadingQualities>();
  private readonly beside: readonly Heading[];

  constructor(
    private readonly list: PupilList,
    private readonly layout: LongLayout,
    private readonly count: TermCount | null,
    private readonly context: ReadContext,
  ) {
    this.beside = layout.qualifications;
  }

  text(row: number, { column }: Heading): string {
    return shownText(cellAt(this.list.sheet, row, column)).trim();
  }

  /** The subject of a row; null when the cell is empty or the list has no such column. */
  subject(row: number): SubjectText | null {
    const known = this.subjectOf[row];
    return known === undefined ? (this.subjectOf[row] = this.readSubject(row)) : known;
  }

  when(row: number): RowWhen {
    return (this.whenOf[row] ??= this.readWhen(row));
  }

  type(row: number): RowType {
    return (this.typeOf[row] ??= this.readType(row));
  }

  private readSubject(row: number): SubjectText | null {
    const { subject, types } = this.layout;
    const text = subject === null ? "" : this.text(row, subject);
    if (text === "") return null;
    const kinds = types.map((type) => this.text(row, type)).filter((each) => isQualification(each));
    const more = [...this.beside.map((heading) => this.text(row, heading)), ...kinds].filter(
      (each) => each !== "",
    );
    // "601/4292/3" and "60142923" are one number.
    const name = isQualificationNumber(text) ? headingKey(text) : text;
    return remembered(this.subjects, [name, ...more].join("\n"), () => readSubjectText(text, more));
  }

  private readWhen(row: number): RowWhen {
    const cells = this.layout.when.map(({ heading: { column } }) => cellAt(this.list.sheet, row, column));
    const key = cells.map((cell) => (cell === null ? "" : `${cell.format}\t${shownText(cell)}`)).join("\n");
    return remembered(this.whens, key, () => {
      const read = this.layout.when.map(({ heading, part }, index) => {
        const cell = cells[index] ?? null;
        const words = cell === null ? "" : whenWords(cell, part, this.count, this.context.asAt);
        return { column: heading.column, words };
      });
      const words = read.flatMap((each) => (each.words === null || each.words === "" ? [] : [each.words]));
      return {
        id: this.whens.size,
        words,
        ...timed(words),
        unknown: read.find((each) => each.words === null)?.column ?? null,
      };
    });
  }

  private readType(row: number): RowType {
    if (this.layout.types.length === 0) return noType;
    const typed = this.layout.types.map((heading) => ({ heading, text: this.text(row, heading) }));
    return remembered(this.types, typed.map(({ text }) => text).join("\n"), () => {
      const read = typed
        .filter(({ text }) => text !== "")
        .map((each) => ({ ...each, type: readTypeText(each.text) }));
      return {
        id: this.types.size,
        texts: read.map(({ type }) => type),
        words: read.flatMap(({ type }) => (type.kind === "measure" ? [type.words] : [])),
        unknown: read.find(({ type }) => type.kind === "unknown")?.heading.column ?? null,
      };
    });
  }

  /** What words together tell, as if they stood above each other over a column. */
  said(words: readonly string[]): HeadingQualities {
    return remembered(this.qualities, words.join("\n"), () => readExactHeading(words));
  }
}

function isQualification(text: string): boolean {
  return text !== "" && readTypeText(text).kind === "qualification";
}

function timed(words: readonly string[]): Pick<RowWhen, "start" | "rank"> {
  const said = readExactHeading(words);
  const start = statedStart(said);
  const term = said.term === null ? 0 : 10 * (1 + termNames.indexOf(said.term.name)) + (said.term.half ?? 3);
  return { start, rank: (start ?? 0) * 100 + term };
}

function remembered<T>(known: Map<string, T>, key: string, work: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = work();
  known.set(key, made);
  return made;
}
