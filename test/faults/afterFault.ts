import { createHash } from "node:crypto";
import type { WorkbookModel } from "../officeHost/model/workbook";
import type { OfficeHostOptions } from "../officeHost/openOfficeHost";
import { fingerprint } from "../officeHost/openedOfficeWorkbook";
import { attempt, copyOfBook } from "./faultBench";
import { generatedPages, typedTexts } from "./pagesOf";
import type { TwoStates } from "./termBetween";

/** What is wrong after a fault, in a few words each; empty when nothing is. */
type Complaints = readonly string[];

/** Puts refreshes through faults and says what each left behind that it should not have. */
export class FaultRuns {
  /** What refreshing again came to, by what the workbook held. */
  private readonly recoveries = new Map<string, Complaints>();
  private readonly after: ReadonlyMap<string, string>;
  private readonly typed: string;
  /** How many ended in which way. */
  readonly endings = new Map<string, number>();

  constructor(private readonly states: TwoStates) {
    this.after = generatedPages(states.after);
    this.typed = JSON.stringify(typedTexts(states.before));
  }

  get runs(): number {
    return [...this.endings.values()].reduce((sum, count) => sum + count, 0);
  }

  /** One refresh in which this goes wrong, and another one after it, in which nothing does. */
  async run(going: OfficeHostOptions): Promise<Complaints> {
    const { workbook, ending, host } = await attempt(copyOfBook(this.states.before), going);
    this.endings.set(ending, (this.endings.get(ending) ?? 0) + 1);
    const complaints = [...this.lost(workbook), ...(await this.recovered(workbook))];
    if (!going.faults?.some(({ kind }) => kind === "late")) return complaints;
    return [...complaints, ...(await this.landed(workbook, () => host.unanswered.land()))];
  }

  /** What was on its way lands when the next refresh has put things right. */
  private async landed(workbook: WorkbookModel, land: () => void): Promise<Complaints> {
    await attempt(workbook);
    land();
    return [...this.lost(workbook), ...(await this.recovered(workbook))].map(
      (complaint) => `landed late: ${complaint}`,
    );
  }

  private lost(workbook: WorkbookModel): Complaints {
    const now = JSON.stringify(typedTexts(workbook));
    return now === this.typed ? [] : [`typed words differ: ${now}`];
  }

  /** Refreshes again; the same workbook is refreshed once only, however many faults led to it. */
  private async recovered(workbook: WorkbookModel): Promise<Complaints> {
    const name = createHash("sha1").update(fingerprint(workbook)).digest("base64");
    const known = this.recoveries.get(name) ?? (await this.refreshedAgain(copyOfBook(workbook)));
    this.recoveries.set(name, known);
    return known;
  }

  private async refreshedAgain(workbook: WorkbookModel): Promise<Complaints> {
    const { ending } = await attempt(workbook);
    if (ending !== "done") return [`refreshing again ended with ${ending}`];
    const pages = generatedPages(workbook);
    const different = [...this.after].filter(([mark, page]) => pages.get(mark) !== page);
    const names = workbook.sheets.map(({ name }) => name).sort();
    const wanted = this.states.after.sheets.map(({ name }) => name).sort();
    const { host } = await attempt(workbook);
    return [
      ...different.map(([mark]) => `not right after refreshing again: ${mark}`),
      ...(JSON.stringify(names) === JSON.stringify(wanted) ? [] : [`sheets: ${names.join()}`]),
      ...(host.traffic.writes.some((count) => count > 0) ? ["a third refresh writes"] : []),
      ...this.lost(workbook),
    ];
  }
}
