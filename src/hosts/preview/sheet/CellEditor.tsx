import { useRef } from "react";
import { ChoiceBox } from "./ChoiceBox";
import { TextBox } from "./TextBox";
import type { TypingBoxProps } from "./typingBox";
import type { Leaving } from "./useTyping";

interface Props extends TypingBoxProps {
  readonly choices: readonly string[] | null;
}

/** The box for typing into a cell: Enter and Tab keep what is typed, Escape leaves the cell as it was. */
export function CellEditor({ choices, onDone, onCancel, ...rest }: Props) {
  const over = useRef(false);
  const once = (act: () => void): void => {
    if (over.current) return;
    over.current = true;
    act();
  };
  const box = {
    ...rest,
    onDone: (leaving: Leaving, text?: string) => once(() => onDone(leaving, text)),
    onCancel: () => once(onCancel),
  };
  return choices ? <ChoiceBox {...box} choices={choices} /> : <TextBox {...box} />;
}
