import { smallestGroup } from "../../domain/smallestGroup";
import { firstDay, previousYear } from "../../domain/academicYear";
import { percentOf } from "../../domain/exact";
import type { BucketedPupil } from "../results";
import { isDecided, kOfN, wordsOf } from "./evidenceContext";
import type { Draft, EvidenceContext } from "./evidenceContext";

/**
 * How many came into care during Key Stage 4, which is from the September of Year 10, and how they fared; beside the
 * others only where both groups are of ten or more. Pupils of whom the day or the outcome is not known are left out.
 */
export function entryToCareSentence({ counted, result, year }: EvidenceContext): Draft | null {
  const start = firstDay(previousYear(year));
  const known = counted.filter((each) => isDecided(each) && each.pupil.care.began.kind === "value");
  const late = known.filter(
    ({ pupil: { care } }) => care.began.kind === "value" && care.began.value >= start,
  );
  if (late.length === 0) return null;
  const rest = known.length - late.length;
  const [lateYes, allYes] = [yesOf(late), yesOf(known)];
  const isCompared = late.length >= smallestGroup && rest >= smallestGroup;
  const beside = isCompared ? `, compared with ${allYes - lateYes} of the other ${rest}` : "";
  const verb = lateYes === 1 ? wordsOf(result).attained.replace(/^are /, "is ") : wordsOf(result).attained;
  return {
    text: `${kOfN(late.length, known.length)} came into care during Key Stage 4; ${lateYes === 0 ? "none" : lateYes} ${verb}${beside}.`,
    figures: {
      k: late.length,
      n: known.length,
      attained: lateYes,
      ...(isCompared ? { othersAttained: allYes - lateYes, others: rest } : {}),
    },
    share: percentOf(late.length, known.length),
  };
}

function yesOf(pupils: readonly BucketedPupil[]): number {
  return pupils.filter(({ bucket }) => bucket === "yes").length;
}
