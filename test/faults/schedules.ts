import { chance } from "../support/chance";
import { isLong } from "./faultPlans";
import type { Moment } from "./meanwhile";
import { BusyWorkbook } from "./meanwhile";
import { doings } from "./officersDoings";
import { laterRefresh, regrade } from "./termBetween";

/** How many schedules each of the two tests goes through. */
const schedules = isLong ? 10_000 : 1_000;

/** So many in a row are of one workbook; then she stops, and a quiet refresh must put everything right. */
const inARow = 4;

/** A refresh has eleven requests; what comes before the twelfth comes after it. */
const requests = 12;

/** What came of the schedules. */
export interface Scheduled {
  readonly ran: number;
  /** How often each thing was done. */
  readonly did: ReadonlyMap<string, number>;
  /** Schedules after which something typed was lost, or was there twice, or a key was, and what; ten say enough. */
  readonly bad: readonly unknown[];
}

/** One to three things that she does, each before some request. */
function moments(next: (below: number) => number): readonly Moment[] {
  const names = Object.keys(doings);
  return Array.from({ length: 1 + next(3) }, () => {
    const doing = names[next(names.length)] ?? "";
    return { doing, before: 1 + next(requests) };
  });
}

/** Refreshes with new grades, over and over, each while she does something else. */
export async function runSchedules(seed: number): Promise<Scheduled> {
  const { before } = await laterRefresh();
  const next = chance(seed);
  const [did, bad] = [new Map<string, number>(), [] as unknown[]];
  let ran = 0;
  while (ran < schedules && bad.length < 10) {
    const busy = new BusyWorkbook(before);
    const row: (readonly Moment[])[] = [];
    const told: string[] = [];
    while (row.length < inARow && told.length === 0) {
      regrade(busy.book);
      row.push(moments(next));
      told.push(...(await busy.refreshMeanwhile(row.at(-1) ?? [])));
      ran += 1;
    }
    told.push(...(await busy.settle(ran % 5 === 0)));
    for (const [doing, count] of busy.did) did.set(doing, (did.get(doing) ?? 0) + count);
    if (told.length > 0) bad.push([row, ...told]);
  }
  return { ran, did, bad };
}
