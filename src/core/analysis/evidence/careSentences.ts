import { smallestGroup } from "../../domain/smallestGroup";
import { firstDay, previousYear } from "../../domain/academicYear";
import { percentOf } from "../../domain/exact";
import type { BucketedPupil } from "../results";
import { isDecided, kOfN } from "./evidenceContext";
import type { Draft, EvidenceContext } from "./evidenceContext";
import { attainedWords } from "./senSentences";

/**
 * How many came into care during Key Stage 4, which is from the September of Year 10, and how they fared; beside the
 * others only where both groups are of ten or more. Of all counted, as other sentences of the page are, whatever is
 * known of their outcome; where the day is not known of some, the sentence says of how many it is.
 */
export function entryToCareSentence({ counted, result, year }: EvidenceContext): Draft | null {
  const start = firstDay(previousYear(year));
  const known = counted.filter(({ pupil }) => pupil.care.began.kind === "value");
  const late = known.filter(
    ({ pupil: { care } }) => care.began.kind === "value" && care.began.value >= start,
  );
  if (late.length === 0) return null;
  const others = known.filter((each) => isDecided(each) && !late.includes(each));
  const [lateYes, rest] = [yesOf(late), others.length];
  const isCompared = late.filter(isDecided).length >= smallestGroup && rest >= smallestGroup;
  const isWhole = rest + late.length === known.length;
  const ofThem = isWhole ? `the other ${rest}` : `${rest} others whose outcome is known`;
  const beside = isCompared ? `, compared with ${yesOf(others)} of ${ofThem}` : "";
  const dated =
    known.length === counted.length
      ? kOfN(late.length, known.length)
      : kOfN(late.length, known.length).replace(/of \d+/, "$& whose day is recorded");
  return {
    text: `${dated} came into care during Key Stage 4; ${attainedWords(late, result)}${beside}.`,
    figures: {
      k: late.length,
      n: known.length,
      attained: lateYes,
      ...(isCompared ? { othersAttained: yesOf(others), others: rest } : {}),
    },
    share: percentOf(late.length, known.length),
  };
}

function yesOf(pupils: readonly BucketedPupil[]): number {
  return pupils.filter(({ bucket }) => bucket === "yes").length;
}
