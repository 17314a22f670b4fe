import { chance } from "../support/chance";
import { isLong } from "./faultPlans";
import type { Moment } from "./meanwhile";
import { refreshMeanwhile } from "./meanwhile";
import { doings } from "./officersDoings";
import { laterRefresh } from "./termBetween";

/** How many schedules each of the two tests goes through. */
export const schedules = isLong ? 10_000 : 1_000;

/** A refresh has eleven requests; what comes before the twelfth comes after it. */
const requests = 12;

/** One to three things that she does, each before some request. */
function moments(next: (below: number) => number): readonly Moment[] {
  const names = Object.keys(doings);
  return Array.from({ length: 1 + next(3) }, () => {
    const doing = names[next(names.length)] ?? "";
    return { doing, before: 1 + next(requests) };
  });
}

/** Schedules after which something typed was lost, or was there twice, or a key was, and what; ten say enough. */
export async function badSchedules(seed: number): Promise<readonly unknown[]> {
  const { before } = await laterRefresh();
  const next = chance(seed);
  const bad: unknown[] = [];
  for (let nth = 0; nth < schedules && bad.length < 10; nth += 1) {
    const schedule = moments(next);
    const told = await refreshMeanwhile(before, schedule, nth % 10 === 0);
    if (told.length > 0) bad.push([schedule, ...told]);
  }
  return bad;
}
