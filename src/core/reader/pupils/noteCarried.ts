import type { Pupil, Reading } from "../../domain/pupil";
import { termLabel, termNow } from "../../domain/term";
import type { FindingLog } from "../findings/findingLog";
import type { Period } from "../readContext";
import { placeInTime } from "./latestFirst";
import { ofOneTerm } from "./ofTheTerm";
import type { ReadPupil } from "./readList";

/** Facts of one term in the words of a finding. */
const labels: ReadonlyMap<string, string> = new Map([
  ["attendance", "attendance"],
  ["suspendedDays", "days suspended"],
  ["permanentlyExcluded", "permanent exclusion"],
  ["pepInTime", "the PEP in time"],
  ["pepQuality", "PEP quality"],
]);

/**
 * Notes what a pupil has of an earlier term only, where no list of the term that is read has a column for it: one
 * finding for each sheet, with its pupils.
 */
export function noteCarried(
  { termly }: Pupil,
  parts: readonly ReadPupil[],
  period: Period,
  log: FindingLog,
): void {
  for (const [name, reading] of Object.entries(termly) as [string, Reading<unknown>][]) {
    if (!ofOneTerm.has(name) || reading.kind !== "value") continue;
    const part = parts.find((each) => readingOf(each.pupil, name) === reading);
    if (part?.at === undefined || placeInTime(part, period) !== "earlier") continue;
    log.add("carried-from-earlier", part.at, {
      ...{ group: "lists", more: labels.get(name) ?? name },
      expected: `a column for it in the list of ${termLabel(termNow(period))}`,
    });
  }
}

function readingOf({ termly }: Pupil, name: string): Reading<unknown> | undefined {
  return (termly as unknown as Readonly<Record<string, Reading<unknown>>>)[name];
}
