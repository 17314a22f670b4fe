import type { WorkbookModel } from "../officeHost/model/workbook";
import type { Stop } from "../officeHost/wire/bridge";
import type { Fault, Interruption } from "../officeHost/wire/faults";
import { FaultRuns } from "./afterFault";
import { copyOfBook } from "./copyOfBook";
import type { Ending } from "./faultBench";
import { attempt } from "./faultBench";
import { everyFault, isLong, spread, takenInCi } from "./faultPlans";
import type { TwoStates } from "./termBetween";
import { wrecksOf } from "./wrecks";

/** What a sweep through faults found. */
export interface Swept {
  readonly runs: number;
  /** How many refreshes ended in which way. */
  readonly endings: ReadonlyMap<Ending, number>;
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
  const all = everyFault(host.traffic).filter(plan.takes);
  const faults = isLong ? all : spread(all.filter(takenInCi(host.traffic)), plan.atMost ?? Infinity);
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

/** Which points a pane is killed at, how many of the workbooks left behind are gone on with, and what counts. */
export interface KillPlan extends Pick<SweepPlan, "counts"> {
  /** Workbooks that are left behind at one of these points; all when it is left out. */
  readonly takes?: (stop: Stop) => boolean;
  readonly atMost?: number;
  readonly meanwhile?: readonly Interruption<WorkbookModel>[];
}

/** Lets the pane of such a refresh be killed between any two actions. */
export async function sweepKills(
  states: TwoStates,
  plan: KillPlan = {},
  runs = new FaultRuns(states),
): Promise<Swept> {
  const { takes = () => true } = plan;
  const wrecks = (await wrecksOf(states.before, plan.meanwhile)).filter(({ stops }) => stops.some(takes));
  const bad: unknown[] = [];
  for (const wreck of isLong ? wrecks : spread(wrecks, plan.atMost ?? Infinity)) {
    const told = await runs.found(wreck);
    const counted = told.filter((complaint) => plan.counts?.test(complaint) ?? true);
    if (counted.length > 0) bad.push([wreck.stops[0], ...counted]);
  }
  return { runs: runs.runs, endings: runs.endings, bad: bad.slice(0, 5) };
}
