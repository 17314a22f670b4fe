/** The most typings that can be taken back: each keeps the sheet as it was. */
const most = 50;

/** A typing by what it changed: where its first cell stands, and the workbook on the other side of it. */
export interface PastTyping<Book> {
  readonly book: Book;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What somebody typed, so that it can be taken back and done again, the latest first. */
export class TypingHistory<Book> {
  private done: PastTyping<Book>[] = [];
  private undone: PastTyping<Book>[] = [];

  /** @param past with the workbook as it was before the typing */
  typed(past: PastTyping<Book>): void {
    this.done = [...this.done, past].slice(-most);
    this.undone = [];
  }

  /** Takes the latest typing back; null when there is none. */
  undo(now: Book): PastTyping<Book> | null {
    const past = this.done.pop() ?? null;
    if (past) this.undone.push({ ...past, book: now });
    return past;
  }

  /** Does again what was taken back last; null when there is nothing. */
  redo(now: Book): PastTyping<Book> | null {
    const next = this.undone.pop() ?? null;
    if (next) this.done.push({ ...next, book: now });
    return next;
  }

  /** What was written by others cannot be taken back this way, and nothing before it. */
  forget(): void {
    [this.done, this.undone] = [[], []];
  }
}
