import type { ShownChart, ShownLine } from "../../xlsx/showing/shownSheet";

/** Pixels that a chart takes. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface ChartDot {
  readonly x: number;
  readonly y: number;
  /** The figure beside it; "" where its line's figures are not shown. */
  readonly text: string;
}

interface DrawnLine extends Pick<ShownLine, "name" | "color" | "isDashed" | "labels"> {
  /** Figures that are joined: between two stretches something is missing. */
  readonly stretches: readonly (readonly ChartDot[])[];
}

/** A line chart in pixels. */
export interface ChartPicture {
  readonly lines: readonly DrawnLine[];
  /** Values of the scale, each at its height. */
  readonly scale: readonly { readonly y: number; readonly text: string }[];
  /** What stands under each place, a line each. */
  readonly times: readonly { readonly x: number; readonly words: readonly string[] }[];
  readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
}

const margin = { left: 40, right: 16, top: 18, bottom: 34 } as const;
const mostSteps = 5;

/** Where everything of a chart stands; null where nothing is there to be drawn. */
export function chartPicture(
  { lines, times }: ShownChart,
  { width, height }: ChartSize,
): ChartPicture | null {
  const points = lines.flatMap((line) => line.points.filter((point) => point !== null));
  if (points.length === 0) return null;
  const plot = { left: margin.left, right: width - margin.right, bottom: height - margin.bottom };
  const steps = scaleSteps(points.map(({ value }) => value));
  const [low, high] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  const isShare = points.some(({ text }) => text.includes("%"));
  const x = (nth: number): number =>
    tidy(plot.left + ((plot.right - plot.left) * (nth + 0.5)) / times.length);
  const y = (value: number): number =>
    tidy(plot.bottom - ((plot.bottom - margin.top) * (value - low)) / (high - low));
  return {
    plot,
    lines: lines.map((line) => ({ ...line, stretches: stretchesOf(line, x, y) })),
    scale: steps.map((value) => ({ y: y(value), text: scaleText(value, isShare) })),
    times: times.map((time, nth) => ({ x: x(nth), words: time.split(" ") })),
  };
}

function stretchesOf(
  { points, labels }: ShownLine,
  x: (nth: number) => number,
  y: (value: number) => number,
): readonly (readonly ChartDot[])[] {
  const stretches: ChartDot[][] = [[]];
  for (const [nth, point] of points.entries()) {
    if (point === null) stretches.push([]);
    else stretches.at(-1)?.push({ x: x(nth), y: y(point.value), text: labels === null ? "" : point.text });
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Round values from below the least to above the greatest figure; from nought where that is not far off, as in Excel. */
export function scaleSteps(values: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isFarOff = least > 0 && most - least < most / 6;
  const from = isFarOff ? least - (most - least || most) / 2 : Math.min(0, least);
  const upTo = Math.max(0, most);
  const step = roundStep((upTo - from || 1) / mostSteps);
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(upTo / step));
  return Array.from({ length: last - first + 1 }, (_, nth) => Number(((first + nth) * step).toPrecision(12)));
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((each) => each * power >= least) ?? 10);
}

function scaleText(value: number, isShare: boolean): string {
  return isShare ? `${Number((value * 100).toPrecision(6))}%` : String(value);
}

function tidy(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** All that a chart shows in words, for those who do not see it. */
export function chartWords({ name, description, lines, times }: ShownChart): string {
  const said = lines.map(({ name: line, points }) => {
    const texts = points.map((point) => point?.text ?? "");
    const [first = ""] = texts;
    if (texts.length > 1 && texts.every((text) => text === first)) return `${line}: ${first} throughout`;
    const placed = texts.map((text, nth) => [times[nth] ?? "", text].filter(Boolean).join(" "));
    return `${line}: ${placed.filter(Boolean).join("; ")}`;
  });
  return [description || `Chart “${name}”`, ...said].map((words) => words.replace(/\.?$/, ".")).join(" ");
}
