import { changeInPoints } from "./rules/changeInPoints";
import { contradictsCohort } from "./rules/contradictsCohort";
import { contradictsComparator } from "./rules/contradictsComparator";
import { contradictsFigure } from "./rules/contradictsFigure";
import { contradictsPrevious } from "./rules/contradictsPrevious";
import { contradictsTarget } from "./rules/contradictsTarget";
import { gapToTarget } from "./rules/gapToTarget";
import { impossiblePercent } from "./rules/impossiblePercent";
import { tagsLeft, unfinishedEnd } from "./rules/looseEnds";
import { yearAsDate, yearNotFollowing, yearUnclear } from "./rules/mangledYears";
import type { NumberRule } from "./rules/numberRule";
import { gradesOfOtherEra, progress8OfNoYear } from "./rules/otherEra";
import { percentBesideCount } from "./rules/percentBesideCount";
import { premiumRate } from "./rules/premiumRate";

const reviewed = "2026-11-22";
const form = "shape of a fault in a council's published plan";

/**
 * Everything that is looked for in typed text. Where two rules fall on the same words, the earlier one speaks.
 * Words of the remarks are in remarkWords.ts.
 */
export const numberRules: readonly NumberRule[] = [
  {
    id: "percent-beside-count",
    looksFor: "a percentage beside its own k of n that disagrees beyond rounding",
    source: form,
    reviewed,
    find: percentBesideCount,
  },
  {
    id: "contradicts-cohort",
    looksFor: "a number or share of pupils with statements, in special schools or with SEN that is another",
    source: "the indicator's splits",
    reviewed,
    find: contradictsCohort,
  },
  {
    id: "contradicts-figure",
    looksFor: "a number that is said to be the indicator's own figure and is another",
    source: form,
    reviewed,
    find: contradictsFigure,
  },
  {
    id: "contradicts-target",
    looksFor: "a percentage called the target that is another",
    source: "Indicators, Target",
    reviewed,
    find: contradictsTarget,
  },
  {
    id: "contradicts-previous",
    looksFor: "a percentage compared with as last year's that is another",
    source: "Indicators, Previous value",
    reviewed,
    find: contradictsPrevious,
  },
  {
    id: "contradicts-comparator",
    looksFor: "a percentage called England's for looked-after children that is another",
    source: "Indicators, Comparator",
    reviewed,
    find: contradictsComparator,
  },
  {
    id: "gap-to-target",
    looksFor: "a distance to the target in per cent, of another size or on the other side",
    source: form,
    reviewed,
    find: gapToTarget,
  },
  {
    id: "change-in-points",
    looksFor: "a change of a percentage in per cent where points may be meant",
    source: form,
    reviewed,
    find: changeInPoints,
  },
  {
    id: "impossible-percent",
    looksFor: "a percentage of the cohort that no whole number of its pupils gives",
    source: form,
    reviewed,
    find: impossiblePercent,
  },
  {
    id: "year-as-date",
    looksFor: "an academic year typed as a date, such as 20/03/14",
    source: form,
    reviewed,
    find: yearAsDate,
  },
  {
    id: "year-not-following",
    looksFor: "two years that do not follow each other, such as 2014/14",
    source: "our own",
    reviewed,
    find: yearNotFollowing,
  },
  {
    id: "year-unclear",
    looksFor: "an academic year named by one calendar year",
    source: form,
    reviewed,
    find: yearUnclear,
  },
  {
    id: "premium-rate",
    looksFor: "a Pupil Premium Plus rate of another financial year",
    source: "the dated table in domain/funding/premiumRates.ts",
    reviewed,
    find: premiumRate,
  },
  {
    id: "grades-of-another-era",
    looksFor: "GCSE grades of a scale that was not in force in the year",
    source: "the years of the grade scales",
    reviewed,
    find: gradesOfOtherEra,
  },
  {
    id: "progress-8-of-no-year",
    looksFor: "a Progress 8 figure for a year without one",
    source: "the years in domain/readyScores.ts",
    reviewed,
    find: progress8OfNoYear,
  },
  {
    id: "tags-left",
    looksFor: "formatting tags such as those of a web form",
    source: form,
    reviewed,
    find: tagsLeft,
  },
  {
    id: "unfinished-end",
    looksFor: "a text that stops at i.e. or e.g.",
    source: form,
    reviewed,
    find: unfinishedEnd,
  },
];
