import { makeStyles, tokens } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import { useHerWords } from "../herWords";
import { nextStep } from "../nextStep";
import type { PaneEvent, PaneState } from "../paneState";
import { Button } from "./Button";
import { Working } from "./Working";

const useStyles = makeStyles({
  footer: { flexShrink: 0, padding: "12px 20px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  note: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly state: PaneState;
  readonly happened: (event: PaneEvent) => void;
}

/** The next step. The primary button stays the same element throughout, so that it keeps the focus. */
export function Footer({ state, happened }: Props) {
  const styles = useStyles();
  const { primary, busy, second, note } = nextStep(state, useHerWords()?.isStale);
  // The second click of a double click would otherwise press the button that took this one's place.
  const press = (event: PaneEvent) => (click: MouseEvent<HTMLButtonElement>) => {
    if (click.detail > 1) return;
    happened(event);
    // What takes the place of Cancel would set something else off.
    if (event.kind === "cancelPressed") click.currentTarget.parentElement?.querySelector("button")?.focus();
  };
  return (
    <footer className={styles.footer}>
      {"progress" in state && (
        <Working during={state.kind === "proposing" ? "reading" : state.kind} progress={state.progress} />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" busy={busy} onClick={press(primary.event)}>
          {primary.label}
        </Button>
        {second && (
          <Button appearance="subtle" onClick={press(second.event)}>
            {second.label}
          </Button>
        )}
      </div>
      <p className={styles.note}>{note}</p>
    </footer>
  );
}
