import type { Place } from "../domain/place";
import { rememberedAnswer } from "../domain/question";
import type { Decisions, Question, RememberedAnswer } from "../domain/question";
import { RenamedSheet } from "./renamedSheet";

/** A question as a step of the reading puts it. */
export interface Asking {
  /** `roles:Y11`: what a decision names in this run. */
  readonly id: string;
  /** What is asked about, without the sheet's name or a column's place. */
  readonly about: string;
  /**
   * Told whether the officer has answered, so that the text need not defend what is assumed, and on how many
   * further sheets the same is asked.
   */
  readonly text: (answered: boolean, furtherSheets: number) => string;
  readonly at: Place;
  readonly options: readonly string[];
  /** The option that the reading takes by itself. */
  readonly likely: string;
  /** Options as they are remembered, where their own text would not last. */
  readonly lasting?: readonly string[];
  /** The option that an answer which is none of the options stands for; null when it stands for nothing. */
  readonly reads?: (answer: string) => string | null;
  /** Her answer where the run itself was given one, as by an option of the command; null or absent for none. */
  readonly said?: string | null;
  /** Whether the answer holds for the list at `at`, as by default, or for the whole workbook. */
  readonly scope?: Question["scope"];
  /** Set where sheets of one kind ask about the same once: one answer holds for all that have none of their own. */
  readonly once?: string;
  /** Heading cells of the columns whose meaning it settles, where `at` is not the only one. */
  readonly settles?: readonly Place[];
  /** Set where nothing is in doubt: nobody is asked, but another answer is taken. */
  readonly offered?: true;
}

/** What is known beforehand of an answer; null when there is none. */
type Answered = { readonly answer: string | null } & Pick<Question, "remembered" | "outlived" | "said">;

/** Collects what the tracker leaves open, and answers what the officer has decided. */
export class Questions {
  private readonly questions = new Map<string, Question>();
  /** Ids of questions by the heading cells that they settle. */
  private readonly settling = new Map<string, string[]>();
  /** Ids of questions about the same thing on the same sheet, in the order asked. */
  private readonly same = new Map<string, string[]>();

  /** Options that hold without an answer, by the id of a question that nobody needs to be asked. */
  private readonly offers = new Map<string, string>();

  /** Askings that hold for other sheets, too, with those sheets. */
  private readonly shared = new Map<string, { readonly asking: Asking; readonly sheets: Set<string> }>();

  private readonly renamed: RenamedSheet;

  /** `sheets` are the names of the workbook's sheets. */
  constructor(
    private readonly decisions: Decisions,
    private readonly remembered: readonly RememberedAnswer[],
    private readonly sheets: ReadonlySet<string>,
  ) {
    this.renamed = new RenamedSheet(decisions, sheets);
  }

  /** Tells on which sheets lists of pupils stand, once they are found. */
  foundLists(sheets: ReadonlySet<string>): void {
    this.renamed.among(sheets);
  }

  /** Asks, and returns the option to go on with: her answer of this run, else the remembered one, else the likely one. */
  decide(asking: Asking): string {
    return (asking.once === undefined ? null : this.askedBefore(asking)) ?? this.ask(asking);
  }

  /** The answer that another sheet's question about the same has, unless the officer answered for this one. */
  private askedBefore(asking: Asking): string | null {
    const { about, likely, at, once } = asking;
    const key = JSON.stringify([about, likely, once]);
    const before = this.shared.get(key);
    if (before === undefined) this.shared.set(key, { asking, sheets: new Set([at.sheet]) });
    const question = this.questions.get(before?.asking.id ?? "");
    if (before === undefined || question === undefined || before.asking.at.sheet === at.sheet) return null;
    if (this.answerTo(asking, about, asking.lasting ?? asking.options).answer !== null) return null;
    before.sheets.add(at.sheet);
    const text = before.asking.text(question.answered, before.sheets.size - 1);
    this.questions.set(question.id, { ...question, text });
    for (const place of asking.settles ?? [at]) this.note(place, question.id);
    return question.assumed;
  }

  private ask(asking: Asking): string {
    const { id, at, likely, text, settles = [at] } = asking;
    const about = this.apart(asking);
    const lasting = asking.lasting ?? asking.options;
    const { answer, ...earlier } = this.answerTo(asking, about, lasting);
    const assumed = answer ?? likely;
    const added = asking.options.includes(assumed) ? [] : [assumed];
    this.questions.set(id, {
      id,
      text: text(answer !== null, 0),
      at,
      options: [...added, ...asking.options],
      assumed,
      answered: answer !== null,
      about,
      lasting: [...added, ...lasting],
      scope: asking.scope ?? "list",
      ...earlier,
    });
    if (asking.offered) this.offers.set(id, likely);
    else this.offers.delete(id);
    if (this.offers.get(id) !== assumed) for (const place of settles) this.note(place, id);
    return assumed;
  }

  /** What is left for her to answer, or was answered before; of what was not in doubt, only what she changed. */
  asked(): Question[] {
    return [...this.questions.values()].filter((each) => !each.said && !this.isAsOffered(each));
  }

  /** What may be changed though nothing is in doubt, with what she changed of it. */
  offered(): Question[] {
    return [...this.questions.values()].filter(({ id }) => this.offers.has(id));
  }

  /**
   * What is remembered like any answer though nobody is asked: what the run itself was told, and, where she changed
   * one of several things alike, that the others stand as they are, so that none of them is ever lent her answer.
   */
  told(): Question[] {
    const answered = new Set(this.offered().flatMap((each) => (each.answered ? [each.about] : [])));
    const standing = this.offered().filter((each) => this.isAsOffered(each) && answered.has(each.about));
    const said = [...this.questions.values()].filter(({ said }) => said);
    return [...said, ...standing.map((each) => ({ ...each, answered: true }))];
  }

  private isAsOffered({ id, assumed }: Question): boolean {
    return this.offers.get(id) === assumed;
  }

  /** The question that settles what the column under a heading cell means, an open one first; null when there is none. */
  about(place: Place): Question | null {
    const ids = this.settling.get(nameOf(place)) ?? [];
    const questions = ids.flatMap((id) => this.questions.get(id) ?? []);
    return questions.find(({ answered }) => !answered) ?? questions[0] ?? null;
  }

  /** Two lists on one sheet may ask about the same headings: the second is told by its number. */
  private apart({ id, about, at }: Asking): string {
    const name = nameOf({ sheet: at.sheet, cell: about });
    const ids = this.same.get(name) ?? [];
    const nth = ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1;
    this.same.set(name, ids);
    return nth === 0 ? about : `${about} #${nth + 1}`;
  }

  private note(place: Place, id: string): void {
    const ids = this.settling.get(nameOf(place)) ?? [];
    if (!ids.includes(id)) this.settling.set(nameOf(place), [...ids, id]);
  }

  private answerTo(
    { id, at, options, reads, scope, said = null }: Asking,
    about: string,
    lasting: readonly string[],
  ): Answered {
    const fitting = (given: string, among: readonly string[]): string | null =>
      options[among.indexOf(given)] ?? reads?.(given) ?? null;
    if (said !== null) return { answer: said, said: true };
    const given = this.decisions.get(id) ?? this.renamed.answerTo(id, at);
    const now = given === null ? null : fitting(given, options);
    const sheet = scope === "workbook" ? "" : at.sheet;
    const remembered = rememberedAnswer(this.remembered, about, sheet, this.sheets);
    if (remembered === null) return { answer: now };
    const before = fitting(remembered, lasting);
    if (before !== null) return { answer: now ?? before, remembered: true };
    return now === null ? { answer: null, outlived: remembered } : { answer: now };
  }
}

function nameOf({ sheet, cell }: Place): string {
  return `${sheet}\n${cell}`;
}
