import { cellAt, shownText } from "../cells";
import type { SortedHeadings } from "../columns/sortHeadings";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { rollStatus } from "../values/rollWords";
import type { CarePeriod } from "./carePeriods";

/**
 * Headings of which only some columns can be what they say: a status of being on roll by its words, absence only
 * without attendance, authorised absence only with unauthorised, "Suspensions" only without "Days suspended", the first of two spellings of ethnicity, and the last of several periods in care.
 */
export function usableHeadings(
  list: PupilList,
  headings: SortedHeadings,
  periods: readonly CarePeriod[],
): SortedHeadings {
  const fields = new Map(headings.fields);
  keepOne(fields, "rollStatus", (heading) => holdsStatus(list, heading));
  keepOne(fields, "ethnicity", () => true);
  keepOne(fields, "absence", () => !fields.has("attendance"));
  const parts = ["authorisedAbsence", "unauthorisedAbsence"] as const;
  if (!parts.every((part) => fields.has(part))) for (const part of parts) fields.delete(part);
  const days = fields.get("suspendedDays")?.filter(({ text }) => /\bdays?\b/i.test(text)) ?? [];
  if (days.length > 0) fields.set("suspendedDays", days);
  const last = periods[periods.length - 1];
  if (last !== undefined) {
    fields.set("careBegan", [last.began]);
    if (last.ended === null) fields.delete("careEnded");
    else fields.set("careEnded", [last.ended]);
  }
  return { ...headings, fields };
}

function keepOne(
  fields: Map<TrackerColumnId, readonly Heading[]>,
  field: TrackerColumnId,
  fits: (heading: Heading) => boolean,
): void {
  const found = fields.get(field)?.find(fits);
  if (found === undefined) fields.delete(field);
  else fields.set(field, [found]);
}

/**
 * "Status" may be the status of anything: it is that of the pupil when most of its words say so, and some that
 * one has left or something that we do not know, which is noted where the pupils are counted.
 */
function holdsStatus(list: PupilList, { column, text }: Heading): boolean {
  const counts = { onRoll: 0, left: 0, unknown: 0 };
  for (let row = list.firstRow; row < list.endRow; row++)
    counts[rollStatus(shownText(cellAt(list.sheet, row, column)), text) ?? "unknown"]++;
  const known = counts.onRoll + counts.left;
  return counts.left > 0 && known > counts.unknown;
}
