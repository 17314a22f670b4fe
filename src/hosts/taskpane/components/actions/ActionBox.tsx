import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PlanBox } from "../../../../core/workflows/readPlans";
import type { TypedWords } from "../../../../core/workflows/typeWords";
import { typedTrouble } from "../../actionWords";
import { Button } from "../Button";
import { Choose } from "../Choose";

const useStyles = makeStyles({
  box: { margin: "8px 0 0" },
  label: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: {
    display: "block",
    width: "100%",
    minHeight: "44px",
    boxSizing: "border-box",
    padding: "10px 8px",
    // Grows with its text where the browser can; elsewhere it has its corner.
    fieldSizing: "content",
    resize: "vertical",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px 8px", marginTop: "4px" },
  trouble: { margin: "4px 0 0", borderLeft: "4px solid var(--redInk)", paddingLeft: "8px" },
});

interface Props {
  readonly box: PlanBox;
  /** Whose it is, for those who hear only the name of the box. */
  readonly of: string;
  /** Words to choose from; absent for free text. */
  readonly choices?: readonly string[];
  /** Puts a text into the cell and tells what became of it; null where the workbook refused. */
  readonly onType: (text: string) => Promise<TypedWords | null>;
}

/**
 * One cell of hers: what she types goes into the cell when she leaves the box, and stays here until it has got there.
 * Where somebody else changed the cell meanwhile she decides.
 */
export function ActionBox({ box, of, choices, onType }: Props) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<TypedWords | null>(null);
  const text = typed ?? box.text;
  const settle = (): void => {
    setTyped(null);
    setRefused(null);
  };
  const save = async (wanted: string): Promise<void> => {
    const answer = wanted === box.text ? "as it was" : await onType(wanted);
    if (answer === "as it was" || (answer && typedTrouble(answer) === "")) settle();
    else if (answer) setRefused(answer);
  };
  const isDisputed = refused?.outcome === "changed";
  const foot = refused && (
    <>
      <div role="alert">
        <p className={styles.trouble} dir="auto">
          {typedTrouble(refused)}
        </p>
      </div>
      {isDisputed && (
        <div className={styles.buttons}>
          <Button
            appearance="secondary"
            label={`Keep my words: ${box.label}`}
            onClick={() => void save(text)}
          >
            Keep my words
          </Button>
          <Button appearance="subtle" label={`Take the sheet’s: ${box.label}`} onClick={settle}>
            Take the sheet’s
          </Button>
        </div>
      )}
    </>
  );
  if (choices) {
    const offered = [...new Set(["", ...choices, box.text])];
    return (
      <div className={styles.box}>
        <Choose
          label={box.label}
          value={text}
          choices={offered.map((value) => ({ value, label: value === "" ? "Not said" : value }))}
          onChoose={(value) => {
            setTyped(value);
            void save(value);
          }}
        />
        {foot}
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {box.label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        dir="auto"
        rows={1}
        value={text}
        aria-label={`${box.label}: ${of}`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if (typed !== null && !isDisputed) void save(typed);
        }}
      />
      {foot}
    </div>
  );
}
