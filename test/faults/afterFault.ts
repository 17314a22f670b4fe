import type { WorkbookModel } from "../officeHost/model/workbook";
import type { OfficeHostOptions } from "../officeHost/openOfficeHost";
import { copyOfBook, nameOfBook } from "./copyOfBook";
import type { Ending } from "./faultBench";
import { attempt } from "./faultBench";
import { generatedPages, markProperty, saysUnfinished, typedTexts } from "./pagesOf";
import type { TwoStates } from "./termBetween";
import type { Wreck } from "./wrecks";

/** What is wrong after a fault, in a few words each; empty when nothing is. */
type Complaints = readonly string[];

/** Puts refreshes through faults and says what each left behind that it should not have. */
export class FaultRuns {
  /** What refreshing again came to, by what the workbook held. */
  private readonly recoveries = new Map<string, Complaints>();
  private readonly before: ReadonlyMap<string, string>;
  private readonly after: ReadonlyMap<string, string>;
  private readonly typed: string;
  /** How many ended in which way. */
  readonly endings = new Map<Ending, number>();

  constructor(private readonly states: TwoStates) {
    this.before = generatedPages(states.before);
    this.after = generatedPages(states.after);
    this.typed = JSON.stringify(typedTexts(states.before));
  }

  get runs(): number {
    return [...this.endings.values()].reduce((sum, count) => sum + count, 0);
  }

  /** One refresh in which this goes wrong, and another one after it, in which nothing does. */
  async run(going: OfficeHostOptions): Promise<Complaints> {
    const { workbook, ending, host } = await attempt(copyOfBook(this.states.before), going);
    this.ended(ending, 1);
    const complaints = await this.leftBehind(workbook);
    if (!going.faults?.some(({ kind }) => kind === "late")) return complaints;
    return [...complaints, ...(await this.landed(workbook, () => host.unanswered.land()))];
  }

  /** What panes left behind that died at each of so many points, and another refresh after it. */
  async found({ workbook, stops }: Wreck): Promise<Complaints> {
    this.ended("killed", stops.length);
    return this.leftBehind(workbook);
  }

  private ended(ending: Ending, runs: number): void {
    this.endings.set(ending, (this.endings.get(ending) ?? 0) + runs);
  }

  /** What was on its way lands when the next refresh has put things right. */
  private async landed(workbook: WorkbookModel, land: () => void): Promise<Complaints> {
    await attempt(workbook);
    land();
    const complaints = await this.leftBehind(workbook);
    return complaints.map((complaint) => `landed late: ${complaint}`);
  }

  private async leftBehind(workbook: WorkbookModel): Promise<Complaints> {
    return [...this.lost(workbook), ...this.unmarked(workbook), ...(await this.recovered(workbook))];
  }

  /** Every page is as it was or as it shall be, all alike, or says of itself that it is not finished. */
  private unmarked(workbook: WorkbookModel): Complaints {
    const marked = saysUnfinished(workbook);
    const silent = [...generatedPages(workbook)].filter(([mark]) => !marked.has(mark));
    const half = silent.filter(
      ([mark, page]) => page !== this.before.get(mark) && page !== this.after.get(mark),
    );
    const changed = silent.filter(
      ([mark]) => this.before.has(mark) && this.before.get(mark) !== this.after.get(mark),
    );
    const stages = new Set(changed.map(([mark, page]) => page === this.after.get(mark)));
    return [
      ...half.map(([mark]) => `half and unmarked: ${mark}`),
      ...(stages.size > 1 ? ["some pages old and some new, none of them marked"] : []),
    ];
  }

  private lost(workbook: WorkbookModel): Complaints {
    const now = JSON.stringify(typedTexts(workbook));
    return now === this.typed ? [] : [`typed words differ: ${now}`];
  }

  /** Refreshes again; the same workbook is refreshed once only, however many faults led to it. */
  private async recovered(workbook: WorkbookModel): Promise<Complaints> {
    const copy = copyOfBook(workbook);
    const name = nameOfBook(copy);
    const known = this.recoveries.get(name) ?? (await this.refreshedAgain(copy));
    this.recoveries.set(name, known);
    return known;
  }

  private async refreshedAgain(workbook: WorkbookModel): Promise<Complaints> {
    const { ending } = await attempt(workbook);
    if (ending !== "done") return [`refreshing again ended with ${ending}`];
    const pages = generatedPages(workbook);
    const different = [...this.after].filter(([mark, page]) => pages.get(mark) !== page);
    const [tabs, wanted] = [tabsOf(workbook), tabsOf(this.states.after)];
    const { host } = await attempt(workbook);
    return [
      ...different.map(([mark]) => `not right after refreshing again: ${mark}`),
      ...(tabs === wanted ? [] : [`sheets: ${tabs}`]),
      ...(host.traffic.writes.some(({ length }) => length > 0) ? ["a third refresh writes"] : []),
      ...this.lost(workbook),
    ];
  }
}

/** Names, marks and visibility of all sheets, in any order. */
function tabsOf({ sheets }: WorkbookModel): string {
  const tabs = sheets.map(({ name, visibility, properties }) =>
    [name, properties.get(markProperty) ?? "hers", visibility].join(" | "),
  );
  return tabs.sort().join("; ");
}
