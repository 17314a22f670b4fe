import { useBoxStyles } from "./boxStyles";
import { endedBy, takeFocus, type TypingBoxProps } from "./typingBox";

/** A box that grows with its text; Alt and Enter begin a new line. */
export function TextBox({ name, text, width, height, onChange, onDone, onCancel }: TypingBoxProps) {
  const styles = useBoxStyles();
  return (
    <textarea
      rows={1}
      className={styles.box}
      style={{ minWidth: width + 1, minHeight: height + 1 }}
      aria-label={`Cell ${name}`}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => onDone("stay")}
      onPaste={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        const end = endedBy(event);
        if (end === null) return;
        event.preventDefault();
        if (end === "cancel") onCancel();
        else onDone(end);
      }}
      ref={takeFocus}
    />
  );
}
