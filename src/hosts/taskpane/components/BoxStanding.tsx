import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import type { PlanBox } from "../../../core/workflows/readPlans";
import { useHerWords } from "../herWords";
import { boxId, type BoxState } from "../typing/typingState";
import { useBoxStyles } from "./boxStyles";
import { Button } from "./Button";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
});

const statusWords = {
  typing: "Goes onto the sheet when you leave this box.",
  saving: "Putting it onto the sheet…",
  saved: "On the sheet.",
} as const;

/** Whether what she typed in a box is on its sheet yet, and why not. */
export function BoxStanding({ state: { status, told, theirs } }: { readonly state: BoxState }) {
  const { note, refused } = useBoxStyles();
  if (status !== "refused") return <p className={note}>{statusWords[status]}</p>;
  return (
    <div role="alert" className={mergeClasses(note, refused)}>
      {told}
      {theirs !== null && (
        <>
          {" "}
          On the sheet stands: <bdi>“{theirs}”</bdi>
        </>
      )}
    </div>
  );
}

/** What she can do about a text that did not get into its cell; nothing where it did. */
export function Refusal({ box }: { readonly box: PlanBox }) {
  const styles = useStyles();
  const typing = useHerWords()?.typing;
  const state = typing?.state.boxes.get(boxId(box));
  if (!typing || state?.status !== "refused") return null;
  // The button that is pressed goes: the keyboard moves to the box that it was about.
  const press = (act: (box: PlanBox) => void) => (click: MouseEvent<HTMLButtonElement>) => {
    act(box);
    click.currentTarget.parentElement?.parentElement?.querySelector<HTMLElement>("textarea, select")?.focus();
  };
  return (
    <div className={styles.buttons}>
      {state.theirs === null ? (
        <Button appearance="subtle" label={`Try again: ${box.label}`} onClick={press(typing.save)}>
          Try again
        </Button>
      ) : (
        <>
          <Button
            appearance="secondary"
            label={`Keep my words: ${box.label}`}
            onClick={press(typing.keepMine)}
          >
            Keep my words
          </Button>
          <Button
            appearance="subtle"
            label={`Take the sheet’s: ${box.label}`}
            onClick={press(typing.takeTheirs)}
          >
            Take the sheet’s
          </Button>
        </>
      )}
    </div>
  );
}
