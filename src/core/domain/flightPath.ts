import { startYear } from "./academicYear";
import type { AcademicYear } from "./academicYear";
import { ratio } from "./exact";
import type { Exact } from "./exact";
import { terms } from "./term";
import type { Term } from "./term";

/** One way of a pupil from a start grade to a target, in terms. */
interface FlightPathRule {
  readonly years: { readonly from: number; readonly to: number };
  readonly source: string;
}

/**
 * Targets are taken for the end of the stage: of Year 6, and of Year 11. Source: our own; schools draw such lines
 * from the end of Key Stage 2, and none was found published as a rule.
 */
const flightPaths: readonly FlightPathRule[] = [
  { years: { from: 1, to: 6 }, source: "our own: primary school, from Year 1" },
  { years: { from: 7, to: 11 }, source: "our own: secondary school, from Year 7" },
];

/**
 * How much of the way lies behind a pupil at the end of a term, 0 to 1: 9 of 15 terms at the end of Year 9.
 * `yearNow` is the year group in the academic year `now`; null outside Years 1 to 11, and for a term before the
 * way began. Half a term counts as half.
 */
export function shareOfWay(yearNow: number, now: AcademicYear, term: Term): Exact | null {
  const rule = flightPaths.find(({ years }) => years.from <= yearNow && yearNow <= years.to);
  if (rule === undefined) return null;
  const yearThen = yearNow - startYear(now) + startYear(term.year ?? now);
  const inYear = 2 * (terms.findIndex(({ name }) => name === term.name) + 1) - (term.half === 1 ? 1 : 0);
  const halves = (yearThen - rule.years.from) * 2 * terms.length + inYear;
  const all = (rule.years.to - rule.years.from + 1) * 2 * terms.length;
  return halves < 0 ? null : ratio(halves, all);
}

/** Where a pupil should be by now: `base + (target − base) × share of the way`, exactly. */
export function expectedOnPath(base: Exact, target: Exact, share: Exact): Exact {
  return base.add(target.sub(base).mul(share));
}
