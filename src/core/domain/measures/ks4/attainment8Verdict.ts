import { ratio } from "../../exact";
import type { Exact } from "../../exact";
import type { Pupil } from "../../pupil";
import { blankPupil } from "../blankPupils";
import type { MeasureContext, ScoreVerdict } from "../measure";
import { hasNoResult, subjectResults } from "../subjectResults";
import { newAttainment8, workOutAttainment8 } from "./attainment8";
import type { Attainment8 } from "./attainment8";
import { undecidedBy } from "./cardVerdict";
import { boundsOf } from "./fillCard";

/** A pupil's elements in hundredths of a point, or the verdict that they are not known. */
export type Elements =
  | { readonly kind: "known"; readonly elements: Attainment8; readonly blank: string | null }
  | Extract<ScoreVerdict, { kind: "notKnown" }>;

/** Elements that come to the same whatever the unknown grades are; otherwise not known. */
export function elementsOf(pupil: Pupil, context: MeasureContext): Elements {
  if (hasNoResult(pupil, context)) {
    const { counts, why } = blankPupil(context);
    return counts ? { kind: "known", elements: newAttainment8(), blank: why } : { kind: "notKnown", why };
  }
  const results = subjectResults(pupil, context);
  const { least, most } = boundsOf(results, context.academicYear, (card) =>
    workOutAttainment8(card, newAttainment8()),
  );
  if (least.total === most.total) return { kind: "known", elements: least, blank: null };
  const rule = newAttainment8();
  return {
    kind: "notKnown",
    ...undecidedBy(results, context, (card) => workOutAttainment8(card, rule).total),
  };
}

/** Hundredths of a point as an exact number. */
export function hundredths(points: number): Exact {
  return ratio(points, 100);
}

/** Hundredths of a point as they are printed: 825 is "8.25". A whole number divided by 100 prints exactly. */
function printed(points: number): string {
  return String(points / 100);
}

/** As `printed`, with one decimal at least: 3300 is "33.0". */
export function printedScore(points: number): string {
  return points % 100 === 0 ? `${points / 100}.0` : printed(points);
}

/** "Attainment 8 33.0: English 8, maths 6, EBacc 8, open 11" */
function attainment8Words({ total, english, maths, ebacc, open }: Attainment8): string {
  return `Attainment 8 ${printedScore(total)}: English ${printed(english)}, maths ${printed(maths)}, EBacc ${printed(ebacc)}, open ${printed(open)}`;
}

/** One pupil's score on Attainment 8. */
export function attainment8Verdict(pupil: Pupil, context: MeasureContext): ScoreVerdict {
  const found = elementsOf(pupil, context);
  if (found.kind === "notKnown") return found;
  const { elements, blank } = found;
  return { kind: "scored", score: hundredths(elements.total), why: blank ?? attainment8Words(elements) };
}
