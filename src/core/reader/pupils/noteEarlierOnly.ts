import { compareTerms, termLabel } from "../../domain/term";
import type { Term } from "../../domain/term";
import type { FindingLog } from "../findings/findingLog";
import type { Period } from "../readContext";
import { inOrderOfTerms } from "./latestFirst";
import type { UnitedPupil } from "./unitedPupil";

/**
 * Notes the pupils who stand on lists of earlier terms only, where others have a list of the term that is read:
 * what counts for them is of an earlier term, and they may have left. Lists that name no term speak of any.
 */
export function noteEarlierOnly(found: readonly UnitedPupil[], period: Period, log: FindingLog): void {
  const now: Term = { year: period.academicYear, name: period.term, half: null };
  const isOf = (when: Term, wanted: Term): boolean => when.year === wanted.year && when.name === wanted.name;
  const hasList = found.some(({ parts }) => parts.some(({ when }) => when != null && isOf(when, now)));
  if (!hasList) return;
  for (const { parts } of found) {
    const earlier = parts.every(
      ({ when }) => when != null && !isOf(when, now) && compareTerms(when, now) < 0,
    );
    const at = earlier ? inOrderOfTerms(parts, period)[0]?.at : undefined;
    if (at !== undefined) log.add("earlier-term-only", at, { group: "rows", more: termLabel(now) });
  }
}
