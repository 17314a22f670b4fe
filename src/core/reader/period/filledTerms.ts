import { terms } from "../../domain/term";
import type { TermName } from "../../domain/term";
import type { YearOfTerms } from "../readContext";
import { termFills } from "./termFills";
import type { TermFill } from "./termFills";
import type { ListAndHeadings } from "./yearEvidence";

/** A fact of a term is complete when so large a share of the pupils has it as in the term with the most. Our own figure, as for grades. */
const completeShare = 0.8;

/** The term of the year that is reported, and why, in words. */
export interface FilledTerm {
  readonly term: TermName;
  readonly because: string;
}

/**
 * The latest complete term where that is before `now`, else null. Complete is one in which more than half of what
 * is entered by the term (grades, attendance, PEPs) is there for nearly as many pupils as in any other term. One
 * rule for all columns, so that figures of different terms are not mixed.
 */
export function latestFilledTerm(
  lists: readonly ListAndHeadings[],
  year: YearOfTerms,
  now: TermName,
): FilledTerm | null {
  const order = terms.map(({ name }) => name);
  const upToNow = order.slice(0, order.indexOf(now) + 1);
  const fills = termFills(lists, year, now).filter(({ term }) => upToNow.includes(term));
  const latest = [...upToNow].reverse().find((term) => isComplete(term, fills));
  if (latest === undefined || latest === now) return null;
  const later = fills.find(
    (fill) => order.indexOf(fill.term) > order.indexOf(latest) && !isFull(fill, fills),
  );
  const short =
    later === undefined ? "" : ` (${later.fact} of ${later.term}: ${later.filled} of ${later.of})`;
  return { term: latest, because: `it is the latest term of ${year.academicYear} that is filled in${short}` };
}

/**
 * The fullest fact of the latest complete term after one and not after `today`, by columns and tabs that name their
 * term; null where there is none.
 */
export function laterFilledTerm(
  lists: readonly ListAndHeadings[],
  year: YearOfTerms,
  { after, today }: { readonly after: TermName; readonly today: TermName },
): TermFill | null {
  const order = terms.map(({ name }) => name);
  const later = order.slice(order.indexOf(after) + 1, order.indexOf(today) + 1);
  const fills = termFills(lists, year, after);
  const latest = later
    .reverse()
    .find((term) => fills.some((fill) => fill.term === term) && isComplete(term, fills));
  const own = fills.filter(({ term }) => term === latest);
  return own.reduce<TermFill | null>(
    (best, fill) => (best && best.filled >= fill.filled ? best : fill),
    null,
  );
}

function isComplete(name: TermName, fills: readonly TermFill[]): boolean {
  const own = fills.filter(({ term }) => term === name);
  return own.filter((fill) => isFull(fill, fills)).length * 2 > own.length;
}

function isFull({ fact, filled, of }: TermFill, fills: readonly TermFill[]): boolean {
  const most = Math.max(...fills.filter((each) => each.fact === fact).map(shareOf));
  return filled > 0 && shareOf({ filled, of }) >= most * completeShare;
}

function shareOf({ filled, of }: Pick<TermFill, "filled" | "of">): number {
  return of === 0 ? 0 : filled / of;
}
