import type { IndicatorResult, Results } from "../../analysis/results";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { isSameTime } from "../../domain/trends/series";
import type { SeriesPoint } from "../../domain/trends/seriesPoint";
import { travelArrow } from "../travelWords";
import type { Which } from "../travelWords";
import type { FigureNow } from "./nearlySame";
import { publicPoint } from "./earlierPoint";
import type { PublicPoint } from "./earlierPoint";
import { hiddenText } from "./symbolWords";

/** How a figure has moved, as a public copy may say it. */
export interface PublicTravel {
  /** "↑ better", "c", "–", "– break" */
  readonly lastTerm: string;
  readonly lastYear: string;
  /** A sentence for each earlier figure there is. */
  readonly sentences: readonly string[];
  /** Last year's figure itself; null without one. */
  readonly yearBefore: PublicPoint | null;
  /** The earlier figures of three terms and three years; empty with fewer than two. */
  readonly points: readonly PublicPoint[];
}

const beginnings: Readonly<Record<Which, string>> = {
  lastTerm: "Last term",
  lastYear: "Same term last year",
};

/** An arrow stands only where both figures are shown: one of them and the arrow would tell of the other. */
export function publicTravel(
  result: IndicatorResult,
  results: Results,
  policy: DisclosurePolicy,
  isShown: boolean,
): PublicTravel {
  const said = (found: SeriesPoint): PublicPoint =>
    publicPoint(found, result, figureNow(results, isShown), policy);
  const point = (which: Which): PublicPoint | null => {
    const { then } = result.earlier[which];
    return then === null ? null : said(then);
  };
  const moved = (which: Which): string => {
    const cell = travelArrow(result, which);
    const hasArrow = result.direction[which] !== "none";
    return hasArrow && !(isShown && (point(which)?.isShown ?? false)) ? hiddenText : cell;
  };
  const sentence = (which: Which): readonly string[] => {
    const then = point(which);
    if (then === null) return [];
    const { why } = result.earlier[which];
    const end = why === "" ? moved(which) : `not compared: ${why}`;
    return [`${beginnings[which]} (${then.when}): ${then.value} (${then.pupils}), ${end}.`];
  };
  return {
    lastTerm: moved("lastTerm"),
    lastYear: moved("lastYear"),
    sentences: [...sentence("lastTerm"), ...sentence("lastYear")],
    yearBefore: point("lastYear"),
    points: earlierPoints(result, results).map(said),
  };
}

export function figureNow({ settings }: Results, isShown: boolean): FigureNow {
  return { year: settings.academicYear, isShown };
}

/** Every earlier figure that a copy speaks of, each once. */
export function spokenOf(result: IndicatorResult, results: Results): readonly SeriesPoint[] {
  const { lastTerm, lastYear } = result.earlier;
  const beside = [lastTerm, lastYear].flatMap(({ then }) => then ?? []);
  return onceEach([...beside, ...earlierPoints(result, results)]);
}

const fewestPoints = 2;

function earlierPoints({ indicator }: IndicatorResult, { trends }: Results): readonly SeriesPoint[] {
  const trend = trends.get(indicator.id);
  const times = [...(trend?.years ?? []), ...(trend?.terms ?? [])];
  const found = times.flatMap(({ point }) => (point === null || point.source === "now" ? [] : [point]));
  const once = onceEach(found);
  return once.length < fewestPoints ? [] : once;
}

function onceEach(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return points.filter((point, nth) => points.findIndex((other) => isSameTime(point, other)) === nth);
}
