import { keyStage2MeanScore } from "../../domain/readyScores";
import type { HeadingTopic } from "./headingMeaning";
import type { HeadingPart } from "./readPart";

const mean = "(?:average|avg|ave|mean)";
const score = "(?:scaled)?(?:scores?|ss|points?|scaled)?";
const subjects = "(?:(?:in|of)?(?:reading(?:and)?m(?:aths?|athematics)?|randm|rm))?";
const prior = "(?:prior(?:attainment)?)?";
const stage = "(?:ks2|keystage2)";

/**
 * "KS2 average score", "KS2 prior attainment (average)", "Mean KS2 scaled score". Every part is optional once and
 * none repeats, so no heading can make the match slow.
 */
const shape = new RegExp(
  `^(?:${prior}${stage}${prior}${subjects}${score}${mean}${score}${subjects}|${prior}${mean}${stage}${prior}${score}${subjects})$`,
);

/** Headings of the average scaled score of Key Stage 2, which levels and old points have, too: values may refute it. */
export function keyStage2Mean(parts: readonly HeadingPart[]): HeadingTopic | null {
  const planned = parts.some(({ role }) => role === "target" || role === "predicted");
  if (planned || !shape.test(parts.map(({ key }) => key).join(""))) return null;
  return { kind: "ready", measure: keyStage2MeanScore };
}
