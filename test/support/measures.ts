import { findMeasure } from "../../src/core/domain/measures/index";
import type {
  MeanMeasure,
  Measure,
  MeasureContext,
  ShareMeasure,
} from "../../src/core/domain/measures/measure";
import { settingsOf } from "./pupils";

/** A measure of the registry that is answered with yes or no. */
export function shareMeasure(id: string): ShareMeasure {
  const measure = findMeasure(id);
  if (measure?.kind !== "share") throw new Error(`No share ${id}`);
  return measure;
}

/** A measure of the registry that gives a score. */
export function meanMeasure(id: string): MeanMeasure {
  const measure = findMeasure(id);
  if (measure?.kind !== "mean") throw new Error(`No mean ${id}`);
  return measure;
}

/** What a measure looks at beside the pupil: results of its first year, unless told otherwise. */
export function contextFor(measure: Measure, part: Partial<MeasureContext> = {}): MeasureContext {
  const academicYear = part.academicYear ?? measure.validFor.from;
  return {
    basis: "result",
    term: null,
    blankResults: "notEntered",
    entryRule: "first",
    concerns: (grade) => measure.concerns(grade),
    settings: settingsOf({ academicYear }),
    ...part,
    academicYear,
  };
}
