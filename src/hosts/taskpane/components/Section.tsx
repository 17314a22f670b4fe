import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  title: { margin: "20px 0 4px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lines: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of the pane. */
export function Section({ title, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Lines one beneath the other, each an `li`. */
export function Lines({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().lines}>{children}</ul>;
}
