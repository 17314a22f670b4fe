import type { IndicatorResult } from "../../core/analysis/results";
import { termLabel } from "../../core/domain/term";
import { timeOf } from "../../core/domain/trends/seriesPoint";
import type { SeriesPoint } from "../../core/domain/trends/seriesPoint";
import type { Trend } from "../../core/domain/trends/trend";
import { figureText, targetText } from "../../core/plans/figures";

/** Units of the drawing, which is stretched to the card's width. */
export const pictureSize = { width: 280, height: 64 } as const;

const margin = { left: 6, right: 6, top: 8, bottom: 8 } as const;
/** Places for figures and breaks. */
const mostPlaces = 8;

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** A trend as lines and dots; within a line every figure may be compared with the next. */
export interface TrendPicture {
  readonly lines: readonly (readonly Dot[])[];
  /** Where a break stands between two lines. */
  readonly breaks: readonly number[];
  /** Height of the target; null without one. */
  readonly target: number | null;
  readonly first: string;
  readonly last: string;
  /** All of it in words, for those who do not see it. */
  readonly label: string;
}

/** The latest figures of an indicator; null with fewer than two, which are no trend. */
export function trendPicture(trend: Trend | undefined, result: IndicatorResult): TrendPicture | null {
  const stretches = latest(trend?.stretches ?? []);
  const points = stretches.flat();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const { target } = result.indicator;
  const heightOf = heights(target === null ? points.map(valueOf) : [...points.map(valueOf), Number(target)]);
  const places = points.length + stretches.length - 1;
  let place = 0;
  const breaks: number[] = [];
  const lines = stretches.map((stretch, nth) => {
    if (nth > 0) breaks.push(across(place++, places));
    return stretch.map((point) => ({ x: across(place++, places), y: heightOf(valueOf(point)) }));
  });
  return {
    lines,
    breaks,
    target: target === null ? null : heightOf(Number(target)),
    first: pointWords(first, result),
    last: pointWords(last, result),
    label: labelOf(stretches, trend?.breaks ?? [], result),
  };
}

/** The latest figures that there are places for; a break takes one too. */
function latest(stretches: Trend["stretches"]): Trend["stretches"] {
  const taken: SeriesPoint[][] = [];
  let left = mostPlaces;
  for (const stretch of [...stretches].reverse()) {
    const room = left - (taken.length > 0 ? 1 : 0);
    if (room < 1) break;
    const kept = stretch.slice(-room);
    taken.unshift(kept);
    left = room - kept.length;
  }
  return taken;
}

/** A drawing is no figure: here a number may be a rounded one. */
function valueOf({ exact }: SeriesPoint): number {
  return Number(exact);
}

function across(place: number, places: number): number {
  const width = pictureSize.width - margin.left - margin.right;
  return tidy(margin.left + (width * place) / Math.max(1, places - 1));
}

function heights(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = pictureSize.height - margin.top - margin.bottom;
  return (value) => tidy(margin.top + height * (high === low ? 0.5 : (high - value) / (high - low)));
}

function tidy(units: number): number {
  return Math.round(units * 10) / 10;
}

/** "15.6% summer 2012/13" */
function pointWords(point: SeriesPoint, result: IndicatorResult): string {
  return `${figureText(point.value ?? "", result)} ${termLabel(timeOf(point))}`;
}

function labelOf(stretches: Trend["stretches"], breaks: Trend["breaks"], result: IndicatorResult): string {
  const shown = breaks.slice(breaks.length - stretches.length + 1);
  const said = stretches.flatMap((stretch, nth) => {
    const figures = stretch.map((point) => pointWords(point, result));
    const why = nth === 0 ? undefined : shown[nth - 1]?.why;
    return why === undefined ? figures : [why, ...figures];
  });
  const target = result.indicator.target === null ? "" : `; target ${targetText(result)}`;
  return `Trend: ${said.join("; ")}${target}`;
}
