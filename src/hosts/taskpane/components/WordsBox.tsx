import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { use, useId } from "react";
import type { IndicatorResult } from "../../../core/analysis/results";
import type { PlanBox } from "../../../core/workflows/readPlans";
import { remarksOnText } from "../../../core/workflows/remarksOnText";
import { useHerWords } from "../herWords";
import { PupilsNamedContext } from "../pupilsNamed";
import { boxId } from "../typing/typingState";
import { useBoxStyles } from "./boxStyles";
import { BoxStanding, Refusal } from "./BoxStanding";
import { Wrong } from "./Wrong";

const useStyles = makeStyles({
  remark: { borderLeft: "4px solid var(--amberInk)", paddingLeft: "8px" },
});

interface Props {
  readonly box: PlanBox;
  /** Whose figures its numbers are held against; none where they are not known, or nothing is said of figures. */
  readonly result?: IndicatorResult | null;
  readonly year?: string;
  /** The id of the words that the box is about, where its label alone does not tell. */
  readonly about?: string;
  /** Whose it is, for those who hear only the name of the box. */
  readonly of?: string;
  /** Of few words: one line high until there are more. */
  readonly short?: boolean;
  /** What is wrong with what is typed, and what to type instead; "" for nothing. */
  readonly trouble?: (text: string) => string;
}

/** One cell of hers as a box: what she types is put into the cell when she leaves it. */
export function WordsBox({ box, result = null, year = "", about, of, short = false, trouble }: Props) {
  const styles = { ...useBoxStyles(), ...useStyles() };
  const id = useId();
  const typing = useHerWords()?.typing;
  const state = typing?.state.boxes.get(boxId(box));
  const text = state?.text ?? box.text;
  const pupilsNamed = use(PupilsNamedContext)?.(text, box) ?? [];
  const remarks = [...pupilsNamed, ...(result ? remarksOnText(text, result, year) : [])];
  const wrong = state?.status === "typing" ? "" : (trouble?.(text) ?? "");
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {box.label}
      </label>
      <textarea
        id={id}
        className={mergeClasses(styles.text, !short && styles.roomy)}
        dir="auto"
        rows={short ? 1 : 2}
        value={text}
        aria-label={of === undefined ? undefined : `${box.label}: ${of}`}
        aria-describedby={[about, `${id}-notes`].filter(Boolean).join(" ")}
        aria-invalid={wrong !== ""}
        onChange={({ target }) => typing?.type(box, box.text, target.value)}
        onBlur={() => typing?.save(box)}
      />
      <div id={`${id}-notes`}>
        {remarks.map(({ quoted, remark }) => (
          <p key={`${quoted}\n${remark}`} className={mergeClasses(styles.note, styles.remark)} dir="auto">
            “{quoted}”: {remark}
          </p>
        ))}
        {trouble && <Wrong>{wrong}</Wrong>}
        {state && <BoxStanding state={state} />}
      </div>
      <Refusal box={box} />
    </div>
  );
}
