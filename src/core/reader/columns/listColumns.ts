import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { trackerColumns } from "../trackerColumns";
import type { TrackerColumnId } from "../trackerColumns";
import { attendanceMonths } from "./attendanceMonths";
import { chooseColumn, filledOnes, termOfHeading } from "./chooseColumns";
import { moneyOfTerms } from "./moneyOfTerms";
import type { MoneyOfTerms, TermColumn } from "./moneyOfTerms";
import type { SortedHeadings } from "./sortHeadings";
import { isOfTheTime } from "./otherTimes";
import { withoutCopies } from "./withoutCopies";

/** The one column that counts for each field and each ready measure. */
export interface ListColumns {
  readonly fields: ReadonlyMap<TrackerColumnId, Heading>;
  readonly ready: ReadonlyMap<string, Heading>;
  /** Columns of attendance, one a month, whose mean counts; empty where one column counts. */
  readonly months: readonly Heading[];
  /** Columns of money that name a term, where none is for the whole year: they are added up. */
  readonly ofTerms: ReadonlyMap<MoneyOfTerms, readonly TermColumn[]>;
}

const labels: ReadonlyMap<string, string> = new Map(trackerColumns.map(({ id, label }) => [id, label]));

/** Chooses among columns about the same thing. */
export function listColumns(
  list: PupilList,
  found: SortedHeadings,
  period: Period,
  context: ReadContext,
): ListColumns {
  const byMonth = attendanceMonths(
    list,
    withoutMonths(withoutCopies(list, found.fields.get("attendance") ?? [])),
    period,
    context,
  );
  const choose = <K extends string>(headings: ReadonlyMap<K, readonly Heading[]>): Map<K, Heading> => {
    const chosen = new Map<K, Heading>();
    for (const [id, candidates] of headings) {
      const own = filledOnes(list, ownColumns(list, id, candidates));
      const monthly = id === "attendance" ? (byMonth?.heading ?? null) : null;
      const heading = monthly ?? chooseColumn(list, labels.get(id) ?? id, own, period, context);
      if (heading !== null) chosen.set(id, heading);
    }
    return chosen;
  };
  const ofTerms = moneyOfTerms(list, found.fields, period, context);
  const added: ReadonlySet<TrackerColumnId> = new Set(ofTerms.keys());
  const whole = new Map([...found.fields].filter(([field]) => !added.has(field)));
  const ofTheTime = ([field, heading]: [TrackerColumnId, Heading]): boolean =>
    isOfTheTime(list, field, labels.get(field) ?? field, heading, period, context);
  // An empty column of the term that is read says that nothing is entered yet, which is not the same as no column.
  const emptyOfTerm = (field: TrackerColumnId): [TrackerColumnId, Heading][] => {
    const now = ownColumns(list, field, found.fields.get(field) ?? []).find((heading) =>
      isOfTerm(heading, period),
    );
    return now === undefined ? [] : [[field, now]];
  };
  return {
    fields: new Map([...choose(whole)].flatMap((each) => (ofTheTime(each) ? [each] : emptyOfTerm(each[0])))),
    ready: choose(found.ready),
    months: byMonth?.months ?? [],
    ofTerms,
  };
}

function ownColumns(list: PupilList, id: string, found: readonly Heading[]): readonly Heading[] {
  return inDays(id, withoutMonths(withoutCopies(list, found)));
}

function isOfTerm(heading: Heading, period: Period): boolean {
  const term = heading.meaning.term === null ? null : termOfHeading(heading, period);
  return term?.name === period.term && term.year === period.academicYear;
}

/** Months beside a column for the whole: "Apr", "May", "YTD". */
function withoutMonths(found: readonly Heading[]): readonly Heading[] {
  const whole = found.filter(({ meaning }) => meaning.month === null);
  return whole.length > 0 ? whole : found;
}

/** Of "Suspensions" and "Days suspended" the second holds the days; the first counts how often. */
function inDays(id: string, found: readonly Heading[]): readonly Heading[] {
  const days = id === "suspendedDays" ? found.filter(({ text }) => /\bdays?\b/i.test(text)) : [];
  return days.length > 0 ? days : found;
}

/** Fields that name or number a pupil. */
export const identityFields: readonly TrackerColumnId[] = trackerColumns
  .filter((column) => "identity" in column)
  .map(({ id }) => id);
