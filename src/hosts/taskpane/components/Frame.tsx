import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflowWrap: "anywhere",
    // At 400% zoom a fixed head and foot would leave no room: then the whole page scrolls.
    "@media (max-height: 320px)": { height: "auto", minHeight: "100%" },
  },
  header: { padding: "16px 20px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  // The host draws its own menu over the top right corner.
  title: {
    margin: "0 40px 0 0",
    paddingBottom: "12px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: "26px",
  },
  titleOverTabs: { paddingBottom: "4px" },
  main: {
    flexGrow: 1,
    overflowY: "auto",
    padding: "0 20px 20px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (max-height: 320px)": { overflowY: "visible" },
  },
});

interface Props {
  readonly tabs?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Title and tabs above, the next step below, and what is read in between. */
export function Frame({ tabs, footer, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <h1 className={tabs ? `${styles.title} ${styles.titleOverTabs}` : styles.title}>Recovery Planner</h1>
        {tabs}
      </header>
      {/* A card has perhaps nothing to press, and must still scroll by keyboard; a page of a tab is a stop itself. */}
      <main className={styles.main} tabIndex={tabs ? undefined : 0}>
        {children}
      </main>
      {footer}
    </div>
  );
}
