import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  details: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
  },
  inner: { borderBottomStyle: "none", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "44px",
    boxSizing: "border-box",
    padding: "6px 0",
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
  },
  chevron: {
    flexShrink: 0,
    color: tokens.colorBrandForegroundLink,
    // A contrast theme leaves drawings their own colour, which need not show on its background.
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

interface Props {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** A line inside another disclosure. */
  readonly inner?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** The browser's own opening and closing: keyboard and screen readers know it. */
export function Disclosure({ summary, open = false, inner = false, onToggle, children }: Props) {
  const styles = useStyles();
  return (
    <details
      className={mergeClasses(styles.details, inner && styles.inner)}
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className={styles.summary}>
        <span className={styles.words}>{summary}</span>
        <svg
          className={styles.chevron}
          width="12"
          height="12"
          viewBox="0 0 12 12"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M4 1.5 8.5 6 4 10.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </summary>
      {children}
    </details>
  );
}
