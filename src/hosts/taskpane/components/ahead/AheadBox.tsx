import { mergeClasses } from "@fluentui/react-components";
import { use, useId, useState, type KeyboardEvent } from "react";
import { aheadText, type AheadWords } from "../../../../core/domain/typedAhead";
import { AheadContext } from "../../ahead";
import { useBoxStyles } from "../boxStyles";
import { Wrong } from "../Wrong";

interface Props {
  readonly at: Omit<AheadWords, "text">;
  readonly label: string;
  /** Whose it is, for those who hear only the name of the box. */
  readonly of?: string;
  /** What stands there while nothing is typed. */
  readonly usual?: string;
  /** What it does. */
  readonly note?: string;
  /** For a sentence rather than a value. */
  readonly long?: boolean;
  /** What is wrong with what is typed, and what to type instead; "" for nothing. */
  readonly trouble?: (text: string) => string;
}

/** A cell of a sheet that is still to be made: what she types is kept when she leaves the box, and goes along with the first write. */
export function AheadBox({ at, label, of, usual = "", note = "", long = false, trouble }: Props) {
  const styles = useBoxStyles();
  const id = useId();
  const ahead = use(AheadContext);
  const [draft, setDraft] = useState<string | null>(null);
  if (!ahead) return null;
  const typed = aheadText(ahead.typed, at);
  const stands = typed === "" ? usual : typed;
  const keep = (): void => {
    setDraft(null);
    if (draft !== null && draft.trim() !== stands.trim()) ahead.type([{ ...at, text: draft.trim() }]);
  };
  const keepOnEnter = ({ key }: KeyboardEvent): void => {
    if (key === "Enter" && !long) keep();
  };
  const kept = typed === "" ? "" : "Kept here until the plans are written.";
  const wrong = typed === "" || draft !== null ? "" : (trouble?.(typed) ?? "");
  const Box = long ? "textarea" : "input";
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Box
        id={id}
        {...(long ? {} : { type: "text" })}
        className={mergeClasses(styles.text, long && styles.roomy)}
        dir="auto"
        autoComplete="off"
        value={draft ?? stands}
        aria-label={of === undefined ? undefined : `${label}: ${of}`}
        aria-describedby={`${id}-notes`}
        aria-invalid={wrong !== ""}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={keepOnEnter}
        onBlur={keep}
      />
      <div id={`${id}-notes`}>
        {trouble && <Wrong>{wrong}</Wrong>}
        <p className={styles.note}>{[note, kept].filter(Boolean).join(" ")}</p>
      </div>
    </div>
  );
}
