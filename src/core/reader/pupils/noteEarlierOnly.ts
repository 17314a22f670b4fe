import { termLabel, termNow } from "../../domain/term";
import type { FindingLog } from "../findings/findingLog";
import type { Period } from "../readContext";
import { inOrderOfTerms, placeInTime } from "./latestFirst";
import type { UnitedPupil } from "./unitedPupil";

/**
 * Notes the pupils who stand on lists of earlier terms only, where others have a list of the term that is read:
 * facts of the term are not known of them, and they may have left. Lists that name no term speak of any.
 */
export function noteEarlierOnly(found: readonly UnitedPupil[], period: Period, log: FindingLog): void {
  if (!found.some(({ parts }) => parts.some((part) => placeInTime(part, period) === "now"))) return;
  for (const { parts } of found) {
    const earlier = parts.every((part) => placeInTime(part, period) === "earlier");
    const at = earlier ? inOrderOfTerms(parts, period)[0]?.at : undefined;
    if (at !== undefined)
      log.add("earlier-term-only", at, { group: "rows", more: termLabel(termNow(period)) });
  }
}
