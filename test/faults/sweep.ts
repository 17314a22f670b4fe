import type { WorkbookModel } from "../officeHost/model/workbook";
import type { Fault, Interruption } from "../officeHost/wire/faults";
import { FaultRuns } from "./afterFault";
import { copyOfBook } from "./copyOfBook";
import { attempt } from "./faultBench";
import { everyFault, isLong, spread } from "./faultPlans";
import type { TwoStates } from "./termBetween";

/** What a sweep through faults found. */
export interface Swept {
  readonly runs: number;
  /** How many refreshes ended in which way. */
  readonly endings: ReadonlyMap<string, number>;
  /** The faults after which something was not as it must be, and what. */
  readonly bad: readonly unknown[];
}

/** Which faults of a refresh to go through, how many of them in a check, and what somebody does meanwhile. */
export interface SweepPlan {
  readonly takes: (fault: Fault) => boolean;
  /** At most so many, evenly spread; `npm run test:long` takes all. */
  readonly atMost?: number;
  readonly meanwhile?: (nth: number, requests: number) => Interruption<WorkbookModel>;
  /** Complaints that count; all when it is left out. */
  readonly counts?: RegExp;
}

/** Lets a refresh from the one state to the other go wrong in every planned way, each time from the same workbook. */
export async function sweep(states: TwoStates, plan: SweepPlan): Promise<Swept> {
  const { host } = await attempt(copyOfBook(states.before));
  const faults = spread(
    everyFault(host.traffic).filter(plan.takes),
    isLong ? Infinity : (plan.atMost ?? Infinity),
  );
  const runs = new FaultRuns(states);
  const bad: unknown[] = [];
  for (const [nth, fault] of faults.entries()) {
    const interruptions = plan.meanwhile ? [plan.meanwhile(nth, host.traffic.syncs)] : [];
    const told = await runs.run({ faults: [fault], interruptions });
    const counted = told.filter((complaint) => plan.counts?.test(complaint) ?? true);
    if (counted.length > 0) bad.push([fault, interruptions[0]?.before, ...counted]);
  }
  return { runs: runs.runs, endings: runs.endings, bad: bad.slice(0, 5) };
}
