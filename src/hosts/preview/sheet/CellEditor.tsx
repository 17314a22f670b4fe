import { makeStyles } from "@fluentui/react-components";
import { useId, useRef, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  box: {
    position: "absolute",
    top: "-1px",
    left: "-1px",
    zIndex: 4,
    boxSizing: "border-box",
    margin: 0,
    padding: "1px 3px",
    border: "2px solid #0f6cbd",
    borderRadius: 0,
    outline: "none",
    background: "#ffffff",
    color: "#111111",
    font: "10pt Arimo, Arial, sans-serif",
    resize: "none",
    fieldSizing: "content",
  },
});

/** Where the cell goes once she is done typing. */
export type Leaving = "down" | "up" | "right" | "left" | "stay";

interface Props {
  /** A1 name of the cell. */
  readonly name: string;
  /** The text in the box; the box itself keeps nothing, as it may be taken away at any time. */
  readonly text: string;
  readonly choices: readonly string[] | null;
  readonly width: number;
  readonly height: number;
  readonly onChange: (text: string) => void;
  readonly onDone: (leaving: Leaving) => void;
  readonly onCancel: () => void;
}

/** The box for typing into a cell: Enter and Tab keep what is typed, Escape leaves the cell as it was. */
export function CellEditor({ name, text, choices, width, height, onChange, onDone, onCancel }: Props) {
  const styles = useStyles();
  const listId = useId();
  const over = useRef(false);
  const end = (act: () => void): void => {
    if (over.current) return;
    over.current = true;
    act();
  };
  const pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || (event.key === "Enter" && event.altKey)) return;
    if (event.key === "Escape") return end(onCancel);
    const leaving = leavingBy(event);
    if (leaving === null) return;
    event.preventDefault();
    end(() => onDone(leaving));
  };
  const shared = {
    className: styles.box,
    style: { minWidth: width + 1, minHeight: height + 1 },
    "aria-label": `Cell ${name}`,
    value: text,
    onKeyDown: pressed,
    onBlur: () => end(() => onDone("stay")),
    ref: takeFocus,
  };
  if (!choices) return <textarea {...shared} rows={1} onChange={(event) => onChange(event.target.value)} />;
  return (
    <>
      <input {...shared} list={listId} onChange={(event) => onChange(event.target.value)} />
      <datalist id={listId}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </>
  );
}

/** She asked to type here, by a key or a double click. */
function takeFocus(box: HTMLTextAreaElement | HTMLInputElement | null): void {
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}

function leavingBy(event: KeyboardEvent): Leaving | null {
  if (event.key === "Enter") return event.shiftKey ? "up" : "down";
  if (event.key === "Tab") return event.shiftKey ? "left" : "right";
  return null;
}
