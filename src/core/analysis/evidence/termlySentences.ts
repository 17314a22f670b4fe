import { smallestGroup } from "../../domain/smallestGroup";
import { meanGap } from "../../domain/attainmentGap";
import { percentOf, printedPercent, ratio } from "../../domain/exact";
import { ratingLimit } from "../../domain/ratings";
import { yearGroupLabel } from "../../domain/yearGroup";
import type { BucketedPupil } from "../results";
import { isDecided, kOfN } from "./evidenceContext";
import type { Draft, EvidenceContext } from "./evidenceContext";

/**
 * How the counted pupils stand against their own targets, by the limits of Settings. Null where none is RED: that
 * explains no figure below its target, and calls a group of AMBER pupils GREEN or AMBER.
 */
export function ratingsSentence({ counted, measureContext }: EvidenceContext): Draft | null {
  if (measureContext === null) return null;
  const { settings } = measureContext;
  const gaps = counted.flatMap(({ pupil }) => meanGap(pupil, settings) ?? []);
  if (gaps.length === 0) return null;
  const k = gaps.filter((gap) => gap.gte(ratingLimit(settings.ratings, "attainmentAmber"))).length;
  if (k === gaps.length) return null;
  const unrated = counted.length - gaps.length;
  const rest = unrated === 0 ? "" : `; ${unrated} ${unrated === 1 ? "was" : "were"} not rated`;
  const verb = k === 1 ? "was" : "were";
  return {
    text: `Against their own targets, ${ofRated(k, gaps.length)} ${verb} GREEN or AMBER${rest}.`,
    figures: { k, n: gaps.length, notRated: unrated },
    share: percentOf(k, gaps.length),
  };
}

/** "61 of 76 rated (80.3%)" */
function ofRated(k: number, n: number): string {
  return kOfN(k, n).replace(`of ${n}`, `of ${n} rated`);
}

interface YearShare {
  readonly year: number;
  readonly k: number;
  readonly n: number;
  readonly restK: number;
  readonly restN: number;
}

/** The year group that stands worst beside all others, where both are of ten pupils or more. */
export function yearGapSentence({ counted, result }: EvidenceContext): Draft | null {
  const { measure, indicator } = result;
  if (measure === null) return null;
  const decided = counted.filter(isDecided);
  const sign = indicator.goodIs === "low" ? 1 : -1;
  const worse = (share: YearShare) =>
    percentOf(share.k, share.n).sub(percentOf(share.restK, share.restN)).mul(ratio(sign, 1));
  const shares = yearShares(decided);
  const [first, ...others] = shares;
  if (first === undefined) return null;
  const worst = others.reduce((found, each) => (worse(each).gt(worse(found)) ? each : found), first);
  const { year, k, n, restK, restN } = worst;
  return {
    text: `${k} of ${n} in ${yearGroupLabel(year)} (${percentText(k, n)}) ${measure.phrases.attained}, compared with ${restK} of ${restN} elsewhere (${percentText(restK, restN)}).`,
    figures: { year, k, n, restK, restN },
    share: worse(worst),
  };
}

/** "39.3%", of a group that is large enough for one. */
function percentText(k: number, n: number): string {
  return n < smallestGroup ? "" : `${printedPercent(k, n)}%`;
}

function yearShares(decided: readonly BucketedPupil[]): readonly YearShare[] {
  const yearOf = ({ pupil: { year } }: BucketedPupil) => (year.kind === "value" ? year.value : null);
  const known = decided.filter((each) => yearOf(each) !== null);
  const yes = (pupils: readonly BucketedPupil[]) => pupils.filter(({ bucket }) => bucket === "yes").length;
  const years = [...new Set(known.flatMap((each) => yearOf(each) ?? []))].sort((a, b) => a - b);
  return years
    .map((year): YearShare => {
      const own = known.filter((each) => yearOf(each) === year);
      const rest = known.filter((each) => yearOf(each) !== year);
      return { year, k: yes(own), n: own.length, restK: yes(rest), restN: rest.length };
    })
    .filter(({ n, restN }) => n >= smallestGroup && restN >= smallestGroup);
}

/**
 * How many Personal Education Plans were in time, of those the indicator counts: one page has one share. Those of
 * which it is not recorded are told beside it, by whatever the tracker has, a date or a yes and no.
 */
export function pepDatesSentence({ counted }: EvidenceContext): Draft | null {
  const [k, late, notKnown] = (["yes", "no", "notKnown"] as const).map(
    (wanted) => counted.filter(({ bucket }) => bucket === wanted).length,
  ) as [number, number, number];
  const n = k + late;
  if (n === 0) return null;
  const due = kOfN(k, n).replace(`of ${n}`, `of ${n} recorded`);
  const open = notKnown === 0 ? "" : `, and of ${notKnown} more it is not known`;
  return {
    text: `Personal Education Plans were in time for ${due}; ${late} ${late === 1 ? "was" : "were"} late${open}.`,
    figures: { k, n, late, notKnown },
    share: percentOf(late + notKnown, n + notKnown),
  };
}

/** How many graded Personal Education Plans were RED. */
export function pepGradesSentence({ counted }: EvidenceContext): Draft | null {
  const grades = counted.flatMap(({ pupil: { termly } }) =>
    termly.pepQuality.kind === "value" ? termly.pepQuality.value : [],
  );
  const k = grades.filter((grade) => grade === "RED").length;
  const n = grades.length;
  if (k === 0) return null;
  const graded = kOfN(k, n).replace(`of ${n}`, `of ${n} graded Personal Education Plans`);
  return {
    text: `${graded} ${k === 1 ? "was RED and is" : "were RED and are"} to be returned.`,
    figures: { k, n },
    share: percentOf(k, n),
  };
}
