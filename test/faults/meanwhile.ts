import { clearFilter } from "../officeHost/model/filterRows";
import type { WorkbookModel } from "../officeHost/model/workbook";
import type { Interruption } from "../officeHost/wire/faults";
import { copyOfBook } from "./copyOfBook";
import { attempt } from "./faultBench";
import { doings } from "./officersDoings";
import { keysOf, ourSheets, saysUnfinished, typedTexts } from "./pagesOf";

/** What she does, and before which request of the refresh. */
export interface Moment {
  readonly doing: string;
  readonly before: number;
}

/** A workbook in which she works while it is refreshed, again and again. */
export class BusyWorkbook {
  readonly book: WorkbookModel;
  /** How often she did what. */
  readonly did = new Map<string, number>();
  private readonly typed: string[];
  private count = 0;

  constructor(state: WorkbookModel) {
    this.book = copyOfBook(state);
    this.typed = [...typedTexts(this.book)];
  }

  /** Refreshes while she works; tells what is not as it must be right afterwards. */
  async refreshMeanwhile(moments: readonly Moment[]): Promise<readonly string[]> {
    this.clearFilters();
    const interruptions = moments.map(({ doing, before }): Interruption<WorkbookModel> => ({
      before,
      act: () => this.does(doing),
    }));
    const { ending } = await attempt(this.book, { interruptions });
    return this.lacking().map((complaint) => `at first (${ending}): ${complaint}`);
  }

  /** Refreshes when she is done, and once more where that is due, which must write nothing. */
  async settle(isThirdDue: boolean): Promise<readonly string[]> {
    this.clearFilters();
    const { ending } = await attempt(this.book);
    const third = isThirdDue ? await attempt(this.book) : null;
    return [
      ...(ending === "done" ? [] : [`refreshing again ended with ${ending}`]),
      ...this.lacking().map((complaint) => `in the end: ${complaint}`),
      ...[...saysUnfinished(this.book)].map((mark) => `not finished in the end: ${mark}`),
      ...(third?.host.traffic.writes.some(({ length }) => length > 0) ? ["a third refresh writes"] : []),
    ];
  }

  private does(doing: string): void {
    const typed = doings[doing]?.(this.book, ++this.count) ?? null;
    if (typed === null) return;
    this.typed.push(...typed);
    this.did.set(doing, (this.did.get(doing) ?? 0) + 1);
  }

  private clearFilters(): void {
    for (const sheet of this.book.sheets) if (sheet.filtered) clearFilter(sheet);
  }

  private lacking(): readonly string[] {
    const now = typedTexts(this.book);
    const lost = [...new Set(this.typed)].filter((text) => !now.includes(text));
    const doubled = now.filter((text, index) => now.indexOf(text) !== index);
    const keys = [...ourSheets(this.book)].flatMap(([mark, sheet]) => {
      const all = keysOf(sheet);
      return all.filter((key, index) => all.indexOf(key) !== index).map((key) => `${mark} has ${key} twice`);
    });
    return [...lost.map((text) => `lost: ${text}`), ...doubled.map((text) => `twice: ${text}`), ...keys];
  }
}
