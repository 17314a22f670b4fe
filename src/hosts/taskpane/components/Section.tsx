import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode, type Ref } from "react";

const useStyles = makeStyles({
  title: { margin: "20px 0 4px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lines: { listStyleType: "none", margin: 0, padding: 0, ":focus": { outlineStyle: "none" } },
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

interface LinesProps {
  readonly label?: string | undefined;
  /** For whoever moves the keyboard to the list. */
  readonly ref?: Ref<HTMLUListElement>;
  readonly children: ReactNode;
}

/** Lines one beneath the other, each an `li`. */
export function Lines({ label, ref, children }: LinesProps) {
  return (
    <ul className={useStyles().lines} aria-label={label} ref={ref} tabIndex={ref ? -1 : undefined}>
      {children}
    </ul>
  );
}
