import { makeStyles, tokens } from "@fluentui/react-components";
import { pictureSize, type TrendPicture } from "../../trendPicture";

const useStyles = makeStyles({
  figure: { margin: "10px 0 6px" },
  picture: {
    display: "block",
    width: "100%",
    height: "auto",
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  quiet: { color: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { color: "CanvasText" } },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "16px",
    // Where there is no room for both on a line, each keeps to its end of the drawing.
    "> :last-child": { textAlign: "end" },
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The figures over time as a line, the target dashed; across a break nothing is joined. Screen readers hear it in words. */
export function TrendLine({ picture }: { readonly picture: TrendPicture }) {
  const styles = useStyles();
  const { lines, breaks, target, first, last, label } = picture;
  const { width, height } = pictureSize;
  const now = lines.at(-1)?.at(-1);
  return (
    <div className={styles.figure}>
      <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <g className={styles.quiet} stroke="currentColor" fill="none">
          {target !== null && <path d={`M0 ${target}H${width}`} strokeDasharray="5 4" />}
          {breaks.map((x) => (
            <path key={x} d={`M${x} 4V${height - 4}`} strokeWidth="2" strokeDasharray="2 3" />
          ))}
        </g>
        {lines.map((line) => (
          <polyline
            key={line[0]?.x}
            points={line.map(({ x, y }) => `${x},${y}`).join(" ")}
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinejoin="round"
          />
        ))}
        {lines.flat().map((dot) => (
          <circle key={dot.x} cx={dot.x} cy={dot.y} r={dot === now ? 4.5 : 3} fill="currentColor" />
        ))}
      </svg>
      <div className={styles.ends} aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
    </div>
  );
}
