import type { YearTerm } from "../../domain/term";
import { termLabel, withYear } from "../../domain/term";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { chooseColumn, termOfHeading } from "./chooseColumns";

/** A column of money for one term. */
export interface TermColumn {
  readonly heading: Heading;
  readonly term: YearTerm;
}

const fields = ["premiumAllocated", "premiumSpent"] as const satisfies readonly TrackerColumnId[];

/** Fields whose columns may name terms, to be added up. */
export type MoneyOfTerms = (typeof fields)[number];

/** Columns of Pupil Premium Plus that name a term; none of a field that has a column for the whole year. */
export function moneyOfTerms(
  list: PupilList,
  found: ReadonlyMap<TrackerColumnId, readonly Heading[]>,
  period: Period,
  context: ReadContext,
): ReadonlyMap<MoneyOfTerms, readonly TermColumn[]> {
  const columns = new Map<MoneyOfTerms, readonly TermColumn[]>();
  for (const field of fields) {
    const headings = found.get(field) ?? [];
    const whole = headings.some(({ meaning }) => meaning.term === null && meaning.month === null);
    const own = whole ? [] : termColumns(list, field, headings, period, context);
    if (own.length > 0) columns.set(field, own);
  }
  return columns;
}

/** One column for each term, or for its halves where none is for the whole of it. */
function termColumns(
  list: PupilList,
  field: MoneyOfTerms,
  headings: readonly Heading[],
  period: Period,
  context: ReadContext,
): readonly TermColumn[] {
  const groups = new Map<string, { readonly term: YearTerm; readonly headings: Heading[] }>();
  for (const heading of headings.filter(({ meaning }) => meaning.term !== null && meaning.month === null)) {
    const term = yearTermOf(heading, period);
    const group = groups.get(termLabel(term)) ?? { term, headings: [] };
    group.headings.push(heading);
    groups.set(termLabel(term), group);
  }
  return [...groups.values()].flatMap(({ term, headings: same }) => {
    if (term.half !== null && groups.has(termLabel({ ...term, half: null }))) return [];
    const about = `${termLabel(term)}: ${field}`;
    const heading = chooseColumn(list, about, same, period, context);
    return heading === null ? [] : [{ heading, term }];
  });
}

function yearTermOf(heading: Heading, period: Period): YearTerm {
  const term = termOfHeading(heading, period) ?? { name: period.term, half: null, year: null };
  const { academicYear } = period;
  return { ...withYear(term, academicYear), year: term.year ?? academicYear };
}
