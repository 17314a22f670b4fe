import type { Decisions } from "../domain/question";
import type { Place } from "../domain/place";

/**
 * Answers of a run that name a sheet which the workbook does not have, as it was renamed since they were written:
 * found by the question without the sheet's name. Only where one such sheet is named and one list of pupils stands on
 * a sheet that no answer names, so that no answer is lent to another list.
 */
export class RenamedSheet {
  private readonly answers = new Map<string, string>();
  private readonly named = new Set<string>();
  /** What the sheet is called now; null until the lists are known, and where it is in doubt. */
  private now: string | null = null;

  constructor(
    decisions: Decisions,
    private readonly sheets: ReadonlySet<string>,
  ) {
    for (const [id, answer] of decisions) {
      const [kind = "", sheet, ...rest] = id.split(":");
      if (sheet === undefined) continue;
      this.named.add(sheet);
      if (!sheets.has(sheet)) this.answers.set(withoutSheet([kind, ...rest]), answer);
    }
  }

  /** Tells on which sheets lists of pupils stand. */
  among(lists: ReadonlySet<string>): void {
    const gone = [...this.named].filter((sheet) => !this.sheets.has(sheet));
    const free = [...lists].filter((sheet) => !this.named.has(sheet));
    this.now = gone.length === 1 && free.length === 1 ? (free[0] ?? null) : null;
  }

  /** The answer given for the question while its sheet had another name; null when there is none. */
  answerTo(id: string, { sheet }: Place): string | null {
    const [kind = "", named, ...rest] = id.split(":");
    if (sheet !== this.now || named !== sheet) return null;
    return this.answers.get(withoutSheet([kind, ...rest])) ?? null;
  }
}

function withoutSheet(parts: readonly string[]): string {
  return JSON.stringify(parts);
}
