import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { IndicatorResult } from "../../../../core/analysis/results";
import type { PlanBox } from "../../../../core/workflows/readPlans";
import { remarksOnText } from "../../../../core/workflows/remarksOnText";
import { useHerWords } from "../../herWords";
import { boxId, type BoxState } from "../../typing/typingState";
import { Button } from "../Button";

const useStyles = makeStyles({
  box: { margin: "12px 0 0" },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  text: {
    display: "block",
    width: "100%",
    minHeight: "64px",
    boxSizing: "border-box",
    marginTop: "4px",
    padding: "8px",
    // Grows with its text where the browser can; elsewhere it has its corner.
    fieldSizing: "content",
    resize: "vertical",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  note: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  remark: { borderLeft: "4px solid var(--amberInk)", paddingLeft: "8px" },
  refused: {
    borderLeft: "4px solid var(--redInk)",
    paddingLeft: "8px",
    color: tokens.colorNeutralForeground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
});

interface Props {
  readonly box: PlanBox;
  /** Whose figures its numbers are held against; null where none are known. */
  readonly result: IndicatorResult | null;
  readonly year: string;
  /** The id of the words that the box is about, where its label alone does not tell. */
  readonly about?: string;
}

/** One cell of hers as a box: what she types is put into the cell when she leaves it. */
export function WordsBox({ box, result, year, about }: Props) {
  const styles = useStyles();
  const id = useId();
  const typing = useHerWords()?.typing;
  const state = typing?.state.boxes.get(boxId(box));
  const text = state?.text ?? box.text;
  const remarks = result ? remarksOnText(text, result, year) : [];
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {box.label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        dir="auto"
        rows={2}
        value={text}
        aria-describedby={[about, `${id}-notes`].filter(Boolean).join(" ")}
        onChange={({ target }) => typing?.type(box, box.text, target.value)}
        onBlur={() => typing?.save(box)}
      />
      <div id={`${id}-notes`}>
        {remarks.map(({ quoted, remark }) => (
          <p key={`${quoted}\n${remark}`} className={mergeClasses(styles.note, styles.remark)} dir="auto">
            “{quoted}”: {remark}
          </p>
        ))}
        {state && <Standing state={state} />}
      </div>
      {state?.status === "refused" && (
        <div className={styles.buttons}>
          {state.theirs === null ? (
            <Button appearance="subtle" label={`Try again: ${box.label}`} onClick={() => typing?.save(box)}>
              Try again
            </Button>
          ) : (
            <>
              <Button
                appearance="secondary"
                label={`Keep my words: ${box.label}`}
                onClick={() => typing?.keepMine(box)}
              >
                Keep my words
              </Button>
              <Button
                appearance="subtle"
                label={`Take the sheet’s: ${box.label}`}
                onClick={() => typing?.takeTheirs(box)}
              >
                Take the sheet’s
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

const statusWords = {
  typing: "Goes onto the sheet when you leave this box.",
  saving: "Putting it onto the sheet…",
  saved: "On the sheet.",
} as const;

function Standing({ state: { status, told, theirs } }: { readonly state: BoxState }) {
  const styles = useStyles();
  if (status !== "refused") return <p className={styles.note}>{statusWords[status]}</p>;
  return (
    <div role="alert" className={mergeClasses(styles.note, styles.refused)}>
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
