import { cellAt, shownText, widest } from "../cells";
import { subjectOf } from "../../domain/grades/subjects";
import type { FindingCode } from "../findings";
import type { HeadingTopic } from "../headings/headingMeaning";
import type { RawCell } from "../rawWorkbook";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { addressIn, cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { findOptionPairs } from "./optionPairs";
import type { OptionPair } from "./optionLayout";
import { readSubjectText } from "./subjectText";
import type { SubjectText } from "./subjectText";

/**
 * Gives every subject that pupils have as an option a column of its own, read like any other; each cell knows
 * where it stands. A subject that we do not know is noted, with its grade not counted. A list without such
 * pairs is returned as it is.
 */
export function spreadOptions(list: PupilList, context: ReadContext): PupilList {
  const pairs = findOptionPairs(list);
  return pairs.length === 0 ? list : new OptionSpread(list, pairs, context).list();
}

class OptionSpread {
  private readonly made = new Map<string, Heading>();
  private readonly cameFrom = new Map<Heading, Heading>();
  private readonly own: readonly Heading[];
  private readonly width: number;
  /** Column of the sheet that each made cell comes from, by row and made column. */
  private readonly sources = new Map<string, number>();

  constructor(
    private readonly base: PupilList,
    private readonly pairs: readonly OptionPair[],
    private readonly context: ReadContext,
  ) {
    const taken = new Set(pairs.flatMap(({ subject, values }) => [subject, ...values]));
    this.own = base.headings.filter((heading) => !taken.has(heading));
    this.width = Math.max(0, ...base.headings.map(({ column }) => column + 1));
  }

  list(): PupilList {
    const { base, sources } = this;
    const rows = base.sheet.rows.map((cells, row) =>
      row < base.firstRow || row >= base.endRow ? cells : this.spreadRow(cells, row),
    );
    const owner = new Map([...this.cameFrom].map(([made, { column }]) => [made.column, column]));
    const origin = (row: number, column: number) =>
      addressIn(base, row, sources.get(`${row} ${column}`) ?? owner.get(column) ?? column);
    return {
      ...base,
      sheet: { ...base.sheet, rows },
      headings: [...this.own, ...this.made.values()],
      origin,
      options: { pairs: this.pairs, cameFrom: this.cameFrom },
    };
  }

  private spreadRow(cells: readonly (RawCell | null)[], row: number): readonly (RawCell | null)[] {
    const spread = cells.slice(0, this.width);
    const seen = new Map<string, number>();
    for (const { subject, values } of this.pairs) {
      const named = cellAt(this.base.sheet, row, subject.column);
      if (named === null) continue;
      const filled = values.filter(({ column }) => cellAt(this.base.sheet, row, column) !== null);
      const topic = filled.length === 0 ? null : this.topicOf(row, subject, shownText(named).trim());
      if (topic === null) continue;
      for (const value of filled) this.put(spread, row, value, topic, seen);
    }
    return spread;
  }

  /** A subject twice in a row has two columns, which are asked about. */
  private put(
    spread: (RawCell | null)[],
    row: number,
    value: Heading,
    topic: HeadingTopic,
    seen: Map<string, number>,
  ): void {
    const said = JSON.stringify({ ...value.meaning, topic });
    const nth = (seen.get(said) ?? 0) + 1;
    seen.set(said, nth);
    const heading = this.made.get(`${said} ${nth}`) ?? this.make(`${said} ${nth}`, value, topic);
    if (heading.column >= widest) return;
    while (spread.length < heading.column) spread.push(null);
    spread[heading.column] = cellAt(this.base.sheet, row, value.column);
    this.sources.set(`${row} ${heading.column}`, value.column);
  }

  private make(key: string, value: Heading, topic: HeadingTopic): Heading {
    const column = this.width + this.made.size;
    const text = topic.kind === "grade" ? `${value.text}: ${labelOf(topic.subject)}` : value.text;
    const heading = { ...value, column, text, meaning: { ...value.meaning, topic, slip: null } };
    this.made.set(key, heading);
    this.cameFrom.set(heading, value);
    return heading;
  }

  private topicOf(row: number, { column }: Heading, text: string): HeadingTopic | null {
    const said = readSubjectText(text, []);
    if (said.kind === "grade") return { kind: "grade", subject: said.subject };
    if (said.kind === "vocational") return { kind: "vocational", name: said.name };
    this.context.log.add(reasonOf(said), cellIn(this.base, row, column), { found: text });
    return null;
  }
}

function labelOf(subject: string): string {
  return subjectOf(subject).label;
}

function reasonOf({ kind }: SubjectText): FindingCode {
  return kind === "otherQualification" ? "qualification-not-counted" : "subject-not-known";
}
