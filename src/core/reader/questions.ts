import type { Place } from "../domain/place";
import { rememberedAnswer } from "../domain/question";
import type { Decisions, Question, RememberedAnswer } from "../domain/question";

/** A question as a step of the reading puts it. */
export interface Asking {
  /** `roles:Y11`: what a decision names in this run. */
  readonly id: string;
  /** What is asked about, without the sheet's name or a column's place. */
  readonly about: string;
  /** Told whether the officer has answered, so that the text need not defend what is assumed. */
  readonly text: (answered: boolean) => string;
  readonly at: Place;
  readonly options: readonly string[];
  /** The option that the reading takes by itself. */
  readonly likely: string;
  /** Options as they are remembered, where their own text would not last. */
  readonly lasting?: readonly string[];
  /** The option that an answer which is none of the options stands for; null when it stands for nothing. */
  readonly reads?: (answer: string) => string | null;
}

/** Collects what the tracker leaves open, and answers what the officer has decided. */
export class Questions {
  private readonly questions = new Map<string, Question>();

  constructor(
    private readonly decisions: Decisions,
    private readonly remembered: readonly RememberedAnswer[],
  ) {}

  /** Asks, and returns the option to go on with: her answer of this run, else the remembered one, else the likely one. */
  decide(asking: Asking): string {
    const { id, about, at, likely, text } = asking;
    const lasting = asking.lasting ?? asking.options;
    const answer = this.answerTo(asking, lasting);
    const assumed = answer ?? likely;
    const added = asking.options.includes(assumed) ? [] : [assumed];
    this.questions.set(id, {
      id,
      text: text(answer !== null),
      at,
      options: [...added, ...asking.options],
      assumed,
      answered: answer !== null,
      about,
      lasting: [...added, ...lasting],
    });
    return assumed;
  }

  asked(): Question[] {
    return [...this.questions.values()];
  }

  private answerTo({ id, about, at, options, reads }: Asking, lasting: readonly string[]): string | null {
    const now = this.decisions.get(id);
    if (now !== undefined) {
      const read = options.includes(now) ? now : (reads?.(now) ?? null);
      if (read !== null) return read;
    }
    const before = rememberedAnswer(this.remembered, about, at.sheet);
    if (before === null) return null;
    return options[lasting.indexOf(before)] ?? reads?.(before) ?? null;
  }
}
