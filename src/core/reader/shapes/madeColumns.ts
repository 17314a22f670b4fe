import type { HeadingMeaning, HeadingQualities, HeadingTopic } from "../headings/headingMeaning";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { LongLayout } from "./longLayout";
import type { RowTexts, RowType, RowWhen } from "./rowTexts";

/** A column of the wide list that a long one becomes. */
export interface MadeColumn {
  /** The long list's own column. */
  readonly value: Heading;
  readonly meaning: HeadingMeaning;
}

/** What stands beside a value in its row. */
export interface BesideValue {
  readonly when: RowWhen;
  readonly type: RowType;
  /** The subject with its words; null where the value's own heading says what it is about. */
  readonly subject: { readonly topic: HeadingTopic; readonly said: string } | null;
}

/** The columns that the values of a long list come to stand in: one for each subject, term and role. */
export class MadeColumns {
  private readonly columns = new Map<string, MadeColumn>();
  private readonly known = new Map<string, MadeColumn>();
  private readonly workingAt: boolean;
  private readonly ks: "KS1" | "KS2" | null;

  constructor(
    list: PupilList,
    private readonly layout: LongLayout,
    private readonly texts: RowTexts,
  ) {
    this.workingAt = layout.values.some(({ meaning }) => meaning.role === "workingAt");
    const hint = list.titles.map(({ said }) => said.hint).find((each) => each === "KS2" || each === "KS1");
    this.ks = layout.subject !== null && (hint === "KS1" || hint === "KS2") ? hint : null;
  }

  /** The column of a value; the same for all values that say the same. */
  of(value: Heading, beside: BesideValue): MadeColumn {
    const { when, type, subject } = beside;
    const about = subject === null ? "" : `${topicKey(subject.topic)} ${subject.said}`;
    const key = `${value.column} ${when.id} ${type.id} ${about}`;
    const known = this.known.get(key) ?? this.make(value, beside);
    this.known.set(key, known);
    return known;
  }

  private make(value: Heading, beside: BesideValue): MadeColumn {
    const topic = beside.subject?.topic ?? value.meaning.topic;
    const slip = beside.subject === null ? value.meaning.slip : null;
    const made = { value, meaning: { ...this.work(value, beside), topic, slip, loose: false } };
    const known = this.columns.get(nameOf(made)) ?? made;
    this.columns.set(nameOf(made), known);
    return known;
  }

  /** Every column so far, in an order that does not hang on the order of the rows. */
  all(): MadeColumn[] {
    return [...this.columns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, made]) => made);
  }

  /** The lower words win: when, the value's own heading, the subject's words, the kind of grade. */
  private work(value: Heading, { when, type, subject }: BesideValue): HeadingQualities {
    const own = value.text.split(" › ");
    // Beside subjects, what a row says of its grade says nothing of the pupil's attendance in it.
    const across = this.layout.subject === null ? type.words : [];
    if (subject === null) return inTermOf(value, this.texts.said([...when.words, ...own, ...across]));
    const tested = type.texts.some(({ kind }) => kind === "test" || kind === "teacherAssessment");
    if (tested) return this.texts.said([...when.words, subject.said, this.ks ?? "KS2"]);
    // A result set "KS4 Targets" says more than the heading "Result" over every value.
    const targets = when.words.filter((words) => this.texts.said([words]).role === "target");
    const words = [...when.words, ...own, subject.said, ...targets, ...type.words];
    const said = inTermOf(value, this.texts.said(words));
    return this.asResult(value, this.asKeyStage(said));
  }

  /** A sheet named "KS2 results" says what the grades are when nothing nearer does. */
  private asKeyStage(said: HeadingQualities): HeadingQualities {
    const plain = said.hint === null && (said.role === null || said.role === "result");
    return this.ks !== null && plain ? { ...said, hint: this.ks, role: "baseline", weakRole: true } : said;
  }

  /** What stands beside an examination series is a result; a result beside working-at grades is that of no term. */
  private asResult(value: Heading, said: HeadingQualities): HeadingQualities {
    const sat = this.layout.when.some(({ part }) => part === "series") && said.month !== null;
    if (sat && (said.role === null || said.weakRole) && said.role !== "baseline")
      return { ...said, role: "result", weakRole: false };
    const final = this.workingAt && value.meaning.role === "result" && said.role === "result";
    return final && said.month === null ? { ...said, term: null, weakRole: false } : said;
  }
}

/** The term of a heading that only numbers it, as "T4" does, was settled for the whole list. */
function inTermOf({ meaning }: Heading, said: HeadingQualities): HeadingQualities {
  return said.term === null ? { ...said, term: meaning.term } : said;
}

function topicKey(topic: HeadingTopic | null): string {
  if (topic === null) return "";
  return topic.kind === "grade" ? topic.subject : JSON.stringify(topic);
}

function nameOf({ value, meaning }: MadeColumn): string {
  return `${String(value.column).padStart(5, "0")} ${JSON.stringify(meaning)}`;
}
