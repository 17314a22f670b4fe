import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ShownChart } from "../../xlsx/showing/shownSheet";
import { chartPicture, chartWords, type ChartDot, type ChartPicture } from "./chartPicture";
import { extent, type SheetLayout } from "./sheetLayout";
import { margins } from "./useScroll";

const useStyles = makeStyles({
  /** Over its cells, which are pointed at and typed in through it; under what stays while the sheet scrolls. */
  chart: {
    position: "absolute",
    zIndex: 1,
    pointerEvents: "none",
    background: "#ffffff",
    color: "#52606d",
    forcedColorAdjust: "none",
    font: "11px/13px Arimo, Arial, sans-serif",
  },
  elsewhere: {
    boxSizing: "border-box",
    padding: "12px",
    border: "1px dashed #8a94a0",
    overflow: "hidden",
  },
});

const ink = { scale: "#d5dae1", words: "#52606d" } as const;
/** Pixels between a dot and its figure. */
const gap = { above: -8, below: 16 } as const;

interface Props {
  readonly chart: ShownChart;
  readonly layout: SheetLayout;
}

/** A chart where Excel draws it, from what its cells hold now; told in words, with its breaks as breaks. */
export function SheetChart({ chart, layout }: Props) {
  const styles = useStyles();
  const place = placeOf(chart, layout);
  const { width, height } = place;
  const picture = useMemo(() => chartPicture(chart, { width, height }), [chart, width, height]);
  const words = chartWords(chart);
  if (width === 0 || height === 0) return null;
  if (!picture)
    return chart.lines.length > 0 ? null : (
      <div className={`${styles.chart} ${styles.elsewhere}`} style={place} role="img" aria-label={words}>
        {chart.name || "Chart"}: Excel draws this chart.
      </div>
    );
  return (
    <svg
      className={styles.chart}
      style={place}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words}
    >
      <title>{chart.name}</title>
      <Scale picture={picture} />
      {picture.lines.map((line) => (
        <g key={line.name} fill="none" stroke={line.color} strokeWidth={line.isDashed ? 2 : 3}>
          {line.stretches.map((dots) => (
            <polyline
              key={dots[0]?.x}
              points={dots.map(({ x, y }) => `${x},${y}`).join(" ")}
              strokeDasharray={line.isDashed ? "6 4" : undefined}
              strokeLinejoin="round"
              strokeLinecap={line.isDashed ? undefined : "round"}
            />
          ))}
          {line.labels !== null &&
            line.stretches.flat().map((dot) => <Figure key={dot.x} dot={dot} line={line} />)}
          {line.labels === null && <LineName line={line} right={picture.plot.right} />}
        </g>
      ))}
    </svg>
  );
}

function Scale({ picture: { scale, times, plot } }: { readonly picture: ChartPicture }) {
  return (
    <g fill={ink.words}>
      {scale.map(({ y, text }) => (
        <g key={y}>
          <path d={`M${plot.left} ${y}H${plot.right}`} stroke={ink.scale} />
          <text x={plot.left - 6} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {times.map(({ x, words }) =>
        words.map((word, nth) => (
          <text key={`${x} ${word}`} x={x} y={plot.bottom + 13 + nth * 12} textAnchor="middle">
            {word}
          </text>
        )),
      )}
    </g>
  );
}

type Line = ChartPicture["lines"][number];

function Figure({ dot: { x, y, text }, line }: { readonly dot: ChartDot; readonly line: Line }) {
  return (
    <>
      <circle cx={x} cy={y} r={3} fill={line.color} />
      <text x={x} y={y + gap[line.labels ?? "above"]} textAnchor="middle" fill={ink.words} stroke="none">
        {text}
      </text>
    </>
  );
}

/** The line's name at its end. */
function LineName({ line, right }: { readonly line: Line; readonly right: number }) {
  const end = line.stretches.at(-1)?.at(-1);
  return (
    end && (
      <text x={right} y={end.y - 6} textAnchor="end" fill={ink.words} stroke="none">
        {line.name}
      </text>
    )
  );
}

/** Where it floats, from the corner of the sheet with its letters and numbers. */
function placeOf({ area }: ShownChart, { columns, rows, widths, heights }: SheetLayout) {
  const within = (places: readonly number[], first: number, last: number): readonly number[] =>
    places.filter((place) => place >= first && place <= last);
  return {
    left: margins.left + extent(widths, within(columns, 0, area.firstColumn - 1)),
    top: margins.top + extent(heights, within(rows, 0, area.firstRow - 1)),
    width: extent(widths, within(columns, area.firstColumn, area.lastColumn)),
    height: extent(heights, within(rows, area.firstRow, area.lastRow)),
  };
}
