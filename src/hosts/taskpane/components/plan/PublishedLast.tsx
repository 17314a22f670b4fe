import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useBoxStyles } from "../boxStyles";

const useStyles = makeStyles({
  box: { margin: "0 0 12px" },
  file: {
    maxWidth: "100%",
    minHeight: "44px",
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface Props {
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}

/** The copy that the new one is held against: what it gave away counts. */
export function PublishedLast({ file, onChoose }: Props) {
  const styles = { ...useBoxStyles(), ...useStyles() };
  const id = useId();
  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        Copy that was published last
      </label>
      <input
        id={id}
        type="file"
        accept=".xlsx"
        className={styles.file}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
      />
      <p id={`${id}-note`} className={styles.note}>
        {file === null
          ? "Choose it, so that no pupil can be told from the two together. Leave it where nothing was published yet."
          : "The new copy is held against it."}
      </p>
    </div>
  );
}
