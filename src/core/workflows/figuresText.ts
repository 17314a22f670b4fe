import type { Results } from "../analysis/results";
import { hasMoney } from "../plans/fundingAndSupport";

/**
 * Every figure and sentence of the results as one comparable text. Its fingerprint tells whether a refresh
 * changed anything; pupils enter it only on the way to the fingerprint, never the store.
 */
export function figuresText(results: Results): string {
  const { settings, cohorts, indicators, splits, pupils, evidence, funding, interventions } = results;
  return JSON.stringify([
    [settings.academicYear, settings.term, settings.ratings, settings.attainmentAgainst],
    cohorts.map(({ id, read, counted, excluded, cannotTell }) => [id, read, counted, excluded, cannotTell]),
    indicators.map(({ indicator, exact, numerator, denominator, notKnown, rag, buckets }) => [
      // Where her row stands is no figure.
      { ...indicator, at: null },
      exact,
      numerator,
      denominator,
      notKnown,
      rag,
      buckets.map(({ pupil, bucket, why }) => [pupil.key, bucket, why]),
    ]),
    splits,
    pupils.map(({ pupil, ratings, because }) => [pupil.key, pupil.name, ratings, because]),
    evidence.map(({ rule, text }) => [rule, text]),
    // Left out where a tracker has no such column, so that its figures keep the name they had before.
    ...(hasMoney(funding) ? [funding] : []),
    ...(interventions.length > 0 ? [interventions] : []),
  ]);
}
