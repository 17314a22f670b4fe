import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Look, Shape } from "../looks";

const useStyles = makeStyles({
  pill: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "6px",
    flexShrink: 0,
    // Unseen until a contrast theme takes the fills away and paints every border.
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    padding: "2px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  red: { backgroundColor: "var(--redFill)", color: "var(--redInk)" },
  amber: { backgroundColor: "var(--amberFill)", color: "var(--amberInk)" },
  green: { backgroundColor: "var(--greenFill)", color: "var(--greenInk)" },
  plain: { backgroundColor: "var(--plainFill)", color: "var(--plainInk)" },
});

/** Outlines on a 10 × 10 field. */
const outlines: Readonly<Record<Shape, string>> = {
  diamond: "M5 0 10 5 5 10 0 5Z",
  triangle: "M5 .8 10 9.4 0 9.4Z",
  circle: "M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z",
  ring: "M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm0 1.6a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8Z",
  square: "M1 1h8v8H1Z",
};

/** A state in word, shape and pale colour. */
export function Pill({ look }: { readonly look: Look }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.pill, styles[look.tone])}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d={outlines[look.shape]} fill="currentColor" fillRule="evenodd" />
      </svg>
      {look.word}
    </span>
  );
}
